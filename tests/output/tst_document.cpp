// SPDX-License-Identifier: Apache-2.0
// Each block as each renderer writes it; and that whatever stands in any of them is text to all of them.
#include "tests/support.h"

#include "libcost/base/one_line.h"
#include "libcost/output/document.h"

#include <QXmlStreamReader>

using namespace cost;

namespace {

// With a column for both, one for people and one for programs.
Table table() {
    Table all({{"Name", Table::Align::Left, "name"}, {"Cost", Table::Align::Right}, Table::hidden("usd")});
    all.add({"one", "$1.00", "1"});
    all.addRemark("how it came");
    all.addHidden({"two", "", "2"});
    return all;
}

Table plainTable() {
    Table all({{"Name"}});
    all.add({"one"});
    return all;
}

Table sheet() {
    Table all = Table::sheet({"name", "usd"});
    all.add({"one", "1"});
    return all;
}

struct Written {
    std::string text;
    std::string markdown;
    std::string html;
    std::string csv;
};

// A document of every block, with that text in every place where text may stand.
Document allOf(const std::string& text) {
    const auto tableOf = [&] {
        Table all({{text, Table::Align::Left, text}, {text}, Table::hidden(text)});
        all.add({text, {text, text}, text});
        all.addRemark(text);
        all.addHidden({text, text, text});
        return all;
    };
    Table named = Table::sheet({text});
    named.add({text});
    return {Opening{text, text, text, {text, text}},
            Opening{text, "", "", {text}, true},
            Heading{text, 2, text},
            Paragraph{text},
            Paragraph{text, text},
            tableOf(),
            Items{{text, text}},
            Items{{text}, text},
            Items{{text}, text, true},
            Picture{text, "<svg/>", tableOf()},
            Fold{text, tableOf(), {text}},
            named};
}

// The elements of a page, and the text that they hold.
QStringList elementsOf(const std::string& page, QString& shown) {
    QXmlStreamReader reader(QByteArray::fromStdString("<body>" + page + "</body>"));
    QStringList names;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) names << reader.name().toString();
        if (reader.isCharacters()) shown += reader.text().toString();
    }
    if (reader.hasError()) names << reader.errorString();
    return names;
}

// The commas and line ends of CSV outside of its quotes.
std::string separatorsOf(const std::string& csv) {
    std::string separators;
    bool quoted = false;
    for (const char c : csv) {
        if (c == '"') quoted = !quoted;
        if (!quoted && (c == ',' || c == '\n')) separators += c;
    }
    return separators;
}

std::size_t linesOf(const std::string& text) {
    return support::count(text, "\n");
}

} // namespace

