// SPDX-License-Identifier: Apache-2.0
// What is typed means the same wherever it is typed: in a field, after --set, --requests or a budget.
#include "tests/support.h"

#include "libcost/input/typed_traffic.h"
#include "libcost/units/format.h"

#include <random>

using namespace cost;

namespace {

constexpr double kMonth = 730;
constexpr double kNone = -1; // refused
constexpr double kPerSecond = kMonth * 3600;
constexpr double kPerDay = kMonth / 24;

const char* const kPointers[] = {"workload/requests_per_month",
                                 "workload/duration_ms",
                                 "",
                                 "workload/cpu_ms",
                                 "workload/init_ms",
                                 "workload/cold_start_share",
                                 "workload/traffic/peak_to_mean",
                                 "workload/request_kb",
                                 "workload/response_kb",
                                 "workload/sizing/target_utilisation",
                                 "account/server_discount"};

struct Line {
    Dial dial;
    const char* text;
    double value;
    const char* says = ""; // of what is refused
};

const Dial R = Dial::Requests;
const Dial D = Dial::Duration;

const Line kEnglish[] = {
    // Numbers
    {R, "30M", 30e6},
    {R, "30 M", 30e6},
    {R, "30m", 30e6},
    {R, "30 million", 30e6},
    {R, "30 Mio.", 30e6},
    {R, "1.5B", 1.5e9},
    {R, "20 Mrd", 20e9},
    {R, "2 billion", 2e9},
    {R, "20 mil millones", 20e9},
    {R, "3 millones", 3e6},
    {R, "2k", 2000},
    {R, "2 thousand", 2000},
    {R, "5 Tsd.", 5000},
    {R, "1 crore", 1e7},
    {R, "1T", 1e12},
    {R, "1,000", 1000},
    {R, "1.5000", 1.5},
    {R, "0.125", 0.125},
    {R, "1234.567", 1234.567},
    {R, "1.500M", 1.5e6},
    {R, "1.500 Mio.", 1.5e6},
    {R, "1.500e3", 1500},
    {R, "1.500 rps", kNone, "can be 1.5 or 1500"},
    {R, "30.000 a month", kNone, "can be 30 or 30000"},
    {R, "12.345 requests", kNone, "can be 12.3450 or 12345"},
    {R, "1,200,000", 1.2e6},
    {R, "1.200.000", 1.2e6},
    {R, "1'000'000", 1e6},
    {R, "1\u00a0000\u00a0000", 1e6},
    {R, "1\u202f000\u202f000", 1e6},
    {R, "1 000 000", 1e6},
    {R, "0,125M", 125e3},
    {R, "1,5M", 1.5e6},
    {R, "1234,567", 1234.567},
    {R, "30.000,000", 30'000},
    {R, "12,34,567", 1'234'567},
    {R, "1e6", 1e6},
    {R, "1e15", 1e15},
    {R, "2.5e+6", 2.5e6},
    {R, "0", 0},
    {R, "5 mil", kNone, "5000000"},
    {R, "1,2,3", kNone, "has separators where no number has them"},
    {R, "1.2.3", kNone, "has separators where no number has them"},
    {R, "1 2 3", kNone, "has separators where no number has them"},
    {R, "1.5,200M", kNone, "\"1.5,200\" is no number, whichever of its point and its comma"},
    {R, "0.125,000", kNone, "\"0.125,000\" is no number, whichever of its point and its comma"},
    {R, "1e400", kNone, "give a"},
    {R, "1e16", kNone, "must be from 0 a month to 1,000,000,000,000,000 a month"},
    {R, "-5", kNone, "negative"},
    {R, "nan", kNone, "give a"},
    {R, "inf", kNone, "give a"},
    {R, "many", kNone, "give a"},
    {R, "0x10", kNone, "give a"},
    {R, "5 M M", kNone, "give a"},
    {R, "5 ms", kNone, "give a"},
    {R, "5 MB", kNone, "give a"},
    {R, "$5", kNone, "give a"},
    // Rates
    {R, "300 rps", 300 * kPerSecond},
    {R, "300 RPS", 300 * kPerSecond},
    {R, "300rps", 300 * kPerSecond},
    {R, "300/s", 300 * kPerSecond},
    {R, "300 r/s", 300 * kPerSecond},
    {R, "300 req/s", 300 * kPerSecond},
    {R, "300 requests per second", 300 * kPerSecond},
    {R, "300 requests a second", 300 * kPerSecond},
    {R, "100 tps", 100 * kPerSecond},
    {R, "100 qps", 100 * kPerSecond},
    {R, "0,5 rps", 0.5 * kPerSecond},
    {R, "2 krps", 2000 * kPerSecond},
    {R, "600 rpm", 10 * kPerSecond},
    {R, "600/min", 10 * kPerSecond},
    {R, "40k/h", 40e3 * kMonth},
    {R, "40k an hour", 40e3 * kMonth},
    {R, "40k hourly", 40e3 * kMonth},
    {R, "40k per hour", 40e3 * kMonth},
    {R, "2M/day", 2e6 * kPerDay},
    {R, "2M a day", 2e6 * kPerDay},
    {R, "2M daily", 2e6 * kPerDay},
    {R, "2M Daily", 2e6 * kPerDay},
    {R, "2 million daily", 2e6 * kPerDay},
    {R, "30M each day", 30e6 * kPerDay},
    {R, "30M every day", 30e6 * kPerDay},
    {R, "2M requests daily", 2e6 * kPerDay},
    {R, "2M daily requests", 2e6 * kPerDay},
    {R, "2M/d", 2e6 * kPerDay},
    {R, "7M weekly", 7e6 * kMonth / 168},
    {R, "7M a week", 7e6 * kMonth / 168},
    {R, "30M monthly", 30e6},
    {R, "30M a month", 30e6},
    {R, "30M/month", 30e6},
    {R, "30M/mo", 30e6},
    {R, "12M yearly", 1e6},
    {R, "12M annually", 1e6},
    {R, "12M a year", 1e6},
    {R, "1M invocations", 1e6},
    {R, "1M calls", 1e6},
    {R, "1M invocations/day", 1e6 * kPerDay},
    {R, "1M invocations a month", 1e6},
    {R, "2M t\u00e4glich", 2e6 * kPerDay},
    {R, "2M pro Tag", 2e6 * kPerDay},
    {R, "30M im Monat", 30e6},
    {R, "2M al d\u00eda", 2e6 * kPerDay},
    {R, "30M al mes", 30e6},
    {R, "1M llamadas por hora", 1e6 * kMonth},
    {R, "2M p.m.", kNone, "a minute or so many a month: write /min or /month"},
    {R, "1M/M", kNone, "a minute or so many a month: write /min or /month"},
    {R, "1M/m", kNone, "a minute or so many a month: write /min or /month"},
    {R, "600 req/m", kNone, "a minute or so many a month: write /min or /month"},
    {R, "2M p.a.", kNone, "give a"},
    {R, "600 per min", 10 * kPerSecond},
    {R, "30M per month", 30e6},
    {R, "5 per fortnight", kNone, "give a"},
    {R, "5 a", kNone, "give a"},
    {R, "30 s", kNone, "give a"},
    {R, "300 rps rps", kNone, "give a"},
    // Times
    {D, "120", 120},
    {D, "120 ms", 120},
    {D, "120ms", 120},
    {D, "120 msec", 120},
    {D, "1.5 s", 1500},
    {D, "1.5s", 1500},
    {D, "1,5 s", 1500},
    {D, "0,125 s", 125},
    {D, "2 seconds", 2000},
    {D, "2 min", 120e3},
    {D, "1 h", 3600e3},
    {D, "500 us", 0.5},
    {D, "500 \u00b5s", 0.5},
    {D, "3 Sekunden", 3000},
    {D, "1,000", 1000},
    {D, "1,000 ms", 1000},
    {D, "1e3 ms", 1000},
    {D, "2 segundos", 2000},
    {D, "5 MB", kNone, "give a time"},
    {D, "fast", kNone, "give a time"},
    {D, "5 %", kNone, "give a time"},
    {D, "120 ms 5", kNone, "give a time"},
    {D, "1e10", kNone, "must be from"},
    {D, "1,2,3 ms", kNone, "has separators where no number has them"},
    {D, "1.5,200 s", kNone, "is no number, whichever of its point and its comma"},
    {D, "30.000", 30},
    {D, "1m30s", 90e3},
    {D, "1 min 30 s", 90e3},
    {D, "1h 20min", 80 * 60e3},
    {D, "2 s 500 ms", 2500},
    {D, "1 min 30", kNone, "give a time"},
    {D, "30s 1m", kNone, "give a time"},
    {D, "1m 2m", kNone, "give a time"},
    {Dial::Cpu, "20 ms", 20},
    {Dial::Cpu, "0,02 s", 20},
    {Dial::Init, "1.2 s", 1200},
    {Dial::Init, "1.234 s", 1234},
    // Shares
    {Dial::ColdShare, "0.4 %", 0.004},
    {Dial::ColdShare, "0,4 %", 0.004},
    {Dial::ColdShare, "0.4%", 0.004},
    {Dial::ColdShare, "0.004", 0.004},
    {Dial::ColdShare, "100 %", 1},
    {Dial::ColdShare, "150 %", kNone, "must be from"},
    {Dial::ColdShare, "5 ms", kNone, "give a share"},
    {Dial::Utilisation, "60 %", 0.6},
    {Dial::Utilisation, "60 percent", 0.6},
    {Dial::Utilisation, "0,6", 0.6},
    {Dial::Discount, "12.5 %", 0.125},
    {Dial::Discount, "12,5 %", 0.125},
    {Dial::Discount, "100 %", kNone, "must be from"},
    // Factors
    {Dial::Peak, "4", 4},
    {Dial::Peak, "4x", 4},
    {Dial::Peak, "4 \u00d7", 4},
    {Dial::Peak, "4 times", 4},
    {Dial::Peak, "2,5x", 2.5},
    {Dial::Peak, "0.5", kNone, "must be from"},
    // Sizes
    {Dial::Request, "6 KB", 6},
    {Dial::Request, "1 MB", 1024},
    {Dial::Request, "1,5 MB", 1536},
    {Dial::Response, "512 bytes", 0.5},
    {Dial::Response, "1 GiB", 1024 * 1024},
    {Dial::Response, "5 s", kNone, "give a size"},
};

// Where the window speaks another language, points and commas have two meanings, and some words others.
struct Foreign {
    Language language;
    Dial dial;
    const char* text;
    double value;
    const char* says = "";
};
const Foreign kForeign[] = {
    {Language::German, R, "1.000.000", 1e6},
    {Language::German, R, "1,5M", 1.5e6},
    {Language::German, R, "1,5 Mio.", 1.5e6},
    {Language::German, R, "20 Mrd", 20e9},
    {Language::German, R, "2 Milliarden", 2e9},
    {Language::German, R, "30M im Monat", 30e6},
    {Language::German, R, "30M pro Tag", 30e6 * kPerDay},
    {Language::German, R, "300 Anfragen pro Sekunde", 300 * kPerSecond},
    {Language::German, R, "1,500", kNone, "can be 1500 or 1.5"},
    {Language::German, R, "1.500", kNone, "can be 1.5 or 1500"},
    {Language::German, R, "1.500 rps", kNone, "can be 1.5 or 1500"},
    {Language::German, R, "1 Billion", kNone, "or 1000000000:"},
    {Language::German, R, "2 Billionen", 2e12},
    {Language::German, D, "1.234 s", kNone, "can be 1.2340 or 1234"},
    {Language::German, D, "1,5 s", 1500},
    {Language::German, D, "1,234 ms..2,5 s", kNone, "can be 1234 or 1.2340"},
    {Language::Spanish, R, "20 mil millones", 20e9},
    {Language::Spanish, R, "20 mil", 20e3},
    {Language::Spanish, R, "1,5 millones", 1.5e6},
    {Language::Spanish, R, "3 billones", 3e12},
    {Language::Spanish, R, "2M al d\u00eda", 2e6 * kPerDay},
    {Language::Spanish, R, "1.500", kNone, "can be 1.5 or 1500"},
    {Language::Spanish, R, "1.000.000 al mes", 1e6},
};

Scenario withSetting(Dial dial, const std::string& text) {
    const std::string setting = std::string(kPointers[std::size_t(dial)]) + '=' + text;
    return readScenario(support::scenarioJson({}), "test.json", support::catalogue(), {settingOf(setting)});
}

std::string what(const Line& line) {
    return std::string(facts(line.dial).name) + ": " + line.text;
}

} // namespace

class TypedTextTest : public QObject {
    Q_OBJECT

private slots:
    void inAField() {
        QVERIFY(std::size(kEnglish) + std::size(kForeign) >= 150);
        for (const Line& line : kEnglish) {
            const auto read = typedField(line.dial, line.text, kMonth);
            if (const double* value = std::get_if<double>(&read)) {
                QVERIFY2(support::near(*value, line.value, 0, 1e-14),
                         support::expectedCalculated(line.value, *value, what(line)).c_str());
                continue;
            }
            QVERIFY2(line.value == kNone, what(line).c_str());
            const std::string why = std::get<NotUnderstood>(read).reason.english();
            QVERIFY2(support::contains(why, line.says), (what(line) + ": " + why).c_str());
        }
    }

