// SPDX-License-Identifier: Apache-2.0
// What programs read from reports. How a person reads them is in tests/golden.
#include "tests/support.h"

#include "libcost/output/report.h"
#include "libcost/output/report_memory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sstream>

using namespace cost;

namespace {

QJsonObject json(const std::string& text) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

ReportStyle style(ReportFormat format) {
    return {format, false, false};
}

// A job of 20 min, which no function does; a task does it.
const support::Words kJob = {
    .workload = R"("requests_per_month": 30, "duration_ms": 1200000, "init_ms": 500,
                   "invocation": "asynchronous")",
    .options = {
        R"("kind": "lambda", "id": "function", "architecture": "arm64", "memory_mb": 1024)",
        R"("kind": "fargate", "id": "task", "architecture": "arm64", "vcpu": 0.5, "memory_gb": 1, "tasks": 1,
           "runs_per_month": 30, "seconds_per_run": 1200)"}};
// Two that cannot: there is no GPU.
const support::Words kNobody = {
    .workload = R"("requests_per_month": 30000, "init_ms": 500,
                   "duration_by_memory": [[512, 1000], [1024, 500], [1769, 300]], "needs": {"gpu": true})",
    .options = {R"("kind": "lambda", "id": "function", "architecture": "arm64", "memory_mb": 1024)",
                R"("kind": "fargate", "id": "task", "architecture": "arm64", "vcpu": 1, "memory_gb": 2,
                   "tasks": 1)"}};
// A function that starts cold now and then.
const support::Words kFew = {.workload =
                                 R"("requests_per_month": 5000, "duration_ms": 300, "init_ms": 2000)"};

// "solve - --for requests", by blanks.
support::Outcome asked(const std::string& command, const std::string& format, const support::Words& of) {
    std::vector<std::string> words;
    std::istringstream stream(command + " --format " + format);
    for (std::string word; stream >> word;)
        words.push_back(word);
    return support::run(words, support::scenarioJson(of));
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void theTotalIsTheSumOfItsLines_data() {
        QTest::addColumn<std::string>("name");
        for (const std::string& name : support::exampleNames())
            QTest::newRow(name.c_str()) << name;
    }
    void theTotalIsTheSumOfItsLines() {
        QFETCH(std::string, name);
        const Scenario scenario = support::example(name);
        const PriceBook& book = support::book(scenario.region);
        const QJsonObject root =
            json(estimateReport({scenario, book}, compare(book, scenario), style(ReportFormat::Json)));
        QCOMPARE(root["format"].toString(), QString("breakeven-estimate"));
        QCOMPARE(root["version"].toInt(), 1);
        QCOMPARE(root["currency"].toString(), QString("USD"));
        QCOMPARE(root["prices_as_of"].toString().toStdString(), book.asOf());
        const QJsonArray options = root["options"].toArray();
        QCOMPARE(std::size_t(options.size()), scenario.options.size());
        for (const QJsonValue& each : options) {
            const QJsonObject option = each.toObject();
            if (option["status"].toString() != "estimated") {
                QVERIFY(!option["reason"].toString().isEmpty());
                continue;
            }
            double sum = 0;
            for (const QJsonValue& line : option["lines"].toArray()) {
                const double quantity = line["up_to"].toDouble() - line["from"].toDouble();
                COMPARE_NEAR(line["quantity"].toDouble(), quantity, 1e-9 * quantity);
                // Prices are exact text, amounts are full numbers.
                const double amount = quantity * line["usd_per_unit"].toString().toDouble();
                COMPARE_NEAR(line["usd"].toDouble(), amount, 1e-12 * amount);
                QVERIFY(!line["derivation"].toString().isEmpty());
                sum += line["usd"].toDouble();
            }
            COMPARE_NEAR(option["total_usd"].toDouble(), sum, 1e-9 * sum);
        }
    }

    void aComparisonNamesTheCheapest() {
        const Scenario scenario = support::example("queue-worker");
        const PriceBook& book = support::book();
        const Comparison comparison = compare(book, scenario);
        const QJsonObject root =
            json(comparisonReport({scenario, book}, comparison, {}, {}, style(ReportFormat::Json)));
        QCOMPARE(root["cheapest"].toString().toStdString(), comparison.cheapest()->option.id);
        QCOMPARE(std::size_t(root["ranking"].toArray().size()), comparison.ranking.size());
        QVERIFY(root["break_evens"].isArray());
    }

    void nothingCheapIsNull() {
        const Scenario scenario = support::scenario({.region = "cn-north-1"});
        const PriceBook& book = support::book("cn-north-1");
        const std::string report =
            comparisonReport({scenario, book}, compare(book, scenario), {}, {}, style(ReportFormat::Json));
        QVERIFY(json(report)["cheapest"].isNull());
        QCOMPARE(json(report)["options"].toArray()[0].toObject()["status"].toString(),
                 QString("unavailable"));
    }

    void everySweepColumnIsAsLongAsX() {
        const Scenario scenario = support::example("api-backend");
        const PriceBook& book = support::book();
        const QJsonObject root =
            json(sweepReport({scenario, book}, sweep(book, scenario, Dial::Requests, logSpace(1e5, 1e12, 20)),
                             style(ReportFormat::Json)));
        const auto count = root["x"].toArray().size();
        QCOMPARE(count, qsizetype(20));
        bool refused = false;
        for (const QJsonValue& option : root["options"].toArray()) {
            QCOMPARE(option["usd"].toArray().size(), count);
            for (const QJsonValue& usd : option["usd"].toArray())
                refused |= usd.isNull();
        }
        QVERIFY(refused); // one small task cannot carry 1e12 requests: null, not a number
    }

    void solutionsRise() {
        const Scenario scenario = support::scenario({.options = {R"("kind": "lambda", "memory_mb": 1024)"}});
        BreakEven at;
        at.value = 5;
        at.usd = 7;
        at.cheaperBelow = scenario.options[0].id;
        const QJsonObject root = json(solutionReport({scenario, support::book()}, Dial::Requests,
                                                     {{{at}, true}, {{"other", false, {1, 9}}}}, Money(7.5),
                                                     {}, style(ReportFormat::Json)));
        QCOMPARE(root["dial"].toString(), QString("requests"));
        const QJsonObject first = root["solutions"].toArray()[0].toObject();
        COMPARE_EXACTLY(first["value"].toDouble(), 5);
        COMPARE_EXACTLY(first["budget_usd"].toDouble(), 7.5);
        COMPARE_EXACTLY(first["usd"].toDouble(), 7);
        QCOMPARE(first["within"].toString(), QString("below"));
        QVERIFY(root["complete"].toBool());
        QCOMPARE(root["never_within"].toArray()[0].toObject()["option"].toString(), QString("other"));
    }

    // What cannot do the work is said to be blocked, and why, whatever is asked of it, in every format.
    void whatIsBlockedIsSaid_data() {
        QTest::addColumn<std::string>("command");
        QTest::addColumn<bool>("job");
        QTest::addColumn<std::string>("format");
        QTest::addColumn<std::string>("says");
        const std::string why = "a request takes up to 20 min, above the limit of 15 min";
        int rows = 0;
        const auto row = [&rows](const std::string& command, bool job, const std::string& format,
                                 const std::string& says) {
            QTest::addRow("%d %s %s", ++rows, command.c_str(), format.c_str())
                << command << job << format << says;
        };
        const std::string budget = "solve - --for requests --budget 100 --option function";
        const std::string all = "solve - --for requests --budget 100";
        const std::string equal = "solve - --for requests --equal function,task";
        const std::string rest = "solve - --for requests --equal task,rest";
        for (const std::string& command : {budget, all, equal, rest}) {
            for (const char* format : {"table", "markdown"})
                row(command, true, format, "Lambda arm64, 1,024 MB cannot do the work: " + why + ".");
            row(command, true, "json", "\"status\": \"blocked\",\n      \"reason\": \"" + why + '"');
            row(command, true, "json", "\"kind\": \"timeout\"");
        }
        for (const char* format : {"table", "markdown"})
            row(all, false, format, "Fargate arm64, 1 vCPU, 2 GB cannot do the work: it has no GPU.");
        row(budget, true, "csv", "requests,,function,100,blocked,,\"" + why + '"');
        row(equal, true, "csv", "requests,,,,,blocked,function,\"" + why + '"');
        const std::string sweep = "sweep - --over requests=1:10:2";
        for (const char* format : {"table", "markdown"})
            row(sweep, true, format, "- Lambda arm64, 1,024 MB: blocked: " + why + ".");
        row(sweep, true, "json", "\"status\": \"blocked\",\n      \"reason\": \"" + why + '"');
        row(sweep, true, "csv", "Lambda arm64, 1,024 MB: blocked: " + why + "."); // beside the sheet
        const std::string some = "sweep - --over duration=100000:1300000:5";
        const std::string part = "a request takes up to 16 min 40 s, above the limit of 15 min";
        for (const char* format : {"table", "markdown"})
            row(some, true, format,
                "Lambda arm64, 1,024 MB: blocked from 16 min 40 s to 21 min 40 s: " + part + ".");
        row(some, true, "json", "\"from\": 1000000");
        row(some, true, "json", "\"to\": 1300000");
        row(some, true, "json", part);
        for (const char* command : {"simulate -", "cold-starts - --target 50"}) {
            for (const char* format : {"table", "markdown"})
                row(command, true, format, "Blocked: " + why + ".");
            row(command, true, "json", "\"blockers\"");
            row(command, true, "json", "\"reason\": \"" + why + '"');
            row(command, true, "csv", why);
        }
        for (const char* format : {"table", "markdown", "csv"})
            row("memory -", false, format, "Blocked: it has no GPU.");
        row("memory -", false, "json", "\"blockers\"");
        row("memory -", false, "json", "\"reason\": \"it has no GPU\"");
    }
    void whatIsBlockedIsSaid() {
        QFETCH(std::string, command);
        QFETCH(bool, job);
        QFETCH(std::string, format);
        QFETCH(std::string, says);
        const support::Outcome outcome = asked(command, format, job ? kJob : kNobody);
        QCOMPARE(outcome.status, 0);
        VERIFY_HAS(outcome.out + outcome.err, says);
        QVERIFY(!support::contains(outcome.out, "there is no such value"));
    }

    // Below, a request has less time than its CPU takes.
    void whyNotBelow() {
        const Scenario scenario = support::example("api-backend");
        const PriceBook& book = support::book();
        const std::vector<std::string> both = {"lambda-arm64", "fargate-arm64"};
        const BreakEvens found = breakEvens(book, scenario, Dial::Duration, *optionOf(scenario, both[0]),
                                            *optionOf(scenario, both[1]), facts(Dial::Duration).useful);
        const std::string report = solutionReport({scenario, book}, Dial::Duration, {found, {}}, std::nullopt,
                                                  both, style(ReportFormat::Table));
        VERIFY_HAS(report, "; below, it cannot do the work: a request takes 8 ms of CPU");
        QVERIFY(!support::contains(report, "it has no price"));
    }

    // Whatever a target comes to, it is answered.
    void everyTargetIsAnswered_data() {
        QTest::addColumn<std::string>("arguments");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("outcome"); // in JSON
        QTest::newRow("too fast") << std::string("--p99 1")
                                  << std::string("99 % within 1 ms: cannot be reached: 99 % of the requests")
                                  << std::string("out-of-reach");
        QTest::newRow("slow") << std::string("--p99 60000")
                              << std::string("99 % within 1 min: on demand keeps it already")
                              << std::string("kept-on-demand");
        QTest::newRow("most are cold")
            << std::string("--target 99") << std::string("99 % cold at most: on demand keeps it already")
            << std::string("kept-on-demand");
        QTest::newRow("sized") << std::string("--target 1") << std::string("1 % cold at most")
                               << std::string("provisioned");
    }
    void everyTargetIsAnswered() {
        QFETCH(std::string, arguments);
        QFETCH(std::string, text);
        QFETCH(std::string, outcome);
        for (const char* format : {"table", "markdown", "csv"}) {
            const support::Outcome told = asked("cold-starts - " + arguments, format, kFew);
            QCOMPARE(told.status, 0);
            VERIFY_HAS(told.out, text);
        }
        VERIFY_HAS(asked("cold-starts - " + arguments, "json", kFew).out, '"' + outcome + '"');
    }

    void impossibleTargetsAreRefused_data() {
        QTest::addColumn<std::string>("arguments");
        QTest::addColumn<std::string>("why");
        QTest::newRow("no time") << std::string("--p99 0") << std::string("--p99 is \"0\"");
        QTest::newRow("more than all") << std::string("--target 101") << std::string("at most 100");
        QTest::newRow("more than all, in percent")
            << std::string("--target 101%") << std::string("at most 100");
        QTest::newRow("none") << std::string("--target 0") << std::string("above 0");
    }
    void impossibleTargetsAreRefused() {
        QFETCH(std::string, arguments);
        QFETCH(std::string, why);
        const support::Outcome told = asked("cold-starts - " + arguments, "table", kFew);
        QCOMPARE(told.status, 2);
        VERIFY_HAS(told.err, why);
    }

    // An amount beside a budget is read as one that keeps to it.
    void amountsBesideABudget_data() {
        QTest::addColumn<double>("budget");
        QTest::addColumn<std::string>("says");
        QTest::newRow("met") << 28.835
                             << std::string("stays within $28.835 up to 49,275,000 requests a month "
                                            "($28.835)");
        QTest::newRow("just above") << 28.8351
                                    << std::string("stays within $28.8351 up to 49,275,000 requests "
                                                   "a month ($28.835)");
        QTest::newRow("cents will do") << 30.0
                                       << std::string("stays within $30.00 up to 49,275,000 requests a "
                                                      "month ($28.84)");
    }
    void amountsBesideABudget() {
        QFETCH(double, budget);
        QFETCH(std::string, says);
        const Scenario scenario = support::example("api-backend");
        const PriceBook& book = support::book();
        const std::string id = "fargate-arm64";
        VERIFY_HAS(solutionReport({scenario, book}, Dial::Requests,
                                  budgetSolutions(book, scenario, Dial::Requests, Money(budget), id),
                                  Money(budget), {id}, style(ReportFormat::Table)),
                   says);
    }

    // A million of next to none costs what no number says.
    void nothingIsInfinite() {
        const Scenario scenario = support::scenario(
            {.workload = R"("requests_per_month": 1e-308, "duration_ms": 100)",
             .options = {R"("kind": "fargate", "vcpu": 0.25, "memory_gb": 0.5, "tasks": 1)"}});
        const PriceBook& book = support::book();
        for (const auto& [name, format] : kReportFormats) {
            const std::string report =
                comparisonReport({scenario, book}, compare(book, scenario), {}, {}, style(format));
            QVERIFY2(!support::contains(report, "infinite"), report.c_str());
        }
    }

    void withinNothingIsNotSaid() {
        const Scenario scenario = support::scenario(
            {.workload = R"("requests_per_month": 1e6, "duration_by_memory": [[512, 200], [1024, 100]])"});
        const PriceBook& book = support::book();
        std::vector<MemoryChoice> choices = memoryChoices(book, scenario);
        QCOMPARE(choices.size(), std::size_t{1});
        for (const double share : {0.0, 1e-6}) {
            choices.front().equalWithin = share;
            const std::string report = memoryReport({scenario, book}, choices, style(ReportFormat::Table));
            VERIFY_HAS(report, "Of sizes that cost the same the fastest is named.");
            QVERIFY(!support::contains(report, "within 0 %"));
        }
        choices.front().equalWithin = 0.01;
        VERIFY_HAS(memoryReport({scenario, book}, choices, style(ReportFormat::Table)), "Sizes within 1 %");
    }

    void aBudgetIsExceededAboveIt() {
        QVERIFY(!(BudgetCheck{"a", Money(5), Money(5)}.exceeded()));
        QVERIFY((BudgetCheck{"a", Money(5.0000001), Money(5)}.exceeded()));
    }

    void coloursOnlyWhereAsked() {
        const Scenario scenario = support::scenario({});
        const PriceBook& book = support::book();
        const Comparison comparison = compare(book, scenario);
        for (const auto& [name, format] : kReportFormats)
            QVERIFY(!support::contains(estimateReport({scenario, book}, comparison, {format, false, true}),
                                       "\033"));
        VERIFY_HAS(estimateReport({scenario, book}, comparison, {ReportFormat::Table, true, false}),
                   "\033[1m");
    }

    void pricesListWhatIsMissingToo() {
        const std::string report =
            pricesReport(support::book("eu-west-1"), "durable-operations", style(ReportFormat::Json));
        const QJsonObject price = json(report)["prices"].toArray()[0].toObject();
        QCOMPARE(price["status"].toString(), QString("unavailable"));
        VERIFY_HAS(price["reason"].toString().toStdString(),
                   "No source found: the sources give this price for US East (N. Virginia) only.");
        VERIFY_HAS(pricesReport(support::book(), "nonsense", style(ReportFormat::Table)),
                   "No price matches \"nonsense\"");
    }
};

QTEST_APPLESS_MAIN(ReportTest)
#include "tst_report.moc"
