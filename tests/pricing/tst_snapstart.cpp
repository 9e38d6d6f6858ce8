// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/snapstart.h"

using namespace cost;
using support::estimated;

namespace {

support::Words snapped(const std::string& members, const std::string& more = "",
                       const std::string& cold = "0.02") {
    return {
        .workload =
            R"("requests_per_month": 1000000, "duration_ms": 100, "init_ms": 3000, "cold_start_share": )" +
            cold,
        .options = {R"("kind": "lambda", "memory_mb": 2048, "snapstart": {)" + members + "}" + more}};
}

} // namespace

class SnapStartTest : public QObject {
    Q_OBJECT

private slots:
    void cacheIsBilledForThreeHoursAtLeast_data() {
        QTest::addColumn<std::string>("members");
        QTest::addColumn<double>("hours");
        const auto row = [](const char* members, double hours) {
            QTest::newRow(members) << std::string(members) << hours;
        };
        row("", 730);
        row(R"("hours_per_month": 729.5)", 729.5);
        row(R"("hours_per_month": 1)", 3);
        row(R"("hours_per_month": 0)", 3);
        row(R"("hours_per_month": 3.5)", 3.5);
        row(R"("hours_per_month": 10, "versions": 4)", 40);
        row(R"("hours_per_month": 1, "versions": 4)", 12);
    }
    void cacheIsBilledForThreeHoursAtLeast() {
        QFETCH(std::string, members);
        QFETCH(double, hours);
        const Estimate e = estimated(snapped(members));
        COMPARE_NEAR(support::unitsOf(e, "snapstart-cache"), hours * 3600 * 2, 1e-6);
        COMPARE_NEAR(support::usdOf(e, "snapstart-cache"), hours * 7200 * 0.0000015046, 1e-12);
    }

    void restoresAreTheColdStarts_data() {
        QTest::addColumn<std::string>("members");
        QTest::addColumn<double>("restores");
        QTest::newRow("stated") << std::string(R"("restores_per_month": 500)") << 500.0;
        QTest::newRow("none stated") << std::string() << 20'000.0;
        QTest::newRow("none") << std::string(R"("restores_per_month": 0)") << 0.0;
    }
    void restoresAreTheColdStarts() {
        QFETCH(std::string, members);
        QFETCH(double, restores);
        const Estimate e = estimated(snapped(members));
        COMPARE_NEAR(support::unitsOf(e, "snapstart-restore"), restores * 2, 1e-6);
        COMPARE_NEAR(support::usdOf(e, "snapstart-restore"), restores * 2 * 0.0001397998, 1e-12);
    }

    void initIsNotBilled() {
        const Estimate e = estimated(snapped(""));
        COMPARE_NEAR(support::unitsOf(e, "duration"), 2e5, 1e-6);
        QVERIFY(support::hasNote(e, Note::Kind::InitNotBilled));
    }

    void freeForJavaWhereTheOthersHaveNoPrice() {
        const Estimate e = estimated(snapped(R"("runtime": "java")"));
        QVERIFY(support::unitsOf(e, "snapstart-cache") > 0);
        COMPARE_EXACTLY(support::usdOf(e, "snapstart-cache") + support::usdOf(e, "snapstart-restore"), 0);
        QVERIFY(support::hasNote(e, Note::Kind::FreeForJava));
        for (const auto& [runtime, available] :
             {std::pair("java", true), {"python", false}, {"dotnet", false}}) {
            support::Words words = snapped(R"("runtime": )" + support::inQuotes(runtime));
            words.region = "ap-east-2";
            QCOMPARE(bool(support::quoted(words)), available);
        }
    }

    void doesNotGoTogetherWith_data() {
        QTest::addColumn<std::string>("more");
        QTest::addColumn<std::string>("reason"); // empty: fine
        QTest::newRow("nothing else") << std::string() << std::string();
        QTest::newRow("512 MB") << std::string(R"(, "ephemeral_storage_mb": 512)") << std::string();
        QTest::newRow("513 MB") << std::string(R"(, "ephemeral_storage_mb": 513)")
                                << std::string("more than 512 MB of ephemeral storage");
        QTest::newRow("provisioned") << std::string(R"(, "provisioned": {"concurrency": 1})")
                                     << std::string("together with provisioned concurrency");
    }
    void doesNotGoTogetherWith() {
        QFETCH(std::string, more);
        QFETCH(std::string, reason);
        const Quote quote = support::quoted(snapped("", more));
        QCOMPARE(bool(quote), reason.empty());
        if (!quote) VERIFY_HAS(quote.why().reason, reason);
    }
};

QTEST_APPLESS_MAIN(SnapStartTest)
#include "tst_snapstart.moc"
