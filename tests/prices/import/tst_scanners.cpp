// SPDX-License-Identifier: Apache-2.0
#include "tests/prices/import/import_support.h"
#include "tests/prices/import/made_list.h"

#include "libcost/base/problem.h"
#include "libcost/io/csv_scanner.h"
#include "libcost/io/json_scanner.h"

using namespace cost;
using namespace cost::offer;
using namespace import_support;

namespace {

// "a=1 b=[x y ] c={d=e }": what a scanner makes of a text.
std::string read(JsonScanner& json) {
    std::string text;
    if (json.peek() == '{') {
        text = "{";
        json.object([&](std::string_view key) {
            text += std::string(key) + '=';
            text += read(json) + ' ';
        });
        return text + '}';
    }
    if (json.peek() == '[') {
        text = "[";
        json.array([&] { text += read(json) + ' '; });
        return text + ']';
    }
    return std::string(json.text());
}

class Text {
public:
    explicit Text(const std::string& text) { write(m_folder.file("text"), text); }
    std::string json() {
        return caught([](ByteSource& source) {
            JsonScanner scanner(source);
            std::string text = read(scanner);
            scanner.finish();
            return text;
        });
    }
    // Only the member "z" is read; all others are passed over.
    std::string last() {
        return caught([](ByteSource& source) {
            JsonScanner scanner(source);
            std::string text;
            scanner.object([&](std::string_view key) {
                if (key == "z")
                    text = scanner.text();
                else
                    scanner.skip();
            });
            scanner.finish();
            return text;
        });
    }
    std::string csv() {
        return caught([](ByteSource& source) {
            CsvScanner scanner(source);
            std::string text;
            while (scanner.next()) {
                text += std::to_string(scanner.line()) + ':';
                for (std::size_t i = 0; i < scanner.size(); ++i)
                    text += '<' + std::string(scanner.field(i)) + '>';
            }
            return text;
        });
    }

private:
    template <class F>
    std::string caught(const F& of) {
        try {
            ByteSource source(m_folder.file("text"));
            return of(source);
        } catch (const BadInput& bad) {
            return "refused: " + text(bad.problems().front());
        }
    }

    Place m_folder;
};

} // namespace

