// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/column_reader.h"

#include "libcost/base/day.h"
#include "libcost/files/time_reader.h"
#include "libcost/input/written_number.h"

#include <algorithm>
#include <cmath>

namespace cost::reader {

namespace {

// From 1973 to 2286, in each unit; the sizes lie apart.
constexpr double kLeastEpoch = 1e8;
constexpr double kMostEpoch = 1e10;

std::optional<double> sinceEpoch(double stamp) {
    for (const double perSecond : {1.0, 1e3, 1e6, 1e9})
        if (stamp >= kLeastEpoch * perSecond && stamp < kMostEpoch * perSecond) return stamp / perSecond;
    return std::nullopt;
}

// Digits, and at most one point between them.
bool isPlain(std::string_view cell) {
    const std::size_t point = cell.find('.');
    const std::string_view digits = cell.substr(0, point);
    const std::string_view fraction =
        point == std::string_view::npos ? std::string_view("0") : cell.substr(point + 1);
    return !digits.empty() && !fraction.empty() &&
           digits.find_first_not_of("0123456789") == std::string_view::npos &&
           fraction.find_first_not_of("0123456789") == std::string_view::npos;
}

void note(std::uintmax_t& first, std::uintmax_t line) {
    if (first == 0) first = line;
}

} // namespace

bool NumberColumn::add(std::string_view cell, std::uintmax_t line, Writing& writing) {
    const std::string plain = folded(cell);
    const NumberReadings read = numberReadings(plain);
    if (read.size != plain.size() || (!read.point && !read.comma)) return false;
    if (read.differ()) {
        if (m_open.empty()) {
            m_openText = cell;
            m_openLine = line;
        }
        m_open.push_back({m_values.size(), *read.comma});
    } else {
        if (!read.comma) note(writing.point, line);
        if (!read.point) note(writing.comma, line);
    }
    m_values.push_back(read.point ? *read.point : *read.comma);
    return true;
}

void NumberColumn::decide(const TableReader& table, const Writing& writing) {
    if (writing.point > 0 && writing.comma > 0)
        table.failAll("has numbers with a decimal point, as in line " + std::to_string(writing.point) +
                      ", and with a decimal comma, as in line " + std::to_string(writing.comma) +
                      ": write them all alike");
    if (m_open.empty()) return;
    if (writing.point == 0 && writing.comma == 0)
        table.failAt(m_openLine,
                     shownCell(m_openText) + " can be " + plainNumber(m_values[m_open.front().at]) + " or " +
                         plainNumber(m_open.front().comma) +
                         ", and no other line tells: write the numbers without separators of thousands");
    if (writing.comma == 0) return;
    for (const Open& each : m_open)
        m_values[each.at] = each.comma;
}

bool TimeColumn::addNumber(std::string_view cell, std::uintmax_t line, Writing& writing) {
    if (!m_numbers.add(cell, line, writing)) return false;
    if (m_epoch == Epoch::Since1970 && !m_unit && !sinceEpoch(m_numbers.last())) return false;
    m_clock = true;
    note(m_numberLine, line);
    ++m_count;
    return true;
}

bool TimeColumn::add(std::string_view cell, std::uintmax_t line, Writing& writing) {
    // 20261102 and 2026.12 are dates where a number must be a time since 1970, which is larger; where times
    // are numbers from any beginning, they are 20261102 and 2026.12 seconds.
    const bool plain = (m_unit || m_epoch == Epoch::Any) && isPlain(cell);
    const auto time = plain ? std::nullopt : writtenTime(cell);
    if (!time) return addNumber(cell, line, writing);
    m_written = true;
    note(m_writtenLine, line);
    note(time->zoned ? m_zonedLine : m_unzonedLine, line);
    m_shifted = m_shifted || time->shifted;
    m_clock = m_clock || time->clock;
    if (time->month) ++m_months;
    if (time->slashed) {
        if (!time->monthFirst) note(m_dayFirst, line);
        if (!time->seconds) note(m_monthFirst, line);
        if (time->seconds && time->monthFirst && *time->seconds != *time->monthFirst) {
            if (m_open.empty()) {
                m_openText = cell;
                m_openLine = line;
            }
            m_open.push_back({m_seconds.size(), *time->monthFirst});
        }
    }
    m_seconds.push_back(time->seconds ? *time->seconds : *time->monthFirst);
    ++m_count;
    return true;
}

void TimeColumn::addClock(double seconds) {
    m_clocks.resize(m_count);
    m_clocks.back() = seconds;
    m_clock = true;
}

void TimeColumn::decideNumbers(const TableReader& table, const Writing& writing) {
    m_numbers.decide(table, writing);
    m_seconds = m_numbers.taken();
    if (m_unit) {
        for (double& each : m_seconds)
            each *= *m_unit;
        return;
    }
    const auto large = std::count_if(m_seconds.begin(), m_seconds.end(),
                                     [](double each) { return sinceEpoch(each).has_value(); });
    if (large == 0 && m_epoch == Epoch::Any) {
        const auto [least, most] = std::minmax_element(m_seconds.begin(), m_seconds.end());
        constexpr double kMostSpan = 10 * 366 * 86'400.0;
        if (*most - *least > kMostSpan)
            table.failAll("has times that are more than ten years apart, in seconds: name the column "
                          "\"timestamp_ms\" or \"timestamp_us\" where they are that");
        m_assumed = true;
        return;
    }
    if (large < static_cast<std::ptrdiff_t>(m_seconds.size()))
        table.failAll("has times since 1970 and others that are none: give all of them alike, or name the "
                      "column \"timestamp_ms\" or \"timestamp_us\" where they are that from any beginning");
    for (double& each : m_seconds)
        each = *sinceEpoch(each);
}

void TimeColumn::decide(const TableReader& table, const Writing& writing) {
    const auto two = [&](std::uintmax_t one, std::uintmax_t other, const std::string& first,
                         const std::string& second) {
        if (one > 0 && other > 0)
            table.failAll("has " + first + ", as in line " + std::to_string(one) + ", and " + second +
                          ", as in line " + std::to_string(other) + ": write them all alike");
    };
    two(m_numberLine, m_writtenLine, "times that are numbers", "times that are dates");
    two(m_zonedLine, m_unzonedLine, "times with a zone", "times without one");
    two(m_dayFirst, m_monthFirst, "dates with the day first", "dates with the month first");
    if (!m_written && m_count > 0) return decideNumbers(table, writing);
    if (!m_open.empty() && m_dayFirst == 0 && m_monthFirst == 0)
        table.failAt(m_openLine,
                     shownCell(m_openText) + " can be " +
                         isoDay(static_cast<int>(std::floor(m_seconds[m_open.front().at] / 86'400))) +
                         " or " + isoDay(static_cast<int>(std::floor(m_open.front().monthFirst / 86'400))) +
                         ", and no other line tells: write dates as 2026-11-02");
    if (m_monthFirst > 0)
        for (const Open& each : m_open)
            m_seconds[each.at] = each.monthFirst;
    for (std::size_t i = 0; i < m_clocks.size(); ++i)
        m_seconds[i] += m_clocks[i];
}

} // namespace cost::reader
