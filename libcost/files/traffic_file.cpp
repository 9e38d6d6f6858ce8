// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/traffic_file.h"

#include "libcost/base/message.h"
#include "libcost/files/series_reader.h"
#include "libcost/files/time_reader.h"
#include "libcost/input/written_number.h"

#include <algorithm>
#include <cmath>

namespace cost {

namespace reader {

namespace {

constexpr std::size_t kMostRows = 3'000'000;

constexpr std::string_view kCounts[] = {
    "requests",    "request",    "reqs",         "req",      "invocations", "invocation", "count",
    "counts",      "sum",        "hits",         "calls",    "total",       "queries",    "transactions",
    "messages",    "events",     "visits",       "anfragen", "aufrufe",     "anzahl",     "zugriffe",
    "solicitudes", "peticiones", "invocaciones", "llamadas"};
// What stands beside counts of requests and is none of them.
constexpr std::string_view kOthers[] = {
    "error",      "errors",       "fault",       "faults",    "throttle",    "throttles",   "throttled",
    "fail",       "failed",       "failure",     "failures",  "retry",       "retries",     "timeout",
    "timeouts",   "dropped",      "rejected",    "dead",      "latency",     "duration",    "durations",
    "elapsed",    "ms",           "us",          "s",         "sec",         "second",      "seconds",
    "millis",     "milliseconds", "average",     "avg",       "mean",        "median",      "max",
    "maximum",    "min",          "minimum",     "stddev",    "percent",     "pct",         "%",
    "percentile", "rate",         "ratio",       "share",     "cost",        "costs",       "usd",
    "price",      "bytes",        "size",        "kb",        "mb",          "gb",          "memory",
    "cpu",        "concurrent",   "concurrency", "cold",      "age",         "lag",         "4xx",
    "5xx",        "status",       "code",        "id",        "account",     "port",        "version",
    "rps",        "qps",          "tps",         "bandwidth", "utilization", "utilisation", "instances",
    "rpm",        "qpm",          "tpm",         "rph",       "qph",         "tph",         "rpd",
    "qpd",        "tpd",          "throughput",  "durchsatz", "rendimiento", "times",       "factor",
    "hosts",      "fehler",       "errores",     "dauer",     "duración",    "year",        "month",
    "day",        "week",         "weekday",     "hour",      "minute",      "row",         "index",
    "nr",         "no",           "k",           "m",         "mn",          "bn",          "thousand",
    "thousands",  "million",      "millions",    "billion",   "billions",    "tausend",     "millionen",
    "mio",        "miles",        "millones"};
// Who asks is not how often: "users", "active sessions", "user count". With other words beside them they are
// part of a name, such as "users-api".
constexpr std::string_view kAskers[] = {
    "user",        "users",   "session", "sessions", "visitor",  "visitors",  "client",   "clients",
    "connections", "devices", "nutzer",  "benutzer", "besucher", "sitzungen", "usuarios", "sesiones"};
constexpr std::string_view kOfAskers[] = {"active", "unique", "online", "new",   "number",
                                          "of",     "count",  "counts", "total", "sum"};
constexpr std::string_view kClocks[] = {"hour", "hora", "stunde", "time", "uhrzeit", "hours", "clock"};

// "http_requests_total", also with labels behind it.
bool isTotal(std::string_view heading) {
    constexpr std::string_view kTotal = "_total";
    const std::size_t at = heading.rfind(kTotal);
    if (at == std::string_view::npos) return false;
    const std::string_view rest = heading.substr(at + kTotal.size());
    return rest.empty() || rest.starts_with('{') || rest.starts_with(')') || rest.starts_with(' ');
}

bool isPercentile(const std::string& word) {
    return word.size() > 1 && word[0] == 'p' && word.find_first_not_of("0123456789", 1) == std::string::npos;
}

bool countsAskers(const std::vector<std::string>& words) {
    return hasWord(words, kAskers) && std::all_of(words.begin(), words.end(), [](const std::string& word) {
               return hasWord({word}, kAskers) || hasWord({word}, kOfAskers);
           });
}

// "x1000" and "requests/1000", "000s", "x10", "1e6"; "kreq" and "mrequests", whose requests are thousands or
// millions.
bool isMultiple(const std::string& word) {
    std::string_view number = word;
    const bool times = number.starts_with('x');
    if (times) number.remove_prefix(1);
    if (number.ends_with('s')) number.remove_suffix(1);
    const std::size_t zeros = number.size() - std::min(number.find_last_not_of('0') + 1, number.size());
    const std::string_view before = number.substr(0, number.size() - zeros);
    if ((before == "1" && (zeros >= 2 || (times && zeros > 0))) || (before.empty() && zeros >= 3))
        return true;
    if (number.size() == 3 && number.starts_with("1e") && number[2] >= '1' && number[2] <= '9') return true;
    return word.size() > 3 && std::string_view("kmgb").find(word.front()) != std::string_view::npos &&
           (hasWord({word.substr(1)}, kCounts) || hasWord({word.substr(1)}, kOthers));
}

// What stands beside counts and is none.
bool isOther(const std::vector<std::string>& words) {
    return hasWord(words, kOthers) || countsAskers(words) ||
           std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return isPercentile(word) || isMultiple(word); });
}

std::string noTime(std::string_view cell) {
    return shownCell(cell) +
           " is no time: write it as 2026-11-02T10:00, with Z or +01:00 behind it for a zone";
}

struct TrafficColumns {
    std::optional<std::size_t> time;
    std::optional<std::size_t> clock; // the time of day, where it has a column of its own
    std::size_t count = 0;
    bool alone = false; // counts hour by hour, without times
    Message note;
};

// By the headings, and by what the first row holds.
class Headed {
public:
    explicit Headed(const TableReader& table) : m_table(table) {
        for (const std::string& heading : table.headings())
            m_words.push_back(headingWords(heading));
        m_words.resize(std::max(m_words.size(), table.size()));
    }

