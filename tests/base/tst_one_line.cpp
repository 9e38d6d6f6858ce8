// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/base/message.h"
#include "libcost/base/one_line.h"
#include "libcost/base/problem.h"

using namespace cost;

class OneLineTest : public QObject {
    Q_OBJECT

private slots:
    void textStaysAndControlsAreWrittenOut_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("line");
        const auto row = [](const char* name, const std::string& text, const std::string& line) {
            QTest::newRow(name) << text << line;
        };
        row("plain", "Orders API, 512 MB", "Orders API, 512 MB");
        row("nothing", "", "");
        row("letters", "\u00e9t\u00e9 \u65e5\u672c \U0001F600 \u2212$10",
            "\u00e9t\u00e9 \u65e5\u672c \U0001F600 \u2212$10");
        row("a backslash", "C:\\new", "C:\\new");
        row("lines", "a\nb\r\n\tc", "a\\nb\\r\\n\\tc");
        row("escape", "\x1b[31mred\x1b[0m", "\\u001b[31mred\\u001b[0m");
        row("bell, backspace, delete", "\a\b\x7f", "\\u0007\\u0008\\u007f");
        row("a NUL", std::string("a\0b", 3), "a\\u0000b");
        row("C1", "\u009b31m\u0085", "\\u009b31m\\u0085");
        row("direction", "\u202ea\u202c\u2066b\u2069\u200f\u061c",
            "\\u202ea\\u202c\\u2066b\\u2069\\u200f\\u061c");
        row("separators", "a\u2028b\u2029", "a\\u2028b\\u2029");
        row("byte order", "\uFEFFa", "\\ufeffa");
        row("tags", "a\U000E0041", "a\\udb40\\udc41");
        row("no UTF-8", "a\xff\xc3(\xe2\x82", "a\\xff\\xc3(\\xe2\\x82");
        row("too long, half of a pair, beyond", "\xc0\x8a\xed\xa0\x80\xf4\x90\x80\x80",
            "\\xc0\\x8a\\xed\\xa0\\x80\\xf4\\x90\\x80\\x80");
    }
    void textStaysAndControlsAreWrittenOut() {
        QFETCH(std::string, text);
        QFETCH(std::string, line);
        QCOMPARE(oneLine(text), line);
        QCOMPARE(oneLine(line), line);
    }

    void linesMayStay() { QCOMPARE(plainLines("a\n\tb\x1b\r"), std::string("a\n\tb\\u001b\\r")); }

    void isCutBetweenCharacters() {
        QCOMPARE(shortened("abc", 3), std::string("abc"));
        QCOMPARE(shortened("abcdef", 5), std::string("ab..."));
        QCOMPARE(shortened("a\u00e9\u00e9\u00e9", 6), std::string("a\u00e9..."));
        QCOMPARE(shortened("\u00e9\u00e9\u00e9", 5), std::string("\u00e9..."));
    }

    // In every sentence that is said, and in every message of what is wrong.
    void sentencesAndMessagesAreOneLine() {
        const std::string name = "a\nLambda is cheapest: $0.01\x1b[2K";
        QCOMPARE(say("{1} is dear", name), std::string("a\\nLambda is cheapest: $0.01\\u001b[2K is dear"));
        QCOMPARE(std::string(MachineFailure(name + ": is gone").what()),
                 std::string("a\\nLambda is cheapest: $0.01\\u001b[2K: is gone"));
        const BadInput bad("b\r.json", {{"/x\ty", "is \u202e wrong"}, {"line 2", "too"}, {"", "all"}});
        QCOMPARE(std::string(bad.what()),
                 std::string("b\\r.json/x\\ty: is \\u202e wrong\nb\\r.json: line 2: too\nb\\r.json: all"));
    }

    void theFirstHundredAreKept() {
        Problems problems;
        QVERIFY(problems.empty());
        for (int i = 0; i < 250; ++i)
            problems.push_back({"/" + std::to_string(i), "is wrong"});
        QVERIFY(problems.full());
        QCOMPARE(problems.size(), std::size_t{250});
        QCOMPARE(problems.more(), std::size_t{150});
        Problems all{{"/first", "is wrong"}};
        all.append(problems);
        QCOMPARE(all.size(), std::size_t{251});
        const std::string text = BadInput("f", all).what();
        QCOMPARE(support::count(text, "\n"), std::size_t{100});
        VERIFY_HAS(text, "f/98: is wrong\nf: and 151 more");
        all.eraseAt("/first");
        QCOMPARE(all.front().place, std::string("/0"));
        // However long a text of the file is that a message repeats.
        QVERIFY(std::string(BadInput("f", {{"/a", "is " + std::string(100'000, 'x')}}).what()).size() < 3000);
    }
};

QTEST_APPLESS_MAIN(OneLineTest)
#include "tst_one_line.moc"
