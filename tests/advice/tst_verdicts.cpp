// SPDX-License-Identifier: Apache-2.0
// Every answer rests on the same verdict of who can do the work: whatever is asked, no option wins, crosses
// or keeps to a budget where another answer calls it blocked, overloaded or unknown.
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/advice/advice.h"
#include "libcost/advice/overview.h"
#include "libcost/output/explain.h"
#include "libcost/output/report_advice.h"

using namespace cost;

namespace {

constexpr std::uint64_t kScenarios = cases(2000);

// What a random scenario leaves out: demands that no option, or not every one, can meet.
void addDemands(Scenario& scenario, std::uint64_t seed) {
    Workload& workload = scenario.workload;
    Needs& needs = workload.needs;
    switch (seed % 12) {
    case 0: needs.maxDurationS = 901; break;
    case 1: needs.memoryMb = 3000; break;
    case 2: needs.gpu = true; break;
    case 3: needs.ephemeralStorageMb = 30'000; break;
    case 4: workload.requestKb = 7000; break;
    case 5: workload.responseKb = 5e5; break;
    case 6: needs.packageMb = 300; break;
    case 7: needs.stateInMemory = true; break;
    case 8: needs.kernelAccess = true; break;
    default: break;
    }
}

// Costs that climb in steps close beside another line, or other steps; an edge at which only one can do it.
const std::vector<support::Words> kStaircases = {
    {.workload = R"("requests_per_month": 1367613903, "duration_ms": 6, "cpu_ms": 5,
                    "traffic": {"shape": "office-hours"}, "sizing": {"target_utilisation": 0.4})",
     .options = {R"("kind": "ec2", "instance": "c7g.large")",
                 R"("kind": "lambda", "architecture": "arm64", "memory_mb": 4096)"},
     .account = R"("free_tier": false)"},
    {.workload = R"("requests_per_month": 17e9, "duration_ms": 20, "cpu_ms": 10)",
     .options = {R"("kind": "ec2", "instance": "m7g.large")",
                 R"("kind": "fargate", "architecture": "arm64", "vcpu": 4, "memory_gb": 8)"}},
    {.workload = R"("requests_per_month": 156233, "duration_ms": 529, "cpu_ms": 401,
                    "sizing": {"service_level": {"share": 0.999, "within_ms": 4230}})",
     .options = {R"("kind": "fargate", "vcpu": 8, "memory_gb": 32, "tasks": 10)",
                 R"("kind": "fargate", "vcpu": 1, "memory_gb": 2)"}}};

// The first ones are those.
Scenario steepOrRandom(std::uint64_t seed, Dice& dice) {
    return seed < kStaircases.size() ? support::scenario(kStaircases[seed])
                                     : support::read(randomScenario(dice));
}

QByteArray at(std::uint64_t seed, const Option& option, const char* what) {
    return QByteArray::number(qulonglong(seed)) + ' ' + option.id.c_str() + ": " + what;
}

} // namespace

