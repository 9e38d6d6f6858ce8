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
        COMPARE_EXACTLY(support::usdOf(support::estimated(managed(R"("count": 1, "usd_per_hour": 0.5)")),
                                       "instance-hours"),
                        365);
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
        row("m5.large", "", "");
        row("c6gn.large", "", "");
        for (const char* old :
             {"c1.medium", "m1.large", "m2.xlarge", "r3.large", "c4.large", "m4.large", "r4.large"})
            row(old, "", "on current generations only, C5, M5, R5 and later, not on");
        for (const char* small : {"m7g.medium", "c6g.medium", "r8g.medium", "c7g.metal", "m7i.metal-24xl"})
            row(small, "", "on sizes from large up, and not on metal");
        row("m7g.xlarge", R"("purchase": "spot")", "on no Spot capacity");
        row("c7g.large", R"("reserved_vcpu": 2)", "nothing of c7g.large is left");
    }
    void whatIsNotSold() {
        QFETCH(std::string, type);
        QFETCH(std::string, more);
        QFETCH(std::string, reason);
        const Quote quote = support::quoted(managed(more, type));
        QCOMPARE(bool(quote), reason.empty());
        if (!quote) VERIFY_HAS(quote.why().reason, reason);
    }

    // Every type of the catalogue is either offered, or refused with a reason of its own.
    void onlyWhatIsOffered() {
        int offered = 0;
        for (const auto& [name, type] : support::book().instanceTypes()) {
            const bool current = std::string("cmr").find(name[0]) != std::string::npos && name[1] >= '5' &&
                                 name[1] <= '9' && type.vcpu >= 2 && !type.metal();
            if (!support::book().instancePrices(name)) continue;
            const Quote quote = support::quoted(managed(R"("count": 3)", name));
            QVERIFY2(bool(quote) == current, name.c_str());
            offered += current ? 1 : 0;
        }
        QVERIFY2(offered > 400, std::to_string(offered).c_str()); // AWS says "over 400"
    }

    // AWS's own calculator: 100 at once, a quarter of their time on the CPU, half as much again for headroom.
    void sizedAsAwsDoes() {
        const std::string load = R"("requests_per_month": 262800000, "duration_ms": 1000, "cpu_ms": 250,
                                    "sizing": {"target_utilisation": 0.6666666666666666})";
        const auto count = [&](const std::string& more) {
            return *support::estimated(managed(more, "c7g.xlarge", load)).fleetCount();
        };
        COMPARE_EXACTLY(count(""), 14);
        COMPARE_EXACTLY(count(R"("reserved_vcpu": 0, "reserved_memory_gb": 0)"), 11); // ceil(7 x 1.5)
        const Estimate e = support::estimated(managed("", "c7g.xlarge", load));
        QVERIFY(support::hasNote(e, Note::Kind::SystemReserve));
    }

    void noMoreRequestsAtOnceThanAwsAllows() {
        // 3 vCPUs are left of c7g.xlarge: 64 for each unless the function says more, then 1,600.
        const auto load = [](double atOnce, const char* sizing) {
            return R"("duration_ms": 1000, "cpu_ms": 0.1, "requests_per_month": )" +
                   std::to_string(atOnce * 730 * 3600) + R"(, "sizing": )" + sizing;
        };
        QVERIFY(support::quoted(managed(R"("count": 1)", "c7g.xlarge", load(192, "{}"))));
        const Quote more = support::quoted(managed(R"("count": 1)", "c7g.xlarge", load(193, "{}")));
        QVERIFY(more.blocked());
        QCOMPARE(more.violations().front().constraint, Constraint::RequestsAtOnce);
        const char* const stated = R"({"concurrency_per_vcpu": 2000, "target_utilisation": 1})";
        QVERIFY(support::quoted(managed(R"("count": 1)", "c7g.xlarge", load(4800, stated))));
        QVERIFY(support::quoted(managed(R"("count": 1)", "c7g.xlarge", load(4801, stated))).blocked());
        COMPARE_EXACTLY(*support::estimated(managed("", "c7g.xlarge", load(48000, stated))).fleetCount(), 10);
    }

    void boughtAsEc2Is() {
        for (const char* purchase : {"reserved-1y-no-upfront", "reserved-3y-no-upfront"}) {
            const std::string more = R"("count": 3, "purchase": )" + support::inQuotes(purchase);
            const Estimate managedBy = support::estimated(managed(more));
            const Estimate ec2 = support::estimated(
                support::Words{.options = {R"("kind": "ec2", "instance": "m7g.xlarge", )" + more}});
            COMPARE_NEAR(support::usdOf(managedBy, "instance-hours"), support::usdOf(ec2, "instance-hours"),
                         1e-9);
            // The fee stays on the list price.
            COMPARE_NEAR(support::usdOf(managedBy, "management-fee"), 3 * 730 * 0.02448, 1e-9);
        }
        const auto problems = [](const std::string& more) {
            return support::problemsOf(support::scenarioJson(managed(more)));
        };
        VERIFY_HAS(problems(R"("purchase": "reserved-1y-no-upfront", "usd_per_hour": 0.1)"),
                   "both say what is paid");
        VERIFY_HAS(problems(R"("purchase": "reserved-1y-no-upfront", "savings_plan": "no-upfront")"),
                   "two ways to commit");
    }

    void noPriceOfItsRequestsInParis() {
        support::Words words = managed("");
        words.region = "eu-west-3";
        QVERIFY(!support::quoted(words));
    }
};

QTEST_APPLESS_MAIN(ManagedInstancesTest)
#include "tst_managed_instances.moc"
