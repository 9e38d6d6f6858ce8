// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/output/report_whole.h"
#include "libcost/output/table.h"
#include "libcost/units/format.h"

#include <QXmlStreamReader>

using namespace cost;

namespace {

std::string html(const Scenario& scenario) {
    const PriceBook& book = support::book(scenario.region);
    return htmlReport({scenario, book}, *overview(book, scenario, {2000, 1}));
}

std::string markdown(const Scenario& scenario) {
    const PriceBook& book = support::book(scenario.region);
    return markdownReport({scenario, book}, *overview(book, scenario, {2000, 1}));
}

// What is wrong with it as XML; the text that it shows goes to `shown`.
QString wrongIn(const std::string& page, QString& shown) {
    QXmlStreamReader reader(QByteArray::fromStdString(page));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters()) shown += reader.text().toString() + u' ';
    }
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace

class ReportWholeTest : public QObject {
    Q_OBJECT

private slots:
    // Each example: a page that stands by itself, with every total and every reason why there is none.
    void pagesAreWhole_data() {
        QTest::addColumn<std::string>("name");
        for (const std::string& name : support::exampleNames())
            QTest::newRow(name.c_str()) << name;
    }
    void pagesAreWhole() {
        QFETCH(std::string, name);
        const Scenario scenario = support::example(name);
        const std::string page = html(scenario);
        QString shown;
        const QString wrong = wrongIn(page, shown);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const std::string other = markdown(scenario);
        const Comparison comparison = compare(support::book(scenario.region), scenario);
        for (const Comparison::Row& row : comparison.rows) {
            const std::string says =
                row.quote ? std::string(moneyText(row.quote->total())) : row.quote.why().reason.english();
            QVERIFY2(shown.contains(QString::fromStdString(row.option.label)), row.option.label.c_str());
            QVERIFY2(shown.contains(QString::fromStdString(says)), says.c_str());
            VERIFY_HAS(other, markdownCell(says));
        }
        // Nothing is fetched, nothing runs, nothing is left unnumbered.
        QCOMPARE(support::count(page, "<script"), std::size_t(0));
        QCOMPARE(support::count(page, "http"), support::count(page, "http://www.w3.org/2000/svg"));
        QCOMPARE(support::count(page, "nan"), support::count(page, "nano")); // EC2 has a size of that name
        QVERIFY(support::count(page, "<svg") >= 1);
        const auto priced =
            std::count_if(comparison.rows.begin(), comparison.rows.end(),
                          [](const Comparison::Row& row) { return row.quote.priced() != nullptr; });
        QCOMPARE(support::count(page, "<details"), std::size_t(priced));
    }

    // Names are text, whatever is in them.
    void namesAreOnlyText() {
        Scenario scenario = support::scenario({});
        scenario.name = R"(<script>alert('a & "b"')</script>)";
        scenario.options[0].label = "</td><img src=x onerror=alert(1)> | a | b";
        const std::string page = html(scenario);
        QString shown;
        QVERIFY(wrongIn(page, shown).isEmpty());
        QCOMPARE(support::count(page, "<script"), std::size_t(0));
        QCOMPARE(support::count(page, "<img"), std::size_t(0));
        QVERIFY(shown.contains(u"<script>alert('a & \"b\"')</script>"));
        QVERIFY(!support::contains(markdown(scenario), "| a | b"));
    }

    void saysWhatWasAssumed() {
        Scenario scenario = support::example("api-backend");
        scenario = withDistribution(scenario, Dial::Requests, Uniform{2e7, 6e7});
        const std::string page = markdown(scenario);
        VERIFY_HAS(page, "20M..60M a month, priced at 40M a month");
        VERIFY_HAS(page, "In 2,000 futures drawn from what is known of Requests:");
        VERIFY_HAS(page, "| Traffic | office hours |");
        VERIFY_HAS(page, "## Where the prices are from");
        VERIFY_HAS(page, "AWS Price List API, AWSLambda");
    }

    void nothingHasAPrice() {
        const Scenario scenario = support::scenario({.region = "cn-north-1"});
        const std::string page = html(scenario);
        QString shown;
        QVERIFY(wrongIn(page, shown).isEmpty());
        QVERIFY(shown.contains(u"Nothing fits"));
        QVERIFY(shown.contains(u"No option has a price here"));
    }

    void canBeToldToEnd() {
        const Scenario scenario =
            withDistribution(support::example("api-backend"), Dial::Requests, Uniform{2e7, 6e7});
        QVERIFY(!overview(support::book(scenario.region), scenario, {}, [](double) { return false; }));
    }
};

QTEST_APPLESS_MAIN(ReportWholeTest)
#include "tst_report_whole.moc"
