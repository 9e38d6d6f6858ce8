// SPDX-License-Identifier: Apache-2.0
#include "libcost/io/csv_scanner.h"

#include "libcost/base/problem.h"
#include "libcost/io/byte_search.h"

#include <algorithm>

namespace cost::offer {

bool CsvScanner::next() {
    if (!readRow()) return false;
    // Spreadsheets are told the separator so; it is not part of the table.
    if (m_line == 1 && m_fields.size() <= 2) {
        const std::string_view whole(m_window.pin, static_cast<std::size_t>(m_window.at - m_window.pin));
        if (whole.size() >= 5 && whole.substr(0, 4) == "sep=") {
            m_separator = whole[4];
            return readRow();
        }
    }
    return true;
}

bool CsvScanner::readRow() {
    m_window.pin = nullptr;
    m_undoubled.clear();
    m_fields.clear();
    m_line = m_nextLine;
    if (m_window.at == m_window.end && !m_window.more()) return false;
    m_window.pin = m_window.at;
    for (;;) {
        if (m_window.at == m_window.end) m_window.more(); // the margin ends an empty last field
        if (*m_window.at == '"')
            quotedField();
        else
            plainField();
        if (m_window.at == m_window.end) {
            m_endsOpen = true;
            break;
        }
        const char after = *m_window.at++;
        if (after == m_separator) continue;
        ++m_nextLine;
        break;
    }
    return true;
}

void CsvScanner::add(const char* from, const char* to, bool doubled) {
    m_fields.push_back({static_cast<std::uint32_t>(from - m_window.pin),
                        static_cast<std::uint32_t>(to - m_window.pin), doubled});
}

// With `at` on the opening quote. Ends on the separator, the line end, or the end of the file.
void CsvScanner::quotedField() {
    bool doubled = false;
    std::ptrdiff_t from = ++m_window.at - m_window.pin;
    for (;;) {
        m_window.at = findEither(m_window.at, m_window.end, '"', '\n');
        if (m_window.at == m_window.end) {
            if (!m_window.more()) fail("a quote is not closed before the file ends");
            continue;
        }
        if (*m_window.at == '\n') {
            ++m_nextLine;
            ++m_window.at;
            continue;
        }
        ++m_window.at;
        if (m_window.at == m_window.end) m_window.more();
        if (m_window.at == m_window.end || *m_window.at != '"') break;
        doubled = true;
        ++m_window.at;
    }
    add(m_window.pin + from, m_window.at - 1, doubled);
    // Blanks and a carriage return may follow; anything else is not CSV, but harmless.
    if (*m_window.at == m_separator) return;
    for (;;) {
        m_window.at = findEither(m_window.at, m_window.end, m_separator, '\n');
        if (m_window.at < m_window.end || !m_window.more()) return;
    }
}

void CsvScanner::plainField() {
    const std::ptrdiff_t from = m_window.at - m_window.pin;
    for (;;) {
        m_window.at = findEither(m_window.at, m_window.end, m_separator, '\n');
        if (m_window.at < m_window.end || !m_window.more()) break;
    }
    const char* to = m_window.at;
    if (to > m_window.pin + from && to[-1] == '\r') --to;
    add(m_window.pin + from, to, false);
}

std::string_view CsvScanner::field(std::size_t index) {
    if (index >= m_fields.size()) return {};
    const Span& span = m_fields[index];
    const std::string_view raw(m_window.pin + span.from, span.to - span.from);
    if (!span.doubled) return raw;
    m_undoubled.reserve(m_fields.size()); // so that what was given stays where it is
    std::string text;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        text += raw[i];
        if (raw[i] == '"') ++i;
    }
    if (m_undoubled.size() == m_undoubled.capacity()) fail("a row is read too often"); // cannot happen
    return m_undoubled.emplace_back(std::move(text));
}

void CsvScanner::fail(const std::string& message) const {
    throw BadInput(m_window.source.name(), {{"line " + std::to_string(m_line), message}});
}

} // namespace cost::offer
