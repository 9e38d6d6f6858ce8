// SPDX-License-Identifier: Apache-2.0
// Break-even figures that were worked out by hand from list prices: us-east-1, 730 hours.
#include "tests/support.h"

#include "libcost/analysis/break_even.h"

using namespace cost;

namespace {

const std::string kOneTask = R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "tasks": 1)";
const std::string kTwoTasks = R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "tasks": 2)";

} // namespace

class PublishedFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void lambdaAgainstOneTask_data() {
        QTest::addColumn<int>("memory");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<double>("without"); // the free tier
        QTest::addColumn<double>("with");
        const auto row = [](int memory, int ms, double without, double with) {
            QTest::addRow("%d MB, %d ms", memory, ms) << memory << ms << without << with;
        };
        row(512, 200, 19'307'162, 22'985'734);
        row(512, 100, 34'877'460, 41'522'623);
        row(1024, 200, 10'200'009, 12'143'405);
        row(1769, 100, 11'704'229, 13'934'222);
    }
    void lambdaAgainstOneTask() {
        QFETCH(int, memory);
        QFETCH(int, milliseconds);
        QFETCH(double, without);
        QFETCH(double, with);
        for (const bool free : {false, true}) {
            const Scenario scenario = support::scenario(
                {.workload = "\"requests_per_month\": 1, \"duration_ms\": " + std::to_string(milliseconds),
                 .options = {"\"kind\": \"lambda\", \"memory_mb\": " + std::to_string(memory), kOneTask},
                 .account = free ? "\"free_tier\": true" : "\"free_tier\": false"});
            const auto found = breakEvens(support::book(), scenario, Dial::Requests, scenario.options[0],
                                          scenario.options[1], facts(Dial::Requests).useful)
                                   .all;
            QCOMPARE(found.size(), std::size_t(1));
            COMPARE_EXACTLY(std::round(found[0].value), free ? with : without);
            COMPARE_NEAR(found[0].usd, 36.0401, 1e-6);
            QCOMPARE(found[0].cheaperBelow, scenario.options[0].id);
            QCOMPARE(found[0].cheaperAbove, scenario.options[1].id);
        }
    }

    void provisionedConcurrencyPaysFromSixtyPercent_data() {
        QTest::addColumn<std::string>("architecture");
        QTest::newRow("x86_64") << std::string("x86_64");
        QTest::newRow("arm64") << std::string("arm64");
    }
    void provisionedConcurrencyPaysFromSixtyPercent() {
        QFETCH(std::string, architecture);
        const std::string function =
            R"("kind": "lambda", "memory_mb": 1024, "architecture": )" + support::inQuotes(architecture);
        const Scenario scenario =
            support::scenario({.workload = R"("requests_per_month": 1, "duration_ms": 1000)",
                               .options = {function, function + R"(, "provisioned": {"concurrency": 1})"}});
        // Up to one request a second: all that the one environment can serve.
        const auto found = breakEvens(support::book(), scenario, Dial::Requests, scenario.options[0],
                                      scenario.options[1], {1, 730 * 3600})
                               .all;
        QCOMPARE(found.size(), std::size_t(1));
        COMPARE_NEAR(found[0].value / (730 * 3600), 0.600, 0.0005);
    }

    // A published break-even leaves out what the servers can carry.
    void twoTasksAtTheirBreakEven_data() {
        QTest::addColumn<double>("cpu");
        QTest::addColumn<double>("busy"); // percent
        QTest::newRow("5 ms") << 5.0 << 8.0;
        QTest::newRow("20 ms") << 20.0 << 33.0;
        QTest::newRow("100 ms") << 100.0 << 163.0;
    }
    void twoTasksAtTheirBreakEven() {
        QFETCH(double, cpu);
        QFETCH(double, busy);
        const Quote quote = support::quoted(
            {.workload =
                 "\"requests_per_month\": 85650055, \"duration_ms\": 100, \"cpu_ms\": " + std::to_string(cpu),
             .options = {kTwoTasks}});
        QCOMPARE(bool(quote), busy <= 100);
        if (quote)
            COMPARE_EXACTLY(std::round(quote->utilisation()->mean * 100), busy);
        else
            VERIFY_HAS(quote.why().reason, "its tasks would be 163 % busy at the peak");
    }

    // The pair and its load balancer, the hours of it alone, break even with Lambda at a number of requests
    // that depends on nothing else; whether the pair carries them depends on their CPU time.
    void twoTasksAndALoadBalancer() {
        const std::string pair =
            kTwoTasks + R"(, "surroundings": {"load_balancer": {"capacity_units": false}})";
        for (const double cpu : {5.0, 20.0, 100.0}) {
            const Scenario scenario = support::scenario(
                {.workload = "\"requests_per_month\": 85650055, \"duration_ms\": 100, \"cpu_ms\": " +
                             std::to_string(cpu),
                 .options = {R"("kind": "lambda", "memory_mb": 512)", pair}});
            const BreakEvens found =
                breakEvens(support::book(), scenario, Dial::Requests, scenario.options[0],
                           scenario.options[1], facts(Dial::Requests).useful);
            QVERIFY(found.complete);
            const Quote quote = estimate(support::book(), scenario, scenario.options[1]);
            QCOMPARE(bool(quote), cpu < 100);
            if (cpu == 100) {
                QVERIFY(found.all.empty());
                QVERIFY(quote.blocked());
                VERIFY_HAS(quote.why().reason, "163 % busy");
                continue;
            }
            // Where they cost the same, and where the two tasks can do no more.
            QCOMPARE(found.all.size(), std::size_t(2));
            QVERIFY(found.all[0].kind == BreakEven::Kind::Crossing);
            QVERIFY(found.all[1].kind == BreakEven::Kind::Ends);
            COMPARE_EXACTLY(std::round(found.all[0].value), 85'650'055);
            const auto busy = utilisationAt(support::book(), scenario, Dial::Requests, found.all[0].value,
                                            scenario.options[1].id);
            COMPARE_EXACTLY(std::round(busy->mean * 100), cpu == 5 ? 8 : 33);
        }
    }

    // For a vCPU-hour Lambda at 1,769 MB costs what servers cost at 46 to 48 % utilisation, not at 10 to 15
    // %.
    void aVcpuHour() {
        const double lambda = support::total({.workload = R"("requests_per_month": 0, "duration_ms": 1)",
                                              .options = {R"("kind": "lambda", "memory_mb": 1769)"}});
        COMPARE_EXACTLY(lambda, 0);
        const auto perHour = [](const char* option) {
            return support::total(
                {.workload = R"("requests_per_month": 4, "duration_ms": 900000)", .options = {option}});
        };
        const double hour = perHour(R"("kind": "lambda", "memory_mb": 1769)") - 4 * 0.0000002;
        COMPARE_NEAR(hour, 0.103653, 5e-7);
        const double task =
            perHour(R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "tasks": 1, "hours_per_month": 1)");
        COMPARE_NEAR(task, 0.04937, 1e-12);
        COMPARE_NEAR(task / hour, 0.476, 0.0005);
        const double instance =
            perHour(R"("kind": "ec2", "instance": "m6i.large", "count": 1, "hours_per_month": 1)") / 2;
        COMPARE_NEAR(instance / hour, 0.463, 0.0005);
    }

    // Published and wrong: where we differ.
    void tenMillionRequests() {
        const double usd = support::total({.workload = R"("requests_per_month": 1e7, "duration_ms": 200)",
                                           .options = {R"("kind": "lambda", "memory_mb": 512)"}});
        COMPARE_NEAR(usd, 18.67, 0.005); // not "about 35"
    }
};

QTEST_APPLESS_MAIN(PublishedFiguresTest)
#include "tst_published_figures.moc"
