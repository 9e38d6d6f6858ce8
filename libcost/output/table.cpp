// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/table.h"

#include "libcost/base/one_line.h"
#include "libcost/units/format.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <iterator>

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

// A sheet calculates what begins so, in letters of any width; what is a number stays one.
bool isFormula(std::string_view cell) {
    if (cell.size() < 2) return false;
    constexpr std::string_view kStarts[] = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
    if (std::none_of(std::begin(kStarts), std::end(kStarts),
                     [&](std::string_view start) { return cell.starts_with(start); }))
        return false;
    double number = 0;
    const std::string_view digits = cell.substr(cell.front() == '+' ? 1 : 0);
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return read.ec != std::errc() || read.ptr != digits.data() + digits.size();
}

} // namespace

std::string csvRow(const std::vector<std::string>& cells) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) row += ',';
        // The apostrophe says that text follows; sheets do not show it.
        const std::string cell = (isFormula(cells[i]) ? "'" : "") + plainLines(cells[i]);
        // Some sheets take semicolons and tabs for commas.
        if (cell.find_first_of(",;\t\"\n") == std::string::npos) {
            row += cell;
            continue;
        }
        row += '"';
        for (const char c : cell)
            row += c == '"' ? "\"\"" : std::string(1, c);
        row += '"';
    }
    return row + '\n';
}

std::string markupText(std::string_view text) {
    std::string result;
    for (const char c : plainLines(text)) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: result += c;
        }
    }
    return result;
}

namespace {

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '+';
}

// ":smile:" from its first colon on.
bool isEmoji(std::string_view text) {
    std::size_t end = 1;
    while (end < text.size() && isWord(text[end]))
        ++end;
    return end > 1 && end < text.size() && text[end] == ':';
}

} // namespace

std::string markdownCell(std::string_view text) {
    // Nothing is seen of it, and what it parts is not taken together: renderers look for names and numbers to
    // link in the finished text, where no backslash is left.
    constexpr std::string_view kWordJoiner = "\u2060";
    const std::string line = oneLine(text);
    std::string cell;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const std::string_view rest = std::string_view(line).substr(i);
        const char next = rest.size() > 1 ? rest[1] : ' ';
        // An amount in dollars cannot end a formula, which a digit after the sign forbids.
        const bool formula = c == '$' && std::isdigit(static_cast<unsigned char>(next)) == 0;
        const bool address = rest.starts_with("://") || (c == '/' && i > 0 && line[i - 1] == '/') ||
                             (c == '.' && i >= 3 && std::string_view(line).substr(i - 3, 3) == "www");
        if (std::string_view("|*_`<>\\[]~&#").find(c) != std::string_view::npos || formula || address)
            cell += '\\';
        cell += c;
        if ((c == '@' && isWord(next)) || (c == '#' && std::isdigit(static_cast<unsigned char>(next)) != 0) ||
            (c == ':' && isEmoji(rest)))
            cell += kWordJoiner;
    }
    return cell;
}

std::string markdownLine(std::string_view text) {
    // Blanks before a line make it code, or a part of what is above.
    const std::size_t start = std::min(text.find_first_not_of(' '), text.size());
    std::string line = markdownCell(text.substr(start));
    if (line.empty()) return line;
    // Signs of lists, headings and rules, and "1." or "1)".
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (std::string_view("+-=").find(line.front()) != std::string_view::npos)
        line.insert(0, "\\");
    else if (digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')') &&
             (digits + 1 == line.size() || line[digits + 1] == ' '))
        line.insert(digits, "\\");
    return line;
}

Table::Cell::Cell(Message text, double exact) : Cell(std::move(text), sheetText(exact)) {}

Table::Table(std::vector<Column> columns) : m_columns(std::move(columns)), m_sheet(1) {
    m_named =
        std::any_of(m_columns.begin(), m_columns.end(), [](const Column& c) { return !c.name.empty(); });
    for (const Column& column : m_columns) {
        if (!column.hidden) m_shown.push_back(column);
        if (!m_named || !column.name.empty())
            m_sheet.front().push_back(m_named ? column.name : column.title.english());
    }
}

