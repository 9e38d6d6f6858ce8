// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/day.h"

#include <QTest>

using namespace cost;

class DayTest : public QObject {
    Q_OBJECT

private slots:
    void daysAreCountedFrom1970() {
        QCOMPARE(dayOf("1970-01-01").value(), 0);
        QCOMPARE(dayOf("1970-01-02").value(), 1);
        QCOMPARE(dayOf("2000-02-29").value(), 11016);
        QCOMPARE(dayOf("1969-12-31").value(), -1);
        for (int day = -1000; day < 40'000; day += 7)
            QCOMPARE(dayOf(isoDay(day)).value(), day);
    }

    void whatIsNoDayIsNone() {
        for (const char* text :
             {"", "2026", "2026-9-19", "2026-13-01", "2026-00-01", "2026-01-00", "2026-02-29",
              "2026-09-19T00:00:00Z", "2026/09/19", "-026-09-19", "2026-+1-01", "20a6-01-01"})
            QVERIFY2(!dayOf(text), text);
        QVERIFY(!dayOf(0, 1, 1));
        QVERIFY(!dayOf(2026, 2, 30));
    }
};

QTEST_GUILESS_MAIN(DayTest)
#include "tst_day.moc"
