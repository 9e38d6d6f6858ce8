// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/managed_instances.h"

using namespace cost;

namespace {

support::Words managed(const std::string& more, const std::string& type = "m7g.xlarge",
                       const std::string& workload = R"("requests_per_month": 2000000, "cpu_ms": 1)") {
    return {.workload = workload,
            .options = {R"("kind": "lambda-managed-instances", "instance": )" + support::inQuotes(type) +
                        (more.empty() ? "" : ", ") + more}};
}

} // namespace

class ManagedInstancesTest : public QObject {
    Q_OBJECT

private slots:
    void chargesRequestsInstancesAndTheFee() {
        const Estimate e = support::estimated(managed(R"("count": 4, "hours_per_month": 500)"));
        COMPARE_NEAR(support::usdOf(e, "requests"), 0.4, 1e-12);
        COMPARE_NEAR(support::usdOf(e, "instance-hours"), 2000 * 0.1632, 1e-9);
        COMPARE_NEAR(support::usdOf(e, "management-fee"), 2000 * 0.02448, 1e-9);
        COMPARE_EXACTLY(support::usdOf(e, "duration"), 0); // no charge for duration
    }

    // Whatever is paid for the instance.
    void theFeeIsOnTheListPrice() {
        const Estimate e =
            support::estimated(managed(R"("count": 4, "hours_per_month": 500, "usd_per_hour": 0.0457)"));
        COMPARE_NEAR(support::usdOf(e, "instance-hours"), 91.4, 1e-9);
        COMPARE_NEAR(support::usdOf(e, "management-fee"), 48.96, 1e-9);
        QVERIFY(support::hasNote(e, Note::Kind::FeeOnListPrice));
        COMPARE_EXACTLY(
            support::usdOf(support::estimated(managed(R"("count": 1, "usd_per_hour": 0)")), "instance-hours"),
            0);
    }

    void publishedFees_data() {
        QTest::addColumn<std::string>("type");
        QTest::addColumn<double>("fee"); // an hour, as the price list has it
        QTest::newRow("c7i.xlarge") << std::string("c7i.xlarge") << 0.026775;
        QTest::newRow("c7g.xlarge") << std::string("c7g.xlarge") << 0.02175;
    }
    void publishedFees() {
        QFETCH(std::string, type);
        QFETCH(double, fee);
        const Estimate e = support::estimated(managed(R"("count": 1, "hours_per_month": 1)", type));
        COMPARE_NEAR(support::usdOf(e, "management-fee"), fee, 1e-15);
    }

    void freeRequestsCountHereToo() {
        support::Words words = managed(R"("count": 3)");
        words.account = R"("free_tier": true)";
        COMPARE_EXACTLY(support::unitsOf(support::estimated(words), "requests"), 1e6);
    }

    void threeInstancesAtLeast() {
        COMPARE_EXACTLY(*support::estimated(managed("")).fleetCount(), 3);
        COMPARE_EXACTLY(*support::estimated(managed(R"("count": 1)")).fleetCount(), 1); // as given
    }

    void whatIsNotSold_data() {
        QTest::addColumn<std::string>("type");
        QTest::addColumn<std::string>("more");
        QTest::addColumn<std::string>("reason"); // empty: sold
        const auto row = [](const char* type, const char* more, const char* reason) {
            QTest::addRow("%s %s", type, more)
                << std::string(type) << std::string(more) << std::string(reason);
        };
        row("r7g.large", "", "");
        row("c7i.large", "", "");
        row("t4g.large", "", "on the C, M and R families only, not on t4g.large");
        row("p3.2xlarge", "", "on the C, M and R families only");
        row("m7g.xlarge", R"("savings_plan": "no-upfront")", "give the rate that is paid as usd_per_hour");
        row("m7g.xlarge", R"("savings_plan": "no-upfront", "usd_per_hour": 0.1)", "");
    }
    void whatIsNotSold() {
        QFETCH(std::string, type);
        QFETCH(std::string, more);
        QFETCH(std::string, reason);
        const Quote quote = support::quoted(managed(more, type));
        QCOMPARE(bool(quote), reason.empty());
        if (!quote) VERIFY_HAS(quote.why().reason, reason);
    }

    void noPriceOfItsRequestsInIreland() {
        support::Words words = managed("");
        words.region = "eu-west-1";
        QVERIFY(!support::quoted(words));
    }
};

QTEST_APPLESS_MAIN(ManagedInstancesTest)
#include "tst_managed_instances.moc"
