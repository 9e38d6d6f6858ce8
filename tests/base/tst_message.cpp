// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/base/message.h"
#include "libcost/units/format.h"

using namespace cost;

namespace {

// A language that knows one sentence, and the noun in it.
std::string german(const std::string& english) {
    if (english == "{1} costs {2}") return "{2} kostet {1}";
    return english == "a task" ? "ein Task" : "";
}

} // namespace

class MessageTest : public QObject {
    Q_OBJECT

private slots:
    void placesAreFilled_data() {
        QTest::addColumn<std::string>("sentence");
        QTest::addColumn<std::string>("said");
        QTest::newRow("in order") << std::string("{1} and {2}") << std::string("one and two");
        QTest::newRow("turned round") << std::string("{2}, {1}") << std::string("two, one");
        QTest::newRow("twice") << std::string("{1}{1}") << std::string("oneone");
        QTest::newRow("left out") << std::string("nothing") << std::string("nothing");
        QTest::newRow("not given") << std::string("{3} {0} {10}") << std::string("{3} {0} {10}");
        QTest::newRow("broken") << std::string("{1 {} {x} {") << std::string("{1 {} {x} {");
        QTest::newRow("at the end") << std::string("say {2}") << std::string("say two");
        QTest::newRow("empty") << std::string() << std::string();
    }
    void placesAreFilled() {
        QFETCH(std::string, sentence);
        QFETCH(std::string, said);
        QCOMPARE(say(sentence, "one", std::string("two")).english(), said);
        QCOMPARE(say(sentence, "one", "two").empty(), said.empty());
    }

    // What is put in is no sentence: its braces are its own.
    void whatIsFilledInStays() { QCOMPARE(say("{1} {2}", "{2}", "{1}").english(), std::string("{2} {1}")); }

    void anotherLanguage() {
        QCOMPARE(say("{1} costs {2}", "a", "b").in(german), std::string("b kostet a"));
        QCOMPARE(say("{1} costs {2}", "a", "b").english(), std::string("a costs b"));
        // What it has no words for stays English; names do, and what only looks like a sentence.
        QCOMPARE(say("{1} is unknown", "a").in(german), std::string("a is unknown"));
        QCOMPARE(Message("a task").in(german), std::string("a task"));
        // Sentences within sentences, and one after the other.
        QCOMPARE(say("{1} costs {2}", say("a task"), "b").in(german), std::string("b kostet ein Task"));
        QCOMPARE((say("a task") + ": " + say("{1} costs {2}", "a", "b") + '.').in(german),
                 std::string("ein Task: b kostet a."));
    }

    void textIsInOneLineOnlyInPlaces() {
        QCOMPARE(say("of {1}", "a\nb").english(), std::string("of a\\nb"));
        QCOMPARE(Message("a\nb").english(), std::string("a\nb"));
    }

    void sums() {
        Message sum;
        QVERIFY(sum.empty());
        sum += "a";
        sum += Message();
        sum += "b";
        QCOMPARE(sum, Message("ab"));
        sum += sum;
        QCOMPARE(sum, Message("abab"));
        QVERIFY(say("a") != Message("a"));
    }

    // Its numbers can be asked for as they were before they were rounded.
    void figures() {
        const Message fleet =
            say("{2} in {1}", say("{1} tasks", numberText(3)), memoryText(512.4)) + "; " + percentOf(0.12345);
        QCOMPARE(fleet.english(), std::string("512 MB in 3 tasks; 12 %"));
        QCOMPARE(fleet.figures(), (std::vector<double>{3, 512.4, 0.12345}));
        QCOMPARE(say("{1}", moneyText(Money(1.005))).figures(), std::vector<double>{1.005});
        // What reads alike is alike.
        QVERIFY(say("{1}", memoryText(512.4)) == say("{1}", memoryText(512)));
        QVERIFY(say("{1}", memoryText(512.4)) != say("{1}", memoryText(513)));
    }
};

QTEST_APPLESS_MAIN(MessageTest)
#include "tst_message.moc"
