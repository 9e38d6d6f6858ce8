// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/series_reader.h"

#include "libcost/base/day.h"
#include "libcost/base/message.h"
#include "libcost/model/dial.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <map>
#include <numeric>

namespace cost::reader {

namespace {

constexpr double kHour = 3600;
constexpr double kDay = 24 * kHour;
constexpr double kWeek = 7 * kDay;
constexpr double kLongest = 10 * 366 * kDay;
constexpr double kMondayBefore = 3 * kDay; // 1970-01-01 was a Thursday

std::string wholeText(double count) {
    return std::to_string(std::llround(count));
}

std::chrono::year_month_day dateAt(double seconds) {
    return std::chrono::sys_days(std::chrono::days(static_cast<int>(std::floor(seconds / kDay))));
}

// The same day of the next month.
double monthAfter(double seconds) {
    const auto date = dateAt(seconds);
    const auto next = date.year() / date.month() / std::chrono::day(1) + std::chrono::months(1);
    const int first = static_cast<int>(std::chrono::sys_days(next).time_since_epoch().count());
    const auto day = static_cast<unsigned>(date.day());
    return (first + static_cast<int>(day) - 1) * kDay + std::fmod(seconds, kDay);
}

// The rows by rising time, each time once, and how they stand.
class Series {
public:
    Series(std::vector<TimedCount> counts, TimesKnown known, const TableReader& table,
           std::vector<Message>& notes)
        : m_rows(std::move(counts)), m_known(known), m_table(table), m_notes(notes) {
        order();
        measure();
    }

    TrafficVolume week(double hoursPerMonth) {
        spread();
        return volumeOf(means(), hoursPerMonth);
    }

private:
    void order() {
        const auto earlier = [](const TimedCount& a, const TimedCount& b) { return a.atS < b.atS; };
        if (!std::is_sorted(m_rows.begin(), m_rows.end(), earlier)) {
            m_notes.push_back(
                say("the rows are not in the order of their times: they are taken in that order"));
            std::stable_sort(m_rows.begin(), m_rows.end(), earlier);
        }
        std::size_t kept = 0;
        std::size_t again = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (kept > 0 && m_rows[i].atS == m_rows[kept - 1].atS) {
                m_rows[kept - 1].requests += m_rows[i].requests;
                ++again;
            } else {
                m_rows[kept++] = m_rows[i];
            }
        }
        m_rows.resize(kept);
        if (again > 0)
            m_notes.push_back(
                say("{1} rows have the time of another row: their counts are added", std::to_string(again)));
        if (m_rows.back().atS - m_rows.front().atS > kLongest)
            m_table.failAll("covers more than ten years: check its times");
    }

    double gap(std::size_t i) const { return m_rows[i + 1].atS - m_rows[i].atS; }

    bool areMonths() const {
        if (m_known.months) return true;
        if (m_rows.size() < 2) return false;
        const auto day = dateAt(m_rows.front().atS).day();
        for (std::size_t i = 0; i + 1 < m_rows.size(); ++i) {
            const double days = gap(i) / kDay;
            if (dateAt(m_rows[i + 1].atS).day() != day || days < 27.9) return false;
        }
        return true;
    }

    // The distance that most rows have; the smaller of two that are as frequent.
    double usualGap() const {
        std::map<std::int64_t, std::size_t> times; // by milliseconds
        for (std::size_t i = 0; i + 1 < m_rows.size(); ++i)
            ++times[std::llround(gap(i) * 1000)];
        const auto most = std::max_element(times.begin(), times.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        return static_cast<double>(most->first) / 1000;
    }

    double medianGap() const {
        std::vector<double> gaps;
        for (std::size_t i = 0; i + 1 < m_rows.size(); ++i)
            gaps.push_back(gap(i));
        const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
        std::nth_element(gaps.begin(), middle, gaps.end());
        return *middle;
    }

    // How long each row holds, in m_stepS; 0 for months.
    void measure() {
        if (areMonths()) return tell(0);
        const double shortest = m_known.clock ? kHour : kDay;
        if (m_rows.size() < 2) return tell(shortest);
        const double step = usualGap();
        const double ofDay = kDay / step;
        // Two rows that are a week apart need not be counts of a week.
        const bool natural = (step == kWeek && m_rows.size() > 2) ||
                             (ofDay >= 1 && std::abs(ofDay - std::round(ofDay)) < 1e-6 * ofDay);
        bool even = natural;
        for (std::size_t i = 0; even && i + 1 < m_rows.size(); ++i) {
            // Days on which clocks are changed have 23 or 25 hours.
            const double off = std::abs(gap(i) - std::max(1.0, std::round(gap(i) / step)) * step);
            even = off <= (step >= kDay ? kHour : 0.01 * step);
        }
        const double span = m_rows.back().atS - m_rows.front().atS;
        const double due = std::round(span / step) + 1;
        // Finer rows with more missing than there are come where something happened: by the hour they are
        // even again.
        if (even && (step >= kHour || static_cast<double>(m_rows.size()) >= due / 2)) return tell(step);
        if (medianGap() > kHour)
            m_table.failAll("has rows at uneven distances, " + wholeText(medianGap() / kHour) +
                            " hours in the middle: give one for each hour or each day");
        byTheHour();
        tell(kHour);
    }

    void byTheHour() {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const double hour = std::floor(m_rows[i].atS / kHour) * kHour;
            if (kept > 0 && m_rows[kept - 1].atS == hour)
                m_rows[kept - 1].requests += m_rows[i].requests;
            else
                m_rows[kept++] = {hour, m_rows[i].requests};
        }
        m_rows.resize(kept);
    }

