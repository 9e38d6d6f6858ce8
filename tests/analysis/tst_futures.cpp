// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/analysis/futures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace cost;

namespace {

Scenario uncertain(const Distribution& requests, const Distribution& duration) {
    return withDistribution(withDistribution(support::scenario({}), Dial::Requests, requests), Dial::Duration,
                            duration);
}

const std::vector<std::pair<const char*, Distribution>> kLaws = {
    {"uniform", Uniform{8e6, 15e6}},
    {"normal", Normal{1e6, 1e5}},
    {"lognormal", Percentiles{{{10, 8e6}, {90, 20e6}}}},
    {"three percentiles", Percentiles{{{10, 8e6}, {50, 9e6}, {90, 20e6}}}},
    {"with zero", Percentiles{{{10, 0}, {90, 8}}}},
};

} // namespace

class FuturesTest : public QObject {
    Q_OBJECT

private slots:
    // A block is the same whatever was drawn before it, and however much of it is asked for.
    void drawsAreTheSameForASeed() {
        const Scenario scenario = uncertain(Uniform{8e6, 15e6}, Normal{120, 24});
        const Futures futures(scenario, 7);
        Places one = futures.places(Futures::kBlock);
        Places other = futures.places(100);
        futures.draw(0, one);
        futures.draw(3, one);
        futures.draw(3, other);
        QVERIFY(std::equal(other.values.begin(), other.values.end(), one.values.begin()));
        QVERIFY(std::equal(other.others[0].values.begin(), other.others[0].values.end(),
                           one.others[0].values.begin()));
        Places next = futures.places(100);
        futures.draw(4, next);
        QVERIFY(next.values != other.values);
        Futures(scenario, 8).draw(3, next);
        QVERIFY(next.values != other.values);
    }

    // Quantiles of many draws lie within four standard errors of the analytic ones.
    void drawsFollowTheirLaw_data() {
        QTest::addColumn<int>("law");
        for (std::size_t i = 0; i < kLaws.size(); ++i)
            QTest::newRow(kLaws[i].first) << int(i);
    }
    void drawsFollowTheirLaw() {
        QFETCH(int, law);
        const Distribution& known = kLaws[std::size_t(law)].second;
        const Futures futures(uncertain(known, Normal{120, 24}), 1);
        std::vector<double> values;
        Places places = futures.places(Futures::kBlock);
        for (std::size_t block = 0; block < 50; ++block) {
            futures.draw(block, places);
            values.insert(values.end(), places.values.begin(), places.values.end());
        }
        std::sort(values.begin(), values.end());
        const auto count = double(values.size());
        for (const double p : {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99}) {
            const double margin = 4 * std::sqrt(p * (1 - p) / count);
            const double low = std::max(0.0, quantile(known, p - margin));
            const double high = std::max(0.0, quantile(known, p + margin));
            const double drawn = values[std::size_t(p * count)];
            QVERIFY2(drawn >= low && drawn <= high, support::expectedCalculated(high, drawn).c_str());
        }
    }

    void discreteValuesComeAsOftenAsTheyWeigh() {
        const Futures futures(uncertain(Discrete{{{1, 1}, {2, 2}, {5, 5}}}, Normal{120, 24}), 1);
        Places places = futures.places(Futures::kBlock);
        std::map<double, double> share;
        constexpr int kBlocks = 40;
        for (std::size_t block = 0; block < kBlocks; ++block) {
            futures.draw(block, places);
            for (const double value : places.values)
                share[value] += 1.0 / (kBlocks * Futures::kBlock);
        }
        QCOMPARE(share.size(), std::size_t(3));
        COMPARE_NEAR(share[1], 0.125, 0.004);
        COMPARE_NEAR(share[2], 0.25, 0.005);
        COMPARE_NEAR(share[5], 0.625, 0.005);
    }

    void inputsAreIndependent() {
        const Futures futures(uncertain(Uniform{0, 1}, Uniform{0, 1}), 1);
        Places places = futures.places(Futures::kBlock);
        double sum = 0;
        constexpr int kBlocks = 25;
        for (std::size_t block = 0; block < kBlocks; ++block) {
            futures.draw(block, places);
            for (std::size_t i = 0; i < Futures::kBlock; ++i)
                sum += (places.values[i] - 0.5) * (places.others[0].values[i] - 0.5);
        }
        // The correlation's standard error is 1 over the root of the count.
        const double correlation = sum / (kBlocks * Futures::kBlock) * 12;
        COMPARE_NEAR(correlation, 0, 4 / std::sqrt(double{kBlocks * Futures::kBlock}));
    }

