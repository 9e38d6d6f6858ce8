// SPDX-License-Identifier: Apache-2.0
// Fleets hold whole requests, with headroom in memory and slots as in CPU; those behind a queue are sized for
// its backlog.
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/pricing/fleet.h"

#include <algorithm>
#include <cmath>

using namespace cost;
using support::estimated;

namespace {

support::Words tasks(const std::string& workload, const std::string& more = "") {
    return {.workload = workload, .options = {R"("kind": "fargate", "vcpu": 1, "memory_gb": 4)" + more}};
}

// 20 at once of 1,850 MB beside 500 MB: one fits into 4,096 MB.
std::string twentyAtOnce(const std::string& sizing) {
    return R"("requests_per_month": 26280000, "duration_ms": 2000, "cpu_ms": 100,
              "server_memory_mb": {"base": 500, "per_request": 1850}, "sizing": )" +
           sizing;
}

// The backlog of a week, hour by hour in small steps, at so many requests an hour done: the longest wait.
double longestWaitHours(const std::array<double, kHoursPerWeek>& arrivals, double done) {
    double backlog = 0;
    double longest = 0;
    constexpr int kSteps = 60;
    for (int week = 0; week < 3; ++week)
        for (const double rate : arrivals)
            for (int step = 0; step < kSteps; ++step) {
                backlog = std::max(0.0, backlog + (rate - done) / kSteps);
                longest = std::max(longest, backlog / done);
            }
    return longest;
}

} // namespace

class WholeRequestsTest : public QObject {
    Q_OBJECT

private slots:
    void headroomHoldsForMemory() {
        COMPARE_EXACTLY(*estimated(tasks(twentyAtOnce(R"({"target_utilisation": 1})"))).fleetCount(), 20);
        const Estimate usual = estimated(tasks(twentyAtOnce("{}")));
        COMPARE_EXACTLY(*usual.fleetCount(), 34);
        QVERIFY(support::hasNote(usual, Note::Kind::FleetSizedByMemory));
        // Two fit into 8 GB: half as many.
        const Scenario large =
            support::scenario({.workload = twentyAtOnce(R"({"target_utilisation": 1})"),
                               .options = {R"("kind": "fargate", "vcpu": 1, "memory_gb": 8)"}});
        COMPARE_EXACTLY(*estimated(large).fleetCount(), 5); // four of them: 500 + 4 x 1,850 MB
    }

