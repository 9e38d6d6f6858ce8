// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/input/written_number.h"
#include "libcost/units/format.h"

#include <cmath>
#include <random>

using namespace cost;

namespace {

constexpr double kNone = -1e99;

// 1234567.5 with these signs.
std::string written(double value, char decimal, const std::string& mark, std::size_t first = 3) {
    std::string text = exactText(value);
    const std::size_t point = std::min(text.find('.'), text.size());
    if (point < text.size()) text[point] = decimal;
    std::size_t group = first;
    for (std::size_t i = point; i > group; i -= group, group = 3)
        text.insert(i - group, mark);
    return text;
}

} // namespace

class WrittenNumberTest : public QObject {
    Q_OBJECT

private slots:
    // In English, and where numbers are written with a decimal comma.
    void reads_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<double>("english");
        QTest::addColumn<double>("german"); // the same in Spanish
        const auto row = [](const char* text, double english, double german) {
            QTest::addRow("%s", text) << std::string(text) << english << german;
        };
        const auto same = [&](const char* text, double value) { row(text, value, value); };
        same("0", 0);
        same("5", 5);
        same(" 5 ", 5);
        same("5.", 5);
        same(".5", 0.5);
        same(",5", 0.5);
        same("-5", -5);
        same("\u22125", -5);
        same("+5", 5);
        same("1e6", 1e6);
        same("1.5E+3", 1500);
        same("1,5", 1.5);
        same("1,50", 1.5);
        same("0,125", 0.125);
        same("0.125", 0.125);
        same("1234,567", 1234.567);
        same("1234.567", 1234.567);
        same("12,3456", 12.3456);
        same("1,200,000", 1.2e6);
        same("1.000.000", 1e6);
        same("30.000,000", 30'000);
        same("1,234.5", 1234.5);
        same("1.234,5", 1234.5);
        same("1'000'000", 1e6);
        same("1\u2019000\u2019000", 1e6);
        same("1 000 000", 1e6);
        same("1\u00a0000\u00a0000", 1e6);
        same("1\u202f000,5", 1000.5);
        same("12,34,567", 1'234'567);
        same("1_000", 1000);
        same("1.000e+06", 1e6);
        same("1.500e3", 1500);
        same("1,5e3", 1500);
        row("1,500", 1500, kNone);
        row("1.500", 1.5, kNone);
        row("999,999", 999'999, kNone);
        for (const char* none :
             {"",       " ",       "x",         "1,2,3", "1.2.3",  "1 2 3", "12 34", "1,500,5,0",
              "1,00.5", "1.5,200", "0,125,000", "1e400", "1e-400", "nan",   "inf",   "0x10",
              "--5",    "5-",      "1,,5",      "1..5",  "1'00",   "5 5",   "1,5 m"})
            same(none, kNone);
    }
    void reads() {
        QFETCH(std::string, text);
        QFETCH(double, english);
        QFETCH(double, german);
        for (const auto& [language, value] :
             {std::pair(Language::English, english), std::pair(Language::German, german),
              std::pair(Language::Spanish, german)}) {
            const auto read = writtenNumber(text, language);
            QCOMPARE(read.has_value(), value != kNone);
            if (read) COMPARE_EXACTLY(*read, value);
        }
    }

    void showsBothReadings() {
        QCOMPARE(writtenNumber("1,500", Language::German).why,
                 std::string("\"1,500\" can be 1500 or 1.5: write one of them"));
        QCOMPARE(writtenNumber("12.345", Language::Spanish).why,
                 std::string("\"12.345\" can be 12.3450 or 12345: write one of them"));
    }

    // Whatever is written in a way that is somebody's is read as the number, or refused where it is somebody
    // else's as well.
    void readsWhatIsWritten() {
        std::mt19937 random(1);
        std::uniform_real_distribution<double> digits(0, 9);
        int refused = 0;
        for (int i = 0; i < 20'000; ++i) {
            const double scale = std::pow(10, std::floor(digits(random)));
            const double value =
                std::round(digits(random) * scale * 1000) / std::pow(10, std::floor(digits(random) / 3));
            for (const auto& [decimal, mark] : std::initializer_list<std::pair<char, std::string>>{
                     {'.', ","}, {',', "."}, {'.', ""}, {',', ""}, {'.', " "}, {',', "\u202f"}, {'.', "'"}}) {
                const std::string text = written(value, decimal, mark);
                const auto read = writtenNumber(text, Language::German);
                refused += !read;
                if (read)
                    COMPARE_EXACTLY(*read, value);
                else
                    QVERIFY2(!read.why.empty(), text.c_str());
                if (decimal == '.') COMPARE_EXACTLY(*writtenNumber(text), value);
            }
            for (const Language language : {Language::English, Language::German, Language::Spanish})
                COMPARE_EXACTLY(*writtenNumber(plainNumber(value), language), value);
        }
        QVERIFY(refused > 100);
    }

    // What two languages take, they take for the same; and points and commas may change places where each
    // text has one reading.
    void languagesAgree() {
        std::mt19937 random(2);
        int taken = 0;
        for (int i = 0; i < 200'000; ++i) {
            std::string text;
            std::string mirrored;
            for (unsigned n = 0; n < 1 + random() % 9; ++n) {
                text += "0123456789012345,.'  "[random() % 19];
                mirrored += text.back() == ',' ? '.' : text.back() == '.' ? ',' : text.back();
            }
            const auto english = writtenNumber(text);
            const auto german = writtenNumber(text, Language::German);
            const auto other = writtenNumber(mirrored, Language::German);
            QCOMPARE(german.has_value(), writtenNumber(text, Language::Spanish).has_value());
            if (!german) continue;
            ++taken;
            QVERIFY2(english && *english == *german, text.c_str());
            // In India alone thousands come in twos, with commas.
            if (other) QVERIFY2(*other == *german, text.c_str());
        }
        QVERIFY(taken > 10'000);
    }

    void numbersInATextGetOneReading() {
        QCOMPARE(withPlainNumbers("1,769 MB"), std::string("1769 MB"));
        QCOMPARE(withPlainNumbers("1.234 s \u00b1 24 ms"), std::string("1.2340 s \u00b1 24 ms"));
        QCOMPARE(withPlainNumbers("p10 8M, p90 1,500,000"), std::string("p10 8M, p90 1,500,000"));
        QCOMPARE(withPlainNumbers("8M..15M a month"), std::string("8M..15M a month"));
    }

    void folds() { QCOMPARE(folded("T\u00c4GLICH \u00d7 \u00b5S"), std::string("t\u00e4glich x \u00b5s")); }
};

QTEST_APPLESS_MAIN(WrittenNumberTest)
#include "tst_written_number.moc"
