// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/analysis/sweep.h"

using namespace cost;

namespace {

Sweep columns(std::vector<std::vector<double>> usd) {
    Sweep sweep{Dial::Requests, {}, {}};
    for (std::size_t i = 0; i < usd.front().size(); ++i)
        sweep.x.push_back(static_cast<double>(i));
    for (auto& each : usd)
        sweep.columns.push_back({"", std::move(each), std::nullopt});
    return sweep;
}

} // namespace

class SweepTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheEstimates() {
        const Scenario scenario = support::example("api-backend");
        const PriceBook& book = support::book();
        for (const DialFacts& dial : kDials) {
            const Sweep swept =
                sweep(book, scenario, dial.dial, linearSpace(std::max(dial.least, 0.1), 600, 7));
            QCOMPARE(swept.columns.size(), scenario.options.size());
            for (std::size_t i = 0; i < swept.x.size(); ++i) {
                const Scenario there = turned(scenario, dial.dial, swept.x[i]);
                for (std::size_t c = 0; c < swept.columns.size(); ++c) {
                    const Quote quote = estimate(book, there, there.options[c]);
                    if (quote)
                        COMPARE_EXACTLY(swept.columns[c].usd[i], quote->total().usd());
                    else
                        QVERIFY(std::isnan(swept.columns[c].usd[i]));
                }
            }
        }
    }

    void anOptionWithoutAPriceHasAReason() {
        Scenario scenario = support::example("api-backend");
        scenario.options.resize(1);
        const Sweep swept = sweep(support::book("cn-north-1"), scenario, Dial::Requests, {1, 2});
        QVERIFY(swept.columns[0].usd.empty());
        QVERIFY(swept.columns[0].unavailable);
    }

    void spacesItsPlaces() {
        QCOMPARE(linearSpace(1, 3, 5), (std::vector<double>{1, 1.5, 2, 2.5, 3}));
        QCOMPARE(linearSpace(0, 7, 2), (std::vector<double>{0, 7}));
        const std::vector<double> log = logSpace(1e5, 1e9, 5);
        COMPARE_EXACTLY(log.front(), 1e5);
        COMPARE_EXACTLY(log.back(), 1e9);
        for (int i = 0; i < 5; ++i)
            COMPARE_NEAR(log[std::size_t(i)] / std::pow(10, 5 + i), 1, 1e-12);
    }

    void knowsTheCheapest() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        Sweep swept = columns({{1, 2, 3, nan, nan, 5}, {2, 2, 2, 2, nan, 4}});
        QCOMPARE(cheapestAt(swept), (std::vector<int>{0, 0, 1, 1, -1, 1})); // of equal ones the first
        const std::vector<Winner> parts = winners(swept);
        QCOMPARE(parts.size(), std::size_t(4));
        QCOMPARE(parts[0].column, 0);
        COMPARE_EXACTLY(parts[0].from, 0);
        COMPARE_EXACTLY(parts[0].upTo, 2);
        QCOMPARE(parts[2].column, -1);
        COMPARE_EXACTLY(parts[3].upTo, 5);
        swept.columns[0].usd.clear(); // no price at all
        QCOMPARE(cheapestAt(swept).front(), 1);
    }
};

QTEST_APPLESS_MAIN(SweepTest)
#include "tst_sweep.moc"