    // What a dial cannot be is drawn as the nearest that it can.
    void drawsAreAdmissible() {
        const Scenario scenario =
            withDistribution(uncertain(Normal{1e6, 2e6}, Normal{1, 2}), Dial::ColdShare, Normal{0.5, 0.9});
        const Futures futures(scenario, 1);
        Places places = futures.places(Futures::kBlock);
        futures.draw(0, places);
        QCOMPARE(*std::min_element(places.values.begin(), places.values.end()), 0.0);
        const auto& share = places.others[1].values;
        QCOMPARE(*std::min_element(share.begin(), share.end()), 0.0);
        QCOMPARE(*std::max_element(share.begin(), share.end()), 1.0);
    }

    // Every slice once.
    void slicesAreTakenOnce() {
        const Scenario scenario = uncertain(Uniform{0, 100}, Normal{120, 24});
        const std::vector<Column> columns = slicedFutures(scenario, std::nullopt, 50, 1);
        QCOMPARE(columns.size(), std::size_t(2));
        std::vector<double> values = columns[0].values;
        QVERIFY(!std::is_sorted(values.begin(), values.end()));
        std::sort(values.begin(), values.end());
        for (std::size_t i = 0; i < 50; ++i)
            COMPARE_NEAR(values[i], 2 * double(i) + 1, 1e-9);
        const std::vector<Column> other = slicedFutures(scenario, Dial::Requests, 50, 1);
        QCOMPARE(other.size(), std::size_t(1));
        QCOMPARE(other[0].values, columns[1].values);
        QVERIFY(slicedFutures(support::scenario({}), std::nullopt, 50, 1).empty());
    }

    // Beside a sorted copy, for many sizes.
    void quantilesAreThoseOfTheSorted() {
        std::uint64_t random = 1;
        for (std::size_t size = 1; size < 300; ++size) {
            std::vector<double> values;
            for (std::size_t i = 0; i < size; ++i)
                values.push_back(
                    double((random = random * 6364136223846793005U + 1442695040888963407U) >> 40U & 127));
            std::vector<double> sorted = values;
            std::sort(sorted.begin(), sorted.end());
            const auto at = [&](double p) {
                const double place = p * double(size - 1);
                const auto below = std::size_t(place);
                const double above = sorted[std::min(below + 1, size - 1)];
                return sorted[below] + (above - sorted[below]) * (place - double(below));
            };
            const Quantiles q = quantilesOf(values);
            COMPARE_NEAR(q.p5, at(0.05), 1e-12);
            COMPARE_NEAR(q.p10, at(0.10), 1e-12);
            COMPARE_NEAR(q.p50, at(0.50), 1e-12);
            COMPARE_NEAR(q.p90, at(0.90), 1e-12);
            COMPARE_NEAR(q.p95, at(0.95), 1e-12);
        }
    }

    // Far apart, close together, all alike: whatever the slots hold.
    void quantilesOfAnything_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("all alike") << 0;
        QTest::newRow("one far out") << 1;
        QTest::newRow("next to each other") << 2;
        QTest::newRow("the widest there is") << 3;
        QTest::newRow("over many decades") << 4;
    }
    void quantilesOfAnything() {
        QFETCH(int, kind);
        std::vector<double> values;
        for (int i = 0; i < 20'000; ++i) {
            const double each = double((std::uint64_t(i) * 7919) % 20'000);
            if (kind == 0) values.push_back(42);
            if (kind == 1) values.push_back(i == 5 ? 1e18 : each);
            if (kind == 2) values.push_back(1 + each * 1e-16);
            if (kind == 3) values.push_back(i == 5 ? 1e308 : i == 6 ? -1e308 : each);
            if (kind == 4) values.push_back(std::exp(each / 400));
        }
        std::vector<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        const Quantiles q = quantilesOf(values);
        const auto between = [&](double value, double p) {
            const double place = p * 19'999;
            return value >= sorted[std::size_t(place)] && value <= sorted[std::size_t(std::ceil(place))];
        };
        QVERIFY(between(q.p5, 0.05) && between(q.p10, 0.1) && between(q.p50, 0.5) && between(q.p90, 0.9) &&
                between(q.p95, 0.95));
    }
};

QTEST_APPLESS_MAIN(FuturesTest)
#include "tst_futures.moc"