    double end(std::size_t i) const {
        const double at = m_rows[i].atS;
        const double due = m_stepS > 0 ? at + m_stepS : monthAfter(at);
        if (i + 1 == m_rows.size()) return due;
        // The next row is where it is due, or where a change of clocks has put it.
        const double next = m_rows[i + 1].atS;
        const bool near = m_stepS >= kDay && std::abs(next - due) <= kHour;
        return near || next < due ? next : due;
    }

    void tell(double step) {
        m_stepS = step;
        const double end = this->end(m_rows.size() - 1);
        const double hours = (end - m_rows.front().atS) / kHour;
        if (hours < static_cast<double>(kHoursPerWeek))
            m_table.failAll("covers " + wholeText(hours) + " hours: a week of 168 is needed");
        double due = 0;
        if (step > 0) {
            due = std::round((m_rows.back().atS - m_rows.front().atS) / step) + 1;
        } else {
            const auto first = dateAt(m_rows.front().atS);
            const auto last = dateAt(m_rows.back().atS);
            due = 1 + 12.0 * (static_cast<int>(last.year()) - static_cast<int>(first.year())) +
                  static_cast<unsigned>(last.month()) - static_cast<unsigned>(first.month());
        }
        const double missing = due - static_cast<double>(m_rows.size());
        if (missing >= 1)
            m_notes.push_back(say("{1} of {2} rows are missing: they are left out, not taken for 0",
                                  wholeText(missing), wholeText(due)));
        if (step == 0)
            m_notes.push_back(
                say("each count is that of a whole month and spread evenly over it: how busy its "
                    "hours were is not known"));
        else if (step == kWeek)
            m_notes.push_back(
                say("each count is that of a whole week and spread evenly over it: how busy its "
                    "hours were is not known"));
        else if (step >= kDay)
            m_notes.push_back(say("each count is that of a whole day and spread evenly over it: how busy its "
                                  "hours were is not known"));
    }

    // Each count over the hours of the week in which it holds.
    void spread() {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const double from = m_rows[i].atS;
            const double to = end(i);
            for (double at = from; at < to;) {
                const double hour = std::floor(at / kHour);
                const double until = std::min(to, (hour + 1) * kHour);
                const auto place = static_cast<std::size_t>(hour + kMondayBefore / kHour) % kHoursPerWeek;
                m_requests[place] += m_rows[i].requests * ((until - at) / (to - from));
                m_hours[place] += (until - at) / kHour;
                at = until;
            }
        }
    }

    // Those of hours that no row covers are taken from the same hour of other days.
    std::vector<double> means() {
        constexpr std::size_t kHoursPerDay = 24;
        std::vector<double> mean(kHoursPerWeek);
        std::array<double, kHoursPerDay> ofDay{};
        std::array<double, kHoursPerDay> days{};
        std::size_t covered = 0;
        double sum = 0;
        for (std::size_t i = 0; i < kHoursPerWeek; ++i) {
            if (m_hours[i] == 0) continue;
            mean[i] = m_requests[i] / m_hours[i];
            ofDay[i % kHoursPerDay] += mean[i];
            days[i % kHoursPerDay] += 1;
            sum += mean[i];
            ++covered;
        }
        if (covered * 2 < kHoursPerWeek)
            m_table.failAll("has counts for " + std::to_string(covered) +
                            " of the 168 hours of a week: give a row for each hour, with 0 where there was "
                            "nothing");
        if (covered < kHoursPerWeek)
            m_notes.push_back(
                say("{1} of the 168 hours of the week have no count at all: each is taken to be as "
                    "busy as that hour is on other days",
                    std::to_string(kHoursPerWeek - covered)));
        for (std::size_t i = 0; i < kHoursPerWeek; ++i) {
            const std::size_t hour = i % kHoursPerDay;
            if (m_hours[i] == 0)
                mean[i] = days[hour] > 0 ? ofDay[hour] / days[hour] : sum / static_cast<double>(covered);
        }
        return mean;
    }

    std::vector<TimedCount> m_rows;
    TimesKnown m_known;
    const TableReader& m_table;
    std::vector<Message>& m_notes;
    double m_stepS = kHour;
    std::array<double, kHoursPerWeek> m_requests{};
    std::array<double, kHoursPerWeek> m_hours{};
};

} // namespace

TrafficVolume weekOfCounts(std::vector<TimedCount> counts, TimesKnown known, double hoursPerMonth,
                           const TableReader& table, std::vector<Message>& notes) {
    if (counts.empty())
        table.failAll("has no counts: give lines such as 2026-11-02T10:00,12345, or a count for each hour");
    TrafficVolume traffic = Series(std::move(counts), known, table, notes).week(hoursPerMonth);
    if (!(std::accumulate(traffic.hourly.begin(), traffic.hourly.end(), 0.0) >= 1))
        table.failAll("has no requests: some hour must have a count above 0");
    if (!(traffic.requestsPerMonth <= facts(Dial::Requests).most))
        table.failAll("has more requests than the 1e15 a month that can be priced");
    return traffic;
}

} // namespace cost::reader