class VerdictsTest : public QObject {
    Q_OBJECT

private slots:
    void allAnswersAgree() {
        int blocked = 0;
        int estimated = 0;
        int unavailable = 0;
        for (std::uint64_t seed = 0; seed < kScenarios; ++seed) {
            Dice dice(seed + 70'000);
            Scenario scenario = support::read(randomScenario(dice));
            addDemands(scenario, seed);
            const PriceBook& book = support::book(scenario.region);
            const Comparison comparison = compare(book, scenario);
            const Adviser adviser(book, scenario);
            const auto costs = adviser.costs();
            for (std::size_t i = 0; i < scenario.options.size(); ++i) {
                const Option& option = scenario.options[i];
                const Quote& quote = comparison.rows[i].quote;
                const Available<Pricer> pricer = Pricer::bound(book, scenario, option);
                const double usd =
                    pricer ? pricer->usd(pricer->demand()) : std::numeric_limits<double>::quiet_NaN();
                if (quote)
                    ++estimated;
                else if (quote.blocked())
                    ++blocked;
                else
                    ++unavailable;
                QVERIFY2(bool(quote) == !std::isnan(usd), at(seed, option, "a sweep and an estimate differ"));
                QVERIFY2(bool(quote) == costs[i].has_value(),
                         at(seed, option, "advice and an estimate differ"));
                if (quote)
                    QVERIFY2(quote->total().usd() == usd && *costs[i] == usd,
                             at(seed, option, "two amounts"));
                QVERIFY2(quote.blocked() == (quote.priced() && !quote),
                         at(seed, option, "blocked has an amount"));
                if (quote.priced())
                    QVERIFY2(blocks(obstaclesOf(book, scenario, option)) == quote.blocked(),
                             at(seed, option, "obstacles and an estimate differ"));
            }
            const Decision decision = adviser.now();
            if (!comparison.cheapest()) {
                QVERIFY(decision.verdict == Verdict::NothingFits);
                continue;
            }
            // The cheapest that compare names is the cheapest that advice does not block.
            double least = std::numeric_limits<double>::infinity();
            for (const auto& each : costs)
                least = std::min(least, each.value_or(least));
            QVERIFY(comparison.cheapest()->quote->total().usd() == least);
            QVERIFY(costs[decision.option].has_value());
        }
        QVERIFY2(blocked > cases(300) && estimated > cases(800) && unavailable > cases(20),
                 QByteArray::number(blocked) + ' ' + QByteArray::number(estimated) + ' ' +
                     QByteArray::number(unavailable));
    }

    // Along the requests: who is cheapest where the scenario stands is who is cheapest there in every
    // picture.
    void winnersCanDoTheWork() {
        int parts = 0;
        for (std::uint64_t seed = 0; seed < std::uint64_t(cases(400)); ++seed) {
            Dice dice(seed + 90'000);
            Scenario scenario = support::read(randomScenario(dice));
            addDemands(scenario, seed);
            const PriceBook& book = support::book(scenario.region);
            const std::vector<Winner> winners = exactWinners(book, scenario, Dial::Requests);
            for (std::size_t i = 0; i < winners.size(); ++i) {
                const Winner& winner = winners[i];
                if (i > 0) QVERIFY(winners[i - 1].upTo == winner.from);
                const double middle = winner.from + (winner.upTo - winner.from) / 2;
                const Scenario there = turned(scenario, Dial::Requests, middle);
                const Comparison comparison = compare(book, there);
                if (winner.column < 0) {
                    QVERIFY(!comparison.cheapest() || winner.upTo - winner.from < 1);
                    continue;
                }
                ++parts;
                const Quote& quote = comparison.rows[static_cast<std::size_t>(winner.column)].quote;
                // Between two samples a jagged cost may change hands unseen: but never to one that cannot.
                QVERIFY2(bool(quote), at(seed, scenario.options[static_cast<std::size_t>(winner.column)],
                                         "wins where it cannot do the work"));
            }
            const auto now = scenario.workload.requestsPerMonth;
            const Comparison comparison = compare(book, scenario);
            if (!now || *now < 1 || !comparison.cheapest()) continue;
            const Answer says = answer(scenario, comparison, winners);
            QVERIFY(support::contains(says.headline, comparison.cheapest()->option.label));
        }
        QVERIFY2(parts > cases(200) / 4, QByteArray::number(parts));
    }

    // Whoever is said to be the cheapest over a stretch is the cheapest everywhere in it, and where the
    // scenario stands, unless it is said that others are at places.
    void winnersWinAllTheWay() {
        int looks = 0;
        int contested = 0;
        int told = 0;
        for (std::uint64_t seed = 0; seed < std::uint64_t(cases(400)); ++seed) {
            Dice dice(seed + 95'000);
            const Scenario scenario = steepOrRandom(seed, dice);
            const PriceBook& book = support::book(scenario.region);
            if (!isMonotone(scenario, Dial::Requests)) continue;
            const Adviser adviser(book, scenario);
            for (const Winner& winner : exactWinners(book, scenario, Dial::Requests)) {
                // Staircases are there to be contested.
                if (seed >= kStaircases.size()) {
                    ++told;
                    contested += winner.contested ? 1 : 0;
                }
                if (winner.contested || winner.column < 0) continue;
                for (int i = 0; i < 12; ++i) {
                    const double share = (static_cast<double>(dice.below(1000)) + 0.5) / 1000;
                    const double value = std::floor(winner.from * std::pow(winner.upTo / winner.from, share));
                    if (value <= winner.from || value >= winner.upTo) continue;
                    ++looks;
                    const auto costs = adviser.costsAt(Dial::Requests, value);
                    double least = std::numeric_limits<double>::infinity();
                    for (const auto& each : costs)
                        least = std::min(least, each.value_or(least));
                    const auto& own = costs[static_cast<std::size_t>(winner.column)];
                    QVERIFY2(own && (*own <= least || sameUsd(*own, least)),
                             at(seed, scenario.options[static_cast<std::size_t>(winner.column)],
                                ("does not win at " + std::to_string(value)).c_str()));
                }
            }
        }
        QVERIFY(looks > cases(400));
        QVERIFY2(contested < told / 2, QByteArray::number(contested) + " of " + QByteArray::number(told));
    }

    // Advice is the same all the way to the flip that is told, and another beyond it.
    void nothingFlipsBeforeTheNearestFlip() {
        int told = 0;
        for (std::uint64_t seed = 0; seed < std::uint64_t(cases(60)); ++seed) {
            Dice dice(seed + 97'000);
            const Scenario scenario = steepOrRandom(seed, dice);
            const PriceBook& book = support::book(scenario.region);
            const Adviser adviser(book, scenario);
            const Advice advice = advise(book, scenario);
            for (const Flip& flip : advice.flips) {
                ++told;
                const double way = flip.value > flip.from ? 1 : -1;
                const double beyond = admissible(flip.dial, flip.value * (1 + way * 2e-6));
                const auto says = [&](const char* what) {
                    return QByteArray::number(qulonglong(seed)) + ": " +
                           QByteArray::fromStdString(flipText(scenario, flip).english()) + what;
                };
                if (beyond != flip.value)
                    QVERIFY2(adviser.at(flip.dial, beyond).advisesTheSame(flip.becomes),
                             says(": not so beyond"));
                if (flip.costsCross) {
                    const double nearby = std::max(facts(flip.dial).step, *flip.costsCross * 1e-9);
                    const std::vector<double> sides = {admissible(flip.dial, *flip.costsCross - nearby),
                                                       admissible(flip.dial, *flip.costsCross + nearby)};
                    const Sweep there = sweep(book, scenario, flip.dial, sides);
                    const auto lead = [&](std::size_t side) {
                        return there.columns[advice.decision.option].usd[side] -
                               there.columns[flip.becomes.option].usd[side];
                    };
                    QVERIFY2(lead(0) * lead(1) <= 0, says(": their costs do not cross there"));
                }
                // Between where it stands and there, within twice of where it stands.
                const double last =
                    way > 0 ? std::min(flip.last, flip.from * 2) : std::max(flip.last, flip.from / 2);
                for (int i = 1; i < 40; ++i) {
                    const double value = admissible(flip.dial, flip.from + (last - flip.from) * i / 40);
                    if ((flip.last - value) * way < 0) continue;
                    QVERIFY2(adviser.at(flip.dial, value).advisesTheSame(advice.decision),
                             says((": it flips at " + std::to_string(value)).c_str()));
                }
            }
        }
        QVERIFY(told > cases(60));
    }

    // A fleet that follows the load is never dearer than one that does not, whatever lets work lie.
    void toFollowTheLoadNeverCostsMore() {
        int followed = 0;
        for (std::uint64_t seed = 0; seed < std::uint64_t(cases(400)); ++seed) {
            Dice dice(seed + 98'000);
            Scenario scenario = support::read(randomScenario(dice));
            if (seed % 2 == 0) {
                scenario.workload.invocation = Invocation::Polled;
                scenario.workload.deadlineS = std::pow(10.0, static_cast<double>(seed % 6));
            }
            scenario.workload.traffic = {};
            scenario.workload.traffic.shape = seed % 3 == 0 ? TrafficShape::Spiky : TrafficShape::OfficeHours;
            const PriceBook& book = support::book(scenario.region);
            for (const Option& option : scenario.options) {
                const auto usd = [&](Scaling scaling) {
                    Scenario other = scenario;
                    other.workload.sizing.scaling = scaling;
                    const auto pricer = Pricer::bound(book, other, option);
                    return pricer ? pricer->usd(pricer->demand()) : std::numeric_limits<double>::quiet_NaN();
                };
                const double fixed = usd(Scaling::Fixed);
                const double hourly = usd(Scaling::Hourly);
                if (std::isnan(fixed) || std::isnan(hourly)) continue;
                const auto* ec2 = std::get_if<Ec2>(&option.compute);
                const InstanceType* type = ec2 ? book.instanceType(ec2->instance) : nullptr;
                if (type && type->burstable) continue; // fewer instances earn fewer credits
                followed += hourly < fixed ? 1 : 0;
                QVERIFY2(hourly <= fixed * (1 + 1e-9),
                         at(seed, option, "costs more where it follows the load"));
            }
        }
        QVERIFY(followed > cases(400) / 20);
    }

    // What alone has a price is not advised for that: the others are not known to be dearer.
    void nobodyWinsAgainstTheUnknown() {
        const Scenario scenario = support::scenario(
            {.workload = R"("requests_per_month": 1e6, "duration_ms": 100, "cpu_ms": 10)",
             .options = {
                 R"("kind": "lambda", "memory_mb": 1024)",
                 R"("kind": "ec2", "instance": "g3.4xlarge", "count": 1)"}}); // no source has its price
        const PriceBook& book = support::book(scenario.region);
        const Advice advice = advise(book, scenario);
        QVERIFY(advice.decision.verdict == Verdict::Incomplete);
        const auto has = [&](Reason::Kind kind) {
            return std::any_of(advice.reasons.begin(), advice.reasons.end(),
                               [&](const Reason& each) { return each.kind == kind; });
        };
        QVERIFY(has(Reason::Kind::NotPriced));
        VERIFY_HAS(answer(scenario, advice.comparison, {}).detail, "not known");
    }

    // Three years are not tied for three dollars.
    void commitmentsMustBeWorthIt_data() {
        QTest::addColumn<double>("requests");
        QTest::addColumn<std::string>("advised");
        QTest::newRow("a small bill") << 1e6 << std::string("free");
        QTest::newRow("a large one") << 3e9 << std::string("tied");
    }
    void commitmentsMustBeWorthIt() {
        QFETCH(double, requests);
        QFETCH(std::string, advised);
        const Scenario scenario = support::scenario(
            {.workload = R"("requests_per_month": )" + std::to_string(requests) +
                         R"(, "duration_ms": 100, "cpu_ms": 20)",
             .options = {
                 R"("kind": "fargate", "id": "free", "vcpu": 0.25, "memory_gb": 0.5)",
                 R"("kind": "fargate", "id": "tied", "vcpu": 0.25, "memory_gb": 0.5, "savings_plan": "3y-no-upfront")"}});
        const Decision decision = Adviser(support::book(), scenario).now();
        QCOMPARE(scenario.options[decision.option].id, advised);
    }
};

QTEST_APPLESS_MAIN(VerdictsTest)
#include "tst_verdicts.moc"