    TrafficColumns columns() {
        TrafficColumns found;
        findTime(found);
        findCount(found);
        found.alone = !found.time;
        if (found.alone && m_words.size() > 1)
            m_table.failAll("has no column of times: name one \"time\", with times such as 2026-11-02T10:00");
        return found;
    }

private:
    std::string heading(std::size_t i) const {
        return i < m_table.headings().size() ? m_table.headings()[i] : "";
    }

    void findTime(TrafficColumns& found) const {
        std::optional<std::size_t> best;
        std::vector<std::string> alike;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const std::string_view cell = m_table.cell(i);
            auto rank = timeRank(m_words[i]);
            if (hasWord(m_words[i], kClocks) && !isDate(cell) && timeOfDay(cell)) rank.reset();
            constexpr std::size_t kNoHeading = 1000;
            if (!rank && isDate(cell)) rank = kNoHeading;
            // A number under such a heading is a time as well; "2026-11" and the like are dates.
            if (!rank || (!isDate(cell) && (!isNumber(cell) || *rank == kNoHeading))) continue;
            // Dates go before numbers: "date" and "day" (of the month) may stand side by side.
            if (!isDate(cell)) *rank += kNoHeading / 2;
            if (best && *rank == *best) alike.push_back(heading(i));
            if (best && *rank >= *best) continue;
            best = rank;
            found.time = i;
            alike = {heading(i)};
        }
        if (alike.size() > 1)
            m_table.failAll("has several columns of times: " + listed(alike) + "; leave one");
        if (!found.time) return refuseTimes();
        const auto time = writtenTime(m_table.cell(*found.time));
        if (!time || time->clock) return;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (i != *found.time && hasWord(m_words[i], kClocks) && timeOfDay(m_table.cell(i))) {
                if (found.clock)
                    m_table.failAll("has several columns of hours: " +
                                    listed({heading(*found.clock), heading(i)}) + "; leave one");
                found.clock = i;
            }
    }

    // A column that is called a time, and whose first cell is none.
    void refuseTimes() const {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (timeRank(m_words[i]) && !timeOfDay(m_table.cell(i)) && m_words.size() > 1)
                m_table.fail(noTime(m_table.cell(i)));
    }

