// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/analysis/memory_choice.h"

#include <cmath>

using namespace cost;

namespace {

Scenario measured(std::vector<DurationPoint> points) {
    Scenario scenario = support::example("api-backend");
    scenario.workload.durationByMemory = std::move(points);
    return scenario;
}

// What the ledger says of a function of that size which takes that long.
double quoted(Scenario scenario, const std::string& id, const MemorySize& size) {
    scenario.workload.durationByMemory.clear();
    scenario.workload.durationMs = size.durationMs;
    for (Option& option : scenario.options) {
        if (option.id != id) continue;
        std::get<Lambda>(option.compute).memoryMb = size.memoryMb;
        return estimate(support::book(scenario.region), scenario, option)->total().usd();
    }
    return std::nan("");
}

} // namespace

class MemoryChoiceTest : public QObject {
    Q_OBJECT

private slots:
    // What cannot run is not recommended, however cheap it is.
    void sizesThatFailAreNotTaken() {
        Scenario scenario =
            measured({{128, 950'000}, {256, 480'000}, {512, 250'000}, {1024, 249'000}, {2048, 248'000}});
        const auto free = memoryChoices(support::book(scenario.region), scenario).front();
        QVERIFY(free.curve.front().timesOut);
        QVERIFY(!free.cheapest.timesOut);
        scenario.workload.needs.memoryMb = 700;
        const auto choice = memoryChoices(support::book(scenario.region), scenario).front();
        QVERIFY(free.cheapest.memoryMb < 700);
        QVERIFY(choice.cheapest.memoryMb >= 700 && choice.balanced.memoryMb >= 700);
        QVERIFY(choice.curve.front().outOfMemory);
        scenario.workload.needs.memoryMb = 5000; // then none of them is possible
        const auto none = memoryChoices(support::book(scenario.region), scenario).front();
        QVERIFY(!none.cheapest.possible());
    }

    void nothingBeatsThem_data() {
        QTest::addColumn<bool>("fitted");
        QTest::newRow("fitted") << true;
        QTest::newRow("interpolated") << false;
    }
    void nothingBeatsThem() {
        QFETCH(bool, fitted);
        const Scenario scenario =
            fitted ? measured({{256, 2460}, {512, 1245}, {1024, 652}, {1769, 391}, {3008, 388}})
                   : measured({{128, 900}, {512, 850}, {1024, 300}, {2048, 290}});
        const auto choices = memoryChoices(support::book(scenario.region), scenario);
        QCOMPARE(choices.size(), std::size_t{2}); // both functions, and no fleet
        for (const MemoryChoice& choice : choices) {
            QCOMPARE(choice.fitted, fitted);
            const auto& points = scenario.workload.durationByMemory;
            QCOMPARE(choice.curve.size(), std::size_t(points.back().memoryMb - points.front().memoryMb + 1));
            for (std::size_t i = 0; i < choice.curve.size(); i += 97) {
                const MemorySize& size = choice.curve[i];
                QCOMPARE(size.usd, quoted(scenario, choice.optionId, size));
                QCOMPARE(size.durationMs, durationAt(points, size.memoryMb));
            }
            double least = choice.curve.front().usd;
            for (const MemorySize& size : choice.curve)
                least = std::min(least, size.usd);
            QVERIFY(choice.cheapest.usd <= least * (1 + choice.equalWithin));
            for (const MemorySize& size : choice.curve) {
                // Of those that cost the same as far as anybody can tell, none is faster.
                if (size.usd <= least * (1 + choice.equalWithin))
                    QVERIFY(choice.cheapest.durationMs <= size.durationMs);
                QVERIFY(choice.fastest.durationMs <= size.durationMs);
                QVERIFY(choice.balanced.usd * choice.balanced.durationMs <= size.usd * size.durationMs);
            }
            QCOMPARE(choice.now.memoryMb, 512.0);
        }
    }

    // One function has one time and one cost, whichever command is asked, also beyond the sizes measured.
    void nowIsWhatAnEstimateSays() {
        for (const double memory : {128.0, 192.0, 256.0, 777.0, 1024.0, 2048.0, 10'240.0}) {
            Scenario scenario = measured({{256, 2460}, {512, 1245}, {1024, 652}, {1769, 391}});
            for (Option& option : scenario.options)
                if (auto* function = std::get_if<Lambda>(&option.compute)) function->memoryMb = memory;
            const PriceBook& book = support::book(scenario.region);
            for (const MemoryChoice& choice : memoryChoices(book, scenario)) {
                const Option& option = *optionOf(scenario, choice.optionId);
                QCOMPARE(choice.now.usd, estimate(book, scenario, option)->total().usd());
                QCOMPARE(choice.now.durationMs, demandOf(scenario, option)[Dial::Duration]);
                QVERIFY(choice.fastest.durationMs <= choice.now.durationMs);
                QVERIFY(choice.now.band.leastMs <= choice.now.durationMs * 1.1);
            }
        }
    }

    // More memory than a vCPU costs more and is no faster: of the fastest, the smallest.
    void theFastestIsTheSmallestOfThem() {
        const Scenario scenario = measured({{256, 2460}, {1024, 652}, {1769, 391}, {10240, 391}});
        const auto choices = memoryChoices(support::book(scenario.region), scenario);
        QVERIFY(!choices.empty());
        QCOMPARE(choices.front().fastest.memoryMb, kMbPerVcpu);
    }

    void oneSizeIsNoChoice() {
        const Scenario scenario = measured({{700.5, 100}});
        const auto choices = memoryChoices(support::book(scenario.region), scenario);
        QVERIFY(!choices.empty());
        QCOMPARE(choices.front().curve.size(), std::size_t{1});
        QVERIFY(!choices.front().fitted);
    }

    void nothingMeasured() {
        const Scenario scenario = support::example("api-backend");
        QVERIFY(memoryChoices(support::book(scenario.region), scenario).empty());
    }
};

QTEST_APPLESS_MAIN(MemoryChoiceTest)
#include "tst_memory_choice.moc"
