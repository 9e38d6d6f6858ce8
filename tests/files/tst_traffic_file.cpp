// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/base/day.h"
#include "libcost/files/traffic_file.h"
#include "libcost/units/format.h"

#include <functional>
#include <random>

using namespace cost;

namespace {

// Lines of `hours` hours from a day on, each with what `count` says of it.
template <class Count>
std::string lines(const std::string& from, int hours, const Count& count,
                  const std::string& separator = ",") {
    std::string text;
    const int day = *dayOf(from);
    for (int hour = 0; hour < hours; ++hour) {
        const std::string of = std::to_string(hour % 24);
        text += isoDay(day + hour / 24) + 'T' + std::string(2 - of.size(), '0') + of + ":00:00Z" + separator +
                exactText(count(hour)) + '\n';
    }
    return text;
}

const std::string kMonday = "2026-11-02";

std::string two(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

// One way to write the time of an hour: its day, its hour, and seconds since 1970.
using Clock = std::function<std::string(int day, int hour)>;

std::string iso(int day, int hour) {
    return isoDay(day) + 'T' + two(hour) + ":00:00Z";
}

// The cells of a line, by the heading of their column.
using Cells = std::vector<std::pair<std::string, std::string>>;

std::string quoted(const std::string& cell, const std::string& separator) {
    const bool needed = cell.find(separator) != std::string::npos || cell.find('"') != std::string::npos;
    return needed ? '"' + cell + '"' : cell;
}

// A table of those lines with its columns in that order.
std::string table(const std::vector<Cells>& rows, const std::vector<std::size_t>& order,
                  const std::string& separator = ",") {
    std::string text;
    for (std::size_t i = 0; i < order.size(); ++i)
        text += (i > 0 ? separator : "") + quoted(rows.front()[order[i]].first, separator);
    text += '\n';
    for (const Cells& cells : rows) {
        for (std::size_t i = 0; i < order.size(); ++i)
            text += (i > 0 ? separator : "") + quoted(cells[order[i]].second, separator);
        text += '\n';
    }
    return text;
}

std::string utf16(const std::string& ascii, bool little, bool mark) {
    std::string text = !mark ? "" : little ? "\xff\xfe" : "\xfe\xff";
    for (const char c : ascii) {
        const char zero = '\0';
        text += little ? c : zero;
        text += little ? zero : c;
    }
    return text;
}

// What each hour of the two weeks from that Monday has; nothing is regular about it.
double countAt(int hour) {
    return 1000 + (hour * 7919 % 613) + (hour % 24 == 13 ? 4000 : 0);
}

} // namespace

class TrafficFileTest : public QObject {
    Q_OBJECT

    support::Folder m_folder;

    std::vector<Message> m_notes;

    TrafficVolume read(const std::string& text) {
        support::write(m_folder / "counts.csv", text);
        m_notes.clear();
        return openTrafficCounts(m_folder / "counts.csv", 730, &m_notes);
    }
    std::string notes() const {
        std::string all;
        for (const Message& note : m_notes)
            all += note.english() + '\n';
        return all;
    }
    std::string refusal(const std::string& text) {
        try {
            read(text);
        } catch (const BadInput& wrong) {
            return wrong.what();
        }
        return "";
    }

private slots:
    void aWeekOfTimes() {
        const auto count = [](int hour) { return hour % 24 == 12 ? 5000.0 : 100.0; };
        const TrafficVolume volume = read("time,count\n" + lines(kMonday, 168, count));
        QCOMPARE(volume.hourly.size(), kHoursPerWeek);
        for (int hour = 0; hour < 168; ++hour)
            QCOMPARE(volume.hourly[std::size_t(hour)], count(hour));
        QCOMPARE(volume.requestsPerMonth, (7 * 5000 + 161 * 100) / 168.0 * 730);
    }

    // Two weeks and a half are averaged by the hour, wherever the week begins.
    void weeksThatRecur() {
        const auto count = [](int hour) { return hour < 168 ? 10.0 : 20.0; };
        const TrafficVolume volume = read(lines("2026-11-05", 168 + 84, count)); // a Thursday
        QCOMPARE(volume.hourly[3 * 24], 15.0);
        QCOMPARE(volume.hourly[2 * 24], 10.0);
    }

    // By the minute, where something happened: what is missing within an hour is nothing.
    void finerTimes() {
        std::string text;
        for (int hour = 0; hour < 168; ++hour)
            for (const int minute : {5, 10, 59})
                text += isoDay(*dayOf(kMonday) + hour / 24) + ' ' + two(hour % 24) + ':' + two(minute) + ',' +
                        std::to_string(hour) + '\n';
        const TrafficVolume volume = read(text);
        for (int hour = 0; hour < 168; ++hour)
            QCOMPARE(volume.hourly[std::size_t(hour)], 3.0 * hour);
        QCOMPARE(notes(), std::string());
    }

