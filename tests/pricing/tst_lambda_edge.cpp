// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/lambda_edge.h"

class LambdaEdgeTest : public QObject {
    Q_OBJECT

    const support::Words m_words = {.workload = R"("requests_per_month": 10000000, "duration_ms": 9.2)",
                                    .options = {R"("kind": "lambda-edge", "memory_mb": 128)"},
                                    .account = R"("free_tier": true)"};

private slots:
    void hasPricesOfItsOwnAndNoFreeTier() {
        const cost::Estimate e = support::estimated(m_words);
        COMPARE_EXACTLY(support::unitsOf(e, "requests"), 1e7);
        COMPARE_NEAR(support::usdOf(e, "requests"), 6, 1e-12);
        COMPARE_NEAR(support::unitsOf(e, "duration"), 12'500, 1e-9);
        COMPARE_NEAR(support::usdOf(e, "duration"), 0.625125, 1e-12);
    }

    void costsTheSameEverywhere() {
        support::Words words = m_words;
        for (const char* region : {"eu-west-1", "eu-central-1", "cn-north-1"}) {
            words.region = region;
            COMPARE_EXACTLY(support::total(words), support::total(m_words));
        }
    }

    // The edge has limits of its own, which are tighter than a Region's.
    void hasLimitsOfItsOwn_data() {
        QTest::addColumn<QString>("more"); // of the workload
        QTest::addColumn<QString>("blocker");
        QTest::newRow("just in time") << R"("needs": {"max_duration_s": 30})"
                                      << "";
        QTest::newRow("too late") << R"("needs": {"max_duration_s": 30.1})"
                                  << "timeout";
        QTest::newRow("a small response") << R"("response_kb": 1024)"
                                          << "";
        QTest::newRow("a large response") << R"("response_kb": 1025)"
                                          << "response";
        QTest::newRow("a large request") << R"("request_kb": 1025)"
                                         << "payload";
        QTest::newRow("the usual storage") << R"("needs": {"ephemeral_storage_mb": 512})"
                                           << "";
        QTest::newRow("more storage") << R"("needs": {"ephemeral_storage_mb": 513})"
                                      << "ephemeral-storage";
        QTest::newRow("a package") << R"("needs": {"package_mb": 250})"
                                   << "";
        QTest::newRow("a large package") << R"("needs": {"package_mb": 251})"
                                         << "package";
        QTest::newRow("an image") << R"("needs": {"container_image": true})"
                                  << "image";
        QTest::newRow("environment variables") << R"("needs": {"environment_kb": 0.1})"
                                               << "environment";
    }
    void hasLimitsOfItsOwn() {
        QFETCH(QString, more);
        QFETCH(QString, blocker);
        support::Words words = m_words;
        words.workload += ", " + more.toStdString();
        const cost::Quote quote = support::quoted(words);
        QCOMPARE(quote.blocked(), !blocker.isEmpty());
        // An amount is known either way.
        QVERIFY(quote.priced());
        if (blocker.isEmpty()) return;
        QCOMPARE(quote.violations().size(), std::size_t(1));
        QCOMPARE(std::string(cost::nameOf(cost::kConstraints, quote.violations()[0].constraint)),
                 blocker.toStdString());
        // A function in a Region does it.
        words.options = {R"("kind": "lambda", "memory_mb": 128, "ephemeral_storage_mb": 1024)"};
        if (blocker != "package") QVERIFY(support::quoted(words));
    }
};

QTEST_APPLESS_MAIN(LambdaEdgeTest)
#include "tst_lambda_edge.moc"
