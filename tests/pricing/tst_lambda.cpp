// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/lambda.h"

using namespace cost;
using support::estimated;
using support::Words;

namespace {

Words function(const std::string& workload, const std::string& option = "",
               const std::string& account = "false") {
    return {.workload = workload,
            .options = {R"("kind": "lambda", "memory_mb": 1024)" + (option.empty() ? "" : ", " + option)},
            .account = "\"free_tier\": " + account};
}

} // namespace

class LambdaTest : public QObject {
    Q_OBJECT

private slots:
    void billsWholeMilliseconds_data() {
        QTest::addColumn<double>("milliseconds");
        QTest::addColumn<double>("billed");
        const auto row = [](double ms, double billed) { QTest::addRow("%.17g", ms) << ms << billed; };
        row(0, 0);
        row(1, 1);
        row(1.0001, 2);
        row(99.5, 100);
        row(100, 100);
        row(1e-3, 1);
        row(1293.83 + 1049.63, 2344); // measured on AWS
        row(100.1 + 199.9, 300);      // sums keep their noise to themselves
        row(0.1 + 0.2 + 0.7, 1);
        row(299.9999999, 300);
        row(300.0000004, 300); // below half a nanosecond
        row(300.000001, 301);  // a nanosecond
        row(1e9, 1e9);
    }
    void billsWholeMilliseconds() {
        QFETCH(double, milliseconds);
        QFETCH(double, billed);
        COMPARE_EXACTLY(billedMs(milliseconds), billed);
    }

    void chargesRequestsAndDuration() {
        const Estimate e = estimated(function(R"("requests_per_month": 1000000, "duration_ms": 99.5)"));
        QCOMPARE(e.lines().size(), std::size_t(2));
        COMPARE_EXACTLY(support::unitsOf(e, "requests"), 1e6);
        COMPARE_NEAR(support::usdOf(e, "requests"), 0.2, 1e-15);
        COMPARE_NEAR(support::unitsOf(e, "duration"), 1e5, 1e-9);
        COMPARE_NEAR(support::usdOf(e, "duration"), 1.66667, 1e-12);
        COMPARE_NEAR(e.total().usd(), 1.86667, 1e-12);
    }

    void eachArchitectureHasItsPrice() {
        const Estimate arm = estimated(
            function(R"("requests_per_month": 1000000, "duration_ms": 100)", R"("architecture": "arm64")"));
        COMPARE_NEAR(arm.total().usd(), 0.2 + 1.33334, 1e-12);
    }

    // 1e11 requests of 1 s at 1 GB are 1e11 GB-s: all three tiers.
    void volumeHasTiers_data() {
        QTest::addColumn<std::string>("architecture");
        QTest::addColumn<double>("requests");
        QTest::addColumn<double>("usd");
        const auto row = [](const char* architecture, double requests, double usd) {
            QTest::addRow("%s %g", architecture, requests) << std::string(architecture) << requests << usd;
        };
        row("x86_64", 6e9, 6e9 * 0.0000166667);
        row("x86_64", 7e9, 6e9 * 0.0000166667 + 1e9 * 0.000015);
        row("x86_64", 1e11, 6e9 * 0.0000166667 + 9e9 * 0.000015 + 85e9 * 0.0000133334);
        row("arm64", 7.5e9, 7.5e9 * 0.0000133334);
        row("arm64", 1e11, 7.5e9 * 0.0000133334 + 11.25e9 * 0.0000120001 + 81.25e9 * 0.0000106667);
    }
    void volumeHasTiers() {
        QFETCH(std::string, architecture);
        QFETCH(double, requests);
        QFETCH(double, usd);
        const Estimate e = estimated(
            function("\"requests_per_month\": " + std::to_string(requests) + ", \"duration_ms\": 1000",
                     "\"architecture\": \"" + architecture + "\""));
        COMPARE_NEAR(support::usdOf(e, "duration"), usd, usd * 1e-12);
    }

