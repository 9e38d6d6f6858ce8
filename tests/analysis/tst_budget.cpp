// SPDX-License-Identifier: Apache-2.0
// How far a budget reaches, on every dial: the value that is given keeps to the budget, the next one does
// not, and what is said to stay within it does so everywhere.
#include "tests/oracle/exact_bill.h"
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/analysis/break_even.h"

#include <cmath>

using namespace cost;

namespace {

// By the ledger, at a value of the dial; not a number where there is no price.
double usdAt(const Scenario& scenario, const Option& option, Dial dial, double value) {
    const auto quote = quoteAt(support::book(scenario.region), scenario, dial, value, option.id);
    return quote && *quote ? (*quote)->total().usd() : std::numeric_limits<double>::quiet_NaN();
}

bool keeps(const Scenario& scenario, const Option& option, Dial dial, double value, Money budget) {
    const double usd = usdAt(scenario, option, dial, value);
    return !std::isnan(usd) && !exceeds(Money(usd), budget);
}

// The next value that anybody tells apart.
double next(Dial dial, double value, bool above) {
    double step = 1e-6 * std::max(std::abs(value), 1e-3);
    if (dial == Dial::Requests) step = std::max(1.0, std::abs(value) * 1e-12);
    if (facts(dial).step > 0) step = facts(dial).step;
    return above ? value + step : value - step;
}

std::string described(const Scenario& scenario, const Option& option, Dial dial, double value, Money budget) {
    std::ostringstream text;
    text.precision(17);
    text << option.id << " on " << facts(dial).name << " at " << value << " costs "
         << usdAt(scenario, option, dial, value) << ", the budget is " << budget.usd() << "\n"
         << scenarioText(scenario);
    return text.str();
}

// What is wrong with what is told of that budget; empty where nothing is.
std::string wrongOf(const Scenario& scenario, const Option& option, Dial dial, Money budget, Dice& dice) {
    const PriceBook& book = support::book(scenario.region);
    const DialRange range = facts(dial).useful;
    const Solutions told = budgetSolutions(book, scenario, dial, budget, option.id);
    for (const BreakEven& each : told.found.all) {
        const bool below = each.cheaperAbove.empty();
        if (!keeps(scenario, option, dial, each.value, budget))
            return "exceeded where it is said to be kept: " +
                   described(scenario, option, dial, each.value, budget);
        const double beyond = next(dial, each.value, below);
        const bool inside = beyond >= range.from && beyond <= range.to;
        if (inside && keeps(scenario, option, dial, beyond, budget))
            return "kept beyond: " + described(scenario, option, dial, beyond, budget);
    }
    for (const Solutions::Unmoved& each : told.unmoved) {
        if (!told.found.complete) continue;
        const double span = each.priced.to - each.priced.from;
        for (int i = 0; i <= 51; ++i) {
            double value = i == 0 ? each.priced.from : each.priced.to;
            if (i > 1) {
                const double share = static_cast<double>(dice.below(1'000'001)) / 1e6;
                value = each.priced.from > 0 && dice.chance(50)
                            ? each.priced.from * std::pow(each.priced.to / each.priced.from, share)
                            : each.priced.from + span * share;
                value = std::clamp(value, each.priced.from, each.priced.to);
            }
            if (std::isnan(usdAt(scenario, option, dial, value))) continue;
            if (keeps(scenario, option, dial, value, budget) != each.within)
                return (each.within ? "not always within: " : "not never within: ") +
                       described(scenario, option, dial, value, budget);
        }
    }
    return "";
}

const std::string kApi = R"("requests_per_month": 30e6, "duration_ms": 120, "cpu_ms": 8,
    "traffic": {"shape": "office-hours", "peak_to_mean": 4})";
const std::string kArm = R"("kind": "lambda", "id": "arm", "architecture": "arm64", "memory_mb": 512)";
const std::string kX86 = R"("kind": "lambda", "id": "x86", "memory_mb": 512)";
const std::string kTasks =
    R"("kind": "fargate", "id": "tasks", "architecture": "arm64", "vcpu": 0.5, "memory_gb": 1)";

Scenario api(const std::vector<std::string>& options, const std::string& workload = kApi) {
    return support::scenario({.workload = workload, .options = options, .account = R"("free_tier": true)"});
}

} // namespace

