// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/ranges.h"

#include <QTest>

using cost::Dial;

namespace {

cost::Scenario withRequests(double requests) {
    cost::Scenario scenario;
    scenario.workload.requestsPerMonth = requests;
    return scenario;
}

} // namespace

class RangesTest : public QObject {
    Q_OBJECT

private slots:
    void roundNumbers() {
        QCOMPARE(roundBelow(3.4e6), 2e6);
        QCOMPARE(roundAbove(3.4e6), 5e6);
        QCOMPARE(roundBelow(5e6), 5e6);
        QCOMPARE(roundAbove(5e6), 5e6);
        QCOMPARE(roundAbove(7e-3), 1e-2);
    }
    void theChartStandsStillInsideAndFollowsOutside() {
        Ranges ranges(withRequests(30e6));
        const double from = ranges.chart(Dial::Requests).from;
        QVERIFY(from < 30e6 && ranges.chart(Dial::Requests).to > 30e6);
        ranges.follow(withRequests(90e6));
        QCOMPARE(ranges.chart(Dial::Requests).from, from);
        ranges.follow(withRequests(30e9));
        QVERIFY(ranges.chart(Dial::Requests).from > from);
        QVERIFY(ranges.chart(Dial::Requests).to > 30e9);
    }
    void theSliderGrowsToWhatWasTyped() {
        Ranges ranges(withRequests(10));
        QVERIFY(ranges.slider(Dial::Requests).from <= 10);
        ranges.follow(withRequests(4e12));
        QVERIFY(ranges.slider(Dial::Requests).to >= 4e12);
    }
    void zeroAndNothingLeaveARange() {
        for (const auto& scenario : {withRequests(0), cost::Scenario()}) {
            const Ranges ranges(scenario);
            for (const cost::DialFacts& dial : cost::kDials)
                if (cost::facts(dial.dial).logarithmic) {
                    QVERIFY(ranges.slider(dial.dial).from > 0 && ranges.chart(dial.dial).from > 0);
                    QVERIFY(ranges.chart(dial.dial).to > ranges.chart(dial.dial).from);
                }
        }
    }
    void zoomEndsAtWhatTheDialTakes() {
        Ranges ranges(withRequests(30e6));
        ranges.zoom(Dial::Memory, cost::DialRange{1, 1e9});
        QCOMPARE(ranges.chart(Dial::Memory).from, 128.0);
        QCOMPARE(ranges.chart(Dial::Memory).to, 10240.0);
        ranges.zoom(Dial::Requests, cost::DialRange{5, 5});
        QVERIFY(!ranges.zoomed(Dial::Requests));
        ranges.zoom(Dial::Requests, cost::DialRange{5e6, 6e6});
        QVERIFY(ranges.zoomed(Dial::Requests));
        ranges.zoom(Dial::Requests, std::nullopt);
        QVERIFY(!ranges.zoomed(Dial::Requests));
    }
};

QTEST_APPLESS_MAIN(RangesTest)
#include "ranges_test.moc"
