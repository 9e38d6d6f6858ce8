// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/output/table.h"

using namespace cost;

class TableTest : public QObject {
    Q_OBJECT

    static Table table() {
        Table all({{"Name"}, {"Cost", Table::Align::Right}});
        all.add({"one", "$1.00"});
        all.addRemark("how it came");
        all.add({"\u00e9t\u00e9", "\u2212$10.00"});
        all.add({"bare"});
        return all;
    }

private slots:
    void alignsWhatIsSeen() {
        QCOMPARE(table().text(2), std::string("  Name     Cost\n"
                                              "  one     $1.00\n"
                                              "      how it came\n"
                                              "  \u00e9t\u00e9   \u2212$10.00\n"
                                              "  bare\n"));
        QCOMPARE(shownWidth("\u2212$10.00"), std::size_t(7));
    }

    void noTitlesNoLine() {
        Table bare({{""}, {""}});
        QVERIFY(bare.empty());
        bare.add({"a", "b"});
        QCOMPARE(bare.text(), std::string("a  b\n"));
    }

    void asMarkdown() {
        QCOMPARE(table().markdown(),
                 std::string("| Name | Cost |\n| --- | ---: |\n| one | $1.00 |\n| how it came |  |\n"
                             "| \u00e9t\u00e9 | \u2212$10.00 |\n| bare |  |\n"));
        QCOMPARE(markdownCell("a|b *c* _d_ `e` <f> [g]\\\nh"),
                 std::string("a\\|b \\*c\\* \\_d\\_ \\`e\\` \\<f\\> \\[g\\]\\\\\\\\nh"));
    }

    void markdownOfOthersIsText_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("markdown");
        const auto row = [](const std::string& text, const std::string& markdown) {
            QTest::newRow(text.c_str()) << text << markdown;
        };
        row("$24.87 a month, (+$3.97, +16 %)", "$24.87 a month, (+$3.97, +16 %)"); // amounts stay as they are
        row("$x^2$ $$", "\\$x^2\\$ \\$\\$");
        row("see https://example.com//x", "see https\\:/\\/example.com/\\/x");
        row("www.example.com", "www\\.example.com");
        row("m7g.large, us-east-1", "m7g.large, us-east-1");
        row("ask @team", "ask @\u2060team");
        row("me@example.com", "me@\u2060example.com");
        row("fixes #12", "fixes \\#\u206012");
        row("R&D &lt;", "R\\&D \\&lt;");
        row("~~gone~~", "\\~\\~gone\\~\\~");
        row(":tada: at 9:30", ":\u2060tada: at 9:30");
        row("a\n# b", "a\\\\n\\# b");
    }
    void markdownOfOthersIsText() {
        QFETCH(std::string, text);
        QFETCH(std::string, markdown);
        QCOMPARE(markdownCell(text), markdown);
        QCOMPARE(markdownLine(text), markdown);
    }

    void atTheBeginningOfALine() {
        QCOMPARE(markdownLine("- item"), std::string("\\- item"));
        QCOMPARE(markdownLine("+ item"), std::string("\\+ item"));
        QCOMPARE(markdownLine("===="), std::string("\\===="));
        QCOMPARE(markdownLine("12. item"), std::string("12\\. item"));
        QCOMPARE(markdownLine("3) item"), std::string("3\\) item"));
        QCOMPARE(markdownLine("# head"), std::string("\\# head"));
        QCOMPARE(markdownLine("    code"), std::string("code"));
        QCOMPARE(markdownLine("512 MB"), std::string("512 MB"));
        QCOMPARE(markdownLine("0.4 % of the requests"), std::string("0.4 % of the requests"));
        QCOMPARE(markdownLine(""), std::string());
    }

    void cellsAreOneLine() {
        Table table({{"Name\x1b[1m"}});
        table.add({"a\nb\x07"});
        table.addRemark("c\r\u202e");
        QCOMPARE(table.text(), std::string("Name\\u001b[1m\na\\nb\\u0007\n    c\\r\\u202e\n"));
        VERIFY_HAS(table.markdown(), "| a\\\\nb\\\\u0007 |");
        VERIFY_HAS(table.html(), "<td>a\\nb\\u0007</td>");
    }

    // What a sheet would calculate is text; numbers are numbers.
    void sheetsCalculateNothing() {
        QCOMPARE(csvRow({"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"}),
                 std::string("'=1+1,'+1+1,'-1+1,'@SUM(A1),\"'\t=1\",'\\r=1\n"));
        QCOMPARE(csvRow({"\uff1d1+1", "-cmd|' /C calc'!A0", "a;=1+1", "=HYPERLINK(\"x\")"}),
                 std::string("'\uff1d1+1,'-cmd|' /C calc'!A0,\"a;=1+1\",\"'=HYPERLINK(\"\"x\"\")\"\n"));
        QCOMPARE(csvRow({"-1.5", "+2", "-1e-7", "-", "+", "-0.5x", "1-1"}),
                 std::string("-1.5,+2,-1e-7,-,+,'-0.5x,1-1\n"));
        QCOMPARE(csvRow({"\x1b[31m\u009b\u202e"}), std::string("\\u001b[31m\\u009b\\u202e\n"));
    }

    void asCsv() {
        QCOMPARE(table().csv(), std::string("Name,Cost\none,$1.00\n\u00e9t\u00e9,\u2212$10.00\nbare,\n"));
        QCOMPARE(csvRow({"a,b", "say \"hi\"", "two\nlines", "", "plain"}),
                 std::string("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",,plain\n"));
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "tst_table.moc"