    void inAFieldOfAnotherLanguage() {
        for (const Foreign& line : kForeign) {
            const auto read = typedField(line.dial, line.text, kMonth, line.language);
            if (const double* value = std::get_if<double>(&read)) {
                QVERIFY2(support::near(*value, line.value, 0, 1e-14),
                         support::expectedCalculated(line.value, *value, line.text).c_str());
                continue;
            }
            QVERIFY2(line.value == kNone, line.text);
            const std::string why = std::get<NotUnderstood>(read).reason.english();
            QVERIFY2(support::contains(why, line.says), (std::string(line.text) + ": " + why).c_str());
        }
    }

    void afterSet() {
        for (const Line& line : kEnglish) {
            if (line.value == kNone) {
                try {
                    withSetting(line.dial, line.text);
                    QFAIL(what(line).c_str());
                } catch (const BadInput& wrong) {
                    QVERIFY2(!support::contains(wrong.what(), "quotes"), wrong.what());
                }
                continue;
            }
            try {
                const auto value = position(withSetting(line.dial, line.text), line.dial);
                QVERIFY2(value && support::near(*value, line.value, 0, 1e-14), what(line).c_str());
            } catch (const BadInput& wrong) {
                QFAIL((what(line) + ": " + wrong.what()).c_str());
            }
        }
    }

