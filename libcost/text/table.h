// SPDX-License-Identifier: Apache-2.0
// Rows of text as an aligned table, Markdown or CSV.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cost {

// Characters that a terminal shows for UTF-8 text (combining marks and wide scripts are not told apart).
std::size_t shownWidth(std::string_view text);

class Table {
public:
    enum class Align { Left, Right };
    struct Column {
        std::string title;
        Align align = Align::Left;
    };

    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    // As many cells as there are columns; fewer are filled up with empty ones.
    void add(std::vector<std::string> row);
    // A line of text across all columns, below the last row: a derivation, a remark. Not in CSV.
    void addRemark(std::string text);

    bool empty() const { return m_rows.empty(); }

    // Aligned with two blanks between columns, every line indented; no titles where all are empty.
    std::string text(std::size_t indent = 0) const;
    std::string markdown() const;
    std::string html() const;
    std::string csv() const; // RFC 4180, with the titles

private:
    struct Row {
        std::vector<std::string> cells;
        bool remark = false;
    };
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
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
