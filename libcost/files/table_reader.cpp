// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/table_reader.h"

#include "libcost/files/time_reader.h"
#include "libcost/input/written_number.h"
#include "libcost/io/document.h"

#include <algorithm>
#include <array>

namespace cost::reader {

namespace {

// How often the separator stands in each of the first lines, outside quotes.
std::vector<std::size_t> countsOf(std::string_view head, char separator) {
    constexpr std::size_t kLines = 20;
    std::vector<std::size_t> counts;
    std::size_t count = 0;
    bool quoted = false;
    bool blank = true;
    for (const char c : head) {
        if (c == '"') quoted = !quoted;
        if (c == separator && !quoted) ++count;
        if (c == '\n' && !quoted) {
            if (!blank) counts.push_back(count);
            count = 0;
            blank = true;
            if (counts.size() == kLines) return counts;
        } else if (c != '\r' && c != ' ') {
            blank = false;
        }
    }
    // A last line without its end may be cut off.
    if (counts.empty() && !blank) counts.push_back(count);
    return counts;
}

// The first sign that parts every line alike; else the first that parts them all.
char separatorOf(std::string_view head) {
    constexpr std::array<char, 4> kSeparators = {'\t', ';', '|', ','};
    for (const bool alike : {true, false})
        for (const char separator : kSeparators) {
            const auto counts = countsOf(head, separator);
            if (counts.empty() || *std::min_element(counts.begin(), counts.end()) == 0) continue;
            if (!alike ||
                std::adjacent_find(counts.begin(), counts.end(), std::not_equal_to<>()) == counts.end())
                return separator;
        }
    return ',';
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r";
    // Spreadsheets leave blanks that do not break.
    constexpr std::string_view kUnbroken = "\u00a0";
    for (bool cut = true; cut;) {
        cut = false;
        while (!text.empty() && kBlanks.find(text.front()) != kBlanks.npos)
            text.remove_prefix(1), cut = true;
        while (!text.empty() && kBlanks.find(text.back()) != kBlanks.npos)
            text.remove_suffix(1), cut = true;
        if (text.starts_with(kUnbroken)) text.remove_prefix(kUnbroken.size()), cut = true;
        if (text.ends_with(kUnbroken)) text.remove_suffix(kUnbroken.size()), cut = true;
    }
    return text;
}

} // namespace

bool isNumber(std::string_view cell) {
    const std::string plain = folded(cell);
    const NumberReadings read = numberReadings(plain);
    return read.size == plain.size() && (read.point || read.comma);
}

bool isDate(std::string_view cell) {
    return !isNumber(cell) && writtenTime(cell);
}

namespace {

bool isFigure(std::string_view cell) {
    return isNumber(cell) || writtenTime(cell) || timeOfDay(cell);
}

} // namespace

TableReader::TableReader(const std::filesystem::path& file)
    : m_bytes(file), m_rows(m_bytes, separatorOf(m_bytes.head())) {
    constexpr std::uintmax_t kMost = std::uintmax_t{4}
                                     << 30U; // 400 bytes for each request of the longest trace
    m_bytes.limitTo(kMost, "table of requests: give a shorter one");
    const std::string_view head = m_bytes.head();
    if (head.find('\0') != head.npos) {
        const auto zeros = static_cast<std::size_t>(std::count(head.begin(), head.end(), '\0'));
        failAll(zeros * 3 > head.size()
                    ? "is text in UTF-16 without a byte order mark: save it as UTF-8"
                    : "is no text: it has bytes that are 0; give a table of comma-separated values");
    }
    if (head.starts_with("PK\x03\x04"))
        failAll("is a workbook of a spreadsheet: save the sheet as comma-separated values");
    readHeadings();
}

// Lines above the first row that has a number or a time: some exports write a title, or more than one line.
void TableReader::readHeadings() {
    constexpr std::size_t kMost = 20;
    for (std::size_t rows = 0; nextRow(); ++rows) {
        // Below a heading of times stands no other line of headings: what is no number there is wrong.
        const bool complete = rows > 0 && m_cells.size() == m_headings.size() &&
                              (m_cells.size() == 1 ||
                               std::any_of(m_headings.begin(), m_headings.end(), [](const std::string& each) {
                                   return timeRank(headingWords(each));
                               }));
        m_waiting = complete || std::any_of(m_cells.begin(), m_cells.end(), isFigure);
        if (m_waiting) return measureHeadings();
        if (rows == kMost) fail("no row so far has a number: give a table of times and numbers");
        if (m_headings.size() == 1 && m_cells.size() > 1) m_headings.clear(); // a title
        if (m_headings.size() < m_cells.size()) m_headings.resize(m_cells.size());
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            m_headings[i].append(m_headings[i].empty() || m_cells[i].empty() ? "" : " ").append(m_cells[i]);
    }
    m_cells.clear();
    measureHeadings();
}

// How many cells a row may have: those that have a heading, and without headings as many as the first row.
void TableReader::measureHeadings() {
    // One line of one cell above rows of several is a title, unless it is the heading of their times.
    if (m_headings.size() == 1 && m_cells.size() > 1 && !timeRank(headingWords(m_headings.front())) &&
        std::any_of(m_cells.begin(), m_cells.end(), isDate))
        m_headings.clear();
    const auto filled = [](const auto& cells) {
        std::size_t count = cells.size();
        while (count > 0 && cells[count - 1].empty())
            --count;
        return count;
    };
    m_columns = m_headings.empty() ? filled(m_cells) : filled(m_headings);
}

// A cell too many is most likely the rest of a number: 1,250 without quotes are a 1 and a 250.
void TableReader::refuseSurplus() const {
    std::size_t count = m_cells.size();
    while (count > m_columns && m_cells[count - 1].empty())
        --count;
    if (count <= m_columns) return;
    const std::string have = std::to_string(m_columns) + (m_headings.empty() ? " in the first row"
                                                          : m_columns == 1   ? " heading"
                                                                             : " headings");
    fail("has " + std::to_string(count) + " cells and there " + (m_columns == 1 ? "is " : "are ") + have +
         ": put quotes around a number in which the sign that parts the columns parts the thousands, such as "
         "\"1,250\"" +
         (m_headings.empty() ? "" : "; and give each column a heading"));
}

bool TableReader::nextRow() {
    while (m_rows.next()) {
        m_cells.clear();
        bool blank = true;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_cells.push_back(trimmed(m_rows.field(i)));
            blank = blank && m_cells.back().empty();
            if (m_cells.back().find('\0') != std::string_view::npos)
                fail("has a byte that is 0: the file is damaged, or no text in UTF-8");
        }
        if (!blank) return true;
    }
    return false;
}

