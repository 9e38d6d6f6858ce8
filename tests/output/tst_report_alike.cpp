// SPDX-License-Identifier: Apache-2.0
// No sentence says "from $185 to $185": over scenarios at random, two figures that are joined are unlike.
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/advice/uncertainty.h"
#include "libcost/output/explain.h"
#include "libcost/output/outlook_text.h"
#include "libcost/output/report.h"
#include "libcost/output/report_advice.h"

#include <algorithm>
#include <sstream>

using namespace cost;

namespace {

constexpr std::uint64_t kScenarios = cases(40);

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// What stands around a "to" where both sides are the same figure; else empty.
std::string alikeIn(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream stream(text);
    for (std::string word; stream >> word;)
        words.push_back(word);
    const auto bare = [](std::string word) {
        while (!word.empty() && std::string_view(",.;:)").find(word.back()) != std::string_view::npos)
            word.pop_back();
        return word;
    };
    for (std::size_t to = 1; to + 1 < words.size(); ++to) {
        if (words[to] != "to") continue;
        for (std::size_t n = 1; n <= to && to + n < words.size(); ++n) {
            bool same = true;
            bool digits = false;
            for (std::size_t i = 0; i < n; ++i) {
                const std::string& left = words[to - n + i];
                const std::string& right = words[to + 1 + i];
                same = same && left == (i + 1 == n ? bare(right) : right);
                digits = digits || std::any_of(left.begin(), left.end(), isDigit);
            }
            // "1 min to 1 min 5 s" are two figures, and so are "2 min 5 s to 5 s".
            const bool ends = bare(words[to + n]) != words[to + n];
            const bool longer = !ends && to + n + 1 < words.size() && isDigit(words[to + n + 1].front());
            const bool begins = n == to || words[to - n - 1] != "min";
            if (same && digits && !longer && begins) return words[to - 1] + " to " + words[to + n];
        }
    }
    return "";
}

} // namespace

class ReportAlikeTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsAlike_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("is");
        for (const char* text :
             {"its lead goes from $185 to $185 a month.", "from $3.86k to $3.86k.",
              "From 15 min to 15 min, A", "from 1 request a month to 1 request a month.", "1 to 1 tasks"})
            QTest::newRow(text) << std::string(text) << true;
        for (const char* text : {"from $185 to $184.9 a month", "from 24M a month to 36M a month",
                                 "from 1 min to 1 min 5 s", "from 2 min 5 s to 5 s", "given to given"})
            QTest::newRow(text) << std::string(text) << false;
    }
    void whatIsAlike() {
        QFETCH(std::string, text);
        QFETCH(bool, is);
        QCOMPARE(!alikeIn(text).empty(), is);
    }

    void noSentenceHasTwoAlikeFigures() {
        std::size_t sentences = 0;
        for (std::uint64_t seed = 0; seed < kScenarios; ++seed) {
            Dice dice(seed + 140'000);
            const Scenario scenario = support::read(randomScenario(dice));
            const PriceBook& book = support::book(scenario.region);
            const ReportSubject subject{scenario, book};
            const Advice advice = advise(book, scenario);
            const auto known = outlook(book, scenario, advice.decision, {1000, 1});
            QVERIFY(known.has_value());
            std::vector<Message> all{verdictText(advice)};
            for (const AdvicePart& part : adviceParts(scenario, advice, *known))
                all.insert(all.end(), part.lines.begin(), part.lines.end());
            for (const Influence& each : known->influences)
                all.push_back(influenceText(each));
            std::vector<std::string> ids;
            for (const Comparison::Row& row : advice.comparison.rows) {
                ids.push_back(row.option.id);
                if (const Estimate* estimate = row.quote.priced())
                    for (const Note& note : estimate->notes())
                        all.push_back(noteText(note));
            }
            const std::vector<Winner> winners = exactWinners(book, scenario, Dial::Requests);
            for (const Message& line :
                 winnerLines(book, scenario, advice.comparison, Dial::Requests, winners))
                all.push_back(line);
            if (const Comparison::Row* cheapest = advice.comparison.cheapest())
                for (const double times : {1.0, 1.3})
                    for (const Dial dial : {Dial::Requests, Dial::Duration}) {
                        const Money budget(cheapest->quote->total().usd() * times);
                        for (const SolutionLine& line : solutionLines(
                                 subject, dial, budgetSolutions(book, scenario, dial, budget), budget, ids))
                            all.push_back(line.text);
                    }
            for (const Message& message : all) {
                const std::string sentence = message.english();
                const std::string alike = alikeIn(sentence);
                QVERIFY2(alike.empty(), (std::to_string(seed) + ": " + sentence).c_str());
            }
            sentences += all.size();
        }
        QVERIFY2(sentences > kScenarios * 10, QByteArray::number(qulonglong(sentences)));
    }
};

QTEST_APPLESS_MAIN(ReportAlikeTest)
#include "tst_report_alike.moc"