class ScannersTest : public QObject {
    Q_OBJECT

private slots:
    // However a file is packed or written, no more of it is read than is asked for.
    void noMoreIsReadThanTheLimit_data() {
        QTest::addColumn<std::string>("bytes");
        const std::string text(300'000, '\n');
        std::string wide = "\xff\xfe";
        for (const char each : text)
            wide += {each, '\0'};
        QTest::newRow("plain") << text;
        QTest::newRow("gzip") << packed(text);
        QTest::newRow("UTF-16") << wide;
    }
    void noMoreIsReadThanTheLimit() {
        QFETCH(std::string, bytes);
        Place place;
        write(place.file("list"), bytes);
        ByteSource source(place.file("list"));
        source.limitTo(200'000, "table");
        std::string piece(4096, '\0');
        std::size_t come = 0;
        std::string refused;
        try {
            while (const std::size_t count = source.read(piece.data(), piece.size()))
                come += count;
        } catch (const BadInput& problem) {
            refused = problem.what();
        }
        VERIFY_HAS(refused, "that is no table");
        QVERIFY(come <= 200'000);
    }

    void json_data();
    void json() {
        QFETCH(QString, input);
        QFETCH(QString, output);
        QCOMPARE(Text(input.toStdString()).json(), output.toStdString());
    }

    void whatIsNotAskedForIsPassedOver_data();
    void whatIsNotAskedForIsPassedOver() {
        QFETCH(QString, input);
        QCOMPARE(Text("{\"a\":" + input.toStdString() + ",\"z\":\"found\"}").last(), std::string("found"));
        QCOMPARE(Text("{\"z\":\"found\",\"a\": " + input.toStdString() + " }").last(), std::string("found"));
    }

    void textsAreWholeWhereverTheWindowEnds();

    void csv_data() {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("output");
        const auto row = [](const char* input, const char* output) {
            QTest::newRow(input) << input << output;
        };
        row("", "");
        row("a,b\n", "1:<a><b>");
        row("a,b", "1:<a><b>");
        row("a,b\r\nc,d\r\n", "1:<a><b>2:<c><d>");
        row("\"a\",\"b,c\"\n", "1:<a><b,c>");
        row("\"say \"\"so\"\"\",\"\"\n", "1:<say \"so\"><>");
        row("\"two\nlines\",x\ny,z\n", "1:<two\nlines><x>3:<y><z>");
        row("a,,\n", "1:<a><><>");
        row("a,", "1:<a><>");
        row("\n\na\n", "1:<>2:<>3:<a>");
        row("3.5\" disk,x\n", "1:<3.5\" disk><x>");
        row("\"a\" ,b\n", "1:<a><b>");
        row("sep=,\na,b\n", "2:<a><b>");
        row("sep=;\r\na;b,c\n", "2:<a><b,c>");
        row("\"open,b\n", "refused: line 1: a quote is not closed before the file ends");
    }
    void csv() {
        QFETCH(QString, input);
        QFETCH(QString, output);
        QCOMPARE(Text(input.toStdString()).csv(), output.toStdString());
    }

    void rowsAreWholeWhereverTheWindowEnds() {
        for (std::size_t before = 262'120; before < 262'160; ++before) {
            const std::string pad(before / 4, 'p');
            std::string text;
            std::string expected;
            for (int i = 1; i <= 4; ++i) {
                text += pad + ",\"q\"\"q\",\"\"\n";
                expected += std::to_string(i) + ":<" + pad + "><q\"q><>";
            }
            QCOMPARE(Text(text + "\"last\",x").csv(), expected + "5:<last><x>");
        }
        QVERIFY(Text("\"" + std::string(300'000, 'x')).csv().find("longer than 256 KB") != std::string::npos);
    }

    void bytesAreUnpacked_data() {
        QTest::addColumn<int>("members");
        QTest::newRow("one member") << 1;
        QTest::newRow("three members") << 3;
    }
    void bytesAreUnpacked() {
        QFETCH(int, members);
        const std::string text = "{\"a\":\"" + std::string(200'000, 'x') + "\",\"z\":\"found\"}";
        QCOMPARE(Text(packed(text, members)).last(), std::string("found"));
        QCOMPARE(Text(packed(text, members) + std::string(100, '\0')).last(), std::string("found"));
        const std::string whole = packed(text, members);
        QCOMPARE(Text(whole.substr(0, whole.size() - 9)).last(),
                 std::string("refused: the gzip data ends too early: fetch the file again"));
        std::string damaged = whole;
        damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 0x55);
        QVERIFY(Text(damaged).last() != "found");
    }

    void aByteOrderMarkIsNoText() {
        QCOMPARE(Text("\xEF\xBB\xBF{\"z\":\"found\"}").last(), std::string("found"));
        QCOMPARE(Text("\xEF\xBB\xBF"
                      "a,b\n")
                     .csv(),
                 std::string("1:<a><b>"));
    }
};

// Outside of the class, because moc does not know raw strings.

void ScannersTest::json_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output");
    const auto row = [](const char* input, const char* output) { QTest::newRow(input) << input << output; };
    row("{}", "{}");
    row(" { \"a\" : 1 , \"b\":[ \"x\",\"y\" ],\"c\":{\"d\":\"e\"} } ", "{a=1 b=[x y ] c={d=e } }");
    row(R"({"a":"\"\\\/\b\f\n\r\tA"})", "{a=\"\\/\b\f\n\r\tA }");
    row(R"({"a":"\u00e9\u20AC\uD83D\ude00"})", "{a=\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80 }");
    row(R"({"a":"\ud83d"})", "{a=\xEF\xBF\xBD }");
    row(R"({"k\u0065y\"":1})", "{key\"=1 }");
    row(R"({"a":null,"b":true,"c":-1.5e3})", "{a= b=true c=-1.5e3 }");
    row(R"([])", "[]");
    row(R"({"a":[[],{},[{}]]})", "{a=[[] {} [{} ] ] }");
    row("", "refused: line 1, column 1: the file ends too early: a quote, bracket or brace is not closed, or "
            "the file is cut off");
    row("{\"a\":1", "refused: line 1, column 7: the file ends too early: a quote, bracket or brace is not "
                    "closed, or the file is cut off");
    row("{\n \"a\" 1}", "refused: line 2, column 6: a colon is missing behind a key");
    row("{\"a\":1 \"b\":2}", "refused: line 1, column 8: a comma or } is missing");
    row("{\"a\":1,}", "refused: line 1, column 8: a key in quotes is missing");
    row("{\"a\":}", "refused: line 1, column 6: a value is missing, or is none of JSON");
    row("{\"a\":tru}", "refused: line 1, column 9: a value is missing, or is none of JSON");
    row("{\"a\":1}}", "refused: line 1, column 8: something follows the end of the JSON text");
    row(R"({"a":"\q"})", "refused: line 1, column 10: a text has an escape that JSON does not know");
    row(R"({"a":"\u12"})", "refused: line 1, column 12: \\u needs four hexadecimal digits");
}

void ScannersTest::whatIsNotAskedForIsPassedOver_data() {
    QTest::addColumn<QString>("input");
    for (const char* value :
         {"1", "\"text\"", R"("with \" quote")", R"("ends with \\")", "{}", "[]", R"({"}":"]"})",
          R"(["{","[","\"}"])", R"({"a":{"b":{"c":[1,2,{"d":"\\\\\""}]}}})", "null", "true"})
        QTest::newRow(value) << value;
    // Long values cross the blocks of sixty-four bytes and the pieces in which a file is read.
    for (const int size : {1, 60, 61, 62, 63, 64, 65, 66, 127, 128, 129, 1000}) {
        const QString text(size, '\\');
        QTest::addRow("%d backslashes", size) << "[\"" + text + text + "\"]";
        QTest::addRow("%d braces", size) << QString(size, '[') + QString(size, ']');
        QTest::addRow("%d in text", size)
            << "{\"" + QString(size, '{') + "\":\"" + QString(size, ']') + "\\\"\"}";
    }
    const QString large = "[\"" + QString(700'000, 'x') + "\",\"" + QString(300'000, '{') + "\"]";
    QTest::newRow("larger than the window") << large;
    QTest::newRow("a text larger than the window") << '"' + QString(700'000, 'x') + '"';
}

void ScannersTest::textsAreWholeWhereverTheWindowEnds() {
    // The window holds 256 KB: a text, its escapes and the colon behind a key fall on its end in turn.
    for (const std::size_t before : {262'100U, 262'120U, 262'130U, 262'136U, 262'140U, 262'143U, 262'144U}) {
        std::string text = "{\"pad\":\"" + std::string(before - 12, 'p') + "\",";
        text += R"("key":"va\"lue","next":[1,"two"],"z":"last"})";
        std::string expected =
            "{pad=" + std::string(before - 12, 'p') + " key=va\"lue next=[1 two ] z=last }";
        QCOMPARE(Text(text).json(), before < 262'150 ? expected : "");
        QCOMPARE(Text(text).last(), std::string("last"));
    }
    QVERIFY(Text("{\"a\":\"" + std::string(300'000, 'x') + "\"}").json().find("longer than 256 KB") !=
            std::string::npos);
}

QTEST_GUILESS_MAIN(ScannersTest)
#include "tst_scanners.moc"