bool TableReader::next() {
    if (!m_waiting && !nextRow()) return false;
    m_waiting = false;
    refuseSurplus();
    return true;
}

std::string_view TableReader::cell(std::size_t column) const {
    return column < m_cells.size() ? m_cells[column] : std::string_view();
}

void TableReader::fail(const std::string& message) const {
    failAt(line(), message);
}

void TableReader::failAt(std::uintmax_t line, const std::string& message) const {
    throw BadInput(name(), {{"line " + std::to_string(line), message}});
}

void TableReader::failAll(const std::string& message) const {
    throw BadInput(name(), {{"", message}});
}

std::string shownCell(std::string_view text) {
    return json::shown(json::Value(std::string(text.substr(0, 200))));
}

std::string listed(const std::vector<std::string>& names) {
    constexpr std::size_t kMost = 8;
    std::string all;
    for (std::size_t i = 0; i < names.size() && i < kMost; ++i) {
        if (i > 0) all += i + 1 == names.size() ? " and " : ", ";
        all += shownCell(names[i]);
    }
    return names.size() > kMost ? all + ", ..." : all;
}

std::vector<std::string> headingWords(std::string_view heading) {
    std::vector<std::string> words;
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isWord = [&](char c) {
        return isUpper(c) || isLower(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    };
    bool inside = false;
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const char c = heading[i];
        if (!isWord(c)) {
            if (c == '%') words.emplace_back("%");
            inside = false;
            continue;
        }
        // "requestCount", "HTTPCode"
        const bool hump = i > 0 && isUpper(c) &&
                          (isLower(heading[i - 1]) ||
                           (isUpper(heading[i - 1]) && i + 1 < heading.size() && isLower(heading[i + 1])));
        if (!inside || hump) words.emplace_back();
        words.back() += c;
        inside = true;
    }
    for (std::string& word : words)
        word = folded(word);
    return words;
}

std::optional<std::size_t> timeRank(const std::vector<std::string>& words) {
    constexpr std::string_view kTimes[] = {"timestamp", "datetime", "time",  "date",  "zeitstempel", "zeit",
                                           "datum",     "fecha",    "hora",  "day",   "tag",         "month",
                                           "monat",     "mes",      "start", "begin", "from",        "bin",
                                           "period",    "interval", "hour",  "ts",    "epoch"};
    constexpr std::string_view kOthers[] = {"end",     "ended", "finish", "finished", "ingestion", "updated",
                                            "created", "until", "to",     "zone",     "timezone"};
    if (hasWord(words, kOthers)) return std::nullopt;
    for (std::size_t rank = 0; rank < std::size(kTimes); ++rank)
        if (std::find(words.begin(), words.end(), kTimes[rank]) != words.end())
            return rank * 2 + (words.size() > 1 ? 1 : 0);
    return std::nullopt;
}

std::optional<double> secondsIn(const std::vector<std::string>& words) {
    constexpr std::pair<std::string_view, double> kUnits[] = {
        {"s", 1},       {"sec", 1},        {"secs", 1},           {"seconds", 1},
        {"ms", 1e-3},   {"msec", 1e-3},    {"millis", 1e-3},      {"milliseconds", 1e-3},
        {"us", 1e-6},   {"\u00b5s", 1e-6}, {"micros", 1e-6},      {"microseconds", 1e-6},
        {"ns", 1e-9},   {"nanos", 1e-9},   {"nanoseconds", 1e-9}, {"min", 60},
        {"minutes", 60}};
    for (const std::string& word : words)
        for (const auto& [name, seconds] : kUnits)
            if (word == name) return seconds;
    return std::nullopt;
}

void NamedGroups::add(std::string_view name) {
    if (m_names.size() >= kMost) return;
    const auto at = std::lower_bound(m_names.begin(), m_names.end(), name);
    if (at != m_names.end() && *at == name) return;
    m_names.emplace(at, name);
    constexpr std::size_t kShown = 3;
    if (m_first.size() < kShown) m_first.emplace_back(name);
}

std::string NamedGroups::some() const {
    std::string all;
    for (const std::string& name : m_first)
        all += (all.empty() ? "" : ", ") + shownCell(name);
    return m_names.size() > m_first.size() ? all + ", ..." : all;
}

GroupColumns groupColumns(const std::vector<std::string>& headings) {
    constexpr std::string_view kFunctions[] = {"function", "func", "functionname", "lambda"};
    constexpr std::string_view kFigures[] = {"metric", "metricname", "statistic",
                                             "stat",   "measure",    "variable"};
    GroupColumns groups;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const auto words = headingWords(headings[i]);
        if (!groups.functions && hasWord(words, kFunctions)) groups.functions = i;
        if (!groups.figures && hasWord(words, kFigures)) groups.figures = i;
    }
    return groups;
}

} // namespace cost::reader
