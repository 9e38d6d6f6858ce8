// SPDX-License-Identifier: Apache-2.0
// Every crossing is found: held against looking at every single place.
#include "tests/support.h"

#include "libcost/analysis/break_even.h"

using namespace cost;

namespace {

// Crossings of two whole-number functions on 1..most, by looking at each number.
std::vector<double> everyCrossing(const CostAt& a, const CostAt& b, double most) {
    std::vector<double> found;
    int last = 0;
    for (double x = 1; x <= most; ++x) {
        const double gap = a(x) - b(x);
        const int sign = gap > 1e-9 ? 1 : gap < -1e-9 ? -1 : 0;
        if (sign == 0) continue;
        if (last != 0 && sign != last) found.push_back(x);
        last = sign;
    }
    return found;
}

// The same from the places that were searched: the sign must change between neighbours there.
std::vector<double> searchedCrossings(const CostAt& a, const CostAt& b, double most, bool& complete) {
    const SearchedPlaces places = placesToCompare(a, b, Dial::Requests, {1, most}, true);
    complete = places.complete;
    std::vector<double> found;
    int last = 0;
    for (const double x : places.at) {
        const double gap = a(x) - b(x);
        const int sign = gap > 1e-9 ? 1 : gap < -1e-9 ? -1 : 0;
        if (sign == 0) continue;
        if (last != 0 && sign != last) found.push_back(x);
        last = sign;
    }
    return found;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

private slots:
    // A line against staircases of many widths: crossings by the dozen, none of them missed.
    void noCrossingIsMissed() {
        for (const double width : {37.0, 400.0, 2500.0, 9000.0})
            for (const double slope : {0.9, 1.0, 1.1}) {
                const CostAt line = [=](double x) { return slope * x + 3; };
                const CostAt stairs = [=](double x) { return std::ceil(x / width) * width; };
                const auto all = everyCrossing(line, stairs, 50'000);
                bool complete = false;
                const auto found = searchedCrossings(line, stairs, 50'000, complete);
                QVERIFY2(complete, std::to_string(width).c_str());
                QCOMPARE(found.size(), all.size());
                for (std::size_t i = 0; i < all.size(); ++i)
                    QVERIFY2(std::abs(found[i] - all[i]) <= 1, std::to_string(all[i]).c_str());
            }
    }

    void fleetsAgainstLambda() {
        // Tasks climb in steps near Lambda's line.
        const Scenario scenario = support::scenario(
            {.workload = R"("requests_per_month": 1e6, "duration_ms": 100, "cpu_ms": 28)",
             .options = {R"("kind": "lambda", "memory_mb": 512)",
                         R"("kind": "fargate", "vcpu": 0.25, "memory_gb": 1, "architecture": "x86_64")"}});
        const BreakEvens found = breakEvens(support::book(), scenario, Dial::Requests, scenario.options[0],
                                            scenario.options[1], facts(Dial::Requests).useful);
        QVERIFY(found.complete);
        QVERIFY(!found.all.empty());
        // On each side of each, the one that is said to be cheaper is.
        for (const BreakEven& each : found.all) {
            const auto usd = [&](const std::string& id, double x) {
                const Scenario there = turned(scenario, Dial::Requests, x);
                return estimate(support::book(), there, *optionOf(there, id))->total().usd();
            };
            QVERIFY(usd(each.cheaperBelow, each.value) <= usd(each.cheaperAbove, each.value) + 1e-9);
            QVERIFY(usd(each.cheaperAbove, each.value + 1) < usd(each.cheaperBelow, each.value + 1));
        }
    }

    void againstTheRest() {
        const Scenario scenario = support::scenario(
            {.workload = R"("requests_per_month": 1e6, "duration_ms": 100, "cpu_ms": 5)",
             .options = {R"("kind": "lambda", "memory_mb": 1024)",
                         R"("kind": "fargate", "vcpu": 1, "memory_gb": 2)",
                         R"("kind": "fargate", "vcpu": 0.25, "memory_gb": 0.5, "architecture": "arm64")"}});
        const BreakEvens rest = breakEvensWithRest(support::book(), scenario, Dial::Requests,
                                                   scenario.options[0], facts(Dial::Requests).useful);
        QCOMPARE(rest.all.size(), std::size_t(1));
        QCOMPARE(rest.all[0].cheaperAbove, scenario.options[2].id);
        const BreakEvens pair = breakEvens(support::book(), scenario, Dial::Requests, scenario.options[0],
                                           scenario.options[2], facts(Dial::Requests).useful);
        COMPARE_EXACTLY(rest.all[0].value, pair.all[0].value);
    }

    // "How much discount on the servers would change the answer?", "how busy may they be?"
    void otherDials_data() {
        QTest::addColumn<int>("dial");
        QTest::newRow("discount") << int(Dial::Discount);
        QTest::newRow("utilisation") << int(Dial::Utilisation);
        QTest::newRow("cpu") << int(Dial::Cpu);
        QTest::newRow("peak") << int(Dial::Peak);
    }
    void otherDials() {
        QFETCH(int, dial);
        const Dial turnedDial = static_cast<Dial>(dial);
        const Scenario scenario =
            support::scenario({.workload = R"("requests_per_month": 1e8, "duration_ms": 100, "cpu_ms": 20,
                            "traffic": {"peak_to_mean": 1.6})",
                               .options = {R"("kind": "lambda", "memory_mb": 512, "architecture": "arm64")",
                                           R"("kind": "fargate", "vcpu": 1, "memory_gb": 2)"}});
        const BreakEvens found = breakEvens(support::book(), scenario, turnedDial, scenario.options[0],
                                            scenario.options[1], facts(turnedDial).useful);
        QVERIFY(!found.all.empty());
        for (const BreakEven& each : found.all) {
            // What cannot do the work there is never the cheaper.
            const auto gap = [&](double x) {
                const Scenario there = turned(scenario, turnedDial, x);
                const Quote first = estimate(support::book(), there, there.options[0]);
                const Quote second = estimate(support::book(), there, there.options[1]);
                if (!first || !second) return first ? -1.0 : 1.0;
                return first->total().usd() - second->total().usd();
            };
            const double step = turnedDial == Dial::Discount ? 0.0001 : 1e-6 * each.value;
            QVERIFY2(gap(each.value - step) * gap(each.value + step) <= 0,
                     std::to_string(each.value).c_str());
        }
    }

    void whatCannotBeToldIsSaid() {
        // Equal but for noise, everywhere: too many places to look at.
        const CostAt a = [](double x) { return x; };
        const CostAt b = [](double x) { return x + (std::fmod(std::floor(x), 2) == 0 ? 1e-3 : -1e-3); };
        QVERIFY(!placesToCompare(a, b, Dial::Requests, {1, 1e12}, true).complete);
        QVERIFY(!placesToCompare(a, b, Dial::Requests, {1, 1e12}, false).complete);
    }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "tst_search.moc"
