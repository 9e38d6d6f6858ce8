// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/time_reader.h"

#include "libcost/base/day.h"
#include "libcost/input/written_number.h"

#include <array>
#include <string>

namespace cost::reader {

namespace {

constexpr double kDayS = 86'400;
constexpr double kHourS = 3600;
constexpr double kMinuteS = 60;

// Takes a text apart from its beginning.
class Scan {
public:
    explicit Scan(std::string_view text) : m_rest(text) {}

    bool done() const { return m_rest.empty(); }
    std::string_view rest() const { return m_rest; }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    bool take(std::string_view word) {
        if (!m_rest.starts_with(word)) return false;
        m_rest.remove_prefix(word.size());
        return true;
    }
    void blanks() {
        while (take(" ")) {
        }
    }
    // A whole number of so many digits, and no further one behind it.
    std::optional<int> number(std::size_t least, std::size_t most) {
        std::size_t count = 0;
        int value = 0;
        while (count < m_rest.size() && count <= most && m_rest[count] >= '0' && m_rest[count] <= '9')
            value = value * 10 + (m_rest[count++] - '0');
        if (count < least || count > most) return std::nullopt;
        m_rest.remove_prefix(count);
        return value;
    }
    // So many digits, whatever follows.
    std::optional<int> digits(std::size_t count) {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (i >= m_rest.size() || m_rest[i] < '0' || m_rest[i] > '9') return std::nullopt;
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(count);
        return value;
    }
    std::string_view letters() {
        std::size_t count = 0;
        while (count < m_rest.size() && m_rest[count] >= 'a' && m_rest[count] <= 'z')
            ++count;
        const std::string_view word = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return word;
    }

private:
    std::string_view m_rest;
};

constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};

// From 1: the month that the word is, or begins with three letters or more.
template <std::size_t Size>
std::optional<int> numberOf(const std::array<std::string_view, Size>& names, std::string_view word) {
    if (word.size() < 3) return std::nullopt;
    for (std::size_t i = 0; i < Size; ++i)
        if (names[i].starts_with(word) || (word == "sept" && names[i] == "september"))
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

std::optional<double> midnight(int year, int month, int day) {
    const auto count = dayOf(year, month, day);
    if (!count || *count < 0) return std::nullopt;
    return *count * kDayS;
}

// The date, with its midnight in `seconds` and `monthFirst`.
std::optional<WrittenTime> date(Scan& scan, bool& compact) {
    WrittenTime time;
    const Scan start = scan;
    // 20261102
    if (const auto all = scan.number(8, 8)) {
        compact = true;
        time.seconds = midnight(*all / 10'000, *all / 100 % 100, *all % 100);
        return time.seconds ? std::optional(time) : std::nullopt;
    }
    scan = start;
    // 2026-11-02, 2026/11/02, 2026-11
    if (const auto year = scan.number(4, 4)) {
        const char mark = scan.peek();
        if ((mark != '-' && mark != '/' && mark != '.') || !scan.take({&mark, 1})) return std::nullopt;
        const auto month = scan.number(1, 2);
        if (!month) return std::nullopt;
        time.month = !scan.take({&mark, 1});
        const auto day = time.month ? std::optional(1) : scan.number(1, 2);
        if (!day) return std::nullopt;
        time.seconds = midnight(*year, *month, *day);
        return time.seconds ? std::optional(time) : std::nullopt;
    }
    scan = start;
    // Mon, 02 Nov 2026; Nov 2, 2026; Nov 2026
    std::string_view word = scan.letters();
    if (numberOf(kWeekdays, word)) {
        scan.take(".");
        scan.take(",");
        scan.blanks();
        word = scan.letters();
    }
    std::optional<int> month;
    std::optional<int> day;
    if (!word.empty()) {
        month = numberOf(kMonths, word);
        if (!month) return std::nullopt;
        scan.take(".");
        scan.blanks();
        if (!scan.take("-")) scan.take("/");
        const Scan behind = scan;
        day = scan.number(1, 2);
        if (!day) {
            scan = behind;
            day = 1;
            time.month = true;
        } else if (!scan.take(",") && scan.peek() != ' ') {
            return std::nullopt;
        }
        scan.blanks();
        const auto year = scan.number(4, 4);
        if (year) time.seconds = midnight(*year, *month, *day);
        return time.seconds ? std::optional(time) : std::nullopt;
    }
    // 02/11/2026, 02.11.2026, 2-11-2026; 02/Nov/2026, 2 Nov 2026, 2. Nov. 2026
    const auto first = scan.number(1, 2);
    if (!first) return std::nullopt;
    char mark = scan.peek();
    if ((mark != '/' && mark != '.' && mark != '-' && mark != ' ') || !scan.take({&mark, 1}))
        return std::nullopt;
    scan.blanks();
    word = scan.letters();
    const auto second = word.empty() ? scan.number(1, 2) : numberOf(kMonths, word);
    if (!second) return std::nullopt;
    if (!word.empty()) {
        scan.take(".");
        mark = scan.peek();
    }
    if ((mark != '/' && mark != '.' && mark != '-' && mark != ' ') || !scan.take({&mark, 1}))
        return std::nullopt;
    const auto year = scan.number(4, 4);
    if (!year) return std::nullopt;
    time.seconds = midnight(*year, *second, *first);
    // With points between them the day comes first everywhere.
    time.slashed = word.empty() && mark != '.';
    if (time.slashed) time.monthFirst = midnight(*year, *first, *second);
    return time.seconds || time.monthFirst ? std::optional(time) : std::nullopt;
}

// "10", "10:00", "10:00:30.5", "1:00 pm"; "1000" and "100030" behind a date without marks.
std::optional<double> clock(Scan& scan, bool compact) {
    auto hour = compact ? scan.digits(2) : scan.number(1, 2);
    if (!hour) return std::nullopt;
    double seconds = 0;
    const bool marked = !compact && scan.take(":");
    if (marked || (compact && scan.peek() >= '0' && scan.peek() <= '9')) {
        const auto minute = scan.digits(2);
        if (!minute || *minute > 59) return std::nullopt;
        seconds = *minute * kMinuteS;
        if (marked ? scan.take(":") : scan.peek() >= '0' && scan.peek() <= '9') {
            const auto second = scan.digits(2);
            if (!second || *second > 60) return std::nullopt;
            seconds += *second;
            if (scan.take(".") || scan.take(",")) {
                double place = 1;
                if (scan.peek() < '0' || scan.peek() > '9') return std::nullopt;
                while (const auto digit = scan.digits(1))
                    seconds += *digit * (place /= 10);
            }
        }
        if (scan.peek() >= '0' && scan.peek() <= '9') return std::nullopt;
    }
    const Scan before = scan;
    scan.blanks();
    const std::string_view half = scan.take("a.m.") ? "am" : scan.take("p.m.") ? "pm" : scan.letters();
    if (half == "am" || half == "pm") {
        if (*hour < 1 || *hour > 12) return std::nullopt;
        hour = *hour % 12 + (half == "pm" ? 12 : 0);
    } else {
        scan = before;
    }
    if (*hour > 23) return std::nullopt;
    return *hour * kHourS + seconds;
}

// "Z", "UTC", "+01:00", "+0100", "+01", "UTC+1"; nothing where something else is left.
bool zone(Scan& scan, WrittenTime& time, double& offset) {
    scan.blanks();
    if (scan.done()) return true;
    time.zoned = true;
    const bool utc = scan.take("z") || scan.take("utc") || scan.take("gmt");
    if (utc && scan.done()) return true;
    const bool minus = scan.peek() == '-';
    if (!scan.take("+") && !scan.take("-")) return false;
    Scan whole = scan;
    std::optional<int> hour;
    std::optional<int> minute = 0;
    if (const auto both = whole.number(4, 4)) {
        hour = *both / 100;
        minute = *both % 100;
        scan = whole;
    } else {
        hour = scan.number(1, 2);
        if (scan.take(":")) minute = scan.number(2, 2);
    }
    if (!hour || *hour > 14 || !minute || *minute > 59 || !scan.done()) return false;
    offset = (minus ? -1 : 1) * (*hour * kHourS + *minute * kMinuteS);
    time.shifted = offset != 0;
    return true;
}

std::string plain(std::string_view text) {
    std::string all = folded(text);
    const std::size_t from = all.find_first_not_of(' ');
    return from == std::string::npos ? "" : all.substr(from, all.find_last_not_of(' ') - from + 1);
}

} // namespace

std::optional<WrittenTime> writtenTime(std::string_view text) {
    const std::string all = plain(text);
    Scan scan(all);
    bool compact = false;
    auto time = date(scan, compact);
    if (!time) return std::nullopt;
    double offset = 0;
    double ofDay = 0;
    if (!scan.done()) {
        if (time->month) return std::nullopt;
        if (!scan.take("t") && !scan.take(",") && !scan.take(":") && scan.peek() != ' ') return std::nullopt;
        scan.blanks();
        const auto at = clock(scan, compact);
        if (!at || !zone(scan, *time, offset)) return std::nullopt;
        time->clock = true;
        ofDay = *at;
    }
    for (auto* each : {&time->seconds, &time->monthFirst})
        if (*each) **each += ofDay - offset;
    return time;
}

std::optional<double> timeOfDay(std::string_view text) {
    const std::string all = plain(text);
    Scan scan(all);
    const auto at = clock(scan, false);
    return at && scan.done() ? at : std::nullopt;
}

} // namespace cost::reader