    void findCount(TrafficColumns& found) const {
        std::vector<std::size_t> named;
        std::vector<std::size_t> unnamed;
        std::vector<std::string> numbers;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (i == found.time || i == found.clock) continue;
            const bool number = isNumber(m_table.cell(i));
            const bool other = isOther(m_words[i]);
            const bool count = !other && hasWord(m_words[i], kCounts);
            if (number || count) numbers.push_back(heading(i));
            if (count)
                named.push_back(i);
            else if (!other && number)
                unnamed.push_back(i);
        }
        const std::vector<std::size_t>& could = named.empty() ? unnamed : named;
        if (could.empty())
            m_table.failAll(numbers.empty() ? "has no column of counts: name one \"requests\""
                                            : "has no column of requests, only " + listed(numbers) +
                                                  ": give one that counts those of each row, and name it "
                                                  "\"requests\"; rates, thousands and users are no counts "
                                                  "of them");
        if (could.size() > 1) {
            std::vector<std::string> names;
            for (const std::size_t i : could)
                names.push_back(heading(i));
            m_table.failAll("has several columns that could count the requests: " + listed(names) +
                            "; leave one, or name it \"requests\" and the others otherwise");
        }
        found.count = could.front();
        if (numbers.size() > 1)
            found.note = say("the counts are those of column {1}", shownCell(heading(found.count)));
    }

    const TableReader& m_table;
    std::vector<std::vector<std::string>> m_words;
};

// One time and one number in the row, or one number alone.
TrafficColumns unheaded(const TableReader& table) {
    TrafficColumns found;
    if (table.size() == 1) {
        found.alone = true;
        return found;
    }
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (isDate(table.cell(i))) {
            if (found.time) table.fail("has several times and there are no headings: name the columns");
            found.time = i;
        } else if (isNumber(table.cell(i))) {
            numbers.push_back(i);
        }
    }
    // The known pair of a stamp and a count.
    if (!found.time && numbers.size() == 2 && numbers.front() == 0) {
        Writing writing;
        TimeColumn stamp(Epoch::Since1970);
        if (stamp.add(table.cell(0), table.line(), writing)) {
            found.time = 0;
            numbers.erase(numbers.begin());
        }
    }
    if (numbers.size() > 1)
        table.fail(
            "has " + std::to_string(numbers.size()) +
            " numbers beside each other and there are no headings: add a line such as time,requests,errors");
    if (!found.time) table.fail(noTime(table.cell(0)));
    if (numbers.empty()) table.fail("has no count of requests beside its time");
    found.count = numbers.front();
    return found;
}

// The column of times in it that are numbers may say what they count: "timestamp_ms".
std::optional<double> unitOf(const TableReader& table, const TrafficColumns& columns) {
    if (!columns.time || *columns.time >= table.headings().size()) return std::nullopt;
    return secondsIn(headingWords(table.headings()[*columns.time]));
}

class Counts {
public:
    Counts(TableReader& table, std::vector<Message>& notes) : m_table(table), m_notes(notes) {}

    TrafficVolume read(double hoursPerMonth) {
        const bool some = m_table.next();
        if (some) m_columns = m_table.headings().empty() ? unheaded(m_table) : Headed(m_table).columns();
        if (!m_columns.note.empty()) m_notes.push_back(m_columns.note);
        m_times = TimeColumn(Epoch::Since1970, unitOf(m_table, m_columns));
        const GroupColumns groups = groupColumns(m_table.headings());
        NamedGroups functions;
        NamedGroups figures;
        for (bool more = some; more; more = m_table.next()) {
            if (groups.functions && groups.functions != m_columns.time && groups.functions != m_columns.count)
                functions.add(m_table.cell(*groups.functions));
            if (groups.figures && groups.figures != m_columns.time && groups.figures != m_columns.count)
                figures.add(m_table.cell(*groups.figures));
            addRow();
        }
        if (figures.count() > 1)
            m_table.failAll("has rows of several figures (" + figures.some() + "): leave those of requests");
        if (functions.count() > 1)
            m_notes.push_back(say("the rows are of {1} functions ({2}): they are taken together",
                                  std::to_string(functions.count()), functions.some()));
        return week(hoursPerMonth);
    }

private:
    void addRow() {
        if (m_numbers.values().size() + m_blank >= kMostRows)
            m_table.fail("comes after 3 million rows: give counts by the minute or by the hour");
        const std::string_view count = m_table.cell(m_columns.count);
        const std::size_t needed =
            std::max({m_columns.count, m_columns.time.value_or(0), m_columns.clock.value_or(0)});
        if (m_table.size() <= needed) m_table.fail("has too few columns");
        // A time without its count is a row that is missing.
        if (count.empty() && !m_columns.alone) {
            ++m_blank;
            return;
        }
        if (!m_columns.alone) addTime();
        if (!m_numbers.add(count, m_table.line(), m_writing))
            m_table.fail("has no count of requests: " + shownCell(count) + " is no number");
        if (m_numbers.last() < 0) m_table.fail("has a count below 0");
    }

