// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/durable_functions.h"

class DurableFunctionsTest : public QObject {
    Q_OBJECT

private slots:
    // Written and stored gigabytes are decimal here, and only here; a month has 30 days.
    void chargesOperationsAndData_data() {
        QTest::addColumn<std::string>("members");
        QTest::addColumn<double>("operations");
        QTest::addColumn<double>("written");
        QTest::addColumn<double>("stored");
        const auto row = [](const char* members, double operations, double written, double stored) {
            QTest::newRow(members) << std::string(members) << operations << written << stored;
        };
        row(R"("executions_per_month": 1000000, "operations_per_execution": 5)", 5e6, 0, 0);
        row(R"("executions_per_month": 1000000, "operations_per_execution": 5, "written_kb_per_execution": 10)",
            5e6, 10, 10 * 14 / 30.0);
        row(R"("executions_per_month": 1000000, "operations_per_execution": 1, "written_kb_per_execution": 1, "stored_days": 90)",
            1e6, 1, 3);
        row(R"("executions_per_month": 0, "operations_per_execution": 5, "written_kb_per_execution": 1)", 0,
            0, 0);
    }
    void chargesOperationsAndData() {
        QFETCH(std::string, members);
        QFETCH(double, operations);
        QFETCH(double, written);
        QFETCH(double, stored);
        const cost::Estimate e = support::estimated(
            {.options = {R"("kind": "lambda", "memory_mb": 128, "durable": {)" + members + "}"},
             .account = R"("free_tier": true)"});
        COMPARE_NEAR(support::unitsOf(e, "durable-operations"), operations, 1e-6);
        COMPARE_NEAR(support::unitsOf(e, "durable-data-written"), written, 1e-9);
        COMPARE_NEAR(support::unitsOf(e, "durable-data-stored"), stored, 1e-9);
        COMPARE_NEAR(support::usdOf(e, "durable-operations"), operations * 0.000008, 1e-9);
        COMPARE_NEAR(support::usdOf(e, "durable-data-written"), written * 0.25, 1e-9);
        COMPARE_NEAR(support::usdOf(e, "durable-data-stored"), stored * 0.15, 1e-9);
    }
};

QTEST_APPLESS_MAIN(DurableFunctionsTest)
#include "tst_durable_functions.moc"
