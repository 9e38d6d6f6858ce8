// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/output/explain.h"
#include "libcost/output/outlook_text.h"
#include "libcost/output/report_advice.h"

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
            titles.push_back(lineTitle(line).english());
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
                    const std::string text = derivation(line).english();
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
            const std::string text =
                noteText({static_cast<Note::Kind>(kind), {0.5, 0.25, 3}, "tasks"}).english();
            QVERIFY2(text.size() > 10 && text.back() == '.', text.c_str());
        }
    }

    // One of a kind is said as one.
    void oneIsNotMany_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const Message& text, const char* expected) {
            QTest::newRow(name) << text.english() << std::string(expected);
        };
        const Scenario none{};
        const auto reason = [&](Reason::Kind kind, double count) {
            return reasonText(none, {kind, {count, 0}, {}});
        };
        row("a server", reason(Reason::Kind::ServersToRun, 1),
            "There is 1 server to patch and to look after.");
        row("about a server", reason(Reason::Kind::ServersToRun, 1.2),
            "There is 1 server to patch and to look after.");
        row("servers", reason(Reason::Kind::ServersToRun, 2),
            "There are 2 servers to patch and to look after.");
        row("another", reason(Reason::Kind::OnlyOne, 1),
            "The other one cannot do the work, or cannot be had here.");
        row("others", reason(Reason::Kind::OnlyOne, 2),
            "The others (2) cannot do the work, or cannot be had here.");
        row("a price", reason(Reason::Kind::NotPriced, 1),
            "What one of the others costs is not known here: with `breakeven prices update`, or a price of "
            "your "
            "own, it can be compared.");
        row("prices", reason(Reason::Kind::NotPriced, 3),
            "What 3 of the others cost is not known here: with `breakeven prices update`, or prices of your "
            "own, they can be compared.");
        row("a task", noteText({Note::Kind::FleetSizedByMinimum, {1}, "tasks"}),
            "Sized to 1 task, the least that stands.");
        row("tasks", noteText({Note::Kind::FleetSizedByMinimum, {2}, "tasks"}),
            "Sized to 2 tasks, the least that stand.");
        row("an instance by CPU", noteText({Note::Kind::FleetSizedByCpu, {1, 0.6}, "instances"}),
            "Sized to 1 instance by CPU time, at most 60 % busy at the peak.");
        row("the same all day", noteText({Note::Kind::FleetFollowsLoad, {2, 2, 5}, "tasks"}),
            "Follows the load hour by hour, which takes 2 tasks in each of them, started 5 min ahead.");
        row("more by day", noteText({Note::Kind::FleetFollowsLoad, {1, 2, 5}, "tasks"}),
            "Follows the load hour by hour: 1 to 2 tasks, each started 5 min ahead.");
        row("a committed one", noteText({Note::Kind::FleetCommitted, {1, 0.5}, "instances"}),
            "1 instance is committed, 0.5 on average run above it: of all such splits the cheapest.");
        row("one type", noteText({Note::Kind::CheapestType, {12.5, 1}, "m7g.large"}),
            "m7g.large is the only type that would do: $12.50.");
        row("a request served", noteText({Note::Kind::ProvisionedServes, {1, 1}}),
            "Provisioned concurrency is taken to serve 1 request (100 %): what arrives while it is enabled, "
            "as "
            "far as it can.");
        row("measured once", noteText({Note::Kind::DurationExtrapolated, {1024, 512, 512}}),
            "No duration was measured at 1,024 MB, only at 512 MB: that one is taken to hold.");
        row("a request a month", dialText(Dial::Requests, 1), "1 request a month");
        row("hardly above the mean", dialText(Dial::Peak, 1.001), "the mean");
    }
    void oneIsNotMany() {
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        QCOMPARE(text, expected);
    }

    // Two figures of a sentence are unlike, or one is left out.
    void figuresAreToldApart_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const Message& text, const char* expected) {
            QTest::newRow(name) << text.english() << std::string(expected);
        };
        const auto caution = [](Constraint constraint, double value, double limit) {
            return cautionText({constraint, value, limit, {}, 0, {}});
        };
        row("at the limit", caution(Constraint::Timeout, 900, 900),
            "a request takes up to 15 min, which is the limit");
        row("close to it", caution(Constraint::Timeout, 800, 900),
            "a request takes up to 13 min 20 s, close to the limit of 15 min");
        row("as large as may be", caution(Constraint::Payload, 6, 6),
            "a request has 6 MB, which is the limit");
        row("all of the memory", caution(Constraint::Memory, 1024, 1024),
            "a request needs 1,024 MB of memory, which is what the function has");
        row("all of the account", caution(Constraint::Concurrency, 1000, 1000),
            "1,000 requests run at once at the peak, which is an account's limit unless raised");
        row("a little more than the account's", caution(Constraint::Concurrency, 1000.2, 1000),
            "1,000.2 requests run at once at the peak, beside an account's limit of 1,000 unless raised");

        const auto influence = [](double low, double high) {
            Influence of;
            of.dial = Dial::Duration;
            of.low = 100;
            of.high = 200;
            of.leadAtLow = low;
            of.leadAtHigh = high;
            return influenceText(of);
        };
        row("a lead that falls", influence(12, 8),
            "Duration from 100 ms to 200 ms: its lead goes from $12 to $8 a month.");
        row("a little", influence(185.4, 184.9),
            "Duration from 100 ms to 200 ms: its lead goes from $185.4 to $184.9 a month.");
        row("next to nothing", influence(24'999'999, 25'000'000),
            "Duration from 100 ms to 200 ms: its lead stays at $25M a month.");
        row("thousands", influence(3861, 3864),
            "Duration from 100 ms to 200 ms: its lead goes from $3.861k to $3.864k a month.");

        Scenario two;
        two.options = {{"a", "A", Lambda()}, {"b", "B", Lambda()}};
        const auto flip = [&](double from, double value, std::optional<double> costsCross = {}) {
            const Flip of{Dial::Duration, from, from, value, {Verdict::Clear, 1}, costsCross};
            return flipText(two, of);
        };
        row("right here", flip(100, 100.01), "Duration: from 100 ms on: B.");
        row("a little further", flip(100, 116), "Duration: from 116 ms on (1.16 x of now): B.");
        row("costs cross further on", flip(100, 116, 121),
            "Duration: from 116 ms on (1.16 x of now): B; the two cost the same at 121 ms.");
        row("costs cross right there", flip(100, 116, 116.0001),
            "Duration: from 116 ms on (1.16 x of now): B.");
        row("below", flip(100, 50), "Duration: at 50 ms or less (0.5 x of now): B.");
        row("no headroom", reasonText(two, {Reason::Kind::NoHeadroom, {0.603, 0.6}, {}}),
            "It has little headroom: 60.3 % busy at the peak, where sized fleets are at most 60 % busy.");
    }
    void figuresAreToldApart() {
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        QCOMPARE(text, expected);
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