    void addTime() {
        const std::string_view cell = m_table.cell(*m_columns.time);
        if (!m_times.add(cell, m_table.line(), m_writing)) m_table.fail(noTime(cell));
        if (!m_columns.clock) return;
        const auto clock = timeOfDay(m_table.cell(*m_columns.clock));
        if (!clock)
            m_table.fail(shownCell(m_table.cell(*m_columns.clock)) +
                         " is no hour of the day: write 0 to 23, or 14:30");
        m_times.addClock(*clock);
    }

    TrafficVolume week(double hoursPerMonth) {
        m_numbers.decide(m_table, m_writing);
        if (!m_columns.alone) m_times.decide(m_table, m_writing);
        if (m_times.shifted()) m_notes.push_back(say("the times are taken in UTC"));
        std::vector<TimedCount> counts;
        counts.reserve(m_numbers.values().size());
        // The first Monday after 1970 began, for counts alone.
        constexpr double kMonday = 4 * 86'400.0;
        for (std::size_t i = 0; i < m_numbers.values().size(); ++i)
            counts.push_back(
                {m_columns.alone ? kMonday + static_cast<double>(i) * 3600 : m_times.seconds()[i],
                 m_numbers.values()[i]});
        refuseCounter(counts);
        const TimesKnown known{m_columns.alone || m_times.hasClock(), m_times.onlyMonths()};
        return weekOfCounts(std::move(counts), known, hoursPerMonth, m_table, m_notes);
    }

    // What Prometheus calls so has counted from the start of a process on: the requests of a row are what it
    // has more than the row before.
    void refuseCounter(const std::vector<TimedCount>& all) const {
        if (m_columns.count >= m_table.headings().size()) return;
        const std::string& heading = m_table.headings()[m_columns.count];
        if (!isTotal(folded(heading))) return;
        std::vector<TimedCount> counts = all;
        std::stable_sort(counts.begin(), counts.end(),
                         [](const TimedCount& a, const TimedCount& b) { return a.atS < b.atS; });
        // Those of several processes at one time together.
        std::size_t kept = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (kept > 0 && counts[kept - 1].atS == counts[i].atS)
                counts[kept - 1].requests += counts[i].requests;
            else
                counts[kept++] = counts[i];
        }
        counts.resize(kept);
        constexpr std::size_t kLeastRows = 3;
        const bool rises =
            kept >= kLeastRows && counts.front().requests < counts.back().requests &&
            std::is_sorted(counts.begin(), counts.end(),
                           [](const TimedCount& a, const TimedCount& b) { return a.requests < b.requests; });
        if (rises)
            m_table.failAll("has numbers in column " + shownCell(heading) +
                            " that only ever rise, as those of a counter of Prometheus: give the requests of "
                            "each row, as its increase() says them; or name the column \"requests\" where "
                            "each row has its own");
    }

    TableReader& m_table;
    std::vector<Message>& m_notes;
    TrafficColumns m_columns;
    Writing m_writing;
    TimeColumn m_times{Epoch::Since1970};
    NumberColumn m_numbers;
    std::size_t m_blank = 0;
};

} // namespace

} // namespace reader

TrafficVolume openTrafficCounts(const std::filesystem::path& file, double hoursPerMonth,
                                std::vector<Message>* notes) {
    reader::TableReader table(file);
    std::vector<Message> told;
    return reader::Counts(table, notes ? *notes : told).read(hoursPerMonth);
}

} // namespace cost
