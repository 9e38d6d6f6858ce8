// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/pollers.h"

class PollersTest : public QObject {
    Q_OBJECT

private slots:
    void chargesUnitHours_data() {
        QTest::addColumn<std::string>("source");
        QTest::addColumn<double>("unitHours");
        QTest::addColumn<double>("usd");
        QTest::newRow("SQS") << std::string("sqs") << 8000.0 << 74.0;
        QTest::newRow("Kafka") << std::string("kafka") << 1460.0 << 270.1;
        QTest::newRow("a minute at least") << std::string("kafka") << 0.001 << 0.185 / 60;
        QTest::newRow("two minutes") << std::string("kafka") << 2.0 / 60 << 0.185 / 30;
        QTest::newRow("none") << std::string("sqs") << 0.0 << 0.0;
    }
    void chargesUnitHours() {
        QFETCH(std::string, source);
        QFETCH(double, unitHours);
        QFETCH(double, usd);
        const cost::Estimate e = support::estimated(
            {.options = {R"("kind": "lambda", "memory_mb": 128, "pollers": {"source": )" +
                         support::inQuotes(source) + ", \"unit_hours\": " + std::to_string(unitHours) + "}"},
             .account = R"("free_tier": true)"});
        COMPARE_NEAR(support::usdOf(e, "pollers"), usd, 1e-7);
    }
};

QTEST_APPLESS_MAIN(PollersTest)
#include "tst_pollers.moc"
