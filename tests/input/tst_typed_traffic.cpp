// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/input/typed_traffic.h"

#include <numeric>

using namespace cost;

namespace {

constexpr double kMonth = 730;

TrafficVolume understood(const std::string& text) {
    const auto typed = typedTraffic(text, kMonth);
    if (const auto* why = std::get_if<NotUnderstood>(&typed))
        throw std::runtime_error(text + ": " + why->reason.english());
    return std::get<TrafficVolume>(typed);
}

std::string refusal(const std::string& text) {
    const auto typed = typedTraffic(text, kMonth);
    const auto* why = std::get_if<NotUnderstood>(&typed);
    return why ? why->reason.english() : "";
}

} // namespace

class TypedTrafficTest : public QObject {
    Q_OBJECT

private slots:
    void understands_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<double>("week"); // requests of it
        QTest::addColumn<int>("busy");    // hours with requests
        QTest::addColumn<int>("hour");    // one of them
        QTest::addColumn<double>("there");
        const auto row = [](const char* text, double week, int busy, int hour, double there) {
            QTest::addRow("%s", text) << std::string(text) << week << busy << hour << there;
        };
        const double rps = 3600;
        row("300 rps 9-17 weekdays, 20 rps else", 40 * 300 * rps + 128 * 20 * rps, 168, 9, 300 * rps);
        row("300 rps weekdays 9-17; 20 rps otherwise", 40 * 300 * rps + 128 * 20 * rps, 168, 8, 20 * rps);
        row("300 RPS on Weekdays from 9am-5pm", 40 * 300 * rps, 40, 16, 300 * rps);
        row("1,200/h mon-fri 09:00-17:00, 100/h sat", 40 * 1200 + 24 * 100, 64, 5 * 24 + 3, 100);
        row("1200/h 9-12 13-17 weekdays", 35 * 1200, 35, 4 * 24 + 16, 1200);
        row("10/s fri-mon", 96 * 10 * rps, 96, 0, 10 * rps);
        row("10/s mondays and wednesdays", 48 * 10 * rps, 48, 49, 10 * rps);
        // A number alone is counted as those beside it.
        row("300 rps 9-12 13-17, 20 else", 49 * 300 * rps + 119 * 20 * rps, 168, 9, 300 * rps);
        row("1k rps weekdays, 100 weekends", 120 * 1000 * rps + 48 * 100 * rps, 168, 130, 100 * rps);
        row("20 weekends, 300 rps else", 48 * 20 * rps + 120 * 300 * rps, 168, 130, 20 * rps);
        row("2M/day 9-17 weekdays, 160k else", 10e6 + 7 * 160e3, 168, 8, 8750);
        row("300 req/s weekdays, 20 requests else", 120 * 300 * rps + 48 * 20 * rps, 168, 130, 20 * rps);
        row("7.3M weekdays, 7.3M else", 2 * 7.3e6 * 168 / 730, 168, 0, 7.3e6 * 168 / 730 / 120);
        // Over midnight the hours belong to the day on which they begin.
        row("60/min 22-6 weekdays", 40 * rps, 40, 5 * 24 + 5, rps);
        row("60/min sun 22-6", 8 * rps, 8, 5, rps);
        // So many on each of those days, within those hours.
        row("2M/day 9-17 weekdays", 10e6, 40, 9, 250'000);
        row("2M daily 9-17 weekdays", 10e6, 40, 9, 250'000);
        row("300 rps daily 9-17", 56 * 300 * rps, 56, 9, 300 * rps);
        row("1,5M/day 22-6", 10.5e6, 56, 23, 187'500);
        row("2M/day 22-6", 14e6, 56, 23, 250'000);
        row("2M/day 9-17 weekdays, 160k/day else", 10e6 + 7 * 160e3, 168, 8, 8750);
        // All of the week's or the month's.
        row("700k/week 8-20", 700e3, 84, 8, 700e3 / 84);
        row("7.3M a month 0-12 daily", 7.3e6 * 168 / 730, 84, 0, 7.3e6 * 168 / 730 / 84);
        row("87.6M/year weekends", 7.3e6 * 168 / 730, 48, 120, 7.3e6 * 168 / 730 / 48);
    }
    void understands() {
        QFETCH(std::string, text);
        QFETCH(double, week);
        QFETCH(int, busy);
        QFETCH(int, hour);
        QFETCH(double, there);
        const TrafficVolume volume = understood(text);
        QCOMPARE(volume.hourly.size(), kHoursPerWeek);
        QVERIFY(
            support::near(std::accumulate(volume.hourly.begin(), volume.hourly.end(), 0.0), week, 0, 1e-12));
        QVERIFY(support::near(volume.requestsPerMonth, week / 168 * kMonth, 0, 1e-12));
        QCOMPARE(std::count_if(volume.hourly.begin(), volume.hourly.end(), [](double w) { return w > 0; }),
                 busy);
        QVERIFY2(support::near(volume.hourly[std::size_t(hour)], there, 0, 1e-12),
                 support::expectedCalculated(there, volume.hourly[std::size_t(hour)]).c_str());
    }

    void aVolumeAloneLeavesTheWeek() {
        const TrafficVolume volume = understood("40k/h");
        QCOMPARE(volume.requestsPerMonth, 40e3 * 730);
        QVERIFY(volume.hourly.empty());
        Scenario scenario = support::scenario({});
        scenario.workload.traffic = {TrafficShape::OfficeHours, 3.0, {}};
        const Scenario louder = withTraffic(scenario, volume);
        QCOMPARE(louder.workload.traffic, scenario.workload.traffic);
        QCOMPARE(*louder.workload.requestsPerMonth, 40e3 * 730);
        const Scenario shaped = withTraffic(scenario, understood("10 rps weekdays"));
        QVERIFY(shaped.workload.traffic.shape == TrafficShape::Hourly);
        // A stated peak stays where it is above the week's own, which is 7 / 5.
        QCOMPARE(shaped.workload.traffic.peakToMean, std::optional(3.0));
        scenario.workload.traffic.peakToMean = 1.2;
        const Scenario calmer = withTraffic(scenario, understood("10 rps weekdays"));
        QVERIFY(!calmer.workload.traffic.peakToMean);
        QVERIFY(support::near(peakToMean(calmer.workload.traffic), 7.0 / 5, 1e-12));
    }

    void refuses_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("says");
        const auto row = [](const char* text, const char* says) {
            QTest::addRow("%s", text) << std::string(text) << std::string(says);
        };
        row("", "300 rps 9-17");
        row("a lot", "300 rps 9-17");
        row("-5", "must not be negative");
        row("9-17 weekdays", "300 rps 9-17");
        row("many rps weekdays", "300 rps 9-17");
        row("-5 rps weekdays", "300 rps 9-17");
        row("300 rps 9-25", "300 rps 9-17");
        row("300 rps 9-9", "300 rps 9-17");
        row("300 rps 9-5", "write 9-17 or 9:00-5:00");
        row("300 rps 9am-5", "write 9-17 or 9:00-5:00");
        row("300 rps 12-6", "write 12-18 or 12:00-6:00");
        row("300 rps 9-17,", "300 rps 9-17");
        row("300 rps weekdays, 20 rps mon", "two parts hold on Monday 0:00");
        row("300 rps 22-6, 20 rps 5-9", "two parts hold on Monday 5:00");
        row("20 rps else, 300 rps weekdays", "\"else\" must be the last part");
        row("300 rps daily, 20 rps else", "no hour left");
        row("300 rps weekdays, 2M/day sat, 20 else", "write 20 a second or 20 a day");
        row("1.500 rps weekdays", "can be 1.5 or 1500");
        row("2M p.m. weekdays", "write /min or /month");
        row("7.3M 0-12 daily", "\"7.3m a day\" or \"7.3m a month\"");
        row("0 rps weekdays", "some hour must have requests");
        row("1e9 rps weekdays, 1 rps else", "must be up to");
        row("1e999 rps weekdays", "300 rps 9-17");
        row("2M 9-17, 100 rps else", "write 2m a second or 2m a month");
        row("100 rps 9-17, 30,000 else", "names no period");
        row("5/min weekdays; 2k else", "write 2k a minute or 2k a month");
    }
    void refuses() {
        QFETCH(std::string, text);
        QFETCH(std::string, says);
        QVERIFY2(support::contains(refusal(text), says), refusal(text).c_str());
    }

    void echoes() {
        QCOMPARE(trafficEcho(understood("300 rps 9-17 weekdays, 20 rps else"), kMonth),
                 std::string(
                     "227,760,000 a month; 86.7 a second on average, 300 in the busiest hour, Monday 9:00"));
        const std::string alone = trafficEcho(understood("300 rps weekdays, 20 else"), kMonth).english();
        VERIFY_HAS(alone, "; \"20\" is taken to be 20 a second, as what stands beside it");
        QCOMPARE(trafficEcho(understood("30M"), kMonth), std::string("30M a month; 11.4 a second"));
    }

    // Whatever is typed is understood or refused, and what is understood can be priced.
    void nothingTypedBreaksIt() {
        const std::vector<std::string> words = {"300",  "rps",    "9-17", "weekdays", ",",    ";",
                                                "else", "2M/day", "-",    "mon",      "fri",  "22-6",
                                                "9-",   "-9",     "1e9",  "\u2013",   "am",   "12am-12pm",
                                                "/h",   "mon-",   "x",    "24-9",     "0-24", "\xff"};
        std::uint32_t state = 7;
        int taken = 0;
        for (int i = 0; i < 20'000; ++i) {
            std::string text = i % 2 ? "300 rps " : "";
            for (int n = 0; n < 1 + i % 5; ++n) {
                state = state * 1664525U + 1013904223U;
                text += words[(state >> 8U) % words.size()] + ((state >> 28U) % 2 ? " " : "");
            }
            const auto typed = typedTraffic(text, kMonth);
            if (const auto* volume = std::get_if<TrafficVolume>(&typed)) {
                ++taken;
                QVERIFY2(volume->requestsPerMonth >= 0 && volume->requestsPerMonth <= 1e15, text.c_str());
                for (const double each : volume->hourly)
                    QVERIFY2(each >= 0 && std::isfinite(each), text.c_str());
            } else {
                QVERIFY(!std::get<NotUnderstood>(typed).reason.empty());
            }
        }
        QVERIFY(taken > 10);
    }
};

QTEST_APPLESS_MAIN(TypedTrafficTest)
#include "tst_typed_traffic.moc"