    // Every quarter of an hour, one in ten of them not there.
    void quartersOfAnHour() {
        std::string text;
        for (int quarter = 0; quarter < 4 * 168; ++quarter)
            if (quarter % 10 != 7)
                text += isoDay(*dayOf(kMonday) + quarter / 96) + ' ' + two(quarter / 4 % 24) + ':' +
                        two(quarter % 4 * 15) + ",25\n";
        const TrafficVolume volume = read(text);
        for (const double each : volume.hourly)
            QVERIFY(support::near(each, 100, 0, 1e-12));
        VERIFY_HAS(notes(), "67 of 672 rows are missing: they are left out, not taken for 0");
    }

    void timesHoweverTheyAreWritten_data() {
        QTest::addColumn<std::string>("name");
        for (const char* name :
             {"iso",      "space",   "slash",      "minutes",       "hour alone", "date time offset",
              "no colon", "utc",     "gmt",        "dotted",        "american",   "british",
              "am pm",    "AM PM",   "month name", "american name", "rfc",        "apache",
              "compact",  "epoch s", "epoch ms",   "epoch us",      "epoch ns",   "epoch fraction",
              "fraction"})
            QTest::newRow(name) << std::string(name);
    }
    void timesHoweverTheyAreWritten() {
        QFETCH(std::string, name);
        const auto date = [](int day) { return isoDay(day); };
        const auto part = [](int day, std::size_t from, std::size_t size) {
            return isoDay(day).substr(from, size);
        };
        const auto seconds = [](int day, int hour) { return day * 86400LL + hour * 3600LL; };
        const auto half = [](int hour) {
            return std::to_string((hour + 11) % 12 + 1) + ":00 " + (hour < 12 ? "AM" : "PM");
        };
        static const char* const kNames[] = {"Oct", "Nov"};
        const auto name3 = [](int day) { return std::string(kNames[isoDay(day)[6] == '1']); };
        const std::map<std::string, Clock> clocks = {
            {"iso", iso},
            {"space", [&](int d, int h) { return date(d) + ' ' + two(h) + ":00"; }},
            {"slash",
             [&](int d, int h) {
                 return part(d, 0, 4) + '/' + part(d, 5, 2) + '/' + part(d, 8, 2) + ' ' + two(h) + ":00:00";
             }},
            {"minutes", [&](int d, int h) { return date(d) + 'T' + two(h) + ":00Z"; }},
            {"hour alone", [&](int d, int h) { return date(d) + 'T' + two(h); }},
            {"date time offset",
             [&](int d, int h) {
                 return date(h < 2 ? d - 1 : d) + 'T' + two((h + 22) % 24) + ":00:00-02:00";
             }},
            {"no colon",
             [&](int d, int h) {
                 return date(h > 18 ? d + 1 : d) + 'T' + two((h + 5) % 24) + ":30:00+0530";
             }},
            {"utc", [&](int d, int h) { return date(d) + ' ' + two(h) + ":00:00 UTC"; }},
            {"gmt", [&](int d, int h) { return date(d) + ' ' + two(h) + ":00:00 GMT"; }},
            {"dotted",
             [&](int d, int h) {
                 return part(d, 8, 2) + '.' + part(d, 5, 2) + '.' + part(d, 0, 4) + ' ' + two(h) + ":00";
             }},
            {"american",
             [&](int d, int h) {
                 return part(d, 5, 2) + '/' + part(d, 8, 2) + '/' + part(d, 0, 4) + ' ' + two(h) + ":00";
             }},
            {"british",
             [&](int d, int h) {
                 return part(d, 8, 2) + '/' + part(d, 5, 2) + '/' + part(d, 0, 4) + ' ' + two(h) + ":00";
             }},
            {"am pm", [&](int d, int h) { return date(d) + ' ' + half(h); }},
            {"AM PM",
             [&](int d, int h) {
                 return std::to_string(std::stoi(part(d, 5, 2))) + '/' +
                        std::to_string(std::stoi(part(d, 8, 2))) + '/' + part(d, 0, 4) + ' ' + half(h);
             }},
            {"month name",
             [&](int d, int h) {
                 return part(d, 8, 2) + ' ' + name3(d) + ' ' + part(d, 0, 4) + ' ' + two(h) + ":00";
             }},
            {"american name",
             [&](int d, int h) {
                 return name3(d) + ' ' + part(d, 8, 2) + ", " + part(d, 0, 4) + ' ' + half(h);
             }},
            {"rfc",
             [&](int d, int h) {
                 return "Mon, " + part(d, 8, 2) + ' ' + name3(d) + ' ' + part(d, 0, 4) + ' ' + two(h) +
                        ":00:00 GMT";
             }},
            {"apache",
             [&](int d, int h) {
                 return part(d, 8, 2) + '/' + name3(d) + '/' + part(d, 0, 4) + ':' + two(h) + ":00:00 +0000";
             }},
            {"compact",
             [&](int d, int h) {
                 return part(d, 0, 4) + part(d, 5, 2) + part(d, 8, 2) + 'T' + two(h) + "0000Z";
             }},
            {"epoch s", [&](int d, int h) { return std::to_string(seconds(d, h)); }},
            {"epoch ms", [&](int d, int h) { return std::to_string(seconds(d, h)) + "000"; }},
            {"epoch us", [&](int d, int h) { return std::to_string(seconds(d, h)) + "000000"; }},
            {"epoch ns", [&](int d, int h) { return std::to_string(seconds(d, h)) + "000000000"; }},
            {"epoch fraction", [&](int d, int h) { return std::to_string(seconds(d, h)) + ".0"; }},
            {"fraction", [&](int d, int h) { return date(d) + 'T' + two(h) + ":00:00.000000Z"; }},
        };
        // Two weeks over the end of October, so that days above 12 tell what is the month.
        const int first = *dayOf("2026-10-26");
        std::string text = "time,requests\n";
        for (int hour = 0; hour < 336; ++hour) {
            const std::string at = clocks.at(name)(first + hour / 24, hour % 24);
            text += quoted(at, ",") + ',' + exactText(countAt(hour)) + '\n';
        }
        const TrafficVolume volume = read(text);
        for (int hour = 0; hour < 168; ++hour)
            QVERIFY2(support::near(volume.hourly[std::size_t(hour)],
                                   (countAt(hour) + countAt(hour + 168)) / 2, 0, 1e-12),
                     support::expectedCalculated((countAt(hour) + countAt(hour + 168)) / 2,
                                                 volume.hourly[std::size_t(hour)], std::to_string(hour))
                         .c_str());
    }

