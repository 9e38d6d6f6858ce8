// SPDX-License-Identifier: Apache-2.0
// Tables of traffic and of requests, row by row: separated by commas, semicolons, tabs or bars, with lines of
// headings or without. Not part of the installed headers.
#pragma once

#include "libcost/io/csv_scanner.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cost::reader {

class TableReader {
public:
    // Reads the headings. Throws MachineFailure, and BadInput for what is no text.
    explicit TableReader(const std::filesystem::path& file);

    // Goes to the next row that is not blank; false at the end. Rows of headings are passed over. Refuses a
    // row with more cells than there are headings, or than the first row has where there are none.
    bool next();
    std::size_t size() const { return m_cells.size(); }
    // Of the row, without the blanks around it; empty where the row has no such column.
    std::string_view cell(std::size_t column) const;
    std::uintmax_t line() const { return m_rows.line(); }

    // One for each column, without the blanks around it; none where the table has no headings.
    const std::vector<std::string>& headings() const { return m_headings; }
    const std::string& name() const { return m_bytes.name(); }

    // About the row, and about the whole file.
    [[noreturn]] void fail(const std::string& message) const;
    [[noreturn]] void failAt(std::uintmax_t line, const std::string& message) const;
    [[noreturn]] void failAll(const std::string& message) const;

private:
    bool nextRow();
    void readHeadings();
    void measureHeadings();
    void refuseSurplus() const;

    offer::ByteSource m_bytes;
    offer::CsvScanner m_rows;
    std::vector<std::string_view> m_cells;
    std::vector<std::string> m_headings;
    std::size_t m_columns = 0; // that a row may have
    bool m_waiting = false;    // the row was read while looking for headings
};

// A cell or a heading as messages show it: in quotes, short, without control characters.
std::string shownCell(std::string_view text);
// Whether the cell is a number, however it is written.
bool isNumber(std::string_view cell);
// A date, not a number that could be one.
bool isDate(std::string_view cell);
// "\"a\", \"b\" and \"c\""
std::string listed(const std::vector<std::string>& names);

// The words of a heading in lower case: "p99 Duration (ms)" is p99, duration and ms; "HashApp" is hash and
// app.
std::vector<std::string> headingWords(std::string_view heading);

// Whether the heading has one of the words.
template <std::size_t Size>
bool hasWord(const std::vector<std::string>& words, const std::string_view (&known)[Size]) {
    for (const std::string& word : words)
        for (const std::string_view each : known)
            if (word == each) return true;
    return false;
}

// Which of the columns is a time by its heading, the likelier the smaller; nothing where it is none.
std::optional<std::size_t> timeRank(const std::vector<std::string>& words);

// The seconds in the unit that the heading names: "duration_ms" has 0.001; nothing where it names none.
std::optional<double> secondsIn(const std::vector<std::string>& words);

// The names in a column that says whose a row is, such as function names: `count` different ones, the first
// of them in `some`.
class NamedGroups {
public:
    void add(std::string_view name);
    std::size_t count() const { return m_names.size(); }
    std::string some() const; // "\"a\", \"b\", ..."
private:
    static constexpr std::size_t kMost = 10'000;
    std::vector<std::string> m_names; // sorted
    std::vector<std::string> m_first;
};

// A column whose rows are of several functions, or of several figures; nothing where there is none.
struct GroupColumns {
    std::optional<std::size_t> functions;
    std::optional<std::size_t> figures;
};
GroupColumns groupColumns(const std::vector<std::string>& headings);

} // namespace cost::reader
