// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/base/say.h"

#include <atomic>
#include <thread>

using cost::InEnglish;
using cost::say;
using cost::speak;

class SayTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { speak({}); }

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
        QCOMPARE(say(sentence, "one", std::string("two")), said);
    }

    // What is put in is no sentence: its braces are its own.
    void whatIsFilledInStays() { QCOMPARE(say("{1} {2}", "{2}", "{1}"), std::string("{2} {1}")); }

    void anotherLanguage() {
        speak([](const std::string& english) {
            return english == "{1} costs {2}" ? std::string("{2} kostet {1}") : std::string();
        });
        QCOMPARE(say("{1} costs {2}", "a", "b"), std::string("b kostet a"));
        QCOMPARE(say("{1} is unknown", "a"), std::string("a is unknown"));
        {
            const InEnglish outer;
            const InEnglish inner;
            QCOMPARE(say("{1} costs {2}", "a", "b"), std::string("a costs b"));
            // Only here: another thread goes on as before.
            std::string elsewhere;
            std::thread([&] { elsewhere = say("{1} costs {2}", "a", "b"); }).join();
            QCOMPARE(elsewhere, std::string("b kostet a"));
        }
        QCOMPARE(say("{1} costs {2}", "a", "b"), std::string("b kostet a"));
        speak({});
        QCOMPARE(say("{1} costs {2}", "a", "b"), std::string("a costs b"));
    }

    void languagesChangeWhileOthersSpeak() {
        std::atomic<bool> stop = false;
        std::thread speaker([&] {
            while (!stop)
                speak([](const std::string&) { return std::string("x {1}"); }), speak({});
        });
        bool good = true;
        for (int i = 0; i < 20'000; ++i) {
            const std::string said = say("y {1}", "1");
            good = good && (said == "x 1" || said == "y 1");
        }
        stop = true;
        speaker.join();
        QVERIFY(good);
    }
};

QTEST_APPLESS_MAIN(SayTest)
#include "tst_say.moc"
