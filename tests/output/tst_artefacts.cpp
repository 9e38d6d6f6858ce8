// SPDX-License-Identifier: Apache-2.0
// No number of any answer shows how doubles are made: no 10000000.000000006, no 1.23457e+09, no "not a
// number".
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/units/format.h"

#include <QRegularExpression>

namespace {

// Whether it has all the digits of a double, a row of zeros or nines among the last of them.
bool isNoise(QString number) {
    number.remove(u',');
    static const QRegularExpression row(QStringLiteral("(?:0{5,}[0-9]{1,3}|9{5,}[0-9]{0,3})$"));
    static const QRegularExpression leading(QStringLiteral("^[0.]+"));
    constexpr qsizetype kAll = 15;
    const QString digits = QString(number).remove(leading).remove(u'.');
    return digits.size() >= kAll && row.match(number).hasMatch();
}

// The first artefact in a text, or empty. `json`: numbers of programs may have an exponent.
std::string artefactIn(const std::string& text, bool json) {
    static const QRegularExpression fraction(QStringLiteral("(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)\\.[0-9]+"));
    static const QRegularExpression words(
        QStringLiteral("not a number|infinite %|\\bnan\\b|\\binf\\b|(?<![.0-9])[0-9]{6,} %"));
    static const QRegularExpression exponent(QStringLiteral("\\b[0-9]+(?:\\.[0-9]+)?e[+-]?[0-9]+\\b"));
    const QString all = QString::fromStdString(text);
    const auto around = [&](const QRegularExpressionMatch& match) {
        return all.mid(std::max<qsizetype>(0, match.capturedStart() - 40), 100).toStdString();
    };
    for (const QRegularExpression* each : {&words, json ? &words : &exponent})
        if (const auto match = each->match(all); match.hasMatch()) return around(match);
    for (const QRegularExpressionMatch& match : fraction.globalMatch(all))
        if (isNoise(match.captured())) return around(match);
    return "";
}

} // namespace

class ArtefactsTest : public QObject {
    Q_OBJECT

private slots:
    void whatAnArtefactIs_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        for (const char* text : {"10000000.000000006", "999999.9999999995", "59.568000000000005",
                                 "1.23457e+09", "not a number %", "+infinite %", "761035008 %"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char* text : {"59.568", "0.0000166667", "0.000000133", "99.99", "1,000,000", "761M %",
                                 "100 %", "0.30000001", "2026-09-19"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
    }
    void whatAnArtefactIs() {
        QFETCH(QString, text);
        QFETCH(bool, is);
        QCOMPARE(!artefactIn(text.toStdString(), false).empty(), is);
    }

    void expectedAnswersHaveNone() {
        int seen = 0;
        for (const auto& each : support::fs::directory_iterator(support::sourceFolder() / "tests/golden")) {
            if (!each.is_directory()) continue;
            const std::string text = support::contents(each.path() / "expected.txt");
            const std::string found = artefactIn(text, support::contains(text, "\"format\": \"breakeven-"));
            QVERIFY2(found.empty(), (each.path().filename().string() + ": " + found).c_str());
            ++seen;
        }
        QVERIFY(seen > 50);
    }

    void answersToAnyScenarioHaveNone() {
        Dice dice(31);
        for (int i = 0; i < 6; ++i) {
            const std::string scenario = randomScenario(dice);
            for (const char* format : {"table", "markdown", "csv", "json"})
                for (const std::vector<std::string>& command : std::vector<std::vector<std::string>>{
                         {"estimate", "-"},
                         {"compare", "-"},
                         {"sweep", "-", "--over", "requests=1e5:1e9:log:9"},
                         {"sweep", "-", "--over", "duration=0.1:1.3:13"},
                         {"check", "-", "--option", "cheapest", "--fail-over", "7.1"},
                         {"solve", "-", "--for", "requests", "--budget", "33.3"}}) {
                    std::vector<std::string> arguments = command;
                    arguments.insert(arguments.end(), {"--format", format});
                    const support::Outcome outcome = support::run(arguments, scenario);
                    const std::string found = artefactIn(outcome.out, std::string(format) == "json");
                    QVERIFY2(found.empty(),
                             (command[0] + ' ' + format + ": " + found + "\n" + scenario).c_str());
                }
        }
    }

    void numbersOfText_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const std::string& text, const char* expected) {
            QTest::newRow(name) << text << std::string(expected);
        };
        using namespace cost;
        row("a limit", numberText(1e15, 0), "1,000,000,000,000,000");
        row("noise of a large one", numberText(74'999'700'000.0001, 4), "74,999,700,000");
        row("what it has", numberText(74'999'700'000.25, 4), "74,999,700,000.25");
        row("halves", moneyText(Money(1.005)), "$1.01");
        row("a sheet", sheetText(999'999.9999999995), "1000000");
        row("a sheet, whole", sheetText(123'456'789'012'345), "123456789012345");
        row("a sheet, noise", sheetText(59.568000000000005), "59.568");
        row("a large share", percentOf(7'610'350.08), "761M %");
        row("nothing to compare with", percentAboveText(Money(5), Money(1e-308)), "");
        row("above", percentAboveText(Money(6), Money(5)), "+20 %");
        row("exact", exactMoneyText(Money(59.568)), "$59.568");
        row("exact, noise", exactMoneyText(Money(59.568000000000005)), "$59.568");
        row("exact, plain", exactMoneyText(Money(500)), "$500.00");
        row("exact, large", exactMoneyText(Money(1'234'567.5)), "$1,234,567.50");
        row("exact, small", exactMoneyText(Money(1e-7)), "$0.0000001");
        row("beside", moneyBesideText(Money(59.566), Money(59.567)), "$59.566");
        row("beside, far", moneyBesideText(Money(59.566), Money(70)), "$59.57");
    }
    void numbersOfText() {
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        QCOMPARE(text, expected);
    }
};

QTEST_APPLESS_MAIN(ArtefactsTest)
#include "tst_artefacts.moc"
