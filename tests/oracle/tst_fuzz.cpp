// SPDX-License-Identifier: Apache-2.0
// Damaged files: they read, or say what is wrong; they never crash, and what reads can be priced and written.
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/advice/uncertainty.h"

#include <algorithm>
#include <cmath>

using namespace cost;

namespace {

std::string piece(Dice& dice) {
    return dice.pick({"0",
                      "-0",
                      "-1",
                      "1e308",
                      "1e-308",
                      "1e400",
                      "-1e400",
                      "5e-324",
                      "9223372036854775808",
                      "18446744073709551616",
                      "0.1",
                      "1e15",
                      "1e9",
                      "NaN",
                      "null",
                      "true",
                      "false",
                      "\"\"",
                      "\" \"",
                      "\"x\"",
                      "[]",
                      "{}",
                      "[1]",
                      "{\"a\": 1}",
                      ",",
                      ":",
                      "[",
                      "]",
                      "{",
                      "}",
                      "\"",
                      "\\",
                      "\\u0000",
                      "\xc3",
                      "\xff",
                      "\"hourly\"",
                      "\"windows\"",
                      "\"arm64\"",
                      "\"memory_mb\": 128",
                      "\"kind\": \"ec2\"",
                      "\"id\": \"a\"",
                      "\n"});
}

bool isNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == 'e';
}

std::string damaged(std::string text, Dice& dice) {
    for (std::uint64_t i = 0, count = dice.chance(70) ? 1 : 1 + dice.below(3); i < count && !text.empty();
         ++i) {
        const std::size_t at = dice.below(text.size());
        const std::size_t length = 1 + dice.below(dice.chance(20) ? 200 : 8);
        switch (dice.below(14)) {
        case 0: text[at] = static_cast<char>(dice.below(256)); break;
        case 1: text.erase(at, length); break;
        case 2: text.insert(at, text.substr(dice.below(text.size()), length)); break;
        case 3: text.insert(at, piece(dice)); break;
        case 4: text.resize(at); break;
        case 5: std::swap(text[at], text[dice.below(text.size())]); break;
        default: {
            // A number becomes another: what reads most often.
            std::size_t start = at;
            while (start < text.size() && !(text[start] >= '0' && text[start] <= '9'))
                ++start;
            std::size_t end = start;
            while (end < text.size() && isNumber(text[end]))
                ++end;
            if (start < text.size())
                text.replace(start, end - start, dice.chance(30) ? piece(dice) : dice.decimal(-3, 5));
        }
        }
    }
    return text;
}

// Prices every option, alone and under every dial's ends; says what is neither a number nor a reason.
std::string unpriced(const PriceBook& book, const Scenario& scenario) {
    for (const Option& option : scenario.options) {
        const Quote quote = estimate(book, scenario, option);
        if (quote && !std::isfinite(quote->total().usd()))
            return option.id + " costs " + std::to_string(quote->total().usd());
        if (quote && quote->total().usd() < 0) return option.id + " costs less than nothing";
        if (!quote && quote.why().reason.empty()) return option.id + " has no reason";
    }
    return "";
}

const std::string kIndex = R"({"format": "breakeven-catalogue", "version": 1, "as_of": "2026-09-19",
"regions": {"us-east-1": {"name": "Virginia", "services": ["ec2", "fargate", "lambda"]},
"eu-west-1": {"name": "Ireland", "services": []}}})";

const std::string kTypes = R"({"format": "breakeven-ec2-types", "version": 1,
"sources": {"s": {"title": "A source", "date": "2026-01-01", "confidence": "high"}}, "source": "s",
"columns": ["vcpu", "memory_gib", "architecture", "burstable"],
"types": {"m7g.large": [2, 8, "arm64", false], "m7g.medium": [1, 4, "arm64", false], "t4g.nano": [2, 0.5, "arm64", true]}})";

const std::string kInstances =
    R"({"format": "breakeven-ec2-prices", "version": 1, "region": "us-east-1", "currency": "USD",
"sources": {"s": {"title": "A source", "date": "2026-01-01", "confidence": "high"}},
"columns": {"on-demand": {"source": "s"}, "reserved-1y-no-upfront": {"source": "s"}, "reserved-3y-no-upfront": {"source": "s"},
"spot-saving-percent": {"source": "s"}, "interruption": {"source": "s"}},
"types": {"m7g.large": ["0.0816", "0.05", null, 64, "<5%"], "m7g.medium": ["0.0408", null, null, null, null]}})";

} // namespace

class FuzzTest : public QObject {
    Q_OBJECT

private slots:
    void damagedScenarios() {
        Dice dice(1234);
        int good = 0;
        int bad = 0;
        for (int i = 0; i < 5000; ++i) {
            const std::string text = damaged(randomScenario(dice, {.mostRequests = 5}), dice);
            try {
                const Scenario scenario = support::read(text);
                ++good;
                const std::string wrong = unpriced(support::book(scenario.region), scenario);
                QVERIFY2(wrong.empty(), (wrong + "\nin " + text).c_str());
                const Scenario again = support::read(scenarioText(scenario));
                QVERIFY2(again == scenario, ("does not read back:\n" + text).c_str());
            } catch (const BadInput& problem) {
                ++bad;
                QVERIFY(!problem.problems().empty());
                for (const Problem& each : problem.problems())
                    QVERIFY(!each.message.empty());
            }
        }
        QVERIFY2(good > 300 && bad > 1000,
                 (std::to_string(good) + " read, " + std::to_string(bad) + " do not").c_str());
    }

