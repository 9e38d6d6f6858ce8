// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/io/document.h"

#include <limits>

namespace json = cost::json;

namespace {

std::string firstProblem(std::string_view text) {
    cost::Problems problems;
    json::parsed(text, problems);
    return problems.empty() ? "" : cost::text(problems.front());
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void readsJson() {
        cost::Problems problems;
        const json::Value value =
            json::parsed(R"({"b": [1, 2.5, null], "a": {"~/": "\u00e9"}, "c": true})", problems);
        QVERIFY(problems.empty());
        QCOMPARE(value.dump(), std::string("{\"b\":[1,2.5,null],\"a\":{\"~/\":\"\u00e9\"},\"c\":true}"));
    }

    void saysWhereJsonIsBroken_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("problem"); // beginning
        const auto row = [](const char* name, const std::string& text, const std::string& problem) {
            QTest::newRow(name) << text << problem;
        };
        row("nothing", "", "is empty");
        for (const bool little : {true, false})
            for (const bool mark : {true, false}) {
                std::string wide = !mark ? "" : little ? "\xff\xfe" : "\xfe\xff";
                for (const char c : std::string_view("{}\n"))
                    wide += little ? std::string{c, '\0'} : std::string{'\0', c};
                row(little ? mark ? "UTF-16" : "UTF-16, no mark"
                    : mark ? "UTF-16, large first"
                           : "UTF-16, large first, no mark",
                    wide, "is text in UTF-16, and JSON is in UTF-8: save it as UTF-8");
            }
        row("a byte that is 0", std::string("{}\0\0", 4), "line 1, column 3: is a NUL byte");
        row("blanks", " \n\t\r ", "is empty");
        row("cut off", "{\"a\": [1, 2", "line 1, column 11: the text ends too early");
        row("cut off in text", "{\"a\": \"b", "line 1, column 8: the text ends too early");
        row("second line", "{\n \"a\": x}", "line 2, column 7: is not JSON: \"x\" is not expected here");
        row("comma", "{\"a\": 1,}", "line 1, column 9: is not JSON");
        row("two values", "{} {}", "line 1, column 4: is not JSON");
        row("single quotes", "{'a': 1}", "line 1, column 2: is not JSON");
        row("NaN", "{\"a\": NaN}", "line 1, column 7: is not JSON: \"NaN\"");
        row("Infinity", "[-Infinity]", "line 1, column 3: is not JSON: \"-Infinity\"");
        row("plus", "[+1]", "line 1, column 2: is not JSON: \"+1\"");
        row("leading zero", "[01]", "line 1, column 3: is not JSON");
        row("comment", "// text\n{}", "line 1, column 1: is not JSON");
        row("bytes", std::string("\x89PNG\r\n\x1a\n\0\0", 10), "line 1, column 1: is not ");
        row("bad UTF-8", "{\"a\": \"\xff\"}", "line 1, column 8: is not text in UTF-8");
        row("control character", "{\"a\": \"\x01\"}", "line 1, column 8: is not text in UTF-8");
        row("too large", "{\"a\": {\"b\": 1e400}}", "/a/b: the number 1e400 is too large");
        row("too large in a list", "[1, -1e999]", "/1: the number -1e999 is too large");
        row("twice", "{\"a\": {\"b\": 1, \"b\": 2}}", "/a/b: is given twice: keep one of the two");
        row("deep", std::string(100, '['), "/0/0/0");
        row(
            "deep objects",
            [] {
                std::string text;
                for (int i = 0; i < 100; ++i)
                    text += "{\"a\":";
                return text;
            }(),
            "/a/a");
    }
    void saysWhereJsonIsBroken() {
        QFETCH(std::string, text);
        QFETCH(std::string, problem);
        const std::string found = firstProblem(text);
        QVERIFY2(found.compare(0, problem.size(), problem) == 0,
                 ("expected " + problem + "\ncalculated " + found).c_str());
    }

    void saysEveryKeyThatIsGivenTwice() {
        cost::Problems problems;
        QVERIFY(json::parsed(R"({"a": 1, "a": 2, "b": [{"c": 1, "c": 2}]})", problems).is_null());
        QCOMPARE(problems.size(), std::size_t(2));
        QCOMPARE(problems[0].place, std::string("/a"));
        QCOMPARE(problems[1].place, std::string("/b/0/c"));
    }

    void depthOfSixtyFourIsFine() {
        QCOMPARE(firstProblem(std::string(64, '[') + std::string(64, ']')), std::string());
        VERIFY_HAS(firstProblem(std::string(65, '[') + std::string(65, ']')),
                   "is nested deeper than 64 levels");
    }

    void pointersAreEscaped() {
        QCOMPARE(json::pointerTo("/a", "b"), std::string("/a/b"));
        QCOMPARE(json::pointerTo("", "~/"), std::string("/~0~1"));
        QCOMPARE(json::pointerTo("/options", 3), std::string("/options/3"));
    }

    void numbersAreWrittenAsPeopleDo() {
        QCOMPARE(json::number(3).dump(), std::string("3"));
        QCOMPARE(json::number(-0.0).dump(), std::string("0"));
        QCOMPARE(json::number(0.1).dump(), std::string("0.1"));
        QCOMPARE(json::number(1e15).dump(), std::string("1000000000000000"));
        QCOMPARE(json::number(1e-7).dump(), std::string("1e-07"));
        QVERIFY(json::number(std::numeric_limits<double>::infinity()).is_null());
        QVERIFY(json::number(std::numeric_limits<double>::quiet_NaN()).is_null());
        for (double value = 1e-300; value < 1e300; value *= 1234.56789)
            COMPARE_EXACTLY(json::Value::parse(json::number(value).dump()).get<double>(), value);
    }

    void valuesAreShownShort() {
        QCOMPARE(json::shown("text"), std::string("\"text\""));
        QCOMPARE(json::shown(nullptr), std::string("null"));
        const std::string shown = json::shown(std::string(1000, 'x'));
        QCOMPARE(shown.size(), std::size_t(40));
        // Cut between characters: the result is still UTF-8.
        std::string letters;
        for (int i = 0; i < 60; ++i)
            letters += "\u00e9";
        for (const char* before : {"", "a", "ab"}) {
            const std::string cut = json::shown(before + letters);
            QVERIFY(cut.size() <= 40);
            const QString decoded = QString::fromUtf8(cut.c_str());
            QVERIFY2(!decoded.contains(QChar(QChar::ReplacementCharacter)), cut.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(DocumentTest)
#include "tst_document.moc"
