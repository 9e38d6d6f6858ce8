// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/text/table.h"

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
                 std::string("a\\|b \\*c\\* \\_d\\_ \\`e\\` \\<f> \\[g]\\\\ h"));
    }

    void asCsv() {
        QCOMPARE(table().csv(), std::string("Name,Cost\none,$1.00\n\u00e9t\u00e9,\u2212$10.00\nbare,\n"));
        QCOMPARE(csvRow({"a,b", "say \"hi\"", "two\nlines", "", "plain"}),
                 std::string("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",,plain\n"));
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "tst_table.moc"