Q_DECLARE_METATYPE(Document)
Q_DECLARE_METATYPE(Written)

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void everyBlockInEveryFormat_data() {
        QTest::addColumn<Document>("document");
        QTest::addColumn<Written>("expected");
        const auto row = [](const char* name, const Document& document, const Written& expected) {
            QTest::newRow(name) << document << expected;
        };
        row("nothing", {}, {});
        row("opening", {Opening{"Title", "So it is", "In detail.", {"Of this", "At that."}}},
            {"Title\nOf this\nAt that.\n\nSo it is\nIn detail.\n",
             "# Title\n\n**So it is.** In detail.\n\nOf this. At that.\n",
             "<h1>Title</h1>\n<p class=\"strong\">So it is.</p>\n<p>In detail.</p>\n<p>Of this. At "
             "that.</p>\n",
             ""});
        row("opening that its subject names",
            {Opening{.title = "A", .about = {"A: here"}, .aboutNamesIt = true}},
            {"A: here\n", "# A\n\nA: here.\n", "<h1>A</h1>\n<p>A: here.</p>\n", ""});
        row("opening of an answer only", {Opening{.headline = "Yes."}},
            {"Yes.\n", "**Yes.**\n", "<p class=\"strong\">Yes.</p>\n", ""});
        row("heading", {Heading{"Part", 3, "id"}}, {"Part  [id]\n", "### Part\n", "<h3>Part</h3>\n", ""});
        row("paragraph", {Paragraph{"Text."}}, {"Text.\n", "Text.\n", "<p>Text.</p>\n", ""});
        row("paragraph with a lead", {Paragraph{"Text.", "See:"}},
            {"See: Text.\n", "**See:** Text.\n", "<p><strong>See:</strong> Text.</p>\n", ""});
        row("lead alone", {Paragraph{"", "None."}},
            {"None.\n", "**None.**\n", "<p><strong>None.</strong></p>\n", ""});
        row("items", {Items{{"a", "b"}}},
            {"- a\n- b\n", "- a\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n", ""});
        row("items with a title", {Items{{"a"}, "Some"}},
            {"Some:\n- a\n", "Some:\n\n- a\n", "<p>Some:</p>\n<ul>\n<li>a</li>\n</ul>\n", ""});
        row("items that are a section", {Items{{"a"}, "Some", true}},
            {"Some:\n- a\n", "## Some\n\n- a\n", "<h2>Some</h2>\n<ul>\n<li>a</li>\n</ul>\n", ""});
        row("no items", {Items{{}, "None", true}}, {});
        row("table", {table()},
            {"Name   Cost\none   $1.00\n    how it came\n",
             "| Name | Cost |\n| --- | ---: |\n| one | $1.00 |\n| how it came |  |\n",
             "<table>\n<thead><tr><th>Name</th><th class=\"right\">Cost</th></tr></thead>\n<tbody>\n"
             "<tr><td>one</td><td class=\"right\">$1.00</td></tr>\n"
             "<tr><td class=\"remark\" colspan=\"2\">how it came</td></tr>\n</tbody>\n</table>\n",
             "name,usd\none,1\ntwo,2\n"});
        row("sheet", {sheet()}, {"", "", "", "name,usd\none,1\n"});
        row("table for people", {plainTable()},
            {"Name\none\n", "| Name |\n| --- |\n| one |\n",
             "<table>\n<thead><tr><th>Name</th></tr></thead>\n<tbody>\n<tr><td>one</td></tr>\n"
             "</tbody>\n</table>\n",
             ""});
        row("figure", {Picture{"Picture", "<svg/>", plainTable()}},
            {"Picture\n  Name\n  one\n", "| Name |\n| --- |\n| one |\n",
             "<figure><figcaption>Picture</figcaption>\n<svg/></figure>\n", ""});
        row("fold", {Fold{"More", plainTable(), {"a"}}},
            {"More\n  Name\n  one\n  - a\n", "### More\n\n| Name |\n| --- |\n| one |\n\n- a\n",
             "<details><summary>More</summary>\n<table>\n<thead><tr><th>Name</th></tr></thead>\n<tbody>\n"
             "<tr><td>one</td></tr>\n</tbody>\n</table>\n<ul>\n<li>a</li>\n</ul>\n</details>\n",
             ""});
        row("sheets stand one below the other", {sheet(), Heading{"h"}, sheet()},
            {"h\n", "## h\n", "<h2>h</h2>\n", "name,usd\none,1\nname,usd\none,1\n"});
    }
    void everyBlockInEveryFormat() {
        QFETCH(Document, document);
        QFETCH(Written, expected);
        QCOMPARE(textOf(document), expected.text);
        QCOMPARE(markdownOf(document), expected.markdown);
        QCOMPARE(htmlOf(document), expected.html);
        QCOMPARE(csvOf(document), expected.csv);
    }

    // What belongs together stands together in a terminal; in Markdown every block is a paragraph apart.
    void blanksBetweenBlocks_data() {
        QTest::addColumn<Document>("document");
        QTest::addColumn<std::string>("text");
        const auto row = [](const char* name, const Document& document, const std::string& text) {
            QTest::newRow(name) << document << text;
        };
        row("apart", {Paragraph{"a"}, Paragraph{"b"}, Items{{"c"}}}, "a\n\nb\n\n- c\n");
        row("beneath a heading", {Heading{"h"}, Paragraph{"a"}, plainTable(), Items{{"b"}}, Paragraph{"c"}},
            "h\n  a\n  Name\n  one\n  - b\n  c\n");
        row("what a heading has no more than", {Paragraph{"a"}, Heading{"h"}, Items{{"b"}}, Heading{"i"}},
            "a\n\nh\n- b\n\ni\n");
        row("after a section", {Heading{"h"}, plainTable(), Items{{"a"}, "Some"}, Paragraph{"b"}},
            "h\n  Name\n  one\n\nSome:\n- a\n\nb\n");
        row("after a fold", {Fold{"f", plainTable()}, Paragraph{"a"}}, "f\n  Name\n  one\n\na\n");
        row("an opening after a section", {Heading{"h"}, Opening{.about = {"a"}}, Paragraph{"b"}},
            "h\n\na\n\nb\n");
        row("what is not shown", {sheet(), Paragraph{"a"}, sheet(), Items{}, Paragraph{"b"}}, "a\n\nb\n");
    }
    void blanksBetweenBlocks() {
        QFETCH(Document, document);
        QFETCH(std::string, text);
        QCOMPARE(textOf(document), text);
        QVERIFY(!support::contains(markdownOf(document), "\n\n\n"));
    }

    void emphasisOnlyInColour() {
        const Document document = {Opening{.headline = "So"}, Heading{"Part", 2, "id"},
                                   Paragraph{"a", "See:"}};
        QCOMPARE(textOf(document, true),
                 std::string("\033[1mSo\033[0m\n\n\033[1mPart\033[0m\033[2m  [id]\033[0m\n"
                             "  \033[1mSee:\033[0m a\n"));
        QVERIFY(!support::contains(textOf(document), "\033"));
    }

    // As many lines, elements and cells as of a harmless text, whatever it is and wherever it stands.
    void everyTextIsText_data() {
        QTest::addColumn<std::string>("text");
        for (const char* text : {"a | b",
                                 "|",
                                 "<script>alert(1)</script>",
                                 "</p><img src=x>",
                                 "\"><b>x",
                                 "a & b &lt;",
                                 "=1+1",
                                 "=cmd",
                                 "-1+1",
                                 "@SUM(A1)",
                                 "a\nb",
                                 "\n# head",
                                 "a\r\nb",
                                 "\n\n- item",
                                 "a,b;c\t\"d\"",
                                 "\033[31mred",
                                 "\u009b31m",
                                 "\u202eevil",
                                 "# head",
                                 "- item",
                                 "1. item",
                                 "**b**",
                                 "`code`",
                                 "[x](javascript:y)",
                                 "https://example.com",
                                 "@everyone",
                                 "\\",
                                 "{1}",
                                 "]",
                                 ""})
            QTest::newRow(oneLine(text).c_str()) << std::string(text);
    }
    void everyTextIsText() {
        QFETCH(std::string, text);
        const Document document = allOf("Zq" + text + "Zq");
        const Document harmless = allOf("Zq");

        const std::string shown = textOf(document);
        QCOMPARE(linesOf(shown), linesOf(textOf(harmless)));
        QCOMPARE(support::count(shown, oneLine("Zq" + text + "Zq")), support::count(textOf(harmless), "Zq"));
        QCOMPARE(plainLines(shown), shown);
        QCOMPARE(textOf(document, true).find("\033[31m"), std::string::npos);

        std::string markdown = markdownOf(document);
        const std::string escaped = markdownCell("Zq" + text + "Zq");
        QCOMPARE(support::count(markdown, escaped), support::count(markdownOf(harmless), "Zq"));
        QCOMPARE(linesOf(markdown), linesOf(markdownOf(harmless)));

        QString words;
        QString plainWords;
        QCOMPARE(elementsOf(htmlOf(document), words), elementsOf(htmlOf(harmless), plainWords));

        QCOMPARE(separatorsOf(csvOf(document)), separatorsOf(csvOf(harmless)));
    }

    // At the beginning of a line, which a sheet or Markdown may take for more than text.
    void beginningsAreText_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("markdown");
        QTest::addColumn<std::string>("csv");
        const auto row = [](const char* text, const char* markdown, const char* csv) {
            QTest::newRow(text) << std::string(text) << std::string(markdown) << std::string(csv);
        };
        row("=cmd", "\\=cmd", "'=cmd");
        row("-1+1", "\\-1+1", "'-1+1");
        row("@SUM(A1)", "@\u2060SUM(A1)", "'@SUM(A1)");
        row("1. item", "1\\. item", "1. item");
        row("# head", "\\# head", "# head");
        row("-1.5", "\\-1.5", "-1.5");
    }
    void beginningsAreText() {
        QFETCH(std::string, text);
        QFETCH(std::string, markdown);
        QFETCH(std::string, csv);
        Table named = Table::sheet({"name"});
        named.add({text});
        QCOMPARE(csvOf({named}), "name\n" + csv + '\n');
        QCOMPARE(markdownOf({Paragraph{text}}), markdown + '\n');
        QCOMPARE(markdownOf({Items{{text}}}), "- " + markdown + '\n');
        QCOMPARE(markdownOf({Opening{.about = {text + '.'}}}), markdown + ".\n");
    }
};

QTEST_APPLESS_MAIN(DocumentTest)
#include "tst_document.moc"
