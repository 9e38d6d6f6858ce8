// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/analysis/cost_map.h"

#include <atomic>
#include <cstring>

using namespace cost;

namespace {

bool same(double a, double b) {
    return std::isnan(a) ? std::isnan(b) : a == b;
}

// The same all but the roundings, which are of the size of the terms.
bool nearly(double a, double b) {
    return same(a, b) || std::fabs(a - b) <= 1e-12 * (1 + std::fabs(b));
}

// Every option that has a price, with every dial, of random scenarios.
template <class Body>
void onRandomDials(std::uint64_t fromSeed, std::uint64_t toSeed, const Body& body) {
    for (std::uint64_t seed = fromSeed; seed < toSeed; ++seed) {
        Dice dice(seed);
        const Scenario scenario = support::read(randomScenario(dice));
        const PriceBook& book = support::book(scenario.region);
        for (const Option& option : scenario.options)
            if (const auto pricer = Pricer::bound(book, scenario, option))
                for (const DialFacts& of : kDials)
                    body(dice, *pricer, of,
                         "seed " + std::to_string(seed) + ", " + option.id + ", " + std::string(of.name));
    }
}

double lowest(const DialFacts& of) {
    return of.least > 0 ? of.least : of.most * 1e-12;
}

// How many were compared; fails the test where one does not.
int agreeWithSingle(const Pricer& pricer, const Demand<double>& at, Dial dial, const std::vector<double>& x,
                    const double* usd, bool (*agrees)(double, double), const std::string& where) {
    for (std::size_t i = 0; i < x.size(); ++i) {
        Demand<double> demand = at;
        turn(demand, dial, x[i]);
        const double one = pricer.usd(demand);
        if (!agrees(usd[i], one))
            QTest::qFail(support::expectedCalculated(one, usd[i], where + ' ' + std::to_string(x[i])).c_str(),
                         __FILE__, __LINE__);
    }
    return static_cast<int>(x.size());
}

} // namespace

