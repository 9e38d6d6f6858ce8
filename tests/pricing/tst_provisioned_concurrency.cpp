// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/provisioned_concurrency.h"

using namespace cost;
using support::estimated;

namespace {

support::Words
provisioned(const std::string& members, const std::string& more = "",
            const std::string& workload = R"("requests_per_month": 1000000, "duration_ms": 100)") {
    return {.workload = workload,
            .options = {R"("kind": "lambda", "memory_mb": 1024, "provisioned": {)" + members + "}" + more}};
}

} // namespace

class ProvisionedConcurrencyTest : public QObject {
    Q_OBJECT

private slots:
    void thePeriodIsRoundedUpToFiveMinutes_data() {
        QTest::addColumn<std::string>("hours");
        QTest::addColumn<double>("seconds"); // for one environment
        const auto row = [](const char* hours, double seconds) {
            QTest::newRow(hours) << std::string(hours) << seconds;
        };
        row("8", 8 * 3600);
        row("0.0001", 300);
        row("0.0833", 300);
        row("0.0834", 600);
        row("1.01", 3900);
        row("0.1", 600);
        row("0.3", 1200); // 0.3 x 12 is 3.6 steps
        row("0.25", 900);
        row("0.7", 2700);
        row("730", 730 * 3600);
        row("0", 0);
    }
    void thePeriodIsRoundedUpToFiveMinutes() {
        QFETCH(std::string, hours);
        QFETCH(double, seconds);
        const Estimate e = estimated(
            provisioned("\"concurrency\": 3, \"requests_per_month\": 0, \"hours_per_month\": " + hours));
        COMPARE_NEAR(support::unitsOf(e, "provisioned-concurrency"), 3 * seconds, 1e-6);
        COMPARE_NEAR(support::usdOf(e, "provisioned-concurrency"), 3 * seconds * 0.0000041667, 1e-12);
    }

    // In each hour no more than its environments can serve, however idle they are in others.
    void servesHourByHour() {
        const auto served = [](const std::string& members, const std::string& traffic) {
            const support::Words words = provisioned(
                members, "", R"("requests_per_month": 1e8, "duration_ms": 200, "traffic": )" + traffic);
            return support::unitsOf(estimated(words), "provisioned-duration") / 0.2;
        };
        const double hours = 730;
        const double each = 5 * 3600; // that one environment serves in an hour
        const double mean = 1e8 / hours;
        COMPARE_NEAR(served(R"("concurrency": 8)", R"({"shape": "steady"})"),
                     hours * std::min(mean, 8 * each), 1);
        // 40 hours of the week are four times as busy as the mean, the others a sixteenth.
        const auto office = [&](double environments) {
            return hours / 168 *
                   (40 * std::min(4 * mean, environments * each) +
                    128 * std::min(mean / 16, environments * each));
        };
        COMPARE_NEAR(served(R"("concurrency": 8)", R"({"shape": "office-hours"})"), office(8), 1);
        COMPARE_NEAR(served(R"("concurrency": 40)", R"({"shape": "office-hours"})"), office(40), 1);
        std::string day;
        for (int hour = 0; hour < 24; ++hour)
            day += hour == 0 ? "8" : ", 8";
        COMPARE_NEAR(served("\"schedule\": [" + day + ']', R"({"shape": "office-hours"})"), office(8), 1);
        // Enabled for half of the month: half of each hour's requests.
        COMPARE_NEAR(served(R"("concurrency": 8, "hours_per_month": 365)", R"({"shape": "office-hours"})"),
                     office(8) / 2, 1);
        // A flatter peak, and moments that are twice as busy as their hour.
        COMPARE_NEAR(served(R"("concurrency": 8)", R"({"shape": "office-hours", "peak_to_mean": 1})"),
                     hours * std::min(mean, 8 * each), 1);
        COMPARE_NEAR(served(R"("concurrency": 8)", R"({"shape": "office-hours", "peak_to_mean": 8})"),
                     office(4), 1);
    }

    void theMonthUnlessItSays() {
        support::Words words = provisioned(R"("concurrency": 1, "requests_per_month": 0)");
        COMPARE_NEAR(support::unitsOf(estimated(words), "provisioned-concurrency"), 730 * 3600, 1e-6);
        words.more = R"("hours_per_month": 720)";
        COMPARE_NEAR(support::unitsOf(estimated(words), "provisioned-concurrency"), 720 * 3600, 1e-6);
    }

    // Every environment of every hour, in a month of so many hours.
    void aScheduleIsBilledByTheHour() {
        const std::string day = "0,0,0,0,0,0,0,0,4,10,10,10,10,10,10,10,10,4,0,0,0,0,0,0";
        support::Words words = provisioned("\"requests_per_month\": 0, \"schedule\": [" + day + "]");
        COMPARE_NEAR(support::unitsOf(estimated(words), "provisioned-concurrency"), 730 * 3600 * 88 / 24.0,
                     1e-3);
        std::string week;
        for (int i = 0; i < 7; ++i)
            week += (i > 0 ? "," : "") + (i < 5 ? day : "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0");
        words = provisioned("\"requests_per_month\": 0, \"schedule\": [" + week + "]");
        COMPARE_NEAR(support::unitsOf(estimated(words), "provisioned-concurrency"),
                     730 * 3600 * 88 * 5 / 168.0, 1e-3);
        // Without a number it serves what comes in its hours: ten of the day's twenty-four.
        words = provisioned("\"schedule\": [" + day + "]");
        COMPARE_NEAR(support::unitsOf(estimated(words), "provisioned-duration"), 1e6 * 10 / 24 * 0.1, 1e-6);
    }