    void afterRequests() {
        const std::string scenario = support::scenarioJson({});
        int taken = 0;
        for (const Line& line : kEnglish) {
            if (line.dial != Dial::Requests) continue;
            const auto told =
                support::run({"estimate", "-", "-q", "--format", "csv", "--requests", line.text}, scenario);
            QVERIFY2((told.status == 0) == (line.value != kNone), (what(line) + told.err).c_str());
            if (told.status != 0) {
                VERIFY_HAS(told.err, std::string("--requests ") + line.text);
                continue;
            }
            if (++taken % 8 > 0) continue;
            const std::string set = "workload/requests_per_month=" + std::string(line.text);
            QCOMPARE(told.out,
                     support::run({"estimate", "-", "-q", "--format", "csv", "--set", set}, scenario).out);
        }
    }

    void rangesAfterSetAndInAField_data() {
        QTest::addColumn<int>("dial");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("says"); // empty: a range
        const auto row = [](Dial dial, const char* text, const char* says = "") {
            QTest::addRow("%s", text) << int(dial) << std::string(text) << std::string(says);
        };
        row(D, "0,120 s..0,130 s");
        row(R, "8M..15M");
        row(R, "1,5..2,5");
        row(R, "8,5M to 15M");
        row(R, "8M bis 15M");
        row(R, "8M hasta 15M");
        row(R, "8M...15M");
        row(R, "100k...5M");
        row(R, "8M\u202615M");
        row(D, "50...5 s");
        row(R, "300 rps or 400");
        row(R, "300 rps..400");
        row(R, "500..2k rps");
        row(R, "p10 300 rps, p90 500");
        row(R, "100 or 300 rps or 2M/day", "write 100 a second or 100 a day");
        row(R, "100 rps or 2M", "write 2m a second or 2m a month");
        row(R, "100 rps..20k", "names no period");
        row(R, "1.500..2.500", "can be 1.5 or 1500");
        row(R, "1.500M..2.500M");
        row(R, "8M (70 %) or 15M");
        row(R, "8M (70,5 %) oder 15M (29,5 %)");
        row(R, "8M (33.33 %) or 15M (33.33 %) or 20M (33.33 %)");
        row(D, "900..1.5 s");
        row(R, "2M daily..3M daily");
        row(R, "p10 8,5M, p90 20M");
        row(R, "8M (70 %) or 15M (40 %)", "add up to 110 %");
        row(R, "8M (70 %) or 15M (20 %)", "add up to 90 %");
        row(R, "8M (100 %) or 15M", "add up to 100 %");
        row(R, "8M +- 1e300 %", "goes beyond");
        row(R, "8M +- 2e15", "goes beyond");
        row(R, "15M..8M", "smaller");
        row(Dial::ColdShare, "1 % +- 300 %", "goes beyond");
    }
    void rangesAfterSetAndInAField() {
        QFETCH(int, dial);
        QFETCH(std::string, text);
        QFETCH(std::string, says);
        const auto read = typedField(Dial(dial), text, kMonth);
        if (says.empty()) {
            QVERIFY2(std::holds_alternative<Distribution>(read), text.c_str());
            const Scenario set = withSetting(Dial(dial), text);
            QVERIFY(*distributionOf(set, Dial(dial)) == std::get<Distribution>(read));
            return;
        }
        VERIFY_HAS(std::get<NotUnderstood>(read).reason, says);
        try {
            withSetting(Dial(dial), text);
            QFAIL("was taken");
        } catch (const BadInput& wrong) {
            VERIFY_HAS(std::string(wrong.what()), says);
        }
    }

