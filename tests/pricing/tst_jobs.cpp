// SPDX-License-Identifier: Apache-2.0
// Jobs do the workload's work: they follow its requests and its duration.
#include "tests/support.h"

#include "libcost/analysis/break_even.h"
#include "libcost/analysis/search.h"
#include "libcost/pricing/fargate.h"

using namespace cost;

namespace {

// A match of 15 minutes on a function, or on a task of 16 minutes.
const support::Words kMatches = {
    .workload = R"("requests_per_month": 1000, "duration_ms": 900000, "invocation": "asynchronous")",
    .options = {R"("kind": "lambda", "id": "function", "architecture": "arm64", "memory_mb": 4096)",
                R"("kind": "fargate", "id": "job", "architecture": "arm64", "vcpu": 1, "memory_gb": 2,
                   "runs_per_month": 1000, "seconds_per_run": 960)"}};

// 50,000 images of 7 s: a run for each, or one run for all.
const support::Words kImages = {
    .workload = R"("requests_per_month": 50000, "duration_ms": 7000, "invocation": "asynchronous")",
    .options = {R"("kind": "lambda", "id": "function", "memory_mb": 1769)",
                R"("kind": "fargate", "id": "each", "vcpu": 1, "memory_gb": 2,
                   "runs_per_month": 50000, "seconds_per_run": 7)",
                R"("kind": "fargate", "id": "batch", "vcpu": 1, "memory_gb": 2,
                   "runs_per_month": 1, "seconds_per_run": 350000)"}};

double usdAt(const Scenario& scenario, Dial dial, double value, const char* id) {
    const auto pricer = Pricer::bound(support::book(), scenario, *optionOf(scenario, id));
    Demand<double> demand = pricer->demand();
    turn(demand, dial, value);
    return pricer->usd(demand);
}

} // namespace

class JobsTest : public QObject {
    Q_OBJECT

private slots:
    void costWhatTheyStateWhereTheyStateIt() {
        const double hour = 0.03238 + 2 * 0.00356;
        COMPARE_NEAR(support::estimated(support::scenario(kMatches), 1).total().usd(),
                     1000 * 960 / 3600.0 * hour, 1e-9);
        // A minute each.
        COMPARE_NEAR(support::unitsOf(support::estimated(support::scenario(kImages), 1), "vcpu"),
                     50000 / 60.0, 1e-9);
        COMPARE_NEAR(support::unitsOf(support::estimated(support::scenario(kImages), 2), "vcpu"),
                     350000 / 3600.0, 1e-9);
    }

    // A run has so much CPU, and the work takes so much.
    void mustHaveTheCpuTime() {
        for (const auto& [cpuMs, blocked] : {std::pair(7000.0, false), {7001.0, true}, {500.0, false}}) {
            support::Words words = kImages;
            words.workload += ", \"cpu_ms\": " + std::to_string(cpuMs);
            const Scenario scenario = support::scenario(words);
            for (const char* id : {"each", "batch"}) {
                const Quote quote = estimate(support::book(), scenario, *optionOf(scenario, id));
                QCOMPARE(quote.blocked(), blocked);
                if (blocked) QVERIFY(quote.violations().front().constraint == Constraint::JobCpu);
            }
        }
    }

    void followTheRequests() {
        for (const auto& [words, id] : {std::pair{kMatches, "job"}, {kImages, "each"}, {kImages, "batch"}}) {
            const Scenario scenario = support::scenario(words);
            const double stated = *scenario.workload.requestsPerMonth;
            const double usd = usdAt(scenario, Dial::Requests, stated, id);
            for (const double times : {0.0, 0.1, 0.5, 2.0, 37.0}) {
                COMPARE_NEAR(usdAt(scenario, Dial::Requests, stated * times, id), usd * times, 1e-9 * usd);
                // The scenario so turned, and with other traffic, says the same.
                const Scenario there = turned(scenario, Dial::Requests, stated * times);
                COMPARE_NEAR(estimate(support::book(), there, *optionOf(there, id))->total().usd(),
                             usd * times, 1e-9 * usd);
            }
            const Scenario other = withTraffic(scenario, {stated * 3, {}});
            COMPARE_NEAR(estimate(support::book(), other, *optionOf(other, id))->total().usd(), usd * 3,
                         1e-9 * usd);
        }
    }

    void followTheDuration() {
        const Scenario matches = support::scenario(kMatches);
        const double usd = usdAt(matches, Dial::Duration, 900'000, "job");
        COMPARE_NEAR(usdAt(matches, Dial::Duration, 450'000, "job"), usd / 2, 1e-9 * usd);
        // The shortest run bills a minute, and so do all below it.
        COMPARE_NEAR(usdAt(matches, Dial::Duration, 1'000, "job"), usd / 16, 1e-9 * usd);
        COMPARE_NEAR(usdAt(matches, Dial::Duration, 56'250, "job"), usd / 16, 1e-9 * usd);
        const Scenario there = turned(matches, Dial::Duration, 450'000);
        COMPARE_NEAR(estimate(support::book(), there, there.options[1])->total().usd(), usd / 2, 1e-9 * usd);
        // A file states it for the workload that it has.
        const Scenario read = support::read(scenarioText(there));
        COMPARE_EXACTLY(std::get<Fargate>(read.options[1].compute).runs->seconds, 480);
        COMPARE_NEAR(estimate(support::book(), read, read.options[1])->total().usd(), usd / 2, 1e-9 * usd);
        QVERIFY(turned(there, Dial::Duration, 900'000).options == matches.options);
    }

    // Both are paid by the match, and one costs more at every volume.
    void haveNoBreakEvenThatIsNone() {
        for (const support::Words& words : {kMatches, kImages}) {
            const Scenario scenario = support::scenario(words);
            for (std::size_t i = 1; i < scenario.options.size(); ++i) {
                const BreakEvens found =
                    breakEvens(support::book(), scenario, Dial::Requests, scenario.options[0],
                               scenario.options[i], facts(Dial::Requests).useful);
                QVERIFY2(found.all.empty(), scenario.options[i].id.c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(JobsTest)
#include "tst_jobs.moc"