class BudgetTest : public QObject {
    Q_OBJECT

private slots:
    // A flat stretch that costs the budget, and what comes after it: the free tier, a fleet's minimum.
    void flatStretches_data() {
        QTest::addColumn<int>("dial");
        QTest::addColumn<std::string>("option");
        QTest::addColumn<std::string>("workload");
        QTest::addColumn<double>("budget");
        QTest::addColumn<double>("value");
        const auto row = [](const char* name, Dial dial, const std::string& option, const char* workload,
                            double budget, double value) {
            QTest::newRow(name) << int(dial) << option << std::string(workload) << budget << value;
        };
        row("requests, free", Dial::Requests, kArm, R"("requests_per_month": 30e6, "duration_ms": 120)", 0,
            1e6);
        row("requests, one more", Dial::Requests, kArm, R"("requests_per_month": 30e6, "duration_ms": 120)",
            1e-7, 1e6);
        row("duration, free", Dial::Duration, kArm, R"("requests_per_month": 1e6, "duration_ms": 120)", 0,
            800);
        row("memory, free", Dial::Memory, kArm, R"("requests_per_month": 1e6, "duration_ms": 500)", 0, 819);
        row("cold share, free", Dial::ColdShare, kArm,
            R"("requests_per_month": 1e6, "duration_ms": 400, "init_ms": 1000)", 0, 0.4);
        row("INIT, free", Dial::Init, kArm,
            R"("requests_per_month": 1e6, "duration_ms": 400, "cold_start_share": 0.5)", 0, 800);
        row("requests, the least of a fleet", Dial::Requests, kTasks, kApi.c_str(), 28.835, 49'275'000);
        row("CPU, the least of a fleet", Dial::Cpu, kTasks, kApi.c_str(), 28.835, 13.14);
        row("peak, the least of a fleet", Dial::Peak, kTasks, kApi.c_str(), 28.835, 6.57);
    }
    void flatStretches() {
        QFETCH(int, dial);
        QFETCH(std::string, option);
        QFETCH(std::string, workload);
        QFETCH(double, budget);
        QFETCH(double, value);
        const Dial turnedDial = static_cast<Dial>(dial);
        const Scenario scenario = api({option}, workload);
        const Solutions told = budgetSolutions(support::book(), scenario, turnedDial, Money(budget));
        QVERIFY(told.unmoved.empty());
        QCOMPARE(told.found.all.size(), std::size_t(1));
        COMPARE_NEAR(told.found.all[0].value, value, 1e-6 * value);
        Dice dice(1);
        QCOMPARE(wrongOf(scenario, scenario.options[0], turnedDial, Money(budget), dice), std::string());
    }

    // A falling dial keeps to the budget from a value on.
    void aDiscountReachesABudget() {
        const Scenario scenario = api({kTasks});
        const Solutions told = budgetSolutions(support::book(), scenario, Dial::Discount, Money(14.4175));
        QCOMPARE(told.found.all.size(), std::size_t(1));
        COMPARE_NEAR(told.found.all[0].value, 0.5, 1e-9);
        QVERIFY(told.found.all[0].cheaperBelow.empty());
    }

    void anyScenarioOnAnyDial() {
        Dice dice(20'261'129);
        int asked = 0;
        int passed = 0;
        for (int i = 0; i < 60; ++i) {
            const Scenario scenario = support::read(randomScenario(dice));
            const Option& option = dice.pick(scenario.options);
            const auto& compute = option.compute;
            if (const auto* ec2 = std::get_if<Ec2>(&compute); ec2 && ec2->instance == kAutoInstance) continue;
            const Dial dial = dice.pick(std::vector<Dial>{
                Dial::Requests, Dial::Duration, Dial::Cpu, Dial::Init, Dial::ColdShare, Dial::Peak,
                Dial::Request, Dial::Utilisation, Dial::Discount, Dial::Memory});
            const DialRange range = facts(dial).useful;
            // What it costs somewhere is a budget that is met exactly: at the ends, now, and in between.
            std::vector<double> budgets = {0, usdAt(scenario, option, dial, range.from),
                                           usdAt(scenario, option, dial, range.to)};
            if (const auto now = position(scenario, dial))
                budgets.push_back(usdAt(scenario, option, dial, *now));
            const double share = static_cast<double>(dice.below(1000)) / 1000;
            budgets.push_back(usdAt(scenario, option, dial,
                                    range.from * std::pow(range.to / std::max(range.from, 1e-3), share)));
            for (const double budget : budgets) {
                if (!std::isfinite(budget)) continue;
                const std::string wrong = wrongOf(scenario, option, dial, Money(budget), dice);
                QVERIFY2(wrong.empty(), wrong.c_str());
                ++asked;
                passed +=
                    budgetSolutions(support::book(scenario.region), scenario, dial, Money(budget), option.id)
                            .found.all.empty()
                        ? 0
                        : 1;
            }
        }
        QVERIFY2(asked > 100 && passed > 10, (std::to_string(asked) + ' ' + std::to_string(passed)).c_str());
    }

