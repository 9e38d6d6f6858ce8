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
};

QTEST_APPLESS_MAIN(LambdaEdgeTest)
#include "tst_lambda_edge.moc"