    void theFreeTierIsUsedFirst() {
        const Estimate e =
            estimated(function(R"("requests_per_month": 3000000, "duration_ms": 200)", "", "true"));
        QCOMPARE(e.lines().size(), std::size_t(4));
        const LineItem& free = e.lines()[0];
        QVERIFY(free.allowance);
        COMPARE_EXACTLY(free.quantity(), 1e6);
        COMPARE_EXACTLY(free.amount.usd(), 0);
        QCOMPARE(free.price.text(), std::string("0"));
        COMPARE_EXACTLY(support::unitsOf(e, "requests"), 2e6);
        COMPARE_NEAR(support::unitsOf(e, "duration"), 200'000, 1e-6); // of 600,000
        // The tiers begin to count after it.
        COMPARE_EXACTLY(e.lines()[3].from, 0);
    }

    void whatIsLeftOfTheFreeTier_data() {
        QTest::addColumn<std::string>("left");
        QTest::addColumn<double>("requests");  // charged, of 3M
        QTest::addColumn<double>("gbSeconds"); // charged, of 600,000
        const auto row = [](const char* left, double requests, double gbSeconds) {
            QTest::newRow(left) << std::string(left) << requests << gbSeconds;
        };
        row("true", 2e6, 200'000);
        row("false", 3e6, 600'000);
        row("{}", 2e6, 200'000);
        row(R"({"requests": 0, "gb_seconds": 0})", 3e6, 600'000);
        row(R"({"requests": 500000})", 2.5e6, 200'000);
        row(R"({"gb_seconds": 400000})", 2e6, 200'000);
    }
    void whatIsLeftOfTheFreeTier() {
        QFETCH(std::string, left);
        QFETCH(double, requests);
        QFETCH(double, gbSeconds);
        const Estimate e =
            estimated(function(R"("requests_per_month": 3000000, "duration_ms": 200)", "", left));
        COMPARE_NEAR(support::unitsOf(e, "requests"), requests, 1e-6);
        COMPARE_NEAR(support::unitsOf(e, "duration"), gbSeconds, 1e-6);
    }

    void largeEventsAreSeveralRequests_data() {
        QTest::addColumn<std::string>("invocation");
        QTest::addColumn<double>("kilobytes");
        QTest::addColumn<double>("requests"); // billed for 1,000
        const auto row = [](const char* invocation, double kb, double requests) {
            QTest::addRow("%s %g", invocation, kb) << std::string(invocation) << kb << requests;
        };
        row("asynchronous", 0, 1000);
        row("asynchronous", 256, 1000);
        row("asynchronous", 256.5, 2000);
        row("asynchronous", 320, 2000);
        row("asynchronous", 321, 3000);
        row("asynchronous", 1024, 13'000);
        row("synchronous", 1024, 1000);
        row("polled", 1024, 1000);
    }
    void largeEventsAreSeveralRequests() {
        QFETCH(std::string, invocation);
        QFETCH(double, kilobytes);
        QFETCH(double, requests);
        const Estimate e = estimated(
            function(R"("requests_per_month": 1000, "duration_ms": 1, "invocation": )" +
                     support::inQuotes(invocation) + ", \"request_kb\": " + std::to_string(kilobytes)));
        COMPARE_EXACTLY(support::unitsOf(e, "requests"), requests);
    }

    // INIT is billed since August 2025, rounded up together with the handler's time.
    void initIsBilled_data() {
        QTest::addColumn<std::string>("workload");
        QTest::addColumn<double>("milliseconds"); // billed in all for 1,000 requests at 1 GB
        const auto row = [](const char* workload, double ms) {
            QTest::newRow(workload) << std::string(workload) << ms;
        };
        row(R"("duration_ms": 100, "init_ms": 500)", 100e3); // nobody says how many are cold
        row(R"("duration_ms": 100, "init_ms": 500, "cold_start_share": 0.01)", 100e3 + 10 * 500);
        row(R"("duration_ms": 100.5, "init_ms": 500.4, "cold_start_share": 0.01)", 101e3 + 10 * 500);
        row(R"("duration_ms": 100.5, "init_ms": 500.6, "cold_start_share": 0.01)", 101e3 + 10 * 501);
        row(R"("duration_ms": 100, "init_ms": 0.5, "cold_start_share": 1)", 101e3);
        row(R"("duration_ms": 100, "cold_start_share": 0.5)", 100e3);
    }
    void initIsBilled() {
        QFETCH(std::string, workload);
        QFETCH(double, milliseconds);
        const Estimate e = estimated(function("\"requests_per_month\": 1000, " + workload));
        COMPARE_NEAR(support::unitsOf(e, "duration"), milliseconds / 1000, 1e-9);
        QCOMPARE(support::hasNote(e, Note::Kind::ColdStartsNotPriced),
                 support::contains(workload, "init") && !support::contains(workload, "cold"));
        QCOMPARE(support::hasNote(e, Note::Kind::ColdStartsWithoutInit),
                 support::contains(workload, "cold") && !support::contains(workload, "init"));
    }

    // By its own size, not by memory: the slip of a well-known tool.
    void ephemeralStorageIsChargedBySize_data() {
        QTest::addColumn<int>("memory");
        QTest::addColumn<int>("storage");
        QTest::addColumn<double>("gbSeconds"); // for 1,000 requests of 1 s
        QTest::newRow("none extra") << 1024 << 512 << 0.0;
        QTest::newRow("2,048 MB") << 1024 << 2048 << 1500.0;
        QTest::newRow("small memory") << 128 << 2048 << 1500.0;
        QTest::newRow("large memory") << 10'240 << 2048 << 1500.0;
        QTest::newRow("all of it") << 1024 << 10'240 << 9500.0;
    }
    void ephemeralStorageIsChargedBySize() {
        QFETCH(int, memory);
        QFETCH(int, storage);
        QFETCH(double, gbSeconds);
        const Estimate e =
            estimated({.workload = R"("requests_per_month": 1000, "duration_ms": 1000)",
                       .options = {"\"kind\": \"lambda\", \"memory_mb\": " + std::to_string(memory) +
                                   ", \"ephemeral_storage_mb\": " + std::to_string(storage)}});
        COMPARE_NEAR(support::unitsOf(e, "ephemeral-storage"), gbSeconds, 1e-9);
        COMPARE_NEAR(support::usdOf(e, "ephemeral-storage"), gbSeconds * 0.0000000309, 1e-15);
    }

    void storageCostsDuringInitToo() {
        const Estimate e = estimated(function(
            R"("requests_per_month": 1000, "duration_ms": 1000, "init_ms": 2000, "cold_start_share": 0.5)",
            R"("ephemeral_storage_mb": 1536)", "true"));
        COMPARE_NEAR(support::unitsOf(e, "ephemeral-storage"), 2000, 1e-9); // no free tier here
    }

    void aSavingsPlanLeavesRequestsAlone_data() {
        QTest::addColumn<std::string>("plan");
        QTest::addColumn<double>("share");
        QTest::newRow("none") << std::string("none") << 1.0;
        QTest::newRow("no upfront") << std::string("no-upfront") << 0.88;
        QTest::newRow("all upfront") << std::string("all-upfront") << 0.83;
        QTest::newRow("three years save the same") << std::string("3y-no-upfront") << 0.88;
        QTest::newRow("three years, upfront") << std::string("3y-all-upfront") << 0.83;
    }
    void aSavingsPlanLeavesRequestsAlone() {
        QFETCH(std::string, plan);
        QFETCH(double, share);
        const Estimate e =
            estimated(function(R"("requests_per_month": 20e9, "duration_ms": 1000)",
                               "\"savings_plan\": \"" + plan + "\", \"ephemeral_storage_mb\": 1024"));
        const double duration = 6e9 * 0.0000166667 + 9e9 * 0.000015 + 5e9 * 0.0000133334;
        COMPARE_NEAR(support::usdOf(e, "duration"), share * duration, 1e-6);
        COMPARE_NEAR(support::usdOf(e, "requests"), 4000, 1e-9);
        COMPARE_NEAR(support::usdOf(e, "ephemeral-storage"), 20e9 * 0.5 * 0.0000000309, 1e-9);
        QCOMPARE(support::hasNote(e, Note::Kind::SavingsPlanCommits), plan != "none");
    }

    void measuredDurationsFollowTheMemory() {
        const std::string measured =
            R"("requests_per_month": 1000, "duration_by_memory": [[512, 200.2], [1024, 100.1]])";
        COMPARE_NEAR(support::unitsOf(estimated(function(measured)), "duration"), 101, 1e-9);
        const Estimate small =
            estimated({.workload = measured, .options = {R"("kind": "lambda", "memory_mb": 256)"}});
        COMPARE_NEAR(support::unitsOf(small, "duration"), 401 / 4.0, 1e-9);
        QVERIFY(support::hasNote(small, Note::Kind::DurationExtrapolated));
    }

    // What is above a limit cannot be done, whatever it costs: it keeps its amount, and is no answer.
    void aboveALimitItIsBlocked_data() {
        QTest::addColumn<std::string>("workload");
        QTest::addColumn<int>("constraint");
        QTest::addColumn<std::string>("reason");
        const auto row = [](const char* workload, Constraint constraint, const char* reason) {
            QTest::newRow(workload) << std::string(workload) << int(constraint) << std::string(reason);
        };
        row(R"("requests_per_month": 10, "duration_ms": 900001)", Constraint::Timeout,
            "a request takes up to 900.001 s, above the limit of 900 s");
        row(R"("requests_per_month": 10, "duration_ms": 1200000)", Constraint::Timeout,
            "a request takes up to 20 min, above the limit of 15 min");
        row(R"("requests_per_month": 10, "duration_ms": 1, "request_kb": 6145)", Constraint::Payload,
            "a request has 6.001 MB, above the limit of 6 MB");
        row(R"("requests_per_month": 10, "duration_ms": 1, "response_kb": 6145)", Constraint::Response,
            "a response has 6.001 MB");
        row(R"("requests_per_month": 10, "duration_ms": 1, "needs": {"max_duration_s": 901})",
            Constraint::Timeout, "15 min 1 s, above the limit of 15 min");
        row(R"("requests_per_month": 10, "duration_ms": 1, "needs": {"memory_mb": 1025})", Constraint::Memory,
            "a request needs 1,025 MB of memory, the function has 1,024 MB");
        row(R"("requests_per_month": 10, "duration_ms": 1, "needs": {"memory_mb": 1024.2})",
            Constraint::Memory, "a request needs 1,024.2 MB of memory, the function has 1,024 MB");
        row(R"("requests_per_month": 10, "duration_ms": 1, "needs": {"ephemeral_storage_mb": 513})",
            Constraint::EphemeralStorage, "513 MB of ephemeral storage, the function has 512 MB");
        row(R"("requests_per_month": 10, "duration_ms": 1, "needs": {"package_mb": 251})",
            Constraint::Package, "251 MB unzipped");
        row(R"("requests_per_month": 10, "duration_ms": 1, "needs": {"package_mb": 10241, "container_image": true})",
            Constraint::Image, "10,241 MB");
        row(R"("requests_per_month": 10, "duration_ms": 1, "needs": {"environment_kb": 4.01})",
            Constraint::Environment, "4.01 KB, above the limit of 4 KB");
        row(R"("requests_per_month": 10, "duration_ms": 1, "request_kb": 1025, "invocation": "asynchronous")",
            Constraint::Payload, "above the limit of 1 MB");
        row(R"("requests_per_month": 10, "duration_ms": 100, "cpu_ms": 58)", Constraint::CpuTime,
            "58 ms of CPU, and its duration at 1,024 MB has room for 57.89 ms");
        row(R"("requests_per_month": 10, "duration_ms": 1, "needs": {"gpu": true})", Constraint::Gpu,
            "no GPU");
        row(R"("requests_per_month": 10, "duration_ms": 1, "needs": {"state_in_memory": true})",
            Constraint::StateInMemory, "does not last");
    }
    void aboveALimitItIsBlocked() {
        QFETCH(std::string, workload);
        QFETCH(int, constraint);
        QFETCH(std::string, reason);
        const Quote quote = support::quoted(function(workload));
        QVERIFY(!quote);
        QVERIFY(quote.blocked());
        QCOMPARE(quote.violations().size(), std::size_t{1});
        QCOMPARE(int(quote.violations().front().constraint), constraint);
        VERIFY_HAS(quote.why().reason, reason);
        QVERIFY(quote.priced() && !quote.priced()->lines().empty());
        // Sweeps, searches and maps see no amount at all.
        const Scenario scenario = support::scenario(function(workload));
        const PriceBook& book = support::book(scenario.region);
        const Available<Pricer> pricer = Pricer::bound(book, scenario, scenario.options.front());
        QVERIFY(pricer && std::isnan(pricer->usd(pricer->demand())));
        QVERIFY(support::quoted(function(
            R"("requests_per_month": 1e9, "duration_ms": 100, "cpu_ms": 57, "request_kb": 1024, "response_kb": 6144,
                "needs": {"max_duration_s": 900, "memory_mb": 1024, "package_mb": 250, "environment_kb": 4})")));
    }

    // AWS raises the account's quotas on request: they block nothing.
    void quotasAreNotes() {
        QVERIFY(support::hasNote(estimated(function(R"("requests_per_month": 3e9, "duration_ms": 1000)")),
                                 Note::Kind::ConcurrencyExceeded));
        QVERIFY(support::hasNote(estimated(function(R"("requests_per_month": 26.3e9, "duration_ms": 1)")),
                                 Note::Kind::RateExceeded));
        const Estimate within = estimated(function(R"("requests_per_month": 1e9, "duration_ms": 100)"));
        QVERIFY(!support::hasNote(within, Note::Kind::ConcurrencyExceeded));
        QVERIFY(!support::hasNote(within, Note::Kind::RateExceeded));
    }

    void nothingCostsNothing() {
        const Estimate e = estimated(function(R"("requests_per_month": 0, "duration_ms": 100)", "", "true"));
        QVERIFY(e.lines().empty());
        COMPARE_EXACTLY(e.total().usd(), 0);
    }

    void whereThereIsNoPrice() {
        Words words = function(R"("requests_per_month": 1, "duration_ms": 1)");
        words.region = "cn-north-1";
        const Quote quote = support::quoted(words);
        QVERIFY(!quote);
        VERIFY_HAS(quote.why().reason, "is known for cn-north-1");
    }
};

QTEST_APPLESS_MAIN(LambdaTest)
#include "tst_lambda.moc"
