// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/log_ticker.h"

#include <QTest>

namespace {

QVector<double> ticksOf(LogTicker& ticker, double from, double to, double length) {
    ticker.setLength(length);
    QVector<double> ticks;
    QVector<double> fine;
    QVector<QString> labels;
    ticker.generate({from, to}, QLocale::c(), u'g', 6, ticks, &fine, &labels);
    return labels.size() == ticks.size() ? ticks : QVector<double>();
}

} // namespace

class LogTickerTest : public QObject {
    Q_OBJECT

    static QString plain(double value) { return QString::number(value); }

private slots:
    void labelsStandAt125WhereThereIsRoom() {
        LogTicker ticker(plain, 90);
        QCOMPARE(ticksOf(ticker, 1, 100, 300), QVector<double>({1, 2, 5, 10, 20, 50, 100}));
    }
    void elseAtPowersOfTen() {
        LogTicker ticker(plain, 90);
        QCOMPARE(ticksOf(ticker, 1, 100, 120), QVector<double>({1, 10, 100}));
    }
    void memoryCountsInPowersOfTwo() {
        LogTicker ticker(plain, 150, true);
        QCOMPARE(ticksOf(ticker, 128, 10240, 900), QVector<double>({128, 256, 512, 1024, 2048, 4096, 8192}));
    }
    void aNarrowRangeStillHasLabels() {
        LogTicker ticker(plain, 90);
        QVERIFY(ticksOf(ticker, 37e6, 54e6, 500).size() >= 3);
    }
    void nonsenseHasNone() {
        LogTicker ticker(plain, 90);
        QVERIFY(ticksOf(ticker, 0, 10, 300).isEmpty());
        QVERIFY(ticksOf(ticker, 10, 10, 300).isEmpty());
        QVERIFY(!ticksOf(ticker, 1, 1e12, -50).isEmpty());
    }
};

QTEST_APPLESS_MAIN(LogTickerTest)
#include "log_ticker_test.moc"
