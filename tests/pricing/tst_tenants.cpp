// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/tenants.h"

class TenantsTest : public QObject {
    Q_OBJECT

private slots:
    void chargesNewEnvironmentsByMemory_data() {
        QTest::addColumn<std::string>("architecture");
        QTest::addColumn<double>("usdPerGb");
        QTest::newRow("x86_64") << std::string("x86_64") << 0.000166667;
        QTest::newRow("arm64") << std::string("arm64") << 0.000133333;
    }
    void chargesNewEnvironmentsByMemory() {
        QFETCH(std::string, architecture);
        QFETCH(double, usdPerGb);
        const cost::Estimate e = support::estimated(
            {.options =
                 {R"("kind": "lambda", "memory_mb": 512, "tenants": {"environments_per_month": 20000}, "architecture": )" +
                  support::inQuotes(architecture)},
             .account = R"("free_tier": true)"});
        COMPARE_NEAR(support::unitsOf(e, "tenant-environments"), 10'000, 1e-9);
        COMPARE_NEAR(support::usdOf(e, "tenant-environments"), 10'000 * usdPerGb, 1e-12);
    }
};

QTEST_APPLESS_MAIN(TenantsTest)
#include "tst_tenants.moc"