    // In whatever order its columns stand, a table is read alike, or refused.
    void theOrderOfColumnsDoesNotMatter() {
        const std::vector<std::vector<std::string>> sets = {
            {"time", "Invocations", "Errors"},
            {"timestamp", "requests", "errors", "p99_ms"},
            {"Timestamp", "Throttles", "Duration", " Invocations "},
            {"@timestamp", "host", "RequestCount", "HTTPCode_Target_5XX_Count"},
            {"date", "hour", "count", "cpu_percent"},
            {"Zeit", "Anfragen", "Fehler"},
            {"bin(1h)", "count(*)", "avg(@duration)", "max(@memorySize / 1000 / 1000)"},
            {"start", "end", "sum", "average", "maximum"},
            {"time", "orders-api", "latency"},
            {"time", "orders-api", "users-api"},      // either
            {"time", "requests", "invocations"},      // either
            {"time", "errors", "throttles", "p50"},   // neither
            {"period", "cold starts", "concurrency"}, // neither
        };
        std::mt19937 random(1);
        int taken = 0;
        for (const auto& headings : sets)
            for (const std::string separator : {",", ";", "\t"}) {
                std::vector<Cells> rows;
                for (int hour = 0; hour < 168; ++hour) {
                    Cells cells;
                    const int day = *dayOf(kMonday) + hour / 24;
                    for (const std::string& heading : headings) {
                        const std::size_t i = cells.size();
                        const std::string cell = heading == "date"   ? isoDay(day)
                                                 : heading == "hour" ? std::to_string(hour % 24)
                                                 : heading == "end"  ? iso(day, hour % 24)
                                                 : heading == "host" ? "a"
                                                 : i == 0            ? iso(day, hour % 24)
                                                 : heading == "requests" || heading == " Invocations " ||
                                                         heading == "Invocations" ||
                                                         heading == "RequestCount" || heading == "count" ||
                                                         heading == "Anfragen" || heading == "count(*)" ||
                                                         heading == "sum" || heading == "orders-api"
                                                     ? exactText(countAt(hour))
                                                     : std::to_string(hour % 7);
                        cells.emplace_back(heading, cell);
                    }
                    rows.push_back(cells);
                }
                std::vector<std::size_t> order(headings.size());
                std::iota(order.begin(), order.end(), std::size_t{0});
                std::string refused;
                for (int shuffle = 0; shuffle < 12; ++shuffle) {
                    std::string why;
                    try {
                        const TrafficVolume volume = read(table(rows, order, separator));
                        for (int hour = 0; hour < 168; ++hour)
                            QCOMPARE(volume.hourly[std::size_t(hour)], countAt(hour));
                        ++taken;
                    } catch (const BadInput& wrong) {
                        why = wrong.what();
                        QVERIFY2(support::contains(why, "several columns that could count") ||
                                     support::contains(why, "no column of requests, only"),
                                 why.c_str());
                    }
                    if (shuffle == 0) refused = why;
                    QCOMPARE(why.empty(), refused.empty());
                    std::shuffle(order.begin(), order.end(), random);
                }
                const bool clear = headings != sets[9] && headings != sets[10] && headings != sets[11] &&
                                   headings != sets[12];
                QVERIFY2(refused.empty() == clear, (headings.back() + refused).c_str());
            }
        QCOMPARE(taken, 9 * 3 * 12);
    }

