// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/traffic_file.h"

#include "libcost/files/csv_number.h"
#include "libcost/prices/import/csv_scanner.h"
#include "libcost/units/day.h"
#include "libcost/units/problem.h"
#include "libcost/workload/dial.h"

#include <charconv>
#include <cmath>
#include <map>
#include <numeric>

namespace cost {

namespace {

// Hours since the Monday before 1970-01-01, which was a Thursday.
constexpr std::int64_t kMondayBefore = 3 * 24;

// The hour that the time lies in, counted from that Monday.
std::optional<std::int64_t> hourIn(std::string_view text) {
    text = offer::trimmed(text);
    std::string date(text.substr(0, 10));
    for (char& c : date)
        if (c == '/') c = '-';
    if (const auto day = dayOf(date); day && *day >= 0) {
        std::int64_t hour = 0;
        if (text.size() > 10) {
            if (text.size() < 13 || (text[10] != 'T' && text[10] != ' ')) return std::nullopt;
            const auto digits = text.substr(11, 2);
            const auto read = std::from_chars(digits.data(), digits.data() + 2, hour);
            if (read.ptr != digits.data() + 2 || hour < 0 || hour > 23) return std::nullopt;
        }
        return std::int64_t{*day} * 24 + hour + kMondayBefore;
    }
    // Seconds or milliseconds since 1970, in years of four digits.
    const auto stamp = numberIn(text);
    if (!stamp || *stamp < 1e8 || *stamp > 1e14) return std::nullopt;
    const double seconds = *stamp > 1e11 ? *stamp / 1000 : *stamp;
    return static_cast<std::int64_t>(std::floor(seconds / 3600)) + kMondayBefore;
}

class Counts {
public:
    explicit Counts(offer::CsvScanner& rows) : m_rows(&rows) {}

    void add(std::int64_t hour, double count) {
        if (m_byHour.size() > kMostHours) m_rows->fail("there are more than ten years of hours");
        m_byHour[hour] += count;
    }
    bool empty() const { return m_byHour.empty(); }

    TrafficVolume week(const std::string& file, double hoursPerMonth) const {
        const auto wrong = [&](const std::string& message) { throw BadInput(file, {{"", message}}); };
        if (empty())
            wrong("has no counts: give lines such as 2026-11-02T10:00,12345, or a count for each hour");
        const std::int64_t first = m_byHour.begin()->first;
        const std::int64_t end = m_byHour.rbegin()->first + 1;
        if (end - first < static_cast<std::int64_t>(kHoursPerWeek))
            wrong("covers " + std::to_string(end - first) + " hours: a week of 168 is needed");
        if (end - first > static_cast<std::int64_t>(kMostHours))
            wrong("covers more than ten years: check its times");
        std::vector<double> sums(kHoursPerWeek);
        std::vector<double> times(kHoursPerWeek);
        for (std::int64_t hour = first; hour < end; ++hour)
            times[static_cast<std::size_t>(hour) % kHoursPerWeek] += 1;
        for (const auto& [hour, count] : m_byHour)
            sums[static_cast<std::size_t>(hour) % kHoursPerWeek] += count;
        for (std::size_t i = 0; i < kHoursPerWeek; ++i)
            sums[i] /= times[i];
        if (!(std::accumulate(sums.begin(), sums.end(), 0.0) >= 1))
            wrong("has no requests: some hour must have a count above 0");
        TrafficVolume traffic = volumeOf(std::move(sums), hoursPerMonth);
        if (traffic.requestsPerMonth > facts(Dial::Requests).most)
            wrong("has more requests than the 1e15 a month that can be priced");
        return traffic;
    }

private:
    static constexpr std::size_t kMostHours = 10 * 366 * 24;

    offer::CsvScanner* m_rows;
    std::map<std::int64_t, double> m_byHour;
};

} // namespace

TrafficVolume openTrafficCounts(const std::filesystem::path& file, double hoursPerMonth) {
    offer::ByteSource bytes(file);
    offer::CsvScanner rows(bytes);
    Counts counts(rows);
    bool headings = false;
    std::int64_t next = 0; // of a list of counts alone
    while (rows.next()) {
        const std::size_t columns = rows.size();
        if (columns == 1 && offer::trimmed(rows.field(0)).empty()) continue;
        std::optional<double> count;
        for (std::size_t i = columns; i-- > (columns > 1 ? 1 : 0) && !count;)
            count = numberIn(rows.field(i));
        const auto hour = columns > 1 ? hourIn(rows.field(0)) : next;
        if ((!hour || !count) && counts.empty() && !headings) {
            headings = true;
            continue;
        }
        if (!hour)
            rows.fail("\"" + std::string(rows.field(0).substr(0, 40)) +
                      "\" is no time: write it as 2026-11-02T10:00");
        if (!count) rows.fail("has no count of requests");
        if (*count < 0) rows.fail("has a count below 0");
        counts.add(*hour, *count);
        next = *hour + 1;
    }
    return counts.week(bytes.name(), hoursPerMonth);
}

} // namespace cost
