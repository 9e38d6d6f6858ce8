// SPDX-License-Identifier: Apache-2.0
// Rows of text as an aligned table, Markdown or CSV.
#pragma once

#include "libcost/base/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace cost {

// Characters that a terminal shows for UTF-8 text (combining marks and wide scripts are not told apart).
std::size_t shownWidth(std::string_view text);

class Table {
public:
    enum class Align { Left, Right };
    // The title is for people, the name for programs: a table with names has only the named columns in CSV.
    struct Column {
        Message title;
        Align align = Align::Left;
        std::string name = {};
        bool hidden = false; // from people
    };
    // A column in CSV only.
    static Column hidden(std::string name) { return {"", Align::Left, std::move(name), true}; }
    // A table in CSV only.
    static Table sheet(std::vector<std::string> names);

    // What people read, and what programs read in CSV: the same in English unless it is given.
    struct Cell {
        template <std::convertible_to<Message> Text>
        Cell(Text&& text) : shown(std::forward<Text>(text)), raw(shown.english()) {}
        Cell(Message text, std::string exact) : shown(std::move(text)), raw(std::move(exact)) {}
        Cell(Message text, double exact);
        Message shown;
        std::string raw;
    };

    explicit Table(std::vector<Column> columns);

    // As many cells as there are columns; fewer are filled up with empty ones.
    void add(std::vector<Cell> row);
    // A row in CSV only.
    void addHidden(std::vector<Cell> row);
    // A line of text across all columns, below the last row: a derivation, a remark. Not in CSV.
    void addRemark(Message text) { m_rows.push_back({{std::move(text)}, true}); }

    bool empty() const { return m_rows.empty(); }
    bool isNamed() const { return m_named; }                             // in CSV
    bool isShown() const { return !m_shown.empty() && !m_rows.empty(); } // some of it to people

    // Aligned with two blanks between columns, every line indented; no titles where all are empty.
    std::string text(std::size_t indent = 0, const Phrases& phrases = {}) const;
    std::string markdown(const Phrases& phrases = {}) const;
    std::string html(const Phrases& phrases = {}) const;
    // RFC 4180, with the names of the columns that have one, and where none has with all titles.
    std::string csv() const;

private:
    struct Row {
        std::vector<Message> cells;
        bool remark = false;
    };
    std::vector<Column> m_columns;
    bool m_named = false;
    std::vector<Column> m_shown; // what people see: columns and their rows
    std::vector<Row> m_rows;
    std::vector<std::vector<std::string>> m_sheet; // what programs read, from the names on
};

// Cells that hold a comma, quote or line break are quoted. What a sheet would calculate ("=1+1", but no
// number) begins with an apostrophe; control characters other than line breaks and tabs are written as
// oneLine() does.
std::string csvRow(const std::vector<std::string>& cells);
// For HTML, SVG and their attributes: characters that mean something there are escaped; plainLines().
std::string markupText(std::string_view text);
// Text that Markdown shows as it is, in a table or within a line: nothing of it is markup, a link, an
// address, a mention, a formula or an emoji. In one line, as oneLine() writes it.
std::string markdownCell(std::string_view text);
// The same where a line begins, or a paragraph.
std::string markdownLine(std::string_view text);

} // namespace cost
