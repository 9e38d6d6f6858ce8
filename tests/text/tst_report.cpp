// SPDX-License-Identifier: Apache-2.0
// What programs read from reports. How a person reads them is in tests/golden.
#include "tests/support.h"

#include "libcost/text/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cost;

namespace {

QJsonObject json(const std::string& text) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

ReportStyle style(ReportFormat format) {
    return {format, false, false};
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
                                                     style(ReportFormat::Json)));
        QCOMPARE(root["dial"].toString(), QString("requests"));
        const QJsonObject first = root["solutions"].toArray()[0].toObject();
        COMPARE_EXACTLY(first["value"].toDouble(), 5);
        COMPARE_EXACTLY(first["budget_usd"].toDouble(), 7.5);
        COMPARE_EXACTLY(first["usd"].toDouble(), 7);
        QCOMPARE(first["within"].toString(), QString("below"));
        QVERIFY(root["complete"].toBool());
        QCOMPARE(root["never_within"].toArray()[0].toObject()["option"].toString(), QString("other"));
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
