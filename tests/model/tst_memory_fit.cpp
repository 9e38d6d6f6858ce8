// SPDX-License-Identifier: Apache-2.0
#include "tests/csv_rows.h"
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/model/memory_fit.h"

#include <cmath>

using namespace cost;

namespace {

const support::fs::path kSweeps = support::sharedFolder() / "data/power-tuning/memory-duration-2020-a.csv";

std::vector<DurationPoint> sweepOf(const std::string& function) {
    std::vector<DurationPoint> points;
    for (const Row& row : csvRows(support::contents(kSweeps)))
        if (row.at("function") == function)
            points.push_back({number(row, "memory_mb"), number(row, "mean_ms")});
    return points;
}

std::vector<DurationPoint> law(double a, double b, double threads, const std::vector<double>& sizes) {
    std::vector<DurationPoint> points;
    for (const double size : sizes)
        points.push_back({size, a + b * std::max(1.0, threads * kMbPerVcpu / size)});
    return points;
}

double rmsOn(const MemoryFit& fit, const std::vector<DurationPoint>& points) {
    double squares = 0;
    for (const DurationPoint& point : points)
        squares +=
            std::pow(fit.durationMs(point.memoryMb) / point.milliseconds - 1, 2) / double(points.size());
    return std::sqrt(squares);
}

} // namespace

class MemoryFitTest : public QObject {
    Q_OBJECT

private slots:
    // Fitted on five sizes, held against all others.
    void foretellsRealFunctions_data() {
        QTest::addColumn<QString>("function");
        QTest::newRow("f3") << "f3";
        QTest::newRow("f5") << "f5";
    }
    void foretellsRealFunctions() {
        if (!support::fs::exists(kSweeps)) QSKIP("the measurements are not beside the repository");
        QFETCH(QString, function);
        const std::vector<DurationPoint> all = sweepOf(function.toStdString());
        QVERIFY(all.size() > 20);
        std::vector<DurationPoint> seen;
        std::vector<DurationPoint> unseen;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool fitted = i % ((all.size() - 1) / 4) == 0;
            (fitted && seen.size() < 5 ? seen : unseen).push_back(all[i]);
        }
        QCOMPARE(seen.size(), std::size_t{5});
        const MemoryFit fit = fitMemory(seen);
        QVERIFY(fit.good);
        QCOMPARE(fit.threads, 1.0);
        QVERIFY2(rmsOn(fit, unseen) < 0.025, std::to_string(rmsOn(fit, unseen)).c_str());
        // The band holds what it promises, or nearly so.
        int within = 0;
        for (const DurationPoint& point : unseen) {
            const MemoryFit::Band band = fit.band(point.memoryMb);
            within += point.milliseconds >= band.leastMs && point.milliseconds <= band.mostMs ? 1 : 0;
        }
        QVERIFY(within >= int(unseen.size()) * 9 / 10);
    }

    void callsItselfPoorWhereTheCpuIsNotAll() {
        if (!support::fs::exists(kSweeps)) QSKIP("the measurements are not beside the repository");
        const MemoryFit fit = fitMemory(sweepOf("f1"));
        QVERIFY(!fit.good);
        QVERIFY(fit.relativeError > 0.05);
    }

    void findsTheLawAgain() {
        Dice dice(5);
        for (int i = 0; i < 300; ++i) {
            const double a = double(dice.below(1000));
            const double b = 1 + double(dice.below(2000));
            const double threads = 1 + double(dice.below(6));
            const auto points = law(a, b, threads, {128, 256, 512, 1024, 1769, 3008, 5000, 8000, 10240});
            const MemoryFit fit = fitMemory(points);
            QVERIFY(fit.good);
            QVERIFY2(rmsOn(fit, points) < 0.03, std::to_string(rmsOn(fit, points)).c_str());
            if (fit.threads != threads) continue; // other threads may say nearly the same where a is large
            QVERIFY(support::near(fit.waitingMs, a, 1e-6 * (a + b), 0));
            QVERIFY(support::near(fit.computingMs, b, 1e-6 * (a + b), 0));
        }
        QCOMPARE(fitMemory(law(50, 400, 3, {128, 1769, 3538, 5307, 7076, 10240})).threads, 3.0);
    }

    void fewSizesAreNoLaw() {
        QVERIFY(!fitMemory({{512, 100}}).good);
        QVERIFY(!fitMemory({{512, 100}, {1024, 60}}).good);
        QVERIFY(fitMemory(law(10, 40, 1, {256, 512, 1024})).good);
        // All beyond the knee: it does not depend on memory there.
        const MemoryFit flat = fitMemory({{2048, 100}, {3008, 100}, {10240, 100}});
        QVERIFY(support::near(flat.durationMs(4000), 100, 1e-9, 0));
    }

    void neitherPartIsNegative() {
        Dice dice(6);
        for (int i = 0; i < 500; ++i) {
            std::vector<DurationPoint> points;
            for (const double size : {128.0, 512.0, 1024.0, 2048.0, 4096.0})
                points.push_back({size, 1 + double(dice.below(5000))});
            const MemoryFit fit = fitMemory(points);
            QVERIFY(fit.waitingMs >= 0 && fit.computingMs >= 0);
            QVERIFY(fit.relativeError >= 0);
            for (const double size : {128.0, 700.0, 10240.0}) {
                const MemoryFit::Band band = fit.band(size);
                QVERIFY(band.leastMs >= 0 && band.leastMs <= fit.durationMs(size));
                QVERIFY(band.mostMs >= fit.durationMs(size));
            }
        }
    }
};

QTEST_APPLESS_MAIN(MemoryFitTest)
#include "tst_memory_fit.moc"
