// SPDX-License-Identifier: Apache-2.0
// Reads CSV of any size row by row: RFC 4180, with quotes or without, LF or CRLF, and any separator that a
// first line "sep=;" names or the caller knows of. Not part of the installed headers.
#pragma once

#include "libcost/io/window.h"

#include <string_view>

namespace cost::offer {

class CsvScanner {
public:
    explicit CsvScanner(ByteSource& source, char separator = ',')
        : m_window(source), m_separator(separator) {}

    // Goes to the next row; false at the end of the file.
    bool next();
    std::size_t size() const { return m_fields.size(); }
    // Of the row that was read last, until the next: without quotes, doubled ones undone.
    std::string_view field(std::size_t index);
    // The row that was read last has no line end: the file ends in it.
    bool endsOpen() const { return m_endsOpen; }
    // Of the row, counted from 1: a quoted field may hold line ends.
    std::uintmax_t line() const { return m_line; }

    [[noreturn]] void fail(const std::string& message) const;

private:
    struct Span {
        std::uint32_t from = 0; // from the start of the row
        std::uint32_t to = 0;
        bool doubled = false; // has doubled quotes
    };

    bool readRow();
    void quotedField();
    void plainField();
    void add(const char* from, const char* to, bool doubled);

    Window m_window;
    std::vector<Span> m_fields;
    std::vector<std::string> m_undoubled; // keeps what field() gave of fields with doubled quotes
    char m_separator;
    bool m_endsOpen = false;
    std::uintmax_t m_line = 0;
    std::uintmax_t m_nextLine = 1;
};

} // namespace cost::offer