class CostMapTest : public QObject {
    Q_OBJECT

private slots:
    void poolDoesEachOnce_data() {
        QTest::addColumn<unsigned>("threads");
        QTest::newRow("one") << 1U;
        QTest::newRow("four") << 4U;
        QTest::newRow("the machine's") << 0U;
    }
    void poolDoesEachOnce() {
        QFETCH(unsigned, threads);
        Pool pool(threads);
        if (threads > 0) QCOMPARE(pool.threads(), std::size_t{threads});
        for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
            std::vector<std::atomic<int>> done(count);
            pool.run(count, [&](std::size_t i) { ++done[i]; });
            QVERIFY(std::all_of(done.begin(), done.end(), [](const auto& n) { return n == 1; }));
        }
    }

    void poolPassesOnWhatIsThrown() {
        Pool pool(3);
        const auto failing = [](std::size_t i) {
            if (i == 17) throw std::runtime_error("seventeen");
        };
        QVERIFY_EXCEPTION_THROWN(pool.run(100, failing), std::runtime_error);
        std::atomic<int> done = 0;
        pool.run(100, [&](std::size_t) { ++done; });
        QCOMPARE(done.load(), 100);
    }

    // Whatever the processor and the dial, eight at a time come to what one by one does, to the last bit.
    void packsEqualSingleTallies() {
        std::vector<Processor> processors = {Processor::Any};
        if (bestProcessor() != Processor::Any) processors.push_back(Processor::Avx2);
        if (bestProcessor() == Processor::Avx512) processors.push_back(Processor::Avx512);
        int compared = 0;
        onRandomDials(0, 60, [&](Dice&, const Pricer& pricer, const DialFacts& of, const std::string& where) {
            const std::vector<double> x = logSpace(lowest(of), std::min(of.most, 1e10), 13);
            for (const Processor processor : processors) {
                std::vector<double> usd(x.size());
                pricer.usd(pricer.demand(), Places(pricer.demand(), of.dial, x), usd.data(), processor);
                compared += agreeWithSingle(pricer, pricer.demand(), of.dial, x, usd.data(), same, where);
            }
        });
        QVERIFY(compared > 5000);
    }

    // Where places lie close along a dial, the straight stretches come to what one by one does, steps and
    // refusals included.
    void straightStretchesEqualSingleTallies() {
        int compared = 0;
        const auto body = [&](Dice& dice, const Pricer& pricer, const DialFacts& of,
                              const std::string& where) {
            const double from = lowest(of);
            const std::vector<double> x = dice.chance(50) ? logSpace(from, std::min(of.most, 1e10), 80)
                                                          : linearSpace(from, std::min(of.most, 1e7), 80);
            const Places places(pricer.demand(), of.dial, x);
            // Rows beside each other differ in another dial; one that moves the duration has its places
            // itself.
            const DialFacts& other = kDials[dice.below(kDials.size())];
            if (other.dial == of.dial || other.dial == Dial::Duration || other.dial == Dial::Memory) return;
            std::vector<Demand<double>> demands(1 + dice.below(11), pricer.demand());
            for (Demand<double>& demand : demands) {
                const double share = static_cast<double>(dice.below(1000)) / 1000;
                turn(demand, other.dial, lowest(other) + share * std::min(other.most, 1e8));
            }
            std::vector<double> usd(x.size() * demands.size());
            pricer.usdAlong(demands, places, usd.data());
            for (std::size_t i = 0; i < demands.size(); ++i)
                compared += agreeWithSingle(pricer, demands[i], of.dial, x, usd.data() + i * x.size(), nearly,
                                            where + " by " + std::string(other.name));
        };
        onRandomDials(100, 140, body);
        QVERIFY(compared > 100'000);
    }

    // Each cell is what comparing the scenario with both dials turned says.
    void cellsEqualComparisons_data() {
        QTest::addColumn<int>("across");
        QTest::addColumn<int>("up");
        for (const auto& [across, up] : {std::pair{Dial::Requests, Dial::Memory},
                                         {Dial::Memory, Dial::Requests},
                                         {Dial::Memory, Dial::Duration},
                                         {Dial::Duration, Dial::Memory},
                                         {Dial::Peak, Dial::Cpu},
                                         {Dial::Requests, Dial::Utilisation},
                                         {Dial::Discount, Dial::ColdShare}})
            QTest::addRow("%s by %s", std::string(facts(across).name).c_str(),
                          std::string(facts(up).name).c_str())
                << int(across) << int(up);
    }
    void cellsEqualComparisons() {
        QFETCH(int, across);
        QFETCH(int, up);
        const auto range = [](Dial dial, std::size_t count) {
            const DialFacts& of = facts(dial);
            return logSpace(std::max(of.least, 1e-3), std::min(of.most, 1e10), count);
        };
        Pool pool(2);
        for (const std::string& name : {std::string("api-backend"), std::string("file-processor")}) {
            const Scenario scenario = support::example(name);
            const PriceBook& book = support::book(scenario.region);
            const CostMap map = costMap(book, scenario, Dial(across), range(Dial(across), 7), Dial(up),
                                        range(Dial(up), 5), pool);
            QCOMPARE(map.least.size(), std::size_t{35});
            for (std::size_t row = 0; row < map.y.size(); ++row)
                for (std::size_t column = 0; column < map.x.size(); ++column) {
                    const Scenario there =
                        turned(turned(scenario, Dial(up), map.y[row]), Dial(across), map.x[column]);
                    double least = std::numeric_limits<double>::infinity();
                    double next = least;
                    int cheapest = -1;
                    for (std::size_t i = 0; i < there.options.size(); ++i) {
                        const Quote quote = estimate(book, there, there.options[i]);
                        if (!quote) continue;
                        const double usd = quote->total().usd();
                        if (usd < least) {
                            next = least;
                            least = usd;
                            cheapest = int(i);
                        } else {
                            next = std::min(next, usd);
                        }
                    }
                    const std::size_t place = map.at(column, row);
                    QCOMPARE(int(map.cheapest[place]), cheapest);
                    QVERIFY(nearly(map.least[place], least));
                    QVERIFY(nearly(map.next[place], next));
                }
        }
    }

    void nothingHasAPrice() {
        Scenario scenario = support::scenario({.region = "cn-north-1"});
        Pool pool(1);
        const CostMap map = costMap(support::book("cn-north-1"), scenario, Dial::Requests, {1e6, 1e7},
                                    Dial::Memory, {128, 256}, pool);
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(int(map.cheapest[i]), -1);
            QVERIFY(std::isinf(map.least[i]));
        }
    }
};

QTEST_APPLESS_MAIN(CostMapTest)
#include "tst_cost_map.moc"