    // Ranges that read have futures in which every option has a price or does not fit.
    void damagedRanges() {
        const std::string text = R"({"format": "breakeven-scenario", "version": 1, "region": "us-east-1",
            "workload": {"requests_per_month": "8M..15M", "duration_ms": {"mean": 120, "plus_minus": 24},
              "cpu_ms": {"p10": 5, "p50": 8, "p90": 20}, "init_ms": {"values": [200, 900], "weights": [3, 1]},
              "cold_start_share": "0.1 % or 1 %", "response_kb": "p10 2 KB, p90 9 MB", "traffic": {"peak_to_mean": "2..6"}},
            "options": [{"kind": "lambda", "memory_mb": 512}, {"kind": "fargate", "vcpu": 0.5, "memory_gb": 1},
              {"kind": "ec2", "instance": "m7g.medium", "count": 2}]})";
        Dice dice(77);
        int good = 0;
        for (int i = 0; i < 8000; ++i) {
            const std::string changed = damaged(text, dice);
            try {
                const Scenario scenario = support::read(changed);
                QVERIFY2(support::read(scenarioText(scenario)) == scenario, changed.c_str());
                const PriceBook& book = support::book(scenario.region);
                const Decision now = Adviser(book, scenario).now();
                const Outlook found = *outlook(book, scenario, now, {300, 1});
                if (scenario.uncertain.empty()) continue;
                double sum = found.nothingFits;
                for (const Outlook::OfOption& of : found.options) {
                    sum += of.wins;
                    QVERIFY2(std::isfinite(of.usd.p5) && of.usd.p5 <= of.usd.p10 &&
                                 of.usd.p10 <= of.usd.p50 && of.usd.p50 <= of.usd.p90 &&
                                 of.usd.p90 <= of.usd.p95 && std::isfinite(of.usd.p95) && of.usd.p5 >= 0 &&
                                 of.meanRegret >= 0,
                             changed.c_str());
                }
                QVERIFY2(std::fabs(sum - 1) < 1e-9, changed.c_str());
                ++good;
            } catch (const BadInput&) {
            }
        }
        QVERIFY2(good > 500, std::to_string(good).c_str());
    }

    void randomBytes() {
        Dice dice(99);
        for (int i = 0; i < 3000; ++i) {
            std::string bytes;
            for (std::uint64_t n = dice.below(300); n > 0; --n)
                bytes += dice.chance(30) ? piece(dice) : std::string(1, static_cast<char>(dice.below(256)));
            QVERIFY_EXCEPTION_THROWN(support::read(bytes), BadInput);
        }
    }

    void damagedSettings() {
        Dice dice(7);
        const std::string text = support::scenarioJson({});
        for (int i = 0; i < 2000; ++i) {
            std::vector<Setting> settings;
            for (std::uint64_t n = 1 + dice.below(3); n > 0; --n)
                settings.push_back({damaged(dice.pick({"workload/requests_per_month", "options/0/memory_mb",
                                                       "options", "name", "/", ""}),
                                            dice),
                                    piece(dice)});
            support::problemsOf(text, settings); // throws nothing but BadInput
        }
    }

    void damagedCatalogues_data() {
        QTest::addColumn<std::string>("file");
        for (const char* file :
             {"catalogue.json", "global/lambda.json", "global/ec2-types.json", "global/fargate-sizes.json",
              "us-east-1/lambda.json", "us-east-1/fargate.json", "us-east-1/ec2.json"})
            QTest::newRow(file) << std::string(file);
    }
    void damagedCatalogues() {
        QFETCH(std::string, file);
        const support::fs::path shipped = support::sourceFolder() / "pricing-data";
        const support::Folder folder;
        for (const char* each : {"catalogue.json", "global/lambda.json", "global/fargate-sizes.json",
                                 "us-east-1/lambda.json", "us-east-1/fargate.json"})
            support::write(folder / each, support::contents(shipped / each));
        // Only the services whose files are here.
        support::write(folder / "catalogue.json", kIndex);
        support::write(folder / "global/ec2-types.json", kTypes);
        support::write(folder / "us-east-1/ec2.json", kInstances);
        const std::string whole = support::contents(folder / file);
        const Scenario scenario = support::example("api-backend");
        Dice dice(whole.size());
        int good = 0;
        for (int i = 0; i < 300; ++i) {
            support::write(folder / file, damaged(whole, dice));
            try {
                const Catalogue catalogue(folder.path());
                if (!catalogue.region("us-east-1")) continue;
                const SharedBook book = catalogue.book("us-east-1");
                const std::string wrong = unpriced(*book, scenario);
                QVERIFY2(wrong.empty(), (wrong + "\nin " + support::contents(folder / file)).c_str());
                ++good;
            } catch (const BadInput&) {
            } catch (const MachineFailure&) { // a service whose file is not there
            }
        }
        QVERIFY(good > 0 && good < 300);
    }
};

QTEST_APPLESS_MAIN(FuzzTest)
#include "tst_fuzz.moc"
