// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/table.h"

#include <algorithm>

namespace cost {

std::size_t shownWidth(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

namespace {

std::string padded(const std::string& text, std::size_t width, Table::Align align) {
    const std::size_t shown = shownWidth(text);
    const std::string blanks(width > shown ? width - shown : 0, ' ');
    return align == Table::Align::Right ? blanks + text : text + blanks;
}

} // namespace

std::string csvRow(const std::vector<std::string>& cells) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) row += ',';
        if (cells[i].find_first_of(",\"\r\n") == std::string::npos) {
            row += cells[i];
            continue;
        }
        row += '"';
        for (const char c : cells[i])
            row += c == '"' ? "\"\"" : std::string(1, c);
        row += '"';
    }
    return row + '\n';
}

std::string markupText(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default:
            // Of control characters only these are allowed in XML.
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') result += c;
        }
    }
    return result;
}

std::string markdownCell(std::string_view text) {
    std::string cell;
    for (const char c : text) {
        if (c == '|' || c == '*' || c == '_' || c == '`' || c == '<' || c == '\\' || c == '[') cell += '\\';
        cell += c == '\n' || c == '\r' ? ' ' : c;
    }
    return cell;
}

void Table::add(std::vector<std::string> row) {
    row.resize(m_columns.size());
    m_rows.push_back({std::move(row), false});
}

void Table::addRemark(std::string text) {
    m_rows.push_back({{std::move(text)}, true});
}

std::string Table::text(std::size_t indent) const {
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        std::size_t width = shownWidth(m_columns[c].title);
        for (const Row& row : m_rows)
            if (!row.remark) width = std::max(width, shownWidth(row.cells[c]));
        widths.push_back(width);
    }
    const std::string margin(indent, ' ');
    std::string all;
    const auto line = [&](const auto& cell) {
        std::string text = margin;
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            text += (c > 0 ? "  " : "") + padded(cell(c), widths[c], m_columns[c].align);
        text.erase(text.find_last_not_of(' ') + 1);
        all += text + '\n';
    };
    if (std::any_of(m_columns.begin(), m_columns.end(), [](const Column& c) { return !c.title.empty(); }))
        line([&](std::size_t c) { return m_columns[c].title; });
    for (const Row& row : m_rows) {
        if (row.remark)
            all += margin + "    " + row.cells.front() + '\n';
        else
            line([&](std::size_t c) { return row.cells[c]; });
    }
    return all;
}

std::string Table::markdown() const {
    std::string all = "|";
    for (const Column& column : m_columns)
        all += ' ' + markdownCell(column.title) + " |";
    all += "\n|";
    for (const Column& column : m_columns)
        all += column.align == Align::Right ? " ---: |" : " --- |";
    all += '\n';
    for (const Row& row : m_rows) {
        // A remark stands in the first cell: a Markdown table has no other place for it.
        all += '|';
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            all += ' ' + (c < row.cells.size() ? markdownCell(row.cells[c]) : std::string()) + " |";
        all += '\n';
    }
    return all;
}

std::string Table::html() const {
    const auto cell = [&](std::size_t column, const char* tag, const std::string& text) {
        const bool right = m_columns[column].align == Align::Right;
        return '<' + std::string(tag) + (right ? " class=\"right\">" : ">") + markupText(text) + "</" + tag +
               '>';
    };
    std::string all = "<table>\n<thead><tr>";
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        all += cell(c, "th", m_columns[c].title);
    all += "</tr></thead>\n<tbody>\n";
    for (const Row& row : m_rows) {
        all += "<tr>";
        if (row.remark)
            all += "<td class=\"remark\" colspan=\"" + std::to_string(m_columns.size()) + "\">" +
                   markupText(row.cells.front()) + "</td>";
        else
            for (std::size_t c = 0; c < m_columns.size(); ++c)
                all += cell(c, "td", row.cells[c]);
        all += "</tr>\n";
    }
    return all + "</tbody>\n</table>\n";
}

std::string Table::csv() const {
    std::vector<std::string> titles;
    for (const Column& column : m_columns)
        titles.push_back(column.title);
    std::string all = csvRow(titles);
    for (const Row& row : m_rows)
        if (!row.remark) all += csvRow(row.cells);
    return all;
}

} // namespace cost
