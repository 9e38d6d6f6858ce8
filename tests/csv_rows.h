// SPDX-License-Identifier: Apache-2.0
// Comma-separated values as tests read them: one line of headings, quotes as RFC 4180 has them, no line
// breaks in values.
#pragma once

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using Row = std::map<std::string, std::string>;

inline std::vector<Row> csvRows(const std::string& text) {
    std::vector<Row> rows;
    std::vector<std::string> headings;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> values(1);
        bool quoted = false;
        for (const char c : line) {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                values.emplace_back();
            else if (c != '\r')
                values.back() += c;
        }
        if (headings.empty()) {
            headings = values;
            continue;
        }
        Row row;
        for (std::size_t i = 0; i < std::min(values.size(), headings.size()); ++i)
            row[headings[i]] = values[i];
        rows.push_back(std::move(row));
    }
    return rows;
}

// Of a column that is there in every row.
inline double number(const Row& row, const char* column) {
    return std::stod(row.at(column));
}
