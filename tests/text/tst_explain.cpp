// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/text/explain.h"

using namespace cost;

namespace {

// Reads "30,000,000", "0.5": what derivations are written in.
double numberIn(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), ','), text.end());
    return std::stod(text);
}

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT

private slots:
    void titlesComeFromTheBounds() {
        const Estimate e =
            support::estimated({.workload = R"("requests_per_month": 20e9, "duration_ms": 1000)",
                                .account = R"("free_tier": true)"});
        std::vector<std::string> titles;
        for (const LineItem& line : e.lines())
            titles.push_back(lineTitle(line));
        QCOMPARE(titles, (std::vector<std::string>{"Requests, first 1M", "Requests",
                                                   "Duration, first 400k GB-s", "Duration, up to 6B GB-s",
                                                   "Duration, next 9B GB-s", "Duration, over 15B GB-s"}));
    }

    void derivationsAreTheComputation() {
        const Estimate e =
            support::estimated({.workload = R"("requests_per_month": 3000000, "duration_ms": 120)",
                                .options = {R"("kind": "lambda", "memory_mb": 1536)"},
                                .account = R"("free_tier": true)"});
        QCOMPARE(
            derivation(e.lines()[0]),
            std::string("3,000,000 requests; of these, 1,000,000 requests covered by the free tier: $0"));
        QCOMPARE(
            derivation(e.lines()[1]),
            std::string("3,000,000 requests; of these, 2,000,000 requests here; at $0.0000002 each = $0.4"));
        QCOMPARE(derivation(e.lines()[3]),
                 std::string("3,000,000 requests x 0.12 s x 1.5 GB = 540,000 GB-s; of these, 140,000 "
                             "GB-s here; at $0.0000166667 each = $2.333338"));
        QCOMPARE(priceText(e.lines()[3]), std::string("$0.0000166667 per GB-second"));
        QCOMPARE(priceText(e.lines()[0]), std::string("free, first 1,000,000 requests a month"));
        VERIFY_HAS(sourceText(e.lines()[3]), "19 Sep 2026, high confidence");
    }

    // Multiplied again from its own text, every derivation of every example gives its own result.
    void derivationsMultiplyOut() {
        int checked = 0;
        for (const std::string& name : support::exampleNames()) {
            const Scenario scenario = support::example(name);
            for (const Comparison::Row& row : compare(support::book(scenario.region), scenario).rows) {
                if (!row.quote) continue;
                for (const LineItem& line : row.quote->lines()) {
                    const std::string text = derivation(line);
                    const std::size_t equals = text.find(" = ");
                    if (line.steps.size() < 2) continue;
                    double product = 1;
                    std::string factors = text.substr(0, equals);
                    for (std::size_t at = 0; at != std::string::npos;) {
                        product *= numberIn(factors.substr(at));
                        at = factors.find(" x ", at);
                        if (at != std::string::npos) at += 3;
                    }
                    const double result = numberIn(text.substr(equals + 3));
                    QVERIFY2(support::near(product, result, 1e-6, 1e-4),
                             support::expectedCalculated(result, product, text).c_str());
                    ++checked;
                }
            }
        }
        QVERIFY(checked > 50);
    }

    void adjustmentsSayWhatWasTaken() {
        const Estimate plan = support::estimated(
            {.options = {R"("kind": "lambda", "memory_mb": 1024, "savings_plan": "no-upfront")"}});
        QCOMPARE(adjustmentText(plan.lines()[0]), std::string());
        QCOMPARE(adjustmentText(plan.lines()[1]),
                 std::string("list price $0.0000166667 less 12 %: Compute Savings Plan, no upfront"));
        const Estimate fee = support::estimated(
            {.options = {R"("kind": "lambda-managed-instances", "instance": "c7g.xlarge", "count": 1)"}});
        VERIFY_HAS(adjustmentText(fee.lines()[2]), "15 % of the list price $0.145: management fee");
    }

    void chipsAreShort_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<std::string>("noun");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("seconds") << 0.12 << std::string("s") << std::string("120 ms");
        QTest::newRow("share") << 0.004 << std::string("of them cold") << std::string("0.4 % cold");
        QTest::newRow("gigabytes") << 0.5 << std::string("GB") << std::string("0.5 GB");
        QTest::newRow("bare") << 3.0 << std::string() << std::string("3");
    }
    void chipsAreShort() {
        QFETCH(double, value);
        QFETCH(std::string, noun);
        QFETCH(std::string, expected);
        QCOMPARE(stepText({"name", value, noun}), expected);
    }

    void everyNoteIsASentence() {
        for (int kind = 0; kind <= int(Note::Kind::SurroundingsNotPriced); ++kind) {
            const std::string text = noteText({static_cast<Note::Kind>(kind), {0.5, 0.25, 3}, "tasks"});
            QVERIFY2(text.size() > 10 && text.back() == '.', text.c_str());
        }
    }

    void theAnswerNamesTheNext() {
        const Scenario scenario = support::example("api-backend");
        const PriceBook& book = support::book();
        const Comparison comparison = compare(book, scenario);
        const std::vector<Winner> winners = exactWinners(book, scenario, Dial::Requests);
        const Answer says = answer(scenario, comparison, winners);
        VERIFY_HAS(says.headline, comparison.cheapest()->option.label + " is cheapest: $");
        VERIFY_HAS(says.detail, comparison.rows[comparison.ranking[1]].option.label + " costs $");
        const auto lines = winnerLines(book, scenario, comparison, Dial::Requests, winners);
        QVERIFY(lines.size() > 1);
        VERIFY_HAS(lines.front(), "requests a month, ");
    }

    void noClearWinnerIsSaid() {
        const Scenario scenario = support::scenario({.options = {R"("kind": "lambda", "memory_mb": 1024)",
                                                                 R"("kind": "lambda", "memory_mb": 1025)"}});
        const Answer says = answer(scenario, compare(support::book(), scenario), {});
        VERIFY_HAS(says.headline, "No clear winner: Lambda x86, 1,024 MB, $1.87 a month");
    }

    void nothingHasAPrice() {
        const Scenario scenario = support::scenario({.region = "cn-north-1"});
        QCOMPARE(answer(scenario, compare(support::book("cn-north-1"), scenario), {}).headline,
                 std::string("No option has a price here"));
    }
};

QTEST_APPLESS_MAIN(ExplainTest)
#include "tst_explain.moc"