    // Counts as other countries write them: right, or refused, and never a part of them.
    void numbersOfOtherCountries_data() {
        QTest::addColumn<std::string>("separator");
        QTest::addColumn<std::string>("one");   // of all rows but the first
        QTest::addColumn<std::string>("first"); // which may tell
        QTest::addColumn<double>("each");       // -1: refused
        const auto row = [](const char* separator, const char* one, const char* first, double each) {
            QTest::addRow("%s %s %s", separator, one, first)
                << std::string(separator) << std::string(one) << std::string(first) << each;
        };
        row(";", "1000,5", "1000,5", 1000.5);
        row(";", "1.000,5", "1.000,5", 1000.5);
        row("\t", "1000,5", "1000,5", 1000.5);
        row("|", "1000,5", "1000,5", 1000.5);
        row(",", "1000,5", "1000,5", 1000.5); // in quotes
        row(",", "1000.5", "1000.5", 1000.5);
        row(",", "1,000.5", "1,000.5", 1000.5);
        row(",", "1,000", "1,000,000", 1000);
        row(";", "1.000", "1.000.000", 1000);
        row(";", "1.000", "12,5", 1000);
        row(";", "1,000", "12,5", 1);
        row(",", "1.000", "12.5", 1);
        row(",", "1'000", "1'000", 1000);
        row(";", "1 000", "1 000", 1000);
        row(";", "1\u202f000", "5", 1000);
        row(",", "1e3", "1e3", 1000);
        row(",", "1.000e+06", "1.000e+06", 1e6);
        row(";", "1.500E3", "5", 1500);
        row(";", "1,5e3", "5", 1500);
        row(",", "1,000", "1,000", -1);
        row(";", "1.000", "1.000", -1);
        row(";", "1,000", "5", -1);
        row(";", "1,5", "1.5", -1);
        row(",", "1e400", "1", -1);
        row(",", "nan", "1", -1);
        row(",", "inf", "1", -1);
        row(",", "-1", "1", -1);
        row(",", "1 2", "1", -1);
        row(",", "12 requests", "1", -1);
    }
    void numbersOfOtherCountries() {
        QFETCH(std::string, separator);
        QFETCH(std::string, one);
        QFETCH(std::string, first);
        QFETCH(double, each);
        std::vector<Cells> rows;
        for (int hour = 0; hour < 168; ++hour)
            rows.push_back({{"time", iso(*dayOf(kMonday) + hour / 24, hour % 24)},
                            {"requests", hour == 0 ? first : one}});
        const std::string text = table(rows, {0, 1}, separator);
        for (const bool headings : {true, false}) {
            const std::string whole = headings ? text : text.substr(text.find('\n') + 1);
            if (each < 0) {
                QVERIFY2(!refusal(whole).empty(), whole.substr(0, 80).c_str());
                continue;
            }
            const TrafficVolume volume = read(whole);
            for (std::size_t hour = 1; hour < 168; ++hour)
                QCOMPARE(volume.hourly[hour], each);
        }
        if (one == "1,000" && each < 0) VERIFY_HAS(refusal(text), "\"1,000\" can be 1000 or 1");
    }

    // A row has no more cells than there are headings, or than the first row has.
    void cellsTooMany_data() {
        QTest::addColumn<std::string>("above"); // of the week's lines
        QTest::addColumn<std::string>("tail");  // of each of them
        QTest::addColumn<std::string>("last");  // the last line; empty: none
        QTest::addColumn<std::string>("says");  // empty: taken
        const auto row = [](const char* name, const char* above, const char* tail, const char* last,
                            const char* says) {
            QTest::newRow(name) << std::string(above) << std::string(tail) << std::string(last)
                                << std::string(says);
        };
        row("thousands", "time,requests\n", "", "2026-11-09T00:00:00Z,1,250,000\n",
            "line 170: has 4 cells and there are 2 headings: put quotes around a number");
        row("in quotes", "time,requests\n", "", "2026-11-09T00:00:00Z,\"1,250,000\"\n", "");
        row("semicolons", "time;requests\n", "", "2026-11-09T00:00:00Z;1000;3\n",
            "line 170: has 3 cells and there are 2 headings");
        row("a heading that is empty", "time,requests,\n", ",", "2026-11-09T00:00:00Z,1,250\n",
            "line 170: has 3 cells and there are 2 headings");
        row("no headings", "", "", "2026-11-09T00:00:00Z,1,250\n",
            "line 169: has 3 cells and there are 2 in the first row");
        row("a title", "Export of today\n", "", "2026-11-09T00:00:00Z,1,250\n",
            "line 170: has 3 cells and there are 2 in the first row");
        row("empty cells behind", "time,requests\n", ",,", "", "");
        row("blanks behind", "time,requests\n", ", ", "", "");
        row("empty cells behind, no headings", "", ",", "", "");
        row("a column more", "time,requests,remark\n", ",fine", "", "");
        row("a title alone", "Export of today\n", "", "", "");
    }
    void cellsTooMany() {
        QFETCH(std::string, above);
        QFETCH(std::string, tail);
        QFETCH(std::string, last);
        QFETCH(std::string, says);
        const std::string separator = support::contains(above, ";") ? ";" : ",";
        std::string text = above;
        for (int hour = 0; hour < 168; ++hour)
            text += iso(*dayOf(kMonday) + hour / 24, hour % 24) + separator + exactText(countAt(hour)) +
                    tail + '\n';
        text += last;
        if (!says.empty()) {
            VERIFY_HAS(refusal(text), says);
            return;
        }
        QCOMPARE(read(text).hourly[5], countAt(5));
    }

