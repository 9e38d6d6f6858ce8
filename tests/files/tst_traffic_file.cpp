// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/files/traffic_file.h"
#include "libcost/text/format.h"
#include "libcost/units/day.h"

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

} // namespace

class TrafficFileTest : public QObject {
    Q_OBJECT

    support::Folder m_folder;

    TrafficVolume read(const std::string& text) {
        support::write(m_folder / "counts.csv", text);
        return openTrafficCounts(m_folder / "counts.csv", 730);
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

    void finerTimesAndHoursLeftOut() {
        std::string text = "2026-11-02 00:05,7\n2026-11-02 00:10,8\n2026/11/02 00:59:59,9\n";
        text += "2026-11-08 23:00,1\n";
        const TrafficVolume volume = read(text);
        QCOMPARE(volume.hourly[0], 24.0);
        QCOMPARE(volume.hourly[1], 0.0);
        QCOMPARE(volume.hourly[167], 1.0);
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
        row("no count", week + "2026-11-09T10:00,many\n", "line 169: has no count");
        row("below 0", week + "2026-11-09T10:00,-5\n", "line 169: has a count below 0");
        row("nothing asked", lines(kMonday, 168, [](int) { return 0.0; }), "has no requests");
        row("too many", lines(kMonday, 168, [](int) { return 1e300; }), "more requests");
        row("too long", week + "2046-11-09T10:00,5\n", "more than ten years");
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