    // One point more is a slip of the finger, and never the decimal point of what follows.
    void threePointsAreTwo() {
        for (const auto& [two, three] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"100k..5M", "100k...5M"}, {"8M..15M", "8M...15M"}, {"8M .. 15M", "8M ... 15M"}}) {
            const auto plain = typedDistribution(R, two, kMonth);
            const auto slip = typedDistribution(R, three, kMonth);
            QVERIFY2(plain && slip && *plain == *slip, three);
        }
        QVERIFY(*typedDistribution(D, "50...5 s", kMonth) == Distribution(Uniform{50, 5000}));
        for (const char* none : {"8M....15M", "8M...", "...15M", "8M...15M...20M", "8M...15M..20M"})
            QVERIFY2(!typedDistribution(R, none, kMonth), none);
    }

    // Numbers of files and of JSON keep their point.
    void onlyTypedCountsAreInDoubt() {
        QVERIFY(std::holds_alternative<NotUnderstood>(typedField(R, "30.000", kMonth)));
        COMPARE_EXACTLY(*position(withSetting(R, "30.000"), R), 30);
        QCOMPARE(fieldText(R, 12.345), std::string("12.3450 a month"));
        QCOMPARE(inputText(R, 12.345), std::string("12.3450 a month"));
        COMPARE_EXACTLY(std::get<double>(typedField(R, fieldText(R, 12.345), kMonth)), 12.345);
        const Distribution known = Uniform{1.234, 999.125};
        QVERIFY(*typedDistribution(R, inputText(R, known), kMonth) == known);
        QVERIFY(*typedDistribution(R, distributionText(R, known), kMonth) == known);
        COMPARE_EXACTLY(std::get<double>(typedMoney("59.568")), 59.568);
    }

    void theRemainingWeight() {
        const auto read = typedDistribution(R, "8M (70 %) or 15M or 20M", kMonth);
        const auto& all = std::get<Discrete>(*read);
        QCOMPARE(all.values[0].weight, 70.0);
        QCOMPARE(all.values[1].weight, 15.0);
        QCOMPARE(all.values[2].weight, 15.0);
    }

    void budgets_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<double>("english");
        QTest::addColumn<double>("german");
        const auto row = [](const char* text, double english, double german) {
            QTest::addRow("%s", text) << std::string(text) << english << german;
        };
        for (const auto& [text, usd] : std::initializer_list<std::pair<const char*, double>>{
                 {"500", 500},         {"$500", 500},           {"500 USD", 500},
                 {"500 $", 500},       {"US$500", 500},         {"usd 500", 500},
                 {"500,50", 500.5},    {"500.50", 500.5},       {"12,5", 12.5},
                 {"1.200,50", 1200.5}, {"1,200.50", 1200.5},    {"1k", 1000},
                 {"$1.5M", 1.5e6},     {"500 a month", 500},    {"$500/month", 500},
                 {"1'000", 1000},      {"1 000,5 USD", 1000.5}, {"0", 0},
                 {"1,000,000", 1e6},   {"1e3", 1000},           {"", kNone},
                 {"much", kNone},      {"-5", kNone},           {"nan", kNone},
                 {"1e999", kNone},     {"500 EUR", kNone},      {"\u20ac500", kNone},
                 {"1,2,3", kNone},     {"500 a day", kNone},    {"5 %", kNone},
                 {"$", kNone}})
            row(text, usd, usd);
        row("1,000", 1000, kNone);
        row("1.000", 1, kNone);
        row("$1,000", 1000, kNone);
    }
    void budgets() {
        QFETCH(std::string, text);
        QFETCH(double, english);
        QFETCH(double, german);
        for (const auto& [language, usd] :
             {std::pair(Language::English, english), std::pair(Language::German, german)}) {
            const auto read = typedMoney(text, language);
            const double* value = std::get_if<double>(&read);
            QCOMPARE(value != nullptr, usd != kNone);
            if (value)
                QCOMPARE(*value, usd);
            else
                QVERIFY(!std::get<NotUnderstood>(read).reason.empty());
        }
        const std::string scenario = support::scenarioJson({});
        const auto told =
            support::run({"check", "-", "-q", "--format", "json", "--fail-over=" + text}, scenario);
        if (english == kNone) {
            QCOMPARE(told.status, 2);
            const std::string why = text == "1,2,3" ? "\"1,2,3\" has separators" : "give an amount";
            if (!text.empty()) VERIFY_HAS(told.err, "--fail-over is \"" + text + "\": " + why);
        } else {
            QVERIFY2(told.status == 0 || told.status == 3, told.err.c_str());
            VERIFY_HAS(told.out, "\"limit_usd\": " + exactText(english) + ',');
        }
    }

    void otherNumbersAfterSet() {
        const auto set = [](const std::string& setting) {
            return readScenario(support::scenarioJson({}), "test.json", support::catalogue(),
                                {settingOf(setting)});
        };
        COMPARE_EXACTLY(std::get<Lambda>(set("options/0/memory_mb=1 GB").options[0].compute).memoryMb, 1024);
        COMPARE_EXACTLY(std::get<Lambda>(set("options/0/memory_mb=1,769").options[0].compute).memoryMb, 1769);
        COMPARE_EXACTLY(*set("simulation/keep_alive_s=10 min").simulation.keepAliveS, 600);
        COMPARE_EXACTLY(*set("simulation/concurrency_limit=1k").simulation.concurrencyLimit, 1000);
        COMPARE_EXACTLY(*set("workload/needs/max_duration_s=20 min").workload.needs.maxDurationS, 1200);
        COMPARE_EXACTLY(set("advice/threshold_usd=$5").threshold.usd, 5);
        COMPARE_EXACTLY(set("advice/threshold_share=5 %").threshold.share, 0.05);
        COMPARE_EXACTLY(set("hours_per_month=720 h").hoursPerMonth, 720);
        QCOMPARE(set("name=1,000").name, std::string("1,000"));
        QCOMPARE(set("options/0/label=2 GB").options[0].label, std::string("2 GB"));
        // A rate is counted in the month that is set beside it, whichever comes first.
        const auto rate = [](const std::vector<Setting>& settings) {
            return *readScenario(support::scenarioJson({}), "test.json", support::catalogue(), settings)
                        .workload.requestsPerMonth;
        };
        const Setting requests = settingOf("workload/requests_per_month=300 rps");
        const Setting month = settingOf("hours_per_month=720");
        COMPARE_EXACTLY(rate({requests, month}), 300 * 720 * 3600.0);
        COMPARE_EXACTLY(rate({month, requests}), 300 * 720 * 3600.0);
        VERIFY_HAS(
            support::problemsOf(support::scenarioJson({}), {settingOf("options/0/memory_mb=1 parsec")}),
            "--set options/0/memory_mb: is \"1 parsec\": a number is needed");
        VERIFY_HAS(support::problemsOf(support::scenarioJson({}), {settingOf("workload/duration_ms=fast")}),
                   "--set workload/duration_ms: is \"fast\": give a time");
    }

    void sweepsAndTargets() {
        const std::string example = (support::sourceFolder() / "app/examples/api-backend.json").string();
        const auto sweep = [&](const std::string& over) {
            return support::run({"sweep", example, "-q", "--format", "csv", "--over", over});
        };
        const auto plain = sweep("requests=100000:1000000:5");
        QCOMPARE(plain.status, 0);
        QCOMPARE(sweep("requests=100k:1M:5").out, plain.out);
        QCOMPARE(sweep("requests=100,000:1,000,000:5").out, plain.out);
        QCOMPARE(sweep("duration=10 ms:1 s:5").out, sweep("duration=10:1000:5").out);
        QCOMPARE(sweep("requests=ten:1M:5").status, 2);
        VERIFY_HAS(sweep("requests=ten:1M:5").err, "give a number of requests");
        const auto solve = [&](const std::string& budget) {
            return support::run({"solve", example, "-q", "--for", "requests", "--budget", budget});
        };
        QCOMPARE(solve("$1,000").out, solve("1000").out);
        QCOMPARE(solve("1k").out, solve("1000").out);
    }

    // What fields write reads back as exactly the number, in every language.
    void whatIsWrittenReadsBack() {
        std::mt19937_64 random(3);
        for (const DialFacts& dial : kDials) {
            std::uniform_real_distribution<double> power(std::log10(std::max(dial.least, 1e-6)),
                                                         std::log10(dial.most));
            for (int i = 0; i < 1500; ++i) {
                double value = std::pow(10, power(random));
                if (i % 3 == 1) value = std::round(value);
                if (i % 3 == 2) value = std::round(value * 1000) / 1000;
                value = admissible(dial.dial, value);
                const std::string text = inputText(dial.dial, value);
                for (const Language language : {Language::English, Language::German, Language::Spanish}) {
                    const std::string shown = language == Language::English ? text : withPlainNumbers(text);
                    const auto read = typedField(dial.dial, shown, kMonth, language);
                    QVERIFY2(std::holds_alternative<double>(read), shown.c_str());
                    COMPARE_EXACTLY(std::get<double>(read), value);
                }
            }
        }
        COMPARE_EXACTLY(std::get<double>(typedField(R, fieldText(R, 1e15), kMonth)), 1e15);
    }

    void rangesThatAreWrittenReadBack() {
        std::mt19937_64 random(4);
        std::uniform_real_distribution<double> power(-1, 9);
        for (int i = 0; i < 3000; ++i) {
            double a = std::pow(10, power(random));
            double b = a * (1 + std::pow(10, power(random) - 5));
            if (i % 2) a = std::round(a), b = std::round(b) + 1;
            for (const Dial dial : {Dial::Requests, Dial::Duration, Dial::Response})
                for (const Distribution& known : {Distribution(Uniform{a, b}), Distribution(Normal{b, a}),
                                                  Distribution(Percentiles{{{10, a}, {90, b}}}),
                                                  Distribution(Discrete{{{a, 1}, {b, 1}}})}) {
                    const std::string text = inputText(dial, known);
                    const auto read = typedDistribution(dial, text, kMonth);
                    QVERIFY2(read && *read == known, text.c_str());
                }
        }
    }

    // Whatever is taken can be saved, opened again, and is the same; and it means the same with decimal
    // commas where that is read at all.
    void whatIsTakenCanBeOpened() {
        const std::string parts[] = {"8",    "1.5", "M",    "0,5",    "..",  " +- ", "1e300", "%",     " ",
                                     " or ", "p10", "p90",  "ms",     "rps", "(70",  " %)",   "1,000", "0.25",
                                     "s",    "-5",  "1e15", " daily", "/h",  " GB",  "x",     "k"};
        std::mt19937 random(5);
        int taken = 0;
        int ranges = 0;
        const auto any = [&] { return parts[random() % std::size(parts)]; };
        const auto quantity = [&] {
            static const char* const kNumbers[] = {"8", "1.5", "0,5", "1,000", "0.25", "1e15", "1e300", "-5"};
            return kNumbers[random() % std::size(kNumbers)] + any();
        };
        const auto range = [&]() -> std::string {
            const std::string first = quantity();
            switch (random() % 5) {
            case 0: return first + ".." + quantity();
            case 1: return first + " +- " + quantity();
            case 2: return "p10 " + first + ", p90 " + quantity();
            case 3: return first + " (70 %) or " + quantity();
            default: return first + " +- " + quantity() + " %";
            }
        };
        for (int i = 0; i < 50'000; ++i) {
            std::string text = i % 2 ? range() : "";
            for (unsigned n = 0; i % 2 == 0 && n < 1 + unsigned(i) % 7U; ++n)
                text += any();
            const Dial dial = kDials[random() % kDials.size()].dial;
            if (dial == Dial::Memory) continue;
            const auto read = typedField(dial, text, kMonth);
            if (const auto* why = std::get_if<NotUnderstood>(&read)) {
                QVERIFY2(!why->reason.empty(), text.c_str());
                continue;
            }
            Scenario scenario = support::scenario({});
            if (const double* value = std::get_if<double>(&read)) {
                QVERIFY2(std::isfinite(*value), text.c_str());
                scenario = turned(scenario, dial, *value);
            } else if (const auto* known = std::get_if<Distribution>(&read)) {
                ++ranges;
                scenario = withDistribution(scenario, dial, *known);
            } else {
                scenario = withTraffic(scenario, std::get<TrafficVolume>(read));
            }
            ++taken;
            const std::string saved = scenarioText(scenario);
            try {
                QVERIFY2(support::read(saved) == scenario, text.c_str());
            } catch (const BadInput& wrong) {
                QFAIL((text + ": " + wrong.what()).c_str());
            }
        }
        QVERIFY2(taken > 600 && ranges > 100, (std::to_string(taken) + ' ' + std::to_string(ranges)).c_str());
    }
};

QTEST_APPLESS_MAIN(TypedTextTest)
#include "tst_typed_text.moc"
