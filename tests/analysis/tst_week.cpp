// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/analysis/week.h"

#include <numeric>

using namespace cost;

namespace {

double sum(const std::array<double, kHoursPerWeek>& week) {
    return std::accumulate(week.begin(), week.end(), 0.0);
}

constexpr std::size_t kMondayNoon = 12;
constexpr std::size_t kMondayNight = 3;

} // namespace

class WeekTest : public QObject {
    Q_OBJECT

private slots:
    // The hours of the month at their mean are the month's total, whatever the scenario.
    void meansAreTheTotal() {
        int checked = 0;
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            Dice dice(seed);
            const Scenario scenario = support::read(randomScenario(dice));
            for (const Option& option : scenario.options) {
                const Quote quote = estimate(support::book(scenario.region), scenario, option);
                if (!quote) continue;
                const auto week = costByHour(scenario, *quote);
                const double mean = sum(week) / double(kHoursPerWeek) * scenario.hoursPerMonth;
                QVERIFY2(support::near(mean, quote->total().usd(), 1e-9, 1e-9),
                         support::expectedCalculated(quote->total().usd(), mean, option.id).c_str());
                QVERIFY(*std::min_element(week.begin(), week.end()) >= 0);
                ++checked;
            }
        }
        QVERIFY(checked > 200);
    }

    // A function is paid for when it is called: 64 times as much in office hours.
    void requestsArePaidWhenTheyCome() {
        const Scenario scenario = support::scenario(
            {.workload =
                 R"("requests_per_month": 1000000, "duration_ms": 100, "traffic": {"shape": "office-hours"})"});
        const auto week = costByHour(scenario, support::estimated(scenario));
        QVERIFY(support::near(week[kMondayNoon] / week[kMondayNight], 64, 0, 1e-9));
    }

    void whatStandsCostsTheSameAlways() {
        const Scenario scenario =
            support::scenario({.workload = R"("requests_per_month": 1000000, "duration_ms": 100, "cpu_ms": 5,
                            "traffic": {"shape": "office-hours"})",
                               .options = {R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "tasks": 3)"}});
        const auto week = costByHour(scenario, support::estimated(scenario));
        QVERIFY(support::near(week[kMondayNoon], week[kMondayNight], 0, 1e-12));
        QVERIFY(support::near(week[0], support::estimated(scenario).total().usd() / 730, 0, 1e-12));
    }

    // Its hours cost as many tasks as they have.
    void aFleetThatFollowsCostsWhatRuns() {
        const Scenario scenario = support::scenario(
            {.workload = R"("requests_per_month": 500000000, "duration_ms": 100, "cpu_ms": 20,
                            "traffic": {"shape": "office-hours"},
                            "sizing": {"scaling": "hourly", "scaling_delay_minutes": 0})",
             .options = {R"("kind": "fargate", "vcpu": 1, "memory_gb": 2)"}});
        const Estimate estimate = support::estimated(scenario);
        QCOMPARE(estimate.fleetByHour().size(), kHoursPerWeek);
        const auto week = costByHour(scenario, estimate);
        const double task = 0.04048 + 2 * 0.004445; // an hour of one
        for (const std::size_t hour : {kMondayNoon, kMondayNight, std::size_t{100}})
            QVERIFY2(support::near(week[hour], estimate.fleetByHour()[hour] * task, 0, 1e-9),
                     support::expectedCalculated(estimate.fleetByHour()[hour] * task, week[hour]).c_str());
        QVERIFY(estimate.fleetByHour()[kMondayNoon] > 10 * estimate.fleetByHour()[kMondayNight]);
    }

    // What is committed costs the same at night; what is above it comes by day.
    void aCommittedBaseStands() {
        const Scenario scenario = support::example("fleets");
        for (const Option& option : scenario.options) {
            const Quote quote = estimate(support::book(scenario.region), scenario, option);
            if (!quote || !quote->committed()) continue;
            const auto week = costByHour(scenario, *quote);
            double base = 0;
            for (const LineItem& line : quote->lines())
                if (line.component.follows == Follows::Base)
                    base += line.amount.usd() / scenario.hoursPerMonth;
            QVERIFY(base > 0);
            for (const double hour : week)
                QVERIFY(hour >= base);
            return;
        }
        QFAIL("the example has no fleet with a committed base");
    }
};

QTEST_APPLESS_MAIN(WeekTest)
#include "tst_week.moc"
