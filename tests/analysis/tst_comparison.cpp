// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/analysis/comparison.h"

using namespace cost;

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void ranksByCost() {
        const Scenario scenario = support::scenario(
            {.workload = R"("requests_per_month": 1000000, "duration_ms": 100)",
             .options = {
                 R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "tasks": 1)",
                 R"("kind": "lambda", "memory_mb": 1024)",
                 R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "tasks": 1, "os": "windows", "spot": true)",
                 R"("kind": "lambda", "memory_mb": 1024, "architecture": "arm64")",
                 R"("kind": "lambda", "memory_mb": 1024)"}});
        const Comparison comparison = compare(support::book(), scenario);
        QCOMPARE(comparison.rows.size(), std::size_t(5));
        QCOMPARE(comparison.ranking,
                 (std::vector<std::size_t>{3, 1, 4, 0})); // equal ones in the scenario's order
        QVERIFY(comparison.cheapest() == &comparison.rows[3]);
        QVERIFY(!comparison.rows[2].quote);
    }

    void nothingHasAPrice() {
        const Scenario scenario = support::scenario({.region = "cn-north-1"});
        const Comparison comparison = compare(support::book("cn-north-1"), scenario);
        QVERIFY(comparison.ranking.empty());
        QVERIFY(!comparison.cheapest());
    }

    void cheaperIsMoreThanADollarAndOnePercent_data() {
        QTest::addColumn<double>("cheaper");
        QTest::addColumn<double>("dearer");
        QTest::addColumn<bool>("clear");
        QTest::newRow("much") << 10.0 << 20.0 << true;
        QTest::newRow("less than a dollar") << 0.1 << 1.0 << false;
        QTest::newRow("a dollar") << 9.0 << 10.0 << false;
        QTest::newRow("less than a percent") << 995.0 << 1000.0 << false;
        QTest::newRow("a little more") << 989.0 << 1000.0 << true;
        QTest::newRow("equal") << 5.0 << 5.0 << false;
        QTest::newRow("the other way round") << 20.0 << 10.0 << false;
    }
    void cheaperIsMoreThanADollarAndOnePercent() {
        QFETCH(double, cheaper);
        QFETCH(double, dearer);
        QFETCH(bool, clear);
        QCOMPARE(clearlyCheaper(Money(cheaper), Money(dearer), Threshold()), clear);
    }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
