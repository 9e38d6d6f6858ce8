// SPDX-License-Identifier: Apache-2.0
// The engine against exact arithmetic.
#include "tests/oracle/exact_bill.h"
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

using exact::Node;
using exact::Rational;

namespace {

const exact::Prices& pricesOf(const std::string& region) {
    static std::map<std::string, exact::Prices> all;
    if (const auto found = all.find(region); found != all.end()) return found->second;
    return all.emplace(region, exact::Prices(support::sourceFolder() / "pricing-data", region)).first->second;
}

struct Tolerance {
    double absolute = 1e-9;
    double relative = 1e-12;
};

std::string asText(const std::optional<Rational>& usd) {
    return usd ? std::to_string(exact::nearest(*usd)) : "unavailable";
}

// The oracle knows how fleets bear their load, and nothing of AWS's limits: an option that a limit blocks
// keeps the amount that the oracle says.
bool isOverloaded(const cost::Quote& quote) {
    using cost::Constraint;
    return std::any_of(quote.violations().begin(), quote.violations().end(), [](const cost::Violation& each) {
        return each.constraint == Constraint::Load || each.constraint == Constraint::ServerMemory ||
               each.constraint == Constraint::RequestsAtOnce || each.constraint == Constraint::ServiceLevel ||
               each.constraint == Constraint::CpuBaseline;
    });
}

// What is wrong with the engine's answer; empty when it agrees.
std::string disagreement(const std::optional<Rational>& expected, const cost::Quote& calculated,
                         Tolerance tolerance) {
    const cost::Estimate* const priced = isOverloaded(calculated) ? nullptr : calculated.priced();
    if (!priced)
        return expected ? "expected " + asText(expected) +
                              ", calculated unavailable: " + calculated.why().reason.english()
                        : "";
    const double usd = priced->total().usd();
    if (!expected) return "expected unavailable, calculated " + std::to_string(usd);
    if (!std::isfinite(usd)) return "not finite";
    // Compared exactly: a double is a fraction.
    const Rational off = abs(Rational(usd) - *expected);
    if (off <= Rational(tolerance.absolute) + Rational(tolerance.relative) * *expected) return "";
    return support::expectedCalculated(exact::nearest(*expected), usd);
}

std::string disagreements(const std::string& text, Tolerance tolerance, int& estimated) {
    const Node scenario = exact::parsed(text);
    const cost::Scenario read = support::read(text);
    const exact::Prices& prices = pricesOf(read.region);
    const auto together = cost::estimateTogether(support::book(read.region), read, read.options);
    exact::Month shared(scenario, prices);
    for (std::size_t i = 0; i < read.options.size(); ++i) {
        const Node& option = scenario.find("options")->list[i];
        exact::Month own(scenario, prices);
        const cost::Quote alone = cost::estimate(support::book(read.region), read, read.options[i]);
        std::string wrong = disagreement(exact::bill(scenario, option, prices, own), alone, tolerance);
        // What cannot run uses up nothing that others share.
        exact::Month unused = shared;
        exact::Month& month = together[i].blocked() ? unused : shared;
        if (wrong.empty())
            wrong = disagreement(exact::bill(scenario, option, prices, month), together[i], tolerance);
        if (!wrong.empty()) return wrong + "\noption " + std::to_string(i) + " of " + text;
        if (alone) ++estimated;
    }
    return "";
}

} // namespace

class ExactBillTest : public QObject {
    Q_OBJECT

private slots:
    void readsDecimals() {
        QVERIFY(exact::number("12.5e3") == 12500);
        QVERIFY(exact::number("-0.001") == Rational(-1, 1000));
        QVERIFY(exact::number("1e-2") == Rational(1, 100));
        QVERIFY(exact::ceiling(Rational(7, 2)) == 4);
        QVERIFY(exact::ceiling(Rational(-7, 2)) == -3);
        QVERIFY(exact::ceiling(Rational(4)) == 4);
    }

    void examples_data() {
        QTest::addColumn<std::string>("name");
        for (const std::string& name : support::exampleNames())
            QTest::newRow(name.c_str()) << name;
    }
    void examples() {
        QFETCH(std::string, name);
        int estimated = 0;
        const std::string wrong =
            disagreements(support::contents(support::sourceFolder() / "app/examples" / (name + ".json")),
                          {1e-9, 0}, estimated);
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY(estimated > 0);
    }

    void randomScenarios_data() {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("mostRequests");
        QTest::addColumn<int>("count");
        QTest::newRow("small") << 1 << 3 << cases(400);
        QTest::newRow("usual") << 2 << 6 << cases(600);
        QTest::newRow("huge") << 3 << 9 << cases(600);
    }
    void randomScenarios() {
        QFETCH(int, seed);
        QFETCH(int, mostRequests);
        QFETCH(int, count);
        Dice dice(static_cast<std::uint64_t>(seed));
        int estimated = 0;
        for (int i = 0; i < count; ++i) {
            const std::string wrong =
                disagreements(randomScenario(dice, {.mostRequests = mostRequests}), {}, estimated);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
        QVERIFY2(estimated > count / 2, std::to_string(estimated).c_str());
    }
};

QTEST_APPLESS_MAIN(ExactBillTest)
#include "tst_exact_bill.moc"