    void aStandingFleetHoldsWholeRequests() {
        QVERIFY(support::quoted(tasks(twentyAtOnce("{}"), R"(, "tasks": 20)")));
        const Quote quote = support::quoted(tasks(twentyAtOnce("{}"), R"(, "tasks": 19)"));
        QVERIFY(quote.blocked());
        QCOMPARE(quote.violations().front().constraint, Constraint::ServerMemory);
        COMPARE_EXACTLY(quote.violations().front().detail, 2);
        // A job whose process does not fit runs no better.
        QVERIFY(support::quoted(tasks(R"("requests_per_month": 10, "duration_ms": 1000,
                                         "server_memory_mb": {"base": 5000})",
                                      R"(, "runs_per_month": 10, "seconds_per_run": 100)"))
                    .blocked());
    }

    // A request of 1 s CPU on a quarter of a vCPU takes 4 s, whatever its duration is elsewhere.
    void requestsStayAsLongAsTheirCpuTakes() {
        const Estimate e = estimated(
            support::Words{.workload = R"("requests_per_month": 2628000, "duration_ms": 1000, "cpu_ms": 1000,
                           "server_memory_mb": {"per_request": 512}, "sizing": {"target_utilisation": 1})",
                           .options = {R"("kind": "fargate", "vcpu": 0.25, "memory_gb": 0.5)"}});
        COMPARE_EXACTLY(*e.fleetCount(), 4); // 4 at once, one in each
        const Estimate crowded = estimated(
            support::Words{.workload = R"("requests_per_month": 2628000, "duration_ms": 6000, "cpu_ms": 1000,
                           "server_memory_mb": {"per_request": 512}, "sizing": {"target_utilisation": 1})",
                           .options = {R"("kind": "fargate", "vcpu": 0.25, "memory_gb": 0.5)"}});
        COMPARE_EXACTLY(*crowded.fleetCount(), 6);
    }

    // Whatever is sized could stand as given, and with headroom in all it has.
    void sizedFleetsCarryTheLoad() {
        Dice dice(77);
        int sized = 0;
        for (int i = 0; i < 900; ++i) {
            Scenario scenario = support::read(randomScenario(dice, {.mostRequests = i % 8}));
            scenario.workload.sizing.scaling = Scaling::Fixed;
            for (const Option& option : scenario.options) {
                Option given = option;
                auto* fargate = std::get_if<Fargate>(&given.compute);
                if (!fargate || fargate->tasks || fargate->runs) continue;
                const Quote quote = estimate(support::book(scenario.region), scenario, option);
                if (!quote) continue;
                fargate->tasks = quote->fleetCount();
                const Quote stands = estimate(support::book(scenario.region), scenario, given);
                QVERIFY2(stands, scenarioText(scenario).c_str());
                COMPARE_NEAR(stands->total().usd(), quote->total().usd(), 1e-9 * (1 + quote->total().usd()));
                if (const auto busy = quote->utilisation())
                    QVERIFY(busy->peak <= targetUtilisation(scenario.workload.sizing) * (1 + 1e-9));
                ++sized;
            }
        }
        QVERIFY2(sized > 50, std::to_string(sized).c_str());
    }

    void aQueueIsSizedForItsBacklog_data() {
        QTest::addColumn<std::string>("shape");
        for (const char* shape : {"steady", "office-hours", "diurnal", "spiky"})
            QTest::newRow(shape) << std::string(shape);
    }
    void aQueueIsSizedForItsBacklog() {
        QFETCH(std::string, shape);
        const auto count = [&](const std::string& deadline) {
            // 10 vCPUs in the mean.
            return *estimated(tasks(R"("requests_per_month": 26280000, "duration_ms": 1000, "cpu_ms": 1000,
                                       "invocation": "polled", "traffic": {"shape": ")" +
                                    shape + R"("})" + deadline +
                                    R"(, "sizing": {"target_utilisation": 1, "minimum_count": 1})"))
                        .fleetCount();
        };
        const double peak = count("");
        COMPARE_EXACTLY(count(R"(, "deadline_s": 0)"), peak);
        double last = peak;
        Traffic traffic;
        traffic.shape = *valueOf(kTrafficShapes, shape);
        auto arrivals = ownWeek(traffic);
        for (double& each : arrivals)
            each *= 10;
        for (const double hours : {0.1, 0.5, 1.0, 2.0, 5.0, 12.0, 24.0, 72.0, 168.0, 300.0}) {
            const double now = count(R"(, "deadline_s": )" + std::to_string(hours * 3600));
            QVERIFY(now <= last);
            QVERIFY(now >= 10); // the mean
            // In units of vCPU: with so many nothing waits too long, and with one less something does.
            QVERIFY2(longestWaitHours(arrivals, now) <= hours * (1 + 1e-6), std::to_string(hours).c_str());
            if (now - 1 >= 10)
                QVERIFY2(longestWaitHours(arrivals, now - 1) > hours * (1 - 0.02),
                         std::to_string(hours).c_str());
            last = now;
        }
    }

    void aDeadlineIsForWhatNobodyWaitsFor() {
        VERIFY_HAS(support::problemsOf(support::scenarioJson(
                       tasks(R"("requests_per_month": 1, "cpu_ms": 1, "deadline_s": 5)"))),
                   "/workload/deadline_s");
        const Estimate e =
            estimated(tasks(R"("requests_per_month": 26280000, "duration_ms": 100, "cpu_ms": 100,
            "invocation": "asynchronous", "deadline_s": 600, "traffic": {"shape": "spiky"})"));
        QVERIFY(support::hasNote(e, Note::Kind::FleetMayLag));
        VERIFY_HAS(scenarioText(support::scenario(tasks(R"("requests_per_month": 1, "cpu_ms": 1,
            "invocation": "polled", "deadline_s": 5)"))),
                   "\"deadline_s\": 5");
    }

    // 18 s of a task bill a minute; of a task on Windows, five.
    void aShortRunBillsItsMinimum() {
        const std::string load = R"("requests_per_month": 0, "cpu_ms": 1)";
        COMPARE_NEAR(
            support::unitsOf(estimated(tasks(load, R"(, "tasks": 1, "hours_per_month": 0.005)")), "vcpu"),
            1.0 / 60, 1e-12);
        COMPARE_NEAR(
            support::unitsOf(
                estimated(tasks(load, R"(, "tasks": 1, "hours_per_month": 0.005, "os": "windows")")), "vcpu"),
            5.0 / 60, 1e-12);
        COMPARE_NEAR(
            support::unitsOf(estimated(tasks(load, R"(, "tasks": 1, "hours_per_month": 2)")), "vcpu"), 2,
            1e-12);
    }
};

QTEST_APPLESS_MAIN(WholeRequestsTest)
#include "tst_whole_requests.moc"