    // Equal, then apart: the end of the stretch is told; and apart, then equal.
    void whereTwoPart() {
        const Scenario scenario = api({kArm, kX86}, R"("requests_per_month": 30e6, "duration_ms": 120)");
        const BreakEvens found = breakEvens(support::book(), scenario, Dial::Requests, scenario.options[0],
                                            scenario.options[1], facts(Dial::Requests).useful);
        QVERIFY(found.complete);
        QVERIFY(!found.all.empty());
        const BreakEven& first = found.all.front();
        QVERIFY(first.kind == BreakEven::Kind::Parts);
        // 400,000 GB-s of 0.06 GB-s each
        COMPARE_NEAR(first.value, std::floor(400'000 / 0.06), 1e-3);
        QCOMPARE(first.cheaperBelow, std::string());
        QCOMPARE(first.cheaperAbove, std::string("arm"));
        QCOMPARE(first.tied, std::string("x86"));
    }

    void anyTwoArmsLikeOne() {
        // The same option twice is the same everywhere: nothing parts, and all is told.
        const Scenario scenario =
            api({kArm, R"("kind": "lambda", "id": "b", "architecture": "arm64", "memory_mb": 512)"});
        const BreakEvens found = breakEvens(support::book(), scenario, Dial::Requests, scenario.options[0],
                                            scenario.options[1], facts(Dial::Requests).useful);
        QVERIFY(found.complete);
        QVERIFY(found.all.empty());
    }

    // Where a fleet carries no more, the other one takes over.
    void whereAFleetEnds() {
        const Scenario scenario = api(
            {kArm, R"("kind": "fargate", "id": "one", "architecture": "arm64", "vcpu": 0.25, "memory_gb": 0.5,
                          "tasks": 1)"});
        const BreakEvens found = breakEvens(support::book(), scenario, Dial::Requests, scenario.options[0],
                                            scenario.options[1], facts(Dial::Requests).useful);
        QCOMPARE(found.all.size(), std::size_t(2));
        QVERIFY(found.all[0].kind == BreakEven::Kind::Crossing);
        QVERIFY(found.all[1].kind == BreakEven::Kind::Ends);
        QCOMPARE(found.all[1].cheaperBelow, std::string("one"));
        QVERIFY(!std::isnan(usdAt(scenario, scenario.options[1], Dial::Requests, found.all[1].value)));
        QVERIFY(std::isnan(usdAt(scenario, scenario.options[1], Dial::Requests, found.all[1].value + 1)));
    }

    // The amount that exact arithmetic comes to is a budget that is kept; the smallest price less is not.
    void exactAmountsAreKept() {
        Dice dice(7);
        std::map<std::string, exact::Prices> prices;
        int held = 0;
        for (int i = 0; i < 150; ++i) {
            const std::string text = randomScenario(dice, {.mostRequests = 5});
            const Scenario scenario = support::read(text);
            const exact::Node node = exact::parsed(text);
            const auto [at, isNew] = prices.try_emplace(
                scenario.region, support::sourceFolder() / "pricing-data", scenario.region);
            for (std::size_t o = 0; o < scenario.options.size(); ++o) {
                const auto* ec2 = std::get_if<Ec2>(&scenario.options[o].compute);
                if (ec2 && ec2->instance == kAutoInstance) continue;
                const Quote quote = estimate(support::book(scenario.region), scenario, scenario.options[o]);
                exact::Month month(node, at->second);
                const auto usd = exact::bill(node, node.find("options")->list[o], at->second, month);
                if (!quote || !usd || *usd > 1e6) continue;
                const Money budget(exact::nearest(*usd));
                QVERIFY2(!exceeds(quote->total(), budget),
                         support::expectedCalculated(budget.usd(), quote->total().usd(), text).c_str());
                if (budget.usd() < 1e-6) continue;
                QVERIFY2(exceeds(quote->total(), Money(budget.usd() * (1 - 1e-12) - 2e-12)),
                         support::expectedCalculated(budget.usd(), quote->total().usd(), text).c_str());
                ++held;
            }
        }
        QVERIFY2(held > 100, std::to_string(held).c_str());
    }
};

QTEST_APPLESS_MAIN(BudgetTest)
#include "tst_budget.moc"
