// SPDX-License-Identifier: Apache-2.0
// Bills that others published, to the cent. AWS rounds the parts of its examples first: where that gives
// another cent than the exact sum, both stand here.
#include "tests/support.h"

#include <cmath>
#include <fstream>
#include <set>

using namespace cost;

namespace {

struct Example {
    const char* id;
    const char* workload;
    std::vector<std::string> options; // usages of one account
    const char* account;
    double printed; // as published
    double exact;   // the exact sum, to the cent
    const char* more = "";
};

const std::string kFunction256 = R"("kind": "lambda", "memory_mb": 256)";
const std::string kFunction1024 = R"("kind": "lambda", "memory_mb": 1024)";
constexpr const char* kFree = R"("free_tier": true)";
constexpr const char* kNoFree = R"("free_tier": false)";

const std::vector<Example>& examples() {
    static const std::vector<Example> all = {
        {"L1",
         R"("requests_per_month": 3000000, "duration_ms": 120)",
         {R"("kind": "lambda", "memory_mb": 1536)"},
         kFree,
         2.73,
         2.73},
        {"L3",
         R"("requests_per_month": 6000000, "duration_ms": 280)",
         {R"("kind": "lambda", "memory_mb": 4096, "ephemeral_storage_mb": 2048)"},
         kFree,
         106.41,
         106.41},
        {"L4",
         R"("requests_per_month": 3000000, "duration_ms": 120)",
         {R"("kind": "lambda", "memory_mb": 1536, "provisioned": {"concurrency": 100, "hours_per_month": 8,
             "requests_per_month": 500000, "duration_ms": 100})"},
         kFree,
         19.96,
         19.96},
        {"L6",
         R"("requests_per_month": 7440000, "duration_ms": 2000, "cold_start_share": 0.01)",
         {R"("kind": "lambda", "memory_mb": 1024, "snapstart": {"runtime": "python"})"},
         kNoFree,
         263.92,
         263.92,
         R"("hours_per_month": 744)"},
        // 30.833395 + 0.40 + 7.8125 is 39.045895: the parts rounded first make 39.04.
        {"L7",
         R"("requests_per_month": 3000000, "duration_ms": 500)",
         {R"("kind": "lambda", "memory_mb": 1536, "streaming": {"responses_per_month": 1000000, "response_mb": 7})"},
         R"("free_tier": {"streaming_gb": 0})",
         39.04,
         39.05},
        {"L8",
         R"("requests_per_month": 10000000, "duration_ms": 10)",
         {R"("kind": "lambda-edge", "memory_mb": 128)"},
         kFree,
         6.63,
         6.63},
        {"L10",
         R"("requests_per_month": 30000000, "duration_ms": 1000)",
         {R"("kind": "lambda", "memory_mb": 1024, "pollers": {"source": "sqs", "unit_hours": 8000})"},
         kNoFree,
         580.00,
         580.00},
        {"L13",
         R"("requests_per_month": 100000000)",
         // 2,000 instance-hours, which is more than one instance has in a month
         {R"("kind": "lambda-managed-instances", "instance": "m7g.xlarge", "count": 4, "hours_per_month": 500,
             "usd_per_hour": 0.0457)"},
         kNoFree,
         160.36,
         160.36},
        {"F1",
         "",
         {R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "ephemeral_storage_gb": 30, "tasks": 5,
                      "runs_per_month": 30, "seconds_per_run": 600)"},
         kFree,
         1.26,
         1.26},
        // 3.036 + 1.3335 is 4.3695.
        {"F3",
         "",
         {R"("kind": "fargate", "vcpu": 0.25, "memory_gb": 1, "tasks": 10, "runs_per_month": 30,
                      "seconds_per_run": 3600)"},
         kFree,
         4.37,
         4.37},
        {"C1",
         R"("requests_per_month": 1000000, "duration_ms": 500)",
         {R"("kind": "lambda", "memory_mb": 128)"},
         kNoFree,
         1.24,
         1.24},
        {"C2",
         R"("requests_per_month": 4800000, "duration_ms": 1000)",
         {R"("kind": "lambda", "memory_mb": 128, "architecture": "arm64")"},
         kNoFree,
         8.96,
         8.96},
        {"C8",
         R"("requests_per_month": 730000000, "duration_ms": 4)",
         {R"("kind": "lambda", "memory_mb": 128)"},
         kFree,
         145.80,
         145.80},
        {"C18",
         "",
         {R"("kind": "fargate", "vcpu": 0.5, "memory_gb": 1, "tasks": 1, "hours_per_month": 720)"},
         kFree,
         17.77,
         17.77},
        {"C20", "", {R"("kind": "ec2", "instance": "m5.large", "count": 2)"}, kFree, 140.16, 140.16},
        // The article's table, by its own unit prices; what it prints has a duration part ten times too
        // small.
        {"T1 without",
         R"("requests_per_month": 1e6, "duration_ms": 200)",
         {kFunction256},
         kNoFree,
         0.20,
         1.03},
        {"T1 with", R"("requests_per_month": 1e6, "duration_ms": 200)", {kFunction256}, kFree, 0.20, 0.00},
        {"T2 without",
         R"("requests_per_month": 1e7, "duration_ms": 200)",
         {kFunction256},
         kNoFree,
         2.80,
         10.33},
        {"T2 with", R"("requests_per_month": 1e7, "duration_ms": 200)", {kFunction256}, kFree, 2.80, 3.47},
        {"T3 without",
         R"("requests_per_month": 1e8, "duration_ms": 200)",
         {kFunction256},
         kNoFree,
         28.00,
         103.33},
        {"T3 with", R"("requests_per_month": 1e8, "duration_ms": 200)", {kFunction256}, kFree, 28.00, 96.47},
        {"T4 without",
         R"("requests_per_month": 1e8, "duration_ms": 200)",
         {kFunction1024},
         kNoFree,
         53.00,
         353.33},
        {"T4 with",
         R"("requests_per_month": 1e8, "duration_ms": 200)",
         {kFunction1024},
         kFree,
         53.00,
         346.47},
        {"T5 without",
         R"("requests_per_month": 1e8, "duration_ms": 1000)",
         {kFunction1024},
         kNoFree,
         187.00,
         1686.67},
        {"T5 with",
         R"("requests_per_month": 1e8, "duration_ms": 1000)",
         {kFunction1024},
         kFree,
         187.00,
         1679.80},
    };
    return all;
}

