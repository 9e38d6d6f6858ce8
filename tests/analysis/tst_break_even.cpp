// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/analysis/break_even.h"

using namespace cost;

namespace {

const std::string kLambda = R"("kind": "lambda", "memory_mb": 1024)";
const std::string kTask = R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "tasks": 1)";

double usd(const Scenario& scenario, std::size_t option, Dial dial, double value) {
    const Scenario there = turned(scenario, dial, value);
    const Quote quote = estimate(support::book(scenario.region), there, there.options[option]);
    return quote ? quote->total().usd() : std::numeric_limits<double>::quiet_NaN();
}

std::vector<BreakEven> between(const Scenario& scenario, Dial dial) {
    return breakEvens(support::book(scenario.region), scenario, dial, scenario.options[0],
                      scenario.options[1], facts(dial).useful)
        .all;
}

} // namespace

class BreakEvenTest : public QObject {
    Q_OBJECT

private slots:
    void bothCostTheSameThere_data() {
        QTest::addColumn<int>("dial");
        QTest::addColumn<std::string>("workload");
        const auto row = [](const char* name, Dial dial, const char* workload) {
            QTest::newRow(name) << int(dial) << std::string(workload);
        };
        row("requests", Dial::Requests, R"("requests_per_month": 1, "duration_ms": 100)");
        row("duration", Dial::Duration, R"("requests_per_month": 3e6, "duration_ms": 100)");
        row("memory", Dial::Memory, R"("requests_per_month": 1e7, "duration_ms": 100)");
        row("init", Dial::Init, R"("requests_per_month": 1e7, "duration_ms": 100, "cold_start_share": 0.1)");
        row("cold share", Dial::ColdShare,
            R"("requests_per_month": 1e7, "duration_ms": 100, "init_ms": 2000)");
    }
    void bothCostTheSameThere() {
        QFETCH(int, dial);
        QFETCH(std::string, workload);
        const Dial turnedDial = static_cast<Dial>(dial);
        const Scenario scenario = support::scenario({.workload = workload, .options = {kLambda, kTask}});
        const auto found = between(scenario, turnedDial);
        QCOMPARE(found.size(), std::size_t(1));
        const double at = found[0].value;
        // On either side of it, the one that is said to be cheaper is.
        const double step =
            turnedDial == Dial::Memory ? 1 : at * 1e-9 + (turnedDial == Dial::Duration ? 1 : 0);
        QCOMPARE(found[0].cheaperBelow, scenario.options[0].id);
        QCOMPARE(found[0].cheaperAbove, scenario.options[1].id);
        QVERIFY(usd(scenario, 0, turnedDial, at - step) < usd(scenario, 1, turnedDial, at - step));
        QVERIFY(usd(scenario, 0, turnedDial, at + step) > usd(scenario, 1, turnedDial, at + step));
        COMPARE_NEAR(found[0].usd, usd(scenario, 0, turnedDial, at), 1e-9);
        QVERIFY(found[0].ofCheapest);
    }

    void everyCrossingOfASizedFleet() {
        const Scenario scenario =
            support::scenario({.workload = R"("requests_per_month": 1, "duration_ms": 60, "cpu_ms": 4)",
                               .options = {R"("kind": "lambda", "memory_mb": 128)",
                                           R"("kind": "fargate", "vcpu": 0.25, "memory_gb": 0.5)"}});
        const auto found = between(scenario, Dial::Requests);
        QVERIFY(!found.empty());
        for (std::size_t i = 0; i < found.size(); ++i) {
            const double at = found[i].value;
            const double below = usd(scenario, 0, Dial::Requests, at * (1 - 1e-9)) -
                                 usd(scenario, 1, Dial::Requests, at * (1 - 1e-9));
            const double above = usd(scenario, 0, Dial::Requests, at * (1 + 1e-9)) -
                                 usd(scenario, 1, Dial::Requests, at * (1 + 1e-9));
            QVERIFY2(below * above <= 0, support::expectedCalculated(below, above, "the two sides").c_str());
            if (i > 0) {
                QVERIFY(found[i].value > found[i - 1].value);
                QCOMPARE(found[i].cheaperBelow, found[i - 1].cheaperAbove);
            }
        }
    }

