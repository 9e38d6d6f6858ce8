// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/advice/advice.h"
#include "libcost/advice/commitment.h"
#include "libcost/pricing/option_limits.h"

#include <set>

using namespace cost;

namespace {

// What a case is decided over: functions on demand, and fleets that are sized to carry the load.
const std::vector<std::string> kOptions = {
    R"("kind": "lambda", "id": "lambda", "architecture": "arm64", "memory_mb": 1024)",
    R"("kind": "fargate", "id": "fargate", "architecture": "arm64", "vcpu": 1, "memory_gb": 2)",
    R"("kind": "ec2", "id": "ec2", "instance": "c7g.large")",
    R"("kind": "ec2", "id": "gpu", "instance": "g5g.xlarge")"};

struct Case {
    const char* name;
    const char* workload; // beside cpu_ms 20 and server_memory_mb
    const char* verdict;
    const char* advised;
    const char* reason;   // of the advice, or empty
    const char* obstacle; // of the function, or empty
    const char* severity = "";
    const char* workaround = "";
};

// Of "When to use Lambda" and "When not to", of AWS's limits just below and just above, and of what a kind of
// compute cannot do.
const Case kCases[] = {
    {"an API with little traffic", R"("requests_per_month": 3e6, "duration_ms": 100)", "clear", "lambda",
     "pays-per-use", ""},
    {"files now and then",
     R"("requests_per_month": 50000, "duration_ms": 4000, "invocation": "asynchronous")", "clear", "lambda",
     "pays-per-use", ""},
    {"a scheduled job", R"("requests_per_month": 730, "duration_ms": 60000, "invocation": "asynchronous")",
     "clear", "lambda", "nothing-to-run", ""},
    {"a webhook", R"("requests_per_month": 10000, "duration_ms": 50)", "clear", "lambda", "reversible", ""},
    {"a stream with a peak",
     R"("requests_per_month": 8e6, "duration_ms": 60, "traffic": {"shape": "spiky", "peak_to_mean": 20})",
     "clear", "lambda", "rival-idles", ""},
    {"office hours only",
     R"("requests_per_month": 5e6, "duration_ms": 120, "traffic": {"shape": "office-hours"})", "clear",
     "lambda", "saving", ""},
    {"an authentication hook", R"("requests_per_month": 1e6, "duration_ms": 40)", "clear", "lambda", "saving",
     ""},
    {"device messages", R"("requests_per_month": 6e6, "duration_ms": 40, "invocation": "asynchronous")",
     "clear", "lambda", "saving", ""},
    {"cold starts are told",
     R"("requests_per_month": 3e6, "duration_ms": 100, "init_ms": 800, "cold_start_share": 0.01)", "clear",
     "lambda", "cold-starts", ""},
    {"millions an hour, all day", R"("requests_per_month": 3e9, "duration_ms": 100)", "clear", "ec2",
     "utilisation", ""},
    {"a steady API at scale", R"("requests_per_month": 5e8, "duration_ms": 200)", "clear", "fargate",
     "saving", "", "", ""},
    {"just 15 minutes", R"("requests_per_month": 100, "duration_ms": 900000)", "clear", "lambda", "",
     "timeout", "caution", "step-functions"},
    {"just over 15 minutes", R"("requests_per_month": 100, "duration_ms": 900001)", "clear", "fargate", "",
     "timeout", "blocker", "step-functions"},
    {"the longest just 15 minutes",
     R"("requests_per_month": 100, "duration_ms": 9000, "needs": {"max_duration_s": 900})", "clear", "lambda",
     "", "timeout", "caution", "durable-functions"},
    {"the longest just over",
     R"("requests_per_month": 100, "duration_ms": 9000, "needs": {"max_duration_s": 901})", "clear",
     "fargate", "", "timeout", "blocker", "managed-instances"},
    {"far below any limit",
     R"("requests_per_month": 100, "duration_ms": 9000, "needs": {"max_duration_s": 700})", "clear", "lambda",
     "", ""},
    {"state in memory", R"("requests_per_month": 1e6, "duration_ms": 50, "needs": {"state_in_memory": true})",
     "clear", "fargate", "", "state-in-memory", "blocker", "external-state"},
    {"a WebSocket server", R"("requests_per_month": 1e6, "duration_ms": 50, "needs": {"websockets": true})",
     "clear", "fargate", "", "websockets", "blocker", "websocket-api"},
    {"inference on a GPU", R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"gpu": true})",
     "clear", "gpu", "only-one", "gpu", "blocker", "gpu-instances"},
    {"kernel modules", R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"kernel_access": true})",
     "clear", "ec2", "servers-to-run", "kernel-access", "blocker", "instances"},
    {"root access", R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"root_access": true})",
     "clear", "fargate", "", "root-access", "blocker", "containers"},
    {"a request of 6 MB", R"("requests_per_month": 1e5, "duration_ms": 500, "request_kb": 6144)", "clear",
     "lambda", "", "payload", "caution", "presigned-url"},
    {"a request of more than 6 MB", R"("requests_per_month": 1e5, "duration_ms": 500, "request_kb": 6145)",
     "clear", "fargate", "", "payload", "blocker", "presigned-url"},
    {"an event of 1 MB",
     R"("requests_per_month": 1e5, "duration_ms": 500, "request_kb": 1024, "invocation": "asynchronous")",
     "clear", "lambda", "", "payload", "caution", "presigned-url"},
    {"an event of more than 1 MB",
     R"("requests_per_month": 1e5, "duration_ms": 500, "request_kb": 1025, "invocation": "asynchronous")",
     "clear", "fargate", "", "payload", "blocker", "presigned-url"},
    {"a response of 6 MB", R"("requests_per_month": 1e5, "duration_ms": 500, "response_kb": 6144)", "clear",
     "lambda", "", "response", "caution", "response-streaming"},
    {"a response of more", R"("requests_per_month": 1e5, "duration_ms": 500, "response_kb": 6145)", "clear",
     "fargate", "", "response", "blocker", "response-streaming"},
    {"a package of 250 MB", R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"package_mb": 250})",
     "clear", "lambda", "", "package", "caution", "container-image"},
    {"a package of more", R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"package_mb": 251})",
     "clear", "fargate", "", "package", "blocker", "container-image"},
    {"a container image of 10 GB",
     R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"package_mb": 10240, "container_image": true})",
     "clear", "lambda", "", "image", "caution", "file-system"},
    {"a larger image",
     R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"package_mb": 10241, "container_image": true})",
     "clear", "fargate", "", "image", "blocker", "file-system"},
    {"memory that just fits",
     R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"memory_mb": 1024})", "clear", "lambda", "",
     "memory", "caution", "more-memory"},
    {"memory that does not", R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"memory_mb": 1025})",
     "clear", "fargate", "", "memory", "blocker", "more-memory"},
    {"storage that just fits",
     R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"ephemeral_storage_mb": 512})", "clear",
     "lambda", "", ""},
    {"storage that does not",
     R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"ephemeral_storage_mb": 513})", "clear",
     "fargate", "", "ephemeral-storage", "blocker", "more-ephemeral-storage"},
    {"variables of 4 KB", R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"environment_kb": 4})",
     "clear", "lambda", "", "environment", "caution", "parameter-store"},
    {"variables of more",
     R"("requests_per_month": 1e5, "duration_ms": 500, "needs": {"environment_kb": 4.1})", "clear", "fargate",
     "", "environment", "blocker", "parameter-store"},
    {"concurrency above the account's", R"("requests_per_month": 1e8, "duration_ms": 30000)", "clear",
     "fargate", "", "concurrency", "caution", "higher-quota"},
};