double cents(double usd) {
    return std::floor(usd * 100 + 0.5 + 1e-9) / 100;
}

double sumOf(const Example& example) {
    const Scenario scenario = support::scenario({.workload = example.workload,
                                                 .options = example.options,
                                                 .account = example.account,
                                                 .more = example.more});
    double usd = 0;
    for (const Quote& quote : estimateTogether(support::book(), scenario, scenario.options))
        usd += quote->total().usd();
    return usd;
}

} // namespace

class WorkedExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void toTheCentOfTheExactSum_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < examples().size(); ++i)
            QTest::newRow(examples()[i].id) << int(i);
    }
    void toTheCentOfTheExactSum() {
        QFETCH(int, index);
        const Example& example = examples()[static_cast<std::size_t>(index)];
        COMPARE_EXACTLY(cents(sumOf(example)), example.exact);
    }

    void partsThatWerePublished_data() {
        QTest::addColumn<std::string>("id");
        QTest::addColumn<std::string>("component");
        QTest::addColumn<double>("usd");
        const auto row = [](const char* id, const char* component, double usd) {
            QTest::addRow("%s %s", id, component) << std::string(id) << std::string(component) << usd;
        };
        row("L1", "duration", 2.3333);
        row("L1", "requests", 0.40);
        row("L3", "duration", 105.3335);
        row("L3", "ephemeral-storage", 0.0779);
        row("L4", "provisioned-concurrency", 18.0001);
        row("L4", "provisioned-duration", 0.7292);
        row("L4", "duration", 0.8333);
        row("L6", "snapstart-cache", 4.0299);
        row("L6", "snapstart-restore", 10.4011);
        row("L6", "duration", 248.0005);
        row("L7", "duration", 30.8334);
        row("L7", "streaming", 7.8125);
        row("L8", "duration", 0.6251);
        row("L10", "pollers", 74);
        row("L13", "instance-hours", 91.40);
        row("L13", "management-fee", 48.96);
    }
    void partsThatWerePublished() {
        QFETCH(std::string, id);
        QFETCH(std::string, component);
        QFETCH(double, usd);
        for (const Example& example : examples())
            if (example.id == id) {
                const Scenario scenario = support::scenario({.workload = example.workload,
                                                             .options = example.options,
                                                             .account = example.account,
                                                             .more = example.more});
                COMPARE_NEAR(support::usdOf(support::estimated(scenario), component), usd, 0.00011);
                return;
            }
        QFAIL("no example of that id");
    }

    // Only here do the cents differ from what was printed; the table of the article apart.
    void wherePublishedCentsDiffer() {
        for (const Example& example : examples())
            if (example.id[0] != 'T')
                QCOMPARE(example.printed != example.exact, std::string(example.id) == "L7");
    }

    void theArticlesTableIsAnExampleOfOurs() {
        for (const char* name : {"table-1m-200ms-256mb", "table-10m-200ms-256mb", "table-100m-200ms-256mb",
                                 "table-100m-200ms-1024mb", "table-100m-1s-1024mb"})
            QVERIFY2(
                support::fs::exists(support::sourceFolder() / "app/examples" / (std::string(name) + ".json")),
                name);
    }

    // No published row goes untested.
    void everyRowIsHere() {
        const support::fs::path file = support::sharedFolder() / "cases/worked-examples.csv";
        if (!support::fs::exists(file))
            QSKIP("../shared/cases/worked-examples.csv is not beside this checkout");
        std::set<std::string> known = {"id", "T1..T5"};
        for (const Example& example : examples())
            known.insert(example.id);
        std::ifstream lines(file);
        int rows = 0;
        for (std::string line; std::getline(lines, line); ++rows) {
            const std::string id = line.substr(0, line.find(','));
            QVERIFY2(known.count(id) == 1, ("row " + id + " of the file has no test").c_str());
        }
        QVERIFY(rows > 10);
    }

    // The file's totals are those above.
    void everyTotalIsHere() {
        const support::fs::path file = support::sharedFolder() / "cases/worked-examples.csv";
        if (!support::fs::exists(file))
            QSKIP("../shared/cases/worked-examples.csv is not beside this checkout");
        const std::string all = support::contents(file);
        for (const Example& example : examples()) {
            if (example.id[0] == 'T') continue;
            const std::size_t start = all.find(std::string("\n") + example.id + ',') + 1;
            const std::string line = all.substr(start, all.find('\n', start) - start);
            char total[32];
            std::snprintf(total, sizeof total, ",%.2f,", example.printed);
            VERIFY_HAS(line, total);
        }
    }
};

QTEST_APPLESS_MAIN(WorkedExamplesTest)
#include "tst_worked_examples.moc"