    void thereMayBeNone() {
        const Scenario same = support::scenario({.options = {kLambda, kLambda}});
        QVERIFY(between(same, Dial::Requests).empty());
        Scenario unavailable = support::scenario({.options = {kLambda, kTask}});
        unavailable.region = "cn-north-1";
        QVERIFY(between(unavailable, Dial::Requests).empty());
    }

    void withinABudget_data() {
        QTest::addColumn<std::string>("option");
        QTest::addColumn<double>("budget");
        QTest::addColumn<double>("requests"); // the most; negative: no limit
        QTest::newRow("Lambda") << kLambda << 1.86667 << 1e6;
        QTest::newRow("a standing task") << kTask << 500.0 << -1.0;
        QTest::newRow("too dear at once") << kTask << 1.0 << -1.0;
    }
    void withinABudget() {
        QFETCH(std::string, option);
        QFETCH(double, budget);
        QFETCH(double, requests);
        const Scenario scenario = support::scenario({.options = {option}});
        const auto found = budgetLimits(support::book(), scenario, Dial::Requests, scenario.options[0],
                                        Money(budget), facts(Dial::Requests).useful)
                               .all;
        QCOMPARE(found.size(), std::size_t(requests < 0 ? 0 : 1));
        if (found.empty()) return;
        COMPARE_NEAR(found[0].value, requests, 1e-3);
        QVERIFY(found[0].usd <= budget + 1e-9);
        QCOMPARE(found[0].cheaperBelow, scenario.options[0].id);
        QCOMPARE(found[0].cheaperAbove, std::string());
    }

    // Where cost jumps, the value stays on the side that keeps to the budget.
    void aBudgetThatIsPassedInAJump() {
        const Scenario scenario = support::scenario(
            {.workload = R"("requests_per_month": 1, "duration_ms": 100)", .options = {kLambda}});
        // 1,000,000 requests of 100 ms cost 1.86667, of 101 ms 1.8833367.
        const Scenario million = turned(scenario, Dial::Requests, 1e6);
        const auto found = budgetLimits(support::book(), million, Dial::Duration, million.options[0],
                                        Money(1.87), facts(Dial::Duration).useful)
                               .all;
        QCOMPARE(found.size(), std::size_t(1));
        COMPARE_NEAR(found[0].value, 100, 1e-6);
        COMPARE_NEAR(usd(million, 0, Dial::Duration, found[0].value), 1.86667, 1e-9);
        QVERIFY(usd(million, 0, Dial::Duration, found[0].value + 1e-3) > 1.87);
    }

    void onlyTheCheapestChangeTheAnswer() {
        // Two Lambda functions and a cheap task: where the dear task meets Lambda is of no use.
        const Scenario scenario = support::scenario(
            {.options = {kLambda, kTask, R"("kind": "ec2", "instance": "t4g.nano", "count": 1)"}});
        const auto places = searchedPlaces(Dial::Requests, facts(Dial::Requests).useful);
        const auto found =
            breakEvens(support::book(), scenario, sweep(support::book(), scenario, Dial::Requests, places));
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].cheaperAbove, scenario.options[2].id);
        QVERIFY(found[0].ofCheapest);
        QVERIFY(!found[1].ofCheapest);
    }

    // Both are paid by the request: there is no volume from which the other is cheaper.
    void aJobFollowsTheDial() {
        const Scenario scenario = support::scenario(
            {.options = {
                 kLambda,
                 R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "runs_per_month": 30, "seconds_per_run": 600)"}});
        QVERIFY(between(scenario, Dial::Requests).empty());
    }

    void searchesWholeMegabytes() {
        const std::vector<double> places = searchedPlaces(Dial::Memory, facts(Dial::Memory).useful);
        QCOMPARE(places.size(), std::size_t(10'240 - 128 + 1));
        COMPARE_EXACTLY(places.front(), 128);
        COMPARE_EXACTLY(places.back(), 10'240);
        for (const DialFacts& dial : kDials) {
            const DialRange range = facts(dial.dial).useful;
            QVERIFY(range.from >= dial.least && range.to <= dial.most && range.from < range.to);
        }
    }
};

QTEST_APPLESS_MAIN(BreakEvenTest)
#include "tst_break_even.moc"
