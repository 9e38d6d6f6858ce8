// SPDX-License-Identifier: Apache-2.0
// What holds for every scenario, tried on random ones.
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/analysis/comparison.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

using namespace cost;

namespace {

constexpr int kScenarios = cases(700);

// Calls check(scenario, text) for each; what it returns is the failure.
std::string failureOf(std::uint64_t seed, const std::function<std::string(const Scenario&, Dice&)>& check) {
    Dice dice(seed);
    for (int i = 0; i < kScenarios; ++i) {
        const std::string text = randomScenario(dice, {.mostRequests = i % 10});
        const std::string failure = check(support::read(text), dice);
        if (!failure.empty()) return failure + "\nin " + text;
    }
    return "";
}

const PriceBook& bookOf(const Scenario& scenario) {
    return support::book(scenario.region);
}

Quote quoteOf(const Scenario& scenario, std::size_t option) {
    return estimate(bookOf(scenario), scenario, scenario.options[option]);
}

bool sameBits(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool sameQuote(const Quote& a, const Quote& b) {
    if (!a || !b) return !a && !b && a.why() == b.why();
    const auto sameLine = [](const LineItem& x, const LineItem& y) {
        return x.component == y.component && sameBits(x.amount.usd(), y.amount.usd()) &&
               sameBits(x.upTo, y.upTo) && x.price == y.price;
    };
    return sameBits(a->total().usd(), b->total().usd()) && a->notes() == b->notes() &&
           std::equal(a->lines().begin(), a->lines().end(), b->lines().begin(), b->lines().end(), sameLine);
}

bool standsAsGiven(const Option& option) {
    if (const auto* fargate = std::get_if<Fargate>(&option.compute)) return fargate->tasks || fargate->runs;
    if (const auto* ec2 = std::get_if<Ec2>(&option.compute)) return ec2->count.has_value();
    if (const auto* managed = std::get_if<ManagedInstances>(&option.compute))
        return managed->count.has_value();
    return false;
}

// A value that the dial may take, and that its scenarios have.
double somewhere(Dial dial, Dice& dice) {
    switch (dial) {
    case Dial::Memory: return double(128 + dice.below(10'113));
    case Dial::Utilisation: return double(1 + dice.below(100)) / 100;
    case Dial::Discount: return double(dice.below(9900)) / 10'000;
    case Dial::ColdShare: return double(dice.below(1000)) / 1000;
    case Dial::Peak: return 1 + double(dice.below(300)) / 10;
    default: return double(dice.below(9999)) * std::pow(10, double(dice.below(4)) - 1);
    }
}

// The dial turned from low to high never lowers a cost.
std::string neverCheaper(const Scenario& scenario, Dial dial, double low, double high) {
    const Scenario before = turned(scenario, dial, std::min(low, high));
    const Scenario after = turned(scenario, dial, std::max(low, high));
    for (std::size_t i = 0; i < scenario.options.size(); ++i) {
        if (standsAsGiven(scenario.options[i])) continue;
        // Its environments may take longer than those on demand, and serve less of a higher peak.
        const auto* lambda = std::get_if<Lambda>(&scenario.options[i].compute);
        if (dial == Dial::Peak && lambda && lambda->provisioned) continue;
        const Quote least = quoteOf(before, i);
        const Quote most = quoteOf(after, i);
        if (!least || !most) continue;
        // One instance more keeps credits that others would lose, which may save more than it costs.
        const auto hasCredits = [](const Quote& quote) {
            return support::hasNote(*quote, Note::Kind::CreditsCharged);
        };
        if (scenario.workload.traffic.shape != TrafficShape::Steady &&
            (hasCredits(least) || hasCredits(most)))
            continue;
        const double a = least->total().usd();
        const double b = most->total().usd();
        if (b < a - std::max(1e-9, 1e-12 * a))
            return support::expectedCalculated(a, b,
                                               scenario.options[i].id + ": at least what " +
                                                   std::to_string(low) + " or " + std::to_string(high) +
                                                   " costs");
    }
    return "";
}

} // namespace

#define LAW(seed, ...)                                                                                       \
    const std::string failure = failureOf(seed, __VA_ARGS__);                                                \
    QVERIFY2(failure.empty(), failure.c_str())

class LawsTest : public QObject {
    Q_OBJECT

private slots:
    void moreNeverCostsLess_data() {
        QTest::addColumn<int>("dial");
        for (const Dial dial : {Dial::Requests, Dial::Duration, Dial::Memory, Dial::Cpu, Dial::Init,
                                Dial::ColdShare, Dial::Peak, Dial::Request})
            QTest::newRow(std::string(facts(dial).name).c_str()) << int(dial);
    }
    void moreNeverCostsLess() {
        QFETCH(int, dial);
        LAW(10 + std::uint64_t(dial), [&](Scenario scenario, Dice& dice) {
            const Dial each = static_cast<Dial>(dial);
            // Measured times fall with memory, and so may cost.
            if (each == Dial::Memory && !scenario.workload.durationByMemory.empty())
                scenario = turned(scenario, Dial::Duration, 50);
            // Very near and far apart.
            const double low = somewhere(each, dice);
            const std::string near = neverCheaper(scenario, each, low, low * (1 + 1e-6));
            return near.empty() ? neverCheaper(scenario, each, low, somewhere(each, dice)) : near;
        });
    }

    void aFreeTierNeverCostsMore() {
        LAW(20, [](Scenario scenario, Dice&) -> std::string {
            for (std::size_t i = 0; i < scenario.options.size(); ++i) {
                Scenario without = scenario;
                without.account.freeTier = {false, {}, {}, {}};
                const Quote free = quoteOf(scenario, i);
                const Quote full = quoteOf(without, i);
                if (bool(free) != bool(full)) return "only one of the two has a price";
                if (free && free->total().usd() > full->total().usd() * (1 + 1e-12))
                    return support::expectedCalculated(full->total().usd(), free->total().usd());
            }
            return "";
        });
    }

    void linesSumToTheTotal() {
        LAW(30, [](const Scenario& scenario, Dice&) -> std::string {
            for (std::size_t i = 0; i < scenario.options.size(); ++i) {
                const Quote quote = quoteOf(scenario, i);
                if (!quote) continue;
                Money sum;
                for (const LineItem& line : quote->lines())
                    sum += line.amount;
                if (!sameBits(sum.usd(), quote->total().usd()))
                    return support::expectedCalculated(quote->total().usd(), sum.usd());
            }
            return "";
        });
    }

    void stepsMultiplyToWhatIsUsed() {
        LAW(40, [](const Scenario& scenario, Dice&) -> std::string {
            for (std::size_t i = 0; i < scenario.options.size(); ++i) {
                const Quote quote = quoteOf(scenario, i);
                if (!quote) continue;
                for (const LineItem& line : quote->lines()) {
                    double product = 1;
                    for (const Step& step : line.steps)
                        product *= step.value;
                    if (!sameBits(product, line.used))
                        return support::expectedCalculated(line.used, product,
                                                           std::string(line.component.name));
                    if (line.quantity() > line.used * (1 + 1e-9)) return "charges more than is used";
                    if (!line.allowance && !sameBits(line.amount.usd(), line.quantity() * line.price.usd()))
                        return "an amount is not quantity times price";
                }
            }
            return "";
        });
    }

    void ledgerAndTallyAgreeToTheLastBit() {
        LAW(50, [](const Scenario& scenario, Dice& dice) -> std::string {
            for (const Option& option : scenario.options) {
                const auto pricer = Pricer::bound(bookOf(scenario), scenario, option);
                if (!pricer) continue;
                const Quote quote = pricer->quote();
                const double usd = pricer->usd(pricer->demand());
                if (quote ? !sameBits(usd, quote->total().usd()) : !std::isnan(usd))
                    return support::expectedCalculated(quote ? quote->total().usd() : NAN, usd);
                // And wherever a dial stands.
                for (const DialFacts& dial : kDials) {
                    const double at = somewhere(dial.dial, dice);
                    Demand<double> demand = pricer->demand();
                    turn(demand, dial.dial, at);
                    const Scenario there = turned(scenario, dial.dial, at);
                    const Quote anew = estimate(bookOf(there), there, *optionOf(there, option.id));
                    const double swept = pricer->usd(demand);
                    if (anew ? !sameBits(swept, anew->total().usd()) : !std::isnan(swept))
                        return std::string(dial.name) + ": " +
                               support::expectedCalculated(anew ? anew->total().usd() : NAN, swept);
                }
            }
            return "";
        });
    }

    void turningAScenarioIsTurningItsDemand() {
        LAW(60, [](const Scenario& scenario, Dice& dice) -> std::string {
            for (const DialFacts& dial : kDials) {
                const double at = somewhere(dial.dial, dice);
                const Scenario there = turned(scenario, dial.dial, at);
                for (std::size_t i = 0; i < scenario.options.size(); ++i) {
                    Demand<double> a = demandOf(scenario, scenario.options[i]);
                    turn(a, dial.dial, at);
                    const Demand<double> b = demandOf(there, there.options[i]);
                    const std::size_t kind = scenario.options[i].compute.index();
                    const bool function = kind < 2; // only a function has a memory that turns
                    bool same = (a.measured == nullptr) == (b.measured == nullptr);
                    for (const DialFacts& each : kDials)
                        same &=
                            sameBits(a[each.dial], b[each.dial]) || (each.dial == Dial::Memory && !function);
                    if (!same)
                        return std::string(dial.name) + " at " + std::to_string(at) + " of " +
                               scenario.options[i].id;
                }
            }
            return "";
        });
    }

    void thereAndBackIsNothing() {
        LAW(70, [](Scenario scenario, Dice& dice) -> std::string {
            // The memory that the dial shows is that of every function.
            if (const auto memory = position(scenario, Dial::Memory))
                scenario = turned(scenario, Dial::Memory, *memory);
            for (const DialFacts& dial : kDials) {
                const auto before = position(scenario, dial.dial);
                if (!before) continue;
                if (dial.dial == Dial::Peak && !scenario.workload.traffic.peakToMean)
                    continue; // it was not stated
                if (dial.dial == Dial::Utilisation && !scenario.workload.sizing.targetUtilisation)
                    continue; // nor this
                if (dial.dial == Dial::Duration && !scenario.workload.durationByMemory.empty())
                    continue; // it was measured
                const Scenario back =
                    turned(turned(scenario, dial.dial, somewhere(dial.dial, dice)), dial.dial, *before);
                if (back != scenario) return std::string(dial.name);
            }
            return "";
        });
    }

    void optionsDoNotDependOnEachOther() {
        LAW(80, [](const Scenario& scenario, Dice&) -> std::string {
            Scenario reversed = scenario;
            std::reverse(reversed.options.begin(), reversed.options.end());
            const Comparison all = compare(bookOf(scenario), scenario);
            const Comparison turnedRound = compare(bookOf(scenario), reversed);
            for (std::size_t i = 0; i < scenario.options.size(); ++i) {
                Scenario alone = scenario;
                alone.options = {scenario.options[i]};
                const Comparison single = compare(bookOf(scenario), alone);
                if (!sameQuote(all.rows[i].quote, single.rows[0].quote))
                    return "alone: " + scenario.options[i].id;
                if (!sameQuote(all.rows[i].quote, turnedRound.rows[all.rows.size() - 1 - i].quote))
                    return "reversed: " + scenario.options[i].id;
            }
            if (bool(all.cheapest()) != bool(turnedRound.cheapest())) return "only one has a cheapest";
            if (all.cheapest() &&
                !sameBits(all.cheapest()->quote->total().usd(), turnedRound.cheapest()->quote->total().usd()))
                return "another cheapest";
            return "";
        });
    }

    void whatIsWrittenReadsBack() {
        LAW(90, [](const Scenario& scenario, Dice&) -> std::string {
            const std::string text = scenarioText(scenario);
            const Scenario again = support::read(text);
            if (again != scenario) return "differs: " + text;
            return scenarioText(again) == text ? "" : "written otherwise: " + text;
        });
    }

    // Usages in one account: as many lines, and never more than the sum of what each costs alone, when no
    // usage has the whole free tier to itself.
    void oneFreeTierForTwo() {
        LAW(100, [](const Scenario& scenario, Dice&) -> std::string {
            const Option& option = scenario.options[0];
            const auto two = estimateTogether(bookOf(scenario), scenario, {option, option});
            const Quote one = estimate(bookOf(scenario), scenario, option);
            if (!sameQuote(two[0], one)) return "the first of two is not what one alone is";
            if (!one) return "";
            Scenario doubled = scenario;
            doubled.account.freeTier = {false, {}, {}, {}};
            const double full = estimate(bookOf(doubled), doubled, option)->total().usd();
            const double second = two[1]->total().usd();
            // Free tier used up or not, the second costs no more than without one, and tiers only fall.
            return second <= full * (1 + 1e-12) + 1e-9 ? "" : support::expectedCalculated(full, second);
        });
    }
};

QTEST_APPLESS_MAIN(LawsTest)
#include "tst_laws.moc"