Table Table::sheet(std::vector<std::string> names) {
    std::vector<Column> columns;
    for (std::string& name : names)
        columns.push_back(hidden(std::move(name)));
    return Table(std::move(columns));
}

void Table::add(std::vector<Cell> row) {
    row.resize(m_columns.size(), "");
    Row& shown = m_rows.emplace_back();
    for (std::size_t c = 0; c < row.size(); ++c)
        if (!m_columns[c].hidden) shown.cells.push_back(row[c].shown);
    addHidden(std::move(row));
}

void Table::addHidden(std::vector<Cell> row) {
    row.resize(m_columns.size(), "");
    std::vector<std::string>& cells = m_sheet.emplace_back();
    for (std::size_t c = 0; c < row.size(); ++c)
        if (!m_named || !m_columns[c].name.empty()) cells.push_back(std::move(row[c].raw));
}

std::string Table::text(std::size_t indent, const Phrases& phrases) const {
    const auto said = [&](const Message& message) { return oneLine(message.in(phrases)); };
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < m_shown.size(); ++c) {
        std::size_t width = shownWidth(said(m_shown[c].title));
        for (const Row& row : m_rows)
            if (!row.remark) width = std::max(width, shownWidth(said(row.cells[c])));
        widths.push_back(width);
    }
    const std::string margin(indent, ' ');
    std::string all;
    const auto line = [&](const auto& cell) {
        std::string text = margin;
        for (std::size_t c = 0; c < m_shown.size(); ++c)
            text += (c > 0 ? "  " : "") + padded(said(cell(c)), widths[c], m_shown[c].align);
        text.erase(text.find_last_not_of(' ') + 1);
        all += text + '\n';
    };
    if (std::any_of(m_shown.begin(), m_shown.end(), [](const Column& c) { return !c.title.empty(); }))
        line([&](std::size_t c) { return m_shown[c].title; });
    for (const Row& row : m_rows) {
        if (row.remark)
            all += margin + "    " + said(row.cells.front()) + '\n';
        else
            line([&](std::size_t c) { return row.cells[c]; });
    }
    return all;
}

std::string Table::markdown(const Phrases& phrases) const {
    std::string all = "|";
    for (const Column& column : m_shown)
        all += ' ' + markdownCell(column.title.in(phrases)) + " |";
    all += "\n|";
    for (const Column& column : m_shown)
        all += column.align == Align::Right ? " ---: |" : " --- |";
    all += '\n';
    for (const Row& row : m_rows) {
        // A remark stands in the first cell: a Markdown table has no other place for it.
        all += '|';
        for (std::size_t c = 0; c < m_shown.size(); ++c)
            all +=
                ' ' + (c < row.cells.size() ? markdownCell(row.cells[c].in(phrases)) : std::string()) + " |";
        all += '\n';
    }
    return all;
}

std::string Table::html(const Phrases& phrases) const {
    const auto cell = [&](std::size_t column, const char* tag, const Message& text) {
        const bool right = m_shown[column].align == Align::Right;
        return '<' + std::string(tag) + (right ? " class=\"right\">" : ">") +
               markupText(oneLine(text.in(phrases))) + "</" + tag + '>';
    };
    std::string all = "<table>\n<thead><tr>";
    for (std::size_t c = 0; c < m_shown.size(); ++c)
        all += cell(c, "th", m_shown[c].title);
    all += "</tr></thead>\n<tbody>\n";
    for (const Row& row : m_rows) {
        all += "<tr>";
        if (row.remark)
            all += "<td class=\"remark\" colspan=\"" + std::to_string(m_shown.size()) + "\">" +
                   markupText(row.cells.front().in(phrases)) + "</td>";
        else
            for (std::size_t c = 0; c < m_shown.size(); ++c)
                all += cell(c, "td", row.cells[c]);
        all += "</tr>\n";
    }
    return all + "</tbody>\n</table>\n";
}

std::string Table::csv() const {
    std::string all;
    for (const std::vector<std::string>& row : m_sheet)
        all += csvRow(row);
    return all;
}

} // namespace cost
