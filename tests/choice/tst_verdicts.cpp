// SPDX-License-Identifier: Apache-2.0
// Every answer rests on the same verdict of who can do the work: whatever is asked, no option wins, crosses
// or keeps to a budget where another answer calls it blocked, overloaded or unknown.
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/choice/advice.h"
#include "libcost/choice/overview.h"
#include "libcost/text/explain.h"

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
            QVERIFY(says.headline.find(comparison.cheapest()->option.label) != std::string::npos);
        }
        QVERIFY2(parts > cases(200) / 4, QByteArray::number(parts));
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
