// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/model/dial.h"

#include <cmath>

using namespace cost;

class DistributionTest : public QObject {
    Q_OBJECT

private slots:
    // Beside what is known in closed form, and the tables of the normal distribution.
    void quantiles_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<double>("probability");
        QTest::addColumn<double>("value");
        constexpr double kZ90 = 1.2815515655446004;
        constexpr double kZ975 = 1.959963984540054;
        QTest::newRow("uniform, a quarter") << 0 << 0.25 << 9.75e6;
        QTest::newRow("uniform, the middle") << 0 << 0.5 << 11.5e6;
        QTest::newRow("normal, P10") << 1 << 0.1 << 96.0;
        QTest::newRow("normal, P50") << 1 << 0.5 << 120.0;
        QTest::newRow("normal, P90") << 1 << 0.9 << 144.0;
        QTest::newRow("normal, P97.5") << 1 << 0.975 << 120 + 24 / kZ90 * kZ975;
        QTest::newRow("lognormal, P10") << 2 << 0.1 << 8.0;
        QTest::newRow("lognormal, P50") << 2 << 0.5 << std::sqrt(8.0 * 18.0);
        QTest::newRow("lognormal, P97.5")
            << 2 << 0.975 << 12 * std::exp(std::log(1.5) / kZ90 * kZ975); // 12 x / 1.5
        QTest::newRow("three, P10") << 3 << 0.1 << 1.0;
        QTest::newRow("three, P50") << 3 << 0.5 << 10.0;
        QTest::newRow("three, P90") << 3 << 0.9 << 20.0;
        QTest::newRow("three, beyond") << 3 << 0.975 << 10 * std::pow(2.0, kZ975 / kZ90);
        QTest::newRow("with zero, the middle") << 4 << 0.5 << 4.0; // no logarithm of nothing
        QTest::newRow("one of three, low") << 5 << 0.2 << 1.0;
        QTest::newRow("one of three, at its end") << 5 << 0.25 << 1.0;
        QTest::newRow("one of three, middle") << 5 << 0.3 << 2.0;
        QTest::newRow("one of three, high") << 5 << 0.9 << 4.0;
    }
    void quantiles() {
        QFETCH(int, which);
        QFETCH(double, probability);
        QFETCH(double, value);
        const std::vector<Distribution> all = {
            Uniform{8e6, 15e6},
            Normal{120, 24},
            Percentiles{{{10, 8}, {90, 18}}},
            Percentiles{{{10, 1}, {50, 10}, {90, 20}}},
            Percentiles{{{10, 0}, {90, 8}}},
            Discrete{{{1, 1}, {2, 2}, {4, 1}}},
        };
        const double calculated = quantile(all[std::size_t(which)], probability);
        QVERIFY2(support::near(calculated, value, 0, 1e-12),
                 support::expectedCalculated(value, calculated).c_str());
    }

    // Whatever the law, more probability is never less of the value.
    void quantilesRise() {
        const std::vector<Distribution> all = {Uniform{1, 2}, Normal{5, 3},
                                               Percentiles{{{1, 2}, {30, 2.5}, {60, 7}, {99, 7.1}}},
                                               Discrete{{{1, 0.1}, {2, 0.1}, {3, 0.1}, {4, 0.7}}}};
        for (const Distribution& each : all)
            for (int i = 1; i < 1999; ++i)
                QVERIFY(quantile(each, i / 2000.0) <= quantile(each, (i + 1) / 2000.0));
    }

    void wrongOnes_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<std::string>("says"); // empty: nothing
        QTest::newRow("good") << 0 << std::string();
        QTest::newRow("backwards") << 1 << std::string("the smaller of the two");
        QTest::newRow("of no width") << 2 << std::string("the smaller of the two");
        QTest::newRow("beyond") << 3 << std::string("beyond what the input can be");
        QTest::newRow("no deviation") << 4 << std::string("deviation above zero");
        QTest::newRow("mean beyond") << 5 << std::string("beyond what the input can be");
        QTest::newRow("one percentile") << 6 << std::string("two percentiles or more");
        QTest::newRow("p100") << 7 << std::string("from p0.001 to p99.999");
        QTest::newRow("falling") << 8 << std::string("must rise");
        QTest::newRow("twice") << 9 << std::string("each percentile once");
        QTest::newRow("one value") << 10 << std::string("two values or more");
        QTest::newRow("no weight") << 11 << std::string("weights above zero");
        QTest::newRow("values falling") << 12 << std::string("each value once");
        QTest::newRow("not a number") << 13 << std::string("the smaller of the two");
        QTest::newRow("a wide bell") << 14 << std::string("goes beyond what the input can be");
    }
    void wrongOnes() {
        QFETCH(int, which);
        QFETCH(std::string, says);
        const std::vector<Distribution> all = {
            Uniform{0, 1},
            Uniform{1, 0},
            Uniform{0.5, 0.5},
            Uniform{0, 1.5},
            Normal{0.5, 0},
            Normal{2, 0.1},
            Percentiles{{{10, 0.1}}},
            Percentiles{{{10, 0.1}, {100, 0.2}}},
            Percentiles{{{10, 0.3}, {90, 0.2}}},
            Percentiles{{{10, 0.1}, {10, 0.2}}},
            Discrete{{{0.1, 1}}},
            Discrete{{{0.1, 1}, {0.2, 0}}},
            Discrete{{{0.2, 1}, {0.1, 1}}},
            Uniform{std::nan(""), 1},
            Normal{0.5, 9},
        };
        const std::string message = wrongDistribution(all[std::size_t(which)], 0, 1).english();
        if (says.empty())
            QCOMPARE(message, says);
        else
            VERIFY_HAS(message, says);
    }

    // The workload has the middle; turning the dial says that it is known.
    void standsInAScenario() {
        const Scenario before = support::scenario({});
        Scenario scenario = withDistribution(before, Dial::Requests, Uniform{8e6, 15e6});
        scenario = withDistribution(scenario, Dial::Discount, Uniform{0.1, 0.2});
        scenario = withDistribution(scenario, Dial::Duration, Normal{120, 24});
        QCOMPARE(scenario.uncertain.size(), std::size_t(3));
        QVERIFY(std::is_sorted(scenario.uncertain.begin(), scenario.uncertain.end(),
                               [](const auto& a, const auto& b) { return a.dial < b.dial; }));
        COMPARE_EXACTLY(*scenario.workload.requestsPerMonth, 11.5e6);
        COMPARE_EXACTLY(*scenario.workload.durationMs, 120);
        QVERIFY(distributionOf(scenario, Dial::Duration));
        QVERIFY(!distributionOf(scenario, Dial::Cpu));
        const Scenario again = withDistribution(scenario, Dial::Requests, Uniform{1, 2});
        QCOMPARE(again.uncertain.size(), std::size_t(3));
        const Scenario known = turned(scenario, Dial::Requests, 11.5e6);
        QVERIFY(!distributionOf(known, Dial::Requests));
        QVERIFY(distributionOf(known, Dial::Duration));
        QVERIFY(!facts(Dial::Memory).mayBeUncertain());
    }

    void whatIsGivenAnotherValueIsForgotten() {
        Scenario scenario = withDistribution(support::scenario({}), Dial::Requests, Uniform{8e6, 15e6});
        scenario = withDistribution(scenario, Dial::Duration, Normal{120, 24});
        const Scenario before = scenario;
        forgetStale(scenario);
        QVERIFY(scenario == before);
        scenario.workload.requestsPerMonth = 9e6;
        scenario.workload.durationByMemory = {{512, 100}, {1024, 60}};
        forgetStale(scenario);
        QVERIFY(scenario.uncertain.empty());
        QVERIFY(!distributionOf(withTraffic(before, {1e6, {}}), Dial::Requests));
    }
};

QTEST_APPLESS_MAIN(DistributionTest)
#include "tst_distribution.moc"