    void cellsTooManyInTheFirstRow() {
        VERIFY_HAS(refusal("time,count\n2026-11-02T00:00,50,250\n"), "line 2: has 3 cells");
        VERIFY_HAS(refusal("requests\n1,250\n"), "line 2: has 2 cells and there is 1 heading:");
        VERIFY_HAS(refusal("900\n1,250\n"), "line 2: has 2 cells and there is 1 in the first row");
    }

    // What is no count of requests by its heading is not read as one.
    void headingsOfRatesAndMultiples_data() {
        QTest::addColumn<std::string>("heading");
        QTest::addColumn<bool>("isCount");
        for (const char* other : {"rps",
                                  "rpm",
                                  "tpm",
                                  "qpm",
                                  "rph",
                                  "kreq",
                                  "Mreq",
                                  "kreqs",
                                  "krps",
                                  "MReq",
                                  "requests x1000",
                                  "requests/1000",
                                  "requests (000s)",
                                  "requests (x1,000)",
                                  "requests 1e6",
                                  "throughput",
                                  "users",
                                  "Active users",
                                  "user count",
                                  "sessions",
                                  "total sessions",
                                  "concurrency",
                                  "req/min",
                                  "requests/s",
                                  "requests (k)",
                                  "requests per hour",
                                  "connections"})
            QTest::newRow(other) << std::string(other) << false;
        for (const char* count : {"requests", "count", "users-api", "GET /users requests", "Total requests",
                                  "orders-api", "requestCount", "mobile", "gateway", "bookings"})
            QTest::newRow(count) << std::string(count) << true;
    }
    void headingsOfRatesAndMultiples() {
        QFETCH(std::string, heading);
        QFETCH(bool, isCount);
        const std::string text = "time," + quoted(heading, ",") + '\n' +
                                 lines(kMonday, 168, [](int hour) { return 50.0 + hour % 7; });
        if (isCount) {
            QCOMPARE(read(text).hourly[3], 53.0);
            return;
        }
        VERIFY_HAS(refusal(text), "has no column of requests, only ");
        VERIFY_HAS(refusal(text), "name it \"requests\"");
    }

    void countersOfPrometheus_data() {
        QTest::addColumn<std::string>("heading");
        QTest::addColumn<int>("rows"); // 0: as they rise, 1: with a fall, 2: level, 3: the latest first
        QTest::addColumn<bool>("refused");
        QTest::newRow("rises") << std::string("requests_total") << 0 << true;
        QTest::newRow("with labels") << std::string("http_requests_total{job=a}") << 0 << true;
        QTest::newRow("the latest first") << std::string("requests_total") << 3 << true;
        QTest::newRow("falls") << std::string("requests_total") << 1 << false;
        QTest::newRow("level") << std::string("requests_total") << 2 << false;
        QTest::newRow("another heading") << std::string("requests") << 0 << false;
        QTest::newRow("a total in words") << std::string("total requests") << 0 << false;
    }
    void countersOfPrometheus() {
        QFETCH(std::string, heading);
        QFETCH(int, rows);
        QFETCH(bool, refused);
        std::string text = "time," + heading + '\n';
        for (int i = 0; i < 168; ++i) {
            const int hour = rows == 3 ? 167 - i : i;
            const int count = rows == 2 ? 500 : rows == 1 && hour == 100 ? 1 : 1000 + 10 * hour;
            text += iso(*dayOf(kMonday) + hour / 24, hour % 24) + ',' + std::to_string(count) + '\n';
        }
        if (refused)
            VERIFY_HAS(refusal(text), "that only ever rise, as those of a counter of Prometheus");
        else
            QCOMPARE(read(text).hourly.size(), kHoursPerWeek);
    }

