// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/trace_file.h"

#include "libcost/base/message.h"
#include "libcost/files/column_reader.h"

#include <algorithm>
#include <cmath>

namespace cost {

namespace reader {

namespace {

constexpr std::size_t kMostRequests = 10'000'000;

// Whose heading names nothing but that and a unit: "duration_ms" is one, "init_duration_ms" is none.
bool isNamed(const std::vector<std::string>& words, std::initializer_list<std::string_view> names) {
    const auto isOne = [&](const std::string& word) {
        return std::find(names.begin(), names.end(), word) != names.end();
    };
    return std::any_of(words.begin(), words.end(), isOne) &&
           std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return isOne(word) || secondsIn({word}); });
}

// Where the columns are that are read.
struct TraceColumns {
    explicit TraceColumns(const TableReader& table) {
        const std::vector<std::string>& headings = table.headings();
        for (std::size_t i = 0; i < headings.size(); ++i) {
            const auto words = headingWords(headings[i]);
            if (isNamed(words, {"duration", "elapsed"})) {
                take(table, duration, i, "durations");
                // What CloudWatch Logs Insights calls so is in milliseconds.
                unitNamed = secondsIn(words) || headings[i].starts_with('@');
                secondsPerDuration = secondsIn(words).value_or(unitNamed ? 1e-3 : 1);
            } else if (isNamed(words, {"end", "timestamp", "time", "at"}) && words.front() == "end") {
                take(table, end, i, "ends");
            } else if (isNamed(words, {"timestamp", "arrival", "time", "start", "datetime", "date", "at",
                                       "ts", "epoch", "zeitstempel", "fecha"})) {
                // One that is called as it should be goes before others.
                const bool exact = words.front() == "timestamp";
                if (exact && arrival && !exactArrival) arrival.reset();
                if (exact || !exactArrival) take(table, arrival, i, "arrivals");
                exactArrival = exactArrival || exact;
            }
        }
        refuseCounts(table);
        if (!arrival && (!end || !duration))
            table.failAll(
                "has no column \"timestamp\", nor \"end_timestamp\" and \"duration\": name them so; it has " +
                (headings.empty() ? "no headings" : listed(headings)));
        const std::size_t time = arrival ? *arrival : *end;
        secondsPerTime = secondsIn(headingWords(headings[time]));
    }

    // Counts have times as well.
    static void refuseCounts(const TableReader& table) {
        for (const std::string& heading : table.headings())
            if (isNamed(headingWords(heading), {"count", "counts", "requests", "invocations", "sum"}))
                table.failAll("has counts (" + shownCell(heading) +
                              "), not one row for each request: give it as traffic");
    }
    static void take(const TableReader& table, std::optional<std::size_t>& column, std::size_t at,
                     const std::string& what) {
        if (column)
            table.failAll("has several columns of " + what + ": " +
                          listed({table.headings()[*column], table.headings()[at]}) + "; leave one");
        column = at;
    }

    std::optional<std::size_t> arrival;
    std::optional<std::size_t> end;
    std::optional<std::size_t> duration;
    double secondsPerDuration = 1;
    bool unitNamed = false; // of the durations
    std::optional<double> secondsPerTime;
    bool exactArrival = false;
};

} // namespace

} // namespace reader

std::vector<RecordedRequest> readTrace(const std::filesystem::path& file, std::vector<Message>* notes) {
    reader::TableReader table(file);
    bool more = table.next();
    if (!more && table.headings().empty())
        table.failAll("is empty: give a line of headings and one for each request");
    const reader::TraceColumns columns(table);
    const std::size_t time = columns.arrival ? *columns.arrival : *columns.end;
    const std::size_t needed = std::max(time, columns.duration.value_or(0));
    reader::Writing writing;
    reader::TimeColumn times(reader::Epoch::Any, columns.secondsPerTime);
    reader::NumberColumn durations;
    const auto functionsAt = reader::groupColumns(table.headings()).functions;
    reader::NamedGroups functions;
    for (; more; more = table.next()) {
        if (times.size() == reader::kMostRequests) table.fail("comes after 10 million requests: give fewer");
        if (table.size() <= needed) table.fail("has too few columns");
        if (!times.add(table.cell(time), table.line(), writing))
            table.fail("has " + reader::shownCell(table.cell(time)) +
                       " where a number must be, or a time such as 2026-11-02T10:00:00.5Z");
        if (functionsAt) functions.add(table.cell(*functionsAt));
        if (!columns.duration) continue;
        const std::string_view cell = table.cell(*columns.duration);
        if (!durations.add(cell, table.line(), writing))
            table.fail("has " + reader::shownCell(cell) + " where a number must be");
        if (durations.last() < 0) table.fail("has a duration below 0");
    }
    if (times.size() == 0) table.failAll("has no requests: give a line for each");
    times.decide(table, writing);
    durations.decide(table, writing);
    const std::vector<double> at = times.taken();
    // Seconds have fractions; whole numbers may as well be milliseconds.
    const auto areWhole = [](const std::vector<double>& values) {
        return std::all_of(values.begin(), values.end(),
                           [](double each) { return each == std::floor(each); });
    };
    const bool timesWhole = times.assumed() && areWhole(at);
    const bool durationsWhole = columns.duration && !columns.unitNamed && areWhole(durations.values());
    std::vector<RecordedRequest> trace(at.size());
    for (std::size_t i = 0; i < trace.size(); ++i) {
        trace[i].arrivalS = at[i];
        if (!columns.duration) continue;
        trace[i].durationS = durations.values()[i] * columns.secondsPerDuration;
        if (!columns.arrival) trace[i].arrivalS -= *trace[i].durationS;
    }
    std::stable_sort(trace.begin(), trace.end(), [](const RecordedRequest& a, const RecordedRequest& b) {
        return a.arrivalS < b.arrivalS;
    });
    const double first = trace.front().arrivalS;
    for (RecordedRequest& request : trace)
        request.arrivalS -= first;
    if (notes && functions.count() > 1)
        notes->push_back(say("the requests are of {1} functions ({2}): they are played as one function's",
                             std::to_string(functions.count()), functions.some()));
    if (notes && timesWhole)
        notes->push_back(say("times are taken in seconds, since no heading names their unit: name the column "
                             "\"{1}\" where they are milliseconds",
                             table.headings()[time] + "_ms"));
    // Longer than a function may run: most likely it is another unit.
    constexpr double kLongest = 900;
    const auto isLong = [](const RecordedRequest& request) {
        return request.durationS.value_or(0) > kLongest;
    };
    if (notes && !columns.unitNamed && std::any_of(trace.begin(), trace.end(), isLong))
        notes->push_back(
            say("durations are taken in seconds, and some are longer than 15 min: name the column "
                "\"duration_ms\" where they are milliseconds"));
    else if (notes && durationsWhole)
        notes->push_back(
            say("durations are taken in seconds, since no heading names their unit: name the column "
                "\"duration_ms\" where they are milliseconds"));
    if (notes && !columns.duration)
        notes->push_back(say("there is no column of durations: each is drawn as the scenario says"));
    return trace;
}

} // namespace cost