    void requestsAreSharedOut() {
        const Estimate e =
            estimated(provisioned(R"("concurrency": 100, "hours_per_month": 8, "requests_per_month": 400000,
                                                    "duration_ms": 49.5)"));
        COMPARE_EXACTLY(support::unitsOf(e, "requests"), 1e6);
        COMPARE_NEAR(support::unitsOf(e, "provisioned-duration"), 20'000, 1e-6);
        COMPARE_NEAR(support::usdOf(e, "provisioned-duration"), 20'000 * 0.0000097222, 1e-12);
        COMPARE_NEAR(support::unitsOf(e, "duration"), 60'000, 1e-6);
        QVERIFY(!support::hasNote(e, Note::Kind::ProvisionedServes));
    }

    // Without a number: what arrives while it is enabled, as far as its environments can serve it.
    void requestsThatItIsTakenToServe_data() {
        QTest::addColumn<std::string>("members");
        QTest::addColumn<double>("served"); // of 1M requests of 100 ms
        const auto row = [](const char* members, double served) {
            QTest::newRow(members) << std::string(members) << served;
        };
        row(R"("concurrency": 10)", 1e6);
        row(R"("concurrency": 10, "hours_per_month": 73)", 1e5);
        row(R"("concurrency": 1, "hours_per_month": 7.3, "duration_ms": 10000)", 7.3 * 360);
        row(R"("concurrency": 10, "hours_per_month": 730)", 1e6);
        row(R"("concurrency": 1, "duration_ms": 10000)", 730 * 360);
        row(R"("concurrency": 1, "hours_per_month": 0)", 0);
    }
    void requestsThatItIsTakenToServe() {
        QFETCH(std::string, members);
        QFETCH(double, served);
        const Estimate e = estimated(provisioned(members));
        COMPARE_NEAR(support::unitsOf(e, "duration"), (1e6 - served) * 0.1, 1e-6);
        QVERIFY(support::hasNote(e, Note::Kind::ProvisionedServes));
    }

    void freeGbSecondsDoNotCoverIt() {
        support::Words words = provisioned(R"("concurrency": 1, "requests_per_month": 1000000)");
        words.account = R"("free_tier": true)";
        const Estimate e = estimated(words);
        COMPARE_EXACTLY(support::unitsOf(e, "requests"), 0); // the free requests do
        COMPARE_NEAR(support::unitsOf(e, "provisioned-duration"), 1e5, 1e-6);
        QVERIFY(support::hasNote(e, Note::Kind::FreeRequestsOnly));
    }

    void coldStartsHappenOnDemandOnly() {
        const Estimate e = estimated(provisioned(
            R"("concurrency": 1, "requests_per_month": 600000)", "",
            R"("requests_per_month": 1000000, "duration_ms": 100, "init_ms": 1000, "cold_start_share": 0.5)"));
        COMPARE_NEAR(support::unitsOf(e, "duration"), 4e5 * 0.1 + 2e5, 1e-6);
        COMPARE_NEAR(support::unitsOf(e, "provisioned-duration"), 6e4, 1e-6);
    }

    void storageCostsOnBothSides() {
        const Estimate e =
            estimated(provisioned(R"("concurrency": 1, "requests_per_month": 600000, "duration_ms": 50)",
                                  R"(, "ephemeral_storage_mb": 1536)"));
        COMPARE_NEAR(support::unitsOf(e, "ephemeral-storage"), 4e5 * 0.1 + 6e5 * 0.05, 1e-6);
    }

    void aSavingsPlanCoversBothOfItsPrices() {
        const std::string members = R"("concurrency": 2, "requests_per_month": 1000000)";
        const Estimate list = estimated(provisioned(members));
        const Estimate plan = estimated(provisioned(members, R"(, "savings_plan": "all-upfront")"));
        for (const char* component : {"provisioned-concurrency", "provisioned-duration"})
            COMPARE_NEAR(support::usdOf(plan, component), 0.83 * support::usdOf(list, component), 1e-9);
    }

    // Where a Region has Savings Plan rates of its own, those that are known elsewhere do not hold.
    void aPlanWithoutARateHasNoPrice() {
        for (const auto& [region, percent] : {std::pair("us-east-1", 12), {"eu-central-1", 10}}) {
            support::Words words = provisioned(R"("concurrency": 1)");
            words.region = region;
            const double list = support::usdOf(estimated(words), "provisioned-concurrency");
            words = provisioned(R"("concurrency": 1)", R"(, "savings_plan": "no-upfront")");
            words.region = region;
            COMPARE_NEAR(support::usdOf(estimated(words), "provisioned-concurrency"),
                         (100 - percent) / 100.0 * list, 1e-9);
        }
        support::Words words = provisioned(R"("concurrency": 1)", R"(, "savings_plan": "all-upfront")");
        QVERIFY(support::quoted(words));
        words.region = "eu-central-1";
        VERIFY_HAS(support::quoted(words).why().reason, "eu-central-1 has Savings Plan rates of its own");
    }
};

QTEST_APPLESS_MAIN(ProvisionedConcurrencyTest)
#include "tst_provisioned_concurrency.moc"