Scenario scenarioOf(const std::string& workload) {
    return support::scenario(
        {.workload = workload + R"(, "cpu_ms": 20, "server_memory_mb": {"base": 100, "per_request": 1})",
         .options = kOptions});
}

std::vector<Obstacle> obstaclesIn(const PriceBook& book, const Scenario& scenario, const Option& option) {
    Alternatives alternatives(book, scenario);
    return WaysRound(book, scenario, alternatives).obstacles(option);
}

template <class E, std::size_t Size>
QString named(const Named<E> (&names)[Size], E value) {
    return QString::fromStdString(std::string(nameOf(names, value)));
}

} // namespace

class AdviceTest : public QObject {
    Q_OBJECT

private slots:
    void advisesAsExpected_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(kCases); ++i)
            QTest::newRow(kCases[i].name) << int(i);
        QVERIFY(std::size(kCases) >= 30);
    }
    void advisesAsExpected() {
        QFETCH(int, index);
        const Case& expected = kCases[index];
        const Scenario scenario = scenarioOf(expected.workload);
        const Advice advice = advise(support::book(scenario.region), scenario);
        QCOMPARE(named(kVerdicts, advice.decision.verdict), QString(expected.verdict));
        QCOMPARE(QString::fromStdString(scenario.options[advice.decision.option].id),
                 QString(expected.advised));
        if (*expected.reason) {
            QStringList reasons;
            for (const Reason& reason : advice.reasons)
                reasons << named(kReasons, reason.kind);
            QVERIFY2(reasons.contains(expected.reason), qPrintable(reasons.join(", ")));
        }
        const std::vector<Obstacle>& ofFunction = advice.obstacles.front();
        if (!*expected.obstacle) {
            for (const Obstacle& each : ofFunction)
                QVERIFY2(each.severity == Obstacle::Severity::Caution &&
                             each.of.constraint == Obstacle::Kind::RequestRate,
                         qPrintable(named(kConstraints, each.of.constraint)));
            return;
        }
        const Obstacle* found = nullptr;
        for (const Obstacle& each : ofFunction)
            if (named(kConstraints, each.of.constraint) == expected.obstacle) found = &each;
        QVERIFY(found);
        if (*expected.severity) QCOMPARE(named(kSeverities, found->severity), QString(expected.severity));
        bool helps = false;
        for (const Obstacle::WayRound& way : found->waysRound)
            helps |= named(kWorkarounds, way.what) == expected.workaround;
        QVERIFY(helps);
        // AWS's limits say whose they are.
        if (found->of.limit > 0 && found->of.constraint != Obstacle::Kind::Memory &&
            found->of.constraint != Obstacle::Kind::EphemeralStorage)
            QVERIFY(found->of.provenance && found->of.provenance->source);
    }

    void aWayRoundHasItsPrice() {
        const Scenario scenario =
            scenarioOf(R"("requests_per_month": 1e7, "duration_ms": 500, "needs": {"memory_mb": 2000})");
        const PriceBook& book = support::book(scenario.region);
        const auto found = obstaclesIn(book, scenario, scenario.options.front());
        QCOMPARE(found.size(), std::size_t{1});
        const Obstacle::WayRound& way = found.front().waysRound.front();
        QVERIFY(way.what == Obstacle::Workaround::MoreMemory && way.usd);
        Option larger = scenario.options.front();
        std::get<Lambda>(larger.compute).memoryMb = 2000;
        QVERIFY(*way.usd == estimate(book, scenario, larger)->total());
        QVERIFY(!blocks(obstaclesIn(book, scenario, larger)));
    }

    // Two steps of ten minutes are twice the requests of half the duration, and two operations each.
    void aDurableFunctionHasItsPrice() {
        const Scenario scenario = scenarioOf(R"("requests_per_month": 1000, "duration_ms": 1200000)");
        const PriceBook& book = support::book(scenario.region);
        const auto found = obstaclesIn(book, scenario, scenario.options.front());
        QVERIFY(found.front().of.constraint == Obstacle::Kind::Timeout);
        const auto& ways = found.front().waysRound;
        const auto way = std::find_if(ways.begin(), ways.end(), [](const auto& each) {
            return each.what == Obstacle::Workaround::DurableFunctions;
        });
        QVERIFY(way != ways.end() && way->usd);
        const Scenario divided = support::scenario(
            {.workload = R"("requests_per_month": 2000, "duration_ms": 600000)",
             .options = {kOptions.front() +
                         R"(, "durable": {"executions_per_month": 1000, "operations_per_execution": 2,
                             "written_kb_per_execution": 0, "stored_days": 0})"}});
        QVERIFY(*way->usd == estimate(book, divided, divided.options.front())->total());
    }

    // What can be had elsewhere is named with its price, and nothing blocks it.
    void whatHelpsElsewhereFits() {
        const Scenario scenario = scenarioOf(
            R"("requests_per_month": 1e6, "duration_ms": 100, "needs": {"gpu": true, "kernel_access": true})");
        const PriceBook& book = support::book(scenario.region);
        std::set<Obstacle::Workaround> priced;
        for (const Obstacle& obstacle : obstaclesIn(book, scenario, scenario.options.front()))
            for (const Obstacle::WayRound& way : obstacle.waysRound)
                if (way.usd) {
                    priced.insert(way.what);
                    QVERIFY(*way.usd == estimate(book, scenario, *way.option)->total());
                    QVERIFY(!blocks(obstaclesOf(book, scenario, *way.option)));
                }
        QVERIFY(priced.count(Obstacle::Workaround::GpuInstances) == 1);
        // Only instances with an accelerator have a GPU: others do not help here.
        for (const Obstacle& obstacle : obstaclesIn(book, scenario, scenario.options.front()))
            for (const Obstacle::WayRound& way : obstacle.waysRound)
                if (way.usd && way.what == Obstacle::Workaround::Instances)
                    QVERIFY(
                        book.instanceType(estimate(book, scenario, *way.option)->chosenType())->accelerated);
    }

    // Each alternative is cheaper than what is advised, fits, and is what a scenario with it says.
    void alternativesAreTrue() {
        int found = 0;
        for (std::uint64_t seed = 0; seed < std::uint64_t(cases(60)); ++seed) {
            Dice dice(seed + 1000);
            Scenario scenario = support::read(randomScenario(dice));
            const PriceBook& book = support::book(scenario.region);
            const Advice advice = advise(book, scenario);
            const bool fits = advice.decision.verdict != Verdict::NothingFits;
            for (const Comparison::Row& each : advice.alternatives) {
                ++found;
                QVERIFY(!optionOf(scenario, each.option.id));
                Scenario with = scenario;
                with.options.push_back(each.option);
                const Decision there = Adviser(book, with).now();
                QVERIFY(there.verdict != Verdict::NothingFits);
                const auto costs = Adviser(book, with).costs();
                QVERIFY(costs.back() && *costs.back() == each.quote->total().usd());
                if (fits)
                    QVERIFY(clearlyCheaper(each.quote->total(),
                                           advice.comparison.rows[advice.decision.option].quote->total(),
                                           scenario.threshold));
            }
        }
        QVERIFY(found > cases(60));
    }

    // A threshold of one's own decides what is about the same.
    void theThresholdIsTheScenarios() {
        const auto verdict = [](const char* more) {
            const Scenario scenario = support::scenario(
                {.workload = R"("requests_per_month": 3e7, "duration_ms": 100)",
                 .options = {R"("kind": "lambda", "id": "arm", "architecture": "arm64", "memory_mb": 512)",
                             R"("kind": "lambda", "id": "x86", "memory_mb": 512)"},
                 .more = more});
            return Adviser(support::book(scenario.region), scenario).now().verdict;
        };
        QVERIFY(verdict("") == Verdict::Clear);
        QVERIFY(verdict(R"("advice": {"threshold_usd": 100})") == Verdict::NoClearWinner);
        QVERIFY(verdict(R"("advice": {"threshold_share": 0.5})") == Verdict::NoClearWinner);
        QVERIFY(verdict(R"("advice": {"threshold_usd": 0, "threshold_share": 0})") == Verdict::Clear);
    }

    void aboutTheSameIsNoWinner() {
        // The same function twice, one of them under a Savings Plan that saves cents: the free one is
        // advised.
        const Scenario scenario = support::scenario(
            {.workload = R"("requests_per_month": 2e6, "duration_ms": 100)",
             .options = {R"("kind": "lambda", "id": "bound", "memory_mb": 512, "savings_plan": "no-upfront")",
                         R"("kind": "lambda", "id": "free", "memory_mb": 512)"}});
        const Advice advice = advise(support::book(scenario.region), scenario);
        QVERIFY(advice.decision.verdict == Verdict::NoClearWinner);
        QCOMPARE(scenario.options[advice.decision.option].id, std::string("free"));
        QVERIFY(advice.reasons.front().kind == Reason::Kind::Dearer);
    }

    void nothingFits() {
        const Scenario scenario = support::scenario(
            {.workload = R"("requests_per_month": 2e6, "duration_ms": 100, "needs": {"gpu": true})",
             .options = {R"("kind": "lambda", "memory_mb": 512)"}});
        const Advice advice = advise(support::book(scenario.region), scenario);
        QVERIFY(advice.decision.verdict == Verdict::NothingFits);
        QVERIFY(advice.reasons.empty() && !advice.runnerUp);
    }

    // Just before a flip the same option is advised, and just past it another; and what the adviser says of a
    // dial is what it says of the scenario so turned.
    void flipsAreTrue() {
        int flips = 0;
        for (std::uint64_t seed = 0; seed < std::uint64_t(cases(200)); ++seed) {
            Dice dice(seed);
            const Scenario scenario = support::read(randomScenario(dice));
            const PriceBook& book = support::book(scenario.region);
            const Advice advice = advise(book, scenario);
            const Adviser adviser(book, scenario);
            QVERIFY(adviser.now() == advice.decision);
            for (const Flip& flip : advice.flips) {
                const std::string where = "seed " + std::to_string(seed) + ", " +
                                          std::string(facts(flip.dial).name) + " " +
                                          std::to_string(flip.value);
                QVERIFY2(adviser.at(flip.dial, flip.last).advisesTheSame(advice.decision), where.c_str());
                QVERIFY2(!adviser.at(flip.dial, flip.value).advisesTheSame(advice.decision), where.c_str());
                QVERIFY2(adviser.at(flip.dial, flip.value) == flip.becomes, where.c_str());
                // They lie beside each other.
                const double step = facts(flip.dial).step;
                QVERIFY2(std::fabs(flip.value - flip.last) <=
                             std::max(step * 1.01, 1e-11 * std::fabs(flip.value)),
                         where.c_str());
                const Scenario past = turned(scenario, flip.dial, flip.value);
                QVERIFY2(Adviser(book, past).now().advisesTheSame(flip.becomes), where.c_str());
                ++flips;
            }
        }
        QVERIFY(flips > cases(200));
    }

    // A fleet at one size all month is no better known than as it could follow the load: told where it is
    // clearly cheaper than what is advised, or loses half of what it costs above it.
    void fleetsThatFollowTheLoadAreWeighed() {
        int cheaper = 0;
        int level = 0;
        for (const char* shape : {"office-hours", "spiky"})
            for (double requests = 1e6; requests < 2e9; requests *= 3) {
                const Scenario scenario = support::scenario(
                    {.workload = "\"requests_per_month\": " + std::to_string(requests) +
                                 R"(, "duration_ms": 100, "cpu_ms": 20, "traffic": {"shape": )" +
                                 support::inQuotes(shape) + "}",
                     .options = kOptions});
                Scenario hourly = scenario;
                hourly.workload.sizing.scaling = Scaling::Hourly;
                const Advice advice = advise(support::book(), scenario);
                const Money advised = advice.comparison.rows[advice.decision.option].quote->total();
                const auto clearly = [&](Money a, Money b) {
                    return clearlyCheaper(a, b, scenario.threshold);
                };
                for (std::size_t i = 0; i < scenario.options.size(); ++i) {
                    const Quote asItIs = estimate(support::book(), scenario, scenario.options[i]);
                    const Quote following = estimate(support::book(), hourly, scenario.options[i]);
                    if (!asItIs || !following) continue;
                    const auto same = [&](const Comparison::Row& row) {
                        return row.option.compute.index() == scenario.options[i].compute.index() &&
                               row.quote->total() == following->total();
                    };
                    const auto scaled =
                        std::find_if(advice.scaled.begin(), advice.scaled.end(),
                                     [&](const Advice::Scaled& each) { return each.option == i; });
                    const Money gap = asItIs->total() - advised;
                    const bool comesLevel = clearly(following->total(), asItIs->total()) &&
                                            !clearly(following->total(), advised) &&
                                            (following->total() - advised).usd() <= gap.usd() / 2;
                    QCOMPARE(scaled != advice.scaled.end(), comesLevel);
                    if (comesLevel) QVERIFY(same(scaled->row));
                    const bool told =
                        std::any_of(advice.alternatives.begin(), advice.alternatives.end(), same);
                    if (std::holds_alternative<Lambda>(scenario.options[i].compute)) continue;
                    if (clearly(following->total(), advised)) QVERIFY(told);
                    cheaper += told;
                    level += comesLevel;
                }
            }
        QVERIFY2(cheaper > 5 && level > 0, (std::to_string(cheaper) + ' ' + std::to_string(level)).c_str());
    }

    // The saving is the ledger's, and below its share of the requests a commitment costs more, above it less.
    void commitmentsAreWhatTheLedgerSays() {
        const Scenario scenario = scenarioOf(R"("requests_per_month": 3e8, "duration_ms": 100)");
        const PriceBook& book = support::book(scenario.region);
        int found = 0;
        for (const Option& option : scenario.options)
            for (const Commitment& each : commitments(book, scenario, option)) {
                const double free = estimate(book, scenario, option)->total().usd();
                const double bound = estimate(book, scenario, each.option)->total().usd();
                COMPARE_NEAR(each.saved.usd(), free - bound, 1e-6);
                QVERIFY(each.committed.usd() > 0 && each.committed.usd() <= bound + 1e-6);
                const auto beside = [&](double share) {
                    const Scenario less = turned(scenario, Dial::Requests, 3e8 * share);
                    double rest = 0;
                    const Quote still = estimate(book, less, each.option);
                    for (const LineItem& line : still->lines())
                        if (!line.adjustment && line.component.name != "instance-hours" &&
                            line.component.name != "vcpu" && line.component.name != "memory")
                            rest += line.amount.usd();
                    return estimate(book, less, option)->total().usd() - rest - each.committed.usd();
                };
                ++found;
                // A fleet that stands whatever comes is always used.
                if (!each.dearerBelow) {
                    QVERIFY(beside(0) > 0);
                    continue;
                }
                QVERIFY(*each.dearerBelow > 0 && *each.dearerBelow < 1);
                QVERIFY(beside(*each.dearerBelow * 0.98) < 0.01);
                QVERIFY(beside(std::min(1.0, *each.dearerBelow * 1.02)) > -0.01);
            }
        QVERIFY(found >= 7);
    }
};

QTEST_APPLESS_MAIN(AdviceTest)
#include "tst_advice.moc"