    void encodings() {
        const std::string text = "time;requests\n" + lines(kMonday, 168, countAt, ";");
        const TrafficVolume plain = read(text);
        for (const bool little : {true, false}) {
            QVERIFY(read(utf16(text, little, true)).hourly == plain.hourly);
            VERIFY_HAS(refusal(utf16(text, little, false)),
                       "UTF-16 without a byte order mark: save it as UTF-8");
        }
        QVERIFY(read("\xef\xbb\xbf" + text).hourly == plain.hourly);
        QVERIFY(read("sep=;\r\n" + text).hourly == plain.hourly);
        const std::string late =
            text + std::string(5000, '\n') + "2026-11-09T00:00:00Z;5" + std::string(1, '\0') + '\n';
        VERIFY_HAS(refusal(late), "a byte that is 0");
        VERIFY_HAS(refusal("PK\x03\x04 and so on"), "workbook");
        // Nothing that is quoted cuts the message or reaches a terminal.
        const std::string wrong = refusal(text + "2026-11-09T00:00:00Z;\x1b[31m5\n");
        VERIFY_HAS(wrong, "is no number");
        QVERIFY(wrong.find('\x1b') == std::string::npos);
    }

    // A day's count is that of its 24 hours, a month's that of all of its hours.
    void longerIntervals() {
        std::string days = "date,requests\n";
        for (int day = 0; day < 14; ++day)
            days += isoDay(*dayOf(kMonday) + day) + ',' + std::to_string(24'000 * (1 + day % 7)) + '\n';
        TrafficVolume volume = read(days);
        for (int hour = 0; hour < 168; ++hour)
            QVERIFY(support::near(volume.hourly[std::size_t(hour)], 1000.0 * (1 + hour / 24), 0, 1e-12));
        VERIFY_HAS(notes(), "a whole day and spread evenly over it");
        std::string months = "month,requests\n";
        for (int month = 1; month <= 12; ++month)
            months += "2026-" + two(month) + ",7300000\n";
        volume = read(months);
        QVERIFY(support::near(volume.requestsPerMonth, 7.3e6 * 12 / 8760 * 730, 0, 1e-3));
        const auto [least, most] = std::minmax_element(volume.hourly.begin(), volume.hourly.end());
        QVERIFY(*most < 1.02 * *least);
        VERIFY_HAS(notes(), "a whole month");
        std::string firsts;
        for (int month = 1; month <= 12; ++month)
            firsts += "2026-" + two(month) + "-01,7300000\n";
        QVERIFY(read(firsts).hourly == volume.hourly);
        std::string weeks;
        for (int week = 0; week < 4; ++week)
            weeks += isoDay(*dayOf(kMonday) + 7 * week) + ",168000\n";
        for (const double each : read(weeks).hourly)
            QVERIFY(support::near(each, 1000, 0, 1e-12));
        std::string sixHours;
        for (int part = 0; part < 28; ++part)
            sixHours += isoDay(*dayOf(kMonday) + part / 4) + ' ' + two(part % 4 * 6) + ":00,6000\n";
        for (const double each : read(sixHours).hourly)
            QVERIFY(support::near(each, 1000, 0, 1e-12));
    }

    // A day on which clocks are changed has an hour less, or more.
    void daysOfOtherLengths() {
        std::string text;
        for (int day = 0; day < 14; ++day) {
            const bool summer = day < 7;
            text += isoDay(*dayOf("2026-10-19") + day) + "T00:00:00" + (summer ? "+02:00" : "+01:00") +
                    ",24000\n";
        }
        const TrafficVolume volume = read(text);
        QVERIFY(support::near(volume.requestsPerMonth, 14 * 24'000.0 / (14 * 24 + 1) * 730, 0, 0.01));
        VERIFY_HAS(notes(), "the times are taken in UTC");
        QVERIFY(!support::contains(notes(), "missing"));
    }

    // What is not there is not 0.
    void missingRows() {
        std::string text;
        for (int hour = 0; hour < 336; ++hour)
            if (hour < 100 || hour >= 220)
                text += iso(*dayOf(kMonday) + hour / 24, hour % 24) + ',' + std::to_string(1000 + hour % 24) +
                        '\n';
        const TrafficVolume volume = read(text);
        for (int hour = 0; hour < 168; ++hour)
            QCOMPARE(volume.hourly[std::size_t(hour)], 1000.0 + hour % 24);
        VERIFY_HAS(notes(), "120 of 336 rows are missing: they are left out, not taken for 0");
        // Hours of the week without any.
        std::string week;
        for (int hour = 0; hour < 168; ++hour)
            if (hour < 30 || hour >= 60)
                week += iso(*dayOf(kMonday) + hour / 24, hour % 24) + ',' + std::to_string(1000 + hour % 24) +
                        '\n';
        for (int hour = 0; hour < 168; ++hour)
            QCOMPARE(read(week).hourly[std::size_t(hour)], 1000.0 + hour % 24);
        VERIFY_HAS(notes(), "30 of the 168 hours of the week have no count at all");
        // A time without its count is a row that is not there.
        std::string blank = "time,requests\n";
        for (int hour = 0; hour < 168; ++hour)
            blank += iso(*dayOf(kMonday) + hour / 24, hour % 24) + (hour % 10 == 3 ? "," : ",50") + '\n';
        for (const double each : read(blank).hourly)
            QCOMPARE(each, 50.0);
        VERIFY_HAS(notes(), "17 of 168 rows are missing");
        // Two rows are no week.
        VERIFY_HAS(refusal("2026-11-02T00:00,5\n2026-11-08T23:00,5\n"), "uneven distances");
        VERIFY_HAS(refusal("2026-11-02T00:00,5\n2026-11-09T00:00,5\n"), "uneven distances");
        VERIFY_HAS(refusal("2026-11-02T00:00,5\n2026-11-02T01:00,5\n2026-11-08T23:00,5\n"),
                   "has counts for 3 of the 168 hours of a week");
    }

    void ordersAndTimesThatRecur() {
        std::string text;
        for (int hour = 167; hour >= 0; --hour)
            for (int host = 0; host < 2; ++host)
                text += iso(*dayOf(kMonday) + hour / 24, hour % 24) + ",host" + std::to_string(host) + ',' +
                        exactText(countAt(hour)) + '\n';
        const TrafficVolume volume = read(text);
        for (int hour = 0; hour < 168; ++hour)
            QCOMPARE(volume.hourly[std::size_t(hour)], 2 * countAt(hour));
        VERIFY_HAS(notes(), "not in the order of their times");
        VERIFY_HAS(notes(), "168 rows have the time of another row: their counts are added");
    }

    void rowsOfSeveralFunctionsOrFigures() {
        std::string text = "time,function,requests\n";
        std::string figures = "time,metric,value\n";
        for (int hour = 0; hour < 168; ++hour)
            for (const char* of : {"first", "second"}) {
                const std::string at = iso(*dayOf(kMonday) + hour / 24, hour % 24);
                text += at + ',' + of + ",10\n";
                figures += at + ',' + of + ",10\n";
            }
        QCOMPARE(read(text).hourly[5], 20.0);
        VERIFY_HAS(notes(), "2 functions (\"first\", \"second\"): they are taken together");
        VERIFY_HAS(refusal(figures), "rows of several figures (\"first\", \"second\")");
    }

    // As many as can be priced are taken, and the scenario that has them can be saved and opened.
    void veryManyRequests() {
        const TrafficVolume volume =
            read(lines(kMonday, 168, [](int hour) { return hour % 2 ? 1.2e12 : 4e11; }));
        const Scenario scenario = withTraffic(support::scenario({}), volume);
        QVERIFY(support::read(scenarioText(scenario)) == scenario);
        QCOMPARE(peakToMean(scenario.workload.traffic), 1.5);
        support::write(m_folder / "many.csv", lines(kMonday, 168, [](int) { return 1e12; }));
        const auto told = support::run({"estimate", "-", "--traffic", (m_folder / "many.csv").string()},
                                       support::scenarioJson({}));
        QVERIFY2(told.status == 0, told.err.c_str());
    }

    void linesOfHeadings() {
        const std::string rows = lines(kMonday, 168, countAt);
        QCOMPARE(read("Full label,Invocations\nLabel,m1\n,\n" + rows).hourly[3], countAt(3));
        QCOMPARE(read("Export of today\n\ntime,count\n" + rows).hourly[3], countAt(3));
    }

    void secondsSince1970AndFurtherColumns() {
        std::string text = "\"timestamp\",\"host\",\"requests\",\"remark\"\r\n";
        const long monday = *dayOf(kMonday) * 86400L;
        for (int hour = 0; hour < 168; ++hour)
            text += std::to_string((monday + hour * 3600L) * (hour % 2 ? 1000 : 1)) + ",a," +
                    std::to_string(hour) + ",fine\r\n";
        const TrafficVolume volume = read(text);
        for (int hour = 0; hour < 168; ++hour)
            QCOMPARE(volume.hourly[std::size_t(hour)], double(hour));
    }

    void countsAlone() {
        std::string text = "requests\n";
        for (int hour = 0; hour < 336; ++hour)
            text += std::to_string(hour) + '\n';
        const TrafficVolume volume = read(text + "\n");
        for (int hour = 0; hour < 168; ++hour)
            QCOMPARE(volume.hourly[std::size_t(hour)], hour + 84.0);
    }

    void refuses_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("says");
        const auto one = [](int) { return 1.0; };
        const auto row = [](const char* name, const std::string& text, const char* says) {
            QTest::addRow("%s", name) << text << std::string(says);
        };
        const std::string week = lines(kMonday, 168, one);
        row("empty", "", "has no counts");
        row("headings alone", "time,count\n", "has no counts");
        row("six days", lines(kMonday, 144, one), "covers 144 hours");
        row("no time", week + "yesterday,5\n", "line 169: \"yesterday\" is no time");
        row("hour 24", week + "2026-11-09T24:00,5\n", "line 169: \"2026-11-09T24:00\" is no time");
        row("no such day", week + "2026-02-30T10:00,5\n", "is no time");
        row("before 1970", week + "1969-12-31T10:00,5\n", "is no time");
        row("no count", week + "2026-11-09T10:00,many\n", "line 169: has no count of requests: \"many\"");
        row("a tail", week + "2026-11-09T10:00 or so,5\n", "line 169: \"2026-11-09T10:00 or so\" is no time");
        row("a zone by name", week + "2026-11-09T10:00 CET,5\n", "is no time");
        row("a zone by name under a heading", "time,requests\n2026-11-09T10:00 CET,5\n",
            "line 2: \"2026-11-09T10:00 CET\" is no time: write it as 2026-11-02T10:00, with Z or +01:00");
        row("hour 13 PM", week + "2026-11-09 13:00 PM,5\n", "is no time");
        row("minute 60", week + "2026-11-09T10:60Z,5\n", "is no time");
        row("two digits of a year", week + "09.11.26 10:00,5\n", "is no time");
        row("some without a zone", week + "2026-11-09T10:00,5\n",
            "times with a zone, as in line 1, and times without");
        row("dates and numbers", week + "1793577600,5\n", "times that are numbers, as in line 169");
        row("day or month", "02/11/2026 00:00,5\n03/11/2026 00:00,5\n",
            "\"02/11/2026 00:00\" can be 2026-11-02 or 2026-02-11");
        row("day and month", "13/11/2026 00:00,5\n11/13/2026 00:00,5\n", "the day first, as in line 1");
        row("two numbers", "2026-11-02 00:00,50,250\n", "2 numbers beside each other");
        row("three functions", "time,a,b,c\n2026-11-02 00:00,5,6,7\n", "\"a\", \"b\" and \"c\"");
        row("other figures", "time,Errors,p99_ms\n2026-11-02 00:00,5,6\n", "only \"Errors\" and \"p99_ms\"");
        row("rates", "time,requests per second\n2026-11-02 00:00,5\n", "only \"requests per second\"");
        row("no times", "requests,errors\n5,6\n", "no column of times");
        row("hours without dates", "hour,requests\n5,6\n", "no column of times");
        row("two times", "time,requests,time\n2026-11-02T00:00,5,2026-11-02T00:00\n",
            "several columns of times");
        row("hour 24 of a date", "date,hour,requests\n2026-11-02,1,5\n2026-11-02,24,5\n",
            "line 3: \"24\" is no hour");
        row("too few columns", "time,requests\n" + week + "2026-11-09T10:00:00Z\n",
            "line 170: has too few columns");
        row("an even week", "2026-11-02T00:00,5\n2026-11-09T01:30,5\n2026-11-21T13:00,5\n",
            "uneven distances");
        row("below 0", week + "2026-11-09T10:00,-5\n", "line 169: has a count below 0");
        row("nothing asked", lines(kMonday, 168, [](int) { return 0.0; }), "has no requests");
        row("too many", lines(kMonday, 168, [](int) { return 1e300; }), "more requests");
        row("too long", week + "2046-11-09T10:00Z,5\n", "more than ten years");
        row("open quote", week + "\"2026", "quote is not closed");
    }
    void refuses() {
        QFETCH(std::string, text);
        QFETCH(std::string, says);
        QVERIFY2(support::contains(refusal(text), says), refusal(text).c_str());
        QVERIFY(support::contains(refusal(text), "counts.csv"));
    }

    void onTheCommandLine() {
        support::write(m_folder / "week.csv", lines(kMonday, 168, [](int) { return 1000.0; }));
        const std::string example = (support::sourceFolder() / "app/examples/first-function.json").string();
        const auto told = support::run({"estimate", example, "--traffic", (m_folder / "week.csv").string()});
        QCOMPARE(told.status, 0);
        QVERIFY2(support::contains(told.err, "traffic: 730k a month; 0.278 a second on average"),
                 told.err.c_str());
        const auto set = support::run({"estimate", example, "--set", "workload/requests_per_month=730000"});
        QVERIFY(support::contains(set.out, "730,000"));
        QCOMPARE(support::run({"estimate", example, "-q", "--requests", "1000/h"}).out, set.out);
        const auto wrong = support::run({"estimate", example, "--requests", "now and then"});
        QCOMPARE(wrong.status, 1);
        QVERIFY2(support::contains(wrong.err, "--requests now and then: give a"), wrong.err.c_str());
        QCOMPARE(support::run({"estimate", example, "--requests", "1M", "--traffic", "x.csv"}).status, 2);
        QCOMPARE(support::run({"estimate", example, "--traffic", "nowhere.csv"}).status, 1);
        // What is typed stands in for what the scenario leaves out.
        const std::string silent = support::scenarioJson({.workload = R"("duration_ms": 100)"});
        QCOMPARE(support::run({"estimate", "-"}, silent).status, 1);
        QCOMPARE(support::run({"estimate", "-", "--requests", "300 rps 9-17 weekdays"}, silent).status, 0);
    }
};

QTEST_APPLESS_MAIN(TrafficFileTest)
#include "tst_traffic_file.moc"
