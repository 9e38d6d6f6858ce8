// SPDX-License-Identifier: Apache-2.0
// Names are others' text: whatever stands in them, every command writes, in every format, what it writes of
// harmless ones, with that text in their place and nothing but text.
#include "tests/support.h"

#include "libcost/base/one_line.h"
#include "libcost/output/table.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <random>

using support::Outcome;

namespace {

std::vector<std::string> payloads() {
    std::vector<std::string> all = {
        // Terminals
        "\x1b[31mred", "\x1b]0;title\a", "\x1b[2J\x1b[H", "\x1b[1A\x1b[2K", "\x1bP1;1|x\x1b\\", "\a\b\b\b",
        "\rLambda is cheapest: $0.01", "a\nLambda is cheapest: $0.01 a month", "a\n\n\nb", "\t\ttabs", "\v\f",
        "\x7f\x7f", "\u009b31m", "\u0085next", "\u0090q\u009c", "\u202eevil", "\u2066\u2067x\u2069",
        "\u200f\u200e", "\u061c", "\u2028line\u2029", "\ufeff", "\U000e0041\U000e0042",
        "\x1b[0m\x1b[1m\x1b[2m",
        // Markdown
        "a\n# head", "a\n\n| a | b |\n| - | - |", "[x](javascript:alert(1))", "![x](http://x/y.png)",
        "<img src=x onerror=alert(1)>", "<https://x.org>", "https://example.com/a_b_", "www.example.com",
        "ftp://x.org", "@everyone", "a@b.org", "fixes #1", "org/repo#12", "$x^2$", "$$x$$", "$`x`$", "`code`",
        "```\nx\n```", "**b** __c__ ~~d~~", "a|b|c", "- item", "+ item", "1. item", "2) item", "    code",
        "===", "---", "> quote", "\\", "a\\|b", "&lt;b&gt; &#64;x", "[ ] task", "[a]: http://x",
        ":tada:", "<!-- gone -->", "*", "_a_",
        // Sheets
        "=1+1", "+1+1", "-1+1", "@SUM(A1:A9)", "\t=1+1", "\r=1+1", "=cmd|' /C calc'!A0", "a;=1+1", "a,=1+1",
        "\"=1+1", "a\"\n=1+1", "\uff1d1+1",
        // Pages
        "<script>alert(1)</script>", "</title><script>alert(1)</script>", "\"><b>x", "' onload='x", "]]><b>",
        "R&D API", "<style>*{display:none}", "</details></table>", "&amp;",
        // Sentences
        "{1} {2} {9}", "%1 %s %n", "\u65e5\u672c\u8a9e \U0001F600 \u00e9", "a' OR 1=1", std::string(300, 'x'),
        "\xe2\x80\xae"};
    // And mixtures of them.
    std::mt19937 random(5);
    const std::size_t size = all.size();
    for (int i = 0; i < 23; ++i) {
        std::string mixture;
        for (unsigned n = 1 + random() % 4; n > 0; --n)
            mixture += all[random() % size];
        all.push_back(mixture);
    }
    return all;
}

// Where others' text stands.
enum Place { Name, FirstId, FirstLabel, SecondId, SecondLabel, SourceTitle, PriceNote, kPlaces };

using Texts = std::array<std::string, kPlaces>;

std::string quoted(const std::string& text) {
    return QJsonDocument(QJsonObject{{"x", QString::fromStdString(text)}})
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

std::string json(const std::string& text) {
    const std::string object = quoted(text); // {"x":"..."}
    return object.substr(5, object.size() - 6);
}

std::string scenarioWith(const Texts& texts) {
    return R"({"format": "breakeven-scenario", "version": 1, "region": "us-east-1", "name": )" +
           json(texts[Name]) +
           R"(, "workload": {"requests_per_month": "20M..40M", "duration_by_memory": [[512, 120], [1024, 70], [2048, 40]],
            "cpu_ms": 8, "init_ms": 300, "needs": {"state_in_memory": true}},
            "simulation": {"keep_alive_s": 60, "hours": 1},
            "options": [{"kind": "lambda", "memory_mb": 512, "id": )" +
           json(texts[FirstId]) + R"(, "label": )" + json(texts[FirstLabel]) +
           R"(}, {"kind": "fargate", "vcpu": 0.5, "memory_gb": 1, "tasks": 3, "id": )" +
           json(texts[SecondId]) + R"(, "label": )" + json(texts[SecondLabel]) +
           R"(}, {"kind": "fargate", "vcpu": 0.25, "memory_gb": 0.5, "tasks": 1, "id": "none", "label": )" +
           json("none " + texts[SecondLabel]) + "}]}";
}

std::string pricesWith(const Texts& texts) {
    return R"({"format": "breakeven-prices", "version": 1, "service": "lambda", "region": "us-east-1", "currency": "USD",
        "sources": {"contract": {"title": )" +
           json(texts[SourceTitle]) +
           R"(, "date": "2026-07-01", "confidence": "high"}},
        "prices": {"duration/x86_64": {"unit": "GB-s", "source": "contract", "note": )" +
           json(texts[PriceNote]) + R"(, "tiers": [{ "usd": "0.0000120001" }] }}})";
}

// Each with a sign that occurs nowhere else, at its end.
Texts texts(const std::vector<std::string>& all, std::size_t from) {
    Texts some;
    for (std::size_t i = 0; i < some.size(); ++i)
        some[i] = all[(from + i) % all.size()] + "Zq" + std::string(1, static_cast<char>('a' + i));
    return some;
}

Texts harmless() {
    Texts some;
    for (std::size_t i = 0; i < some.size(); ++i)
        some[i] = "Zq" + std::string(1, static_cast<char>('a' + i));
    return some;
}

const std::vector<std::vector<std::string>> kCommands = {
    {"estimate", "FILE"},
    {"estimate", "FILE", "--explain"},
    {"compare", "FILE"},
    {"compare", "FILE", "--explain"},
    {"sweep", "FILE", "--over", "requests=1e6:1e7:log:3"},
    {"solve", "FILE", "--for", "requests", "--budget", "30"},
    {"check", "FILE", "--fail-over", "5", "--option", "cheapest"},
    {"advise", "FILE", "--futures", "1000"},
    {"memory", "FILE"},
    {"simulate", "FILE"},
    {"cold-starts", "FILE", "--target", "50"},
    {"report", "FILE", "--futures", "1000"},
    {"prices", "show", "lambda/duration", "--explain"},
    {"prices", "diff", "FOLDER", "FOLDER", "FILE"}};

Outcome runWith(const Texts& texts, std::vector<std::string> command, const std::string& format) {
    const support::Folder folder;
    support::write(folder / "scenario.json", scenarioWith(texts));
    support::write(folder / "prices/private/us-east-1/lambda.json", pricesWith(texts));
    for (std::string& word : command) {
        if (word == "FILE") word = (folder / "scenario.json").string();
        if (word == "FOLDER") word = (folder / "prices").string();
    }
    const bool page = command.front() == "report";
    if (!page || format == "markdown") command.insert(command.end(), {"--format", format});
    command.insert(command.end(), {"--user-prices", (folder / "prices").string()});
    Outcome outcome = support::run(command);
    // As it is, and as Markdown has it.
    const std::string place = folder.path().string();
    for (const std::string& written : {place, cost::markdownCell(place)})
        for (std::string* text : {&outcome.out, &outcome.err})
            for (std::size_t at = text->find(written); at != std::string::npos; at = text->find(written))
                text->erase(at, written.size());
    return outcome;
}

void replaceAll(std::string& text, const std::string& what, const std::string& with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

// What a terminal would obey, as far as there is any.
std::string controlsIn(std::string_view text, bool tabs) {
    while (!text.empty()) {
        const cost::Character first = cost::firstCharacter(text);
        if (!first.valid) return "no UTF-8";
        if (cost::isControl(first.code) && first.code != '\n' && !(tabs && first.code == '\t'))
            return "a control character " + std::to_string(static_cast<unsigned>(first.code));
        text.remove_prefix(first.bytes);
    }
    return "";
}

// RFC 4180.
std::vector<std::vector<std::string>> csvCells(const std::string& text) {
    std::vector<std::vector<std::string>> rows(1, {""});
    bool inQuotes = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string& cell = rows.back().back();
        if (inQuotes) {
            if (text[i] != '"')
                cell += text[i];
            else if (i + 1 < text.size() && text[i + 1] == '"')
                cell += text[++i];
            else
                inQuotes = false;
        } else if (text[i] == '"') {
            inQuotes = true;
        } else if (text[i] == ',') {
            rows.back().emplace_back();
        } else if (text[i] == '\n') {
            rows.push_back({""});
        } else {
            cell += text[i];
        }
    }
    return rows;
}

// The tags of a page or picture, and the names of their attributes.
std::string tagsOf(const std::string& page) {
    std::string tags;
    for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at)) {
        bool inQuotes = false;
        for (; at < page.size() && (inQuotes || page[at] != '>'); ++at) {
            if (page[at] == '"') inQuotes = !inQuotes;
            if (!inQuotes) tags += page[at];
        }
        tags += ">\n";
    }
    return tags;
}

// Markdown as CommonMark and its renderers on the web read a line: what is not escaped and means something.
std::string markupIn(const std::string& line) {
    std::string bare;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() &&
            std::ispunct(static_cast<unsigned char>(line[i + 1])) != 0) {
            // What renderers look for afterwards sees no backslash; for Markdown it is a letter as any other.
            bare += line[++i] == '#' ? '#' : 'x';
        } else {
            bare += line[i];
        }
    }
    if (bare.find_first_of("*_`<>[]|~&\\") != std::string::npos) return "a sign of markup";
    static const QRegularExpression kLinked(
        QStringLiteral("://"
                       "|www\\.|@[A-Za-z0-9]|#[0-9]|:[A-Za-z+-][A-Za-z0-9_+-]*:|\\$[^0-9$].*\\$(?![0-9])|^"
                       "\\s*([-+=#]|[0-9]+[.)])"));
    return kLinked.match(QString::fromStdString(bare)).hasMatch() ? "something to be linked or listed" : "";
}

} // namespace

class NamesTest : public QObject {
    Q_OBJECT

    const std::vector<std::string> m_payloads = payloads();

private slots:
    void everyPayloadIsTextInMarkdown() {
        for (const std::string& payload : m_payloads) {
            const std::string line = cost::markdownLine(payload);
            QVERIFY2(markupIn(line).empty(), (markupIn(line) + ": " + line).c_str());
            QVERIFY2(line.find('\n') == std::string::npos, line.c_str());
        }
    }

    void everyCommandWritesText_data() {
        QTest::addColumn<int>("command");
        for (std::size_t i = 0; i < kCommands.size(); ++i) {
            std::string name;
            for (const std::string& word : kCommands[i])
                name += word + ' ';
            QTest::newRow(name.c_str()) << static_cast<int>(i);
        }
    }
    void everyCommandWritesText() {
        QFETCH(int, command);
        const std::vector<std::string>& words = kCommands[static_cast<std::size_t>(command)];
        const bool page = words.front() == "report";
        for (const char* format : {"table", "markdown", "csv", "json"}) {
            if (page && std::string(format) != "markdown" && std::string(format) != "table") continue;
            const Outcome plain = runWith(harmless(), words, format);
            QVERIFY2(!plain.out.empty(), plain.err.c_str());
            // Each payload comes to some command in each format, and each to another place for each command.
            const std::size_t turn = static_cast<std::size_t>(command) + support::count(format, "a");
            for (std::size_t from = turn % 5 * kPlaces + turn; from < m_payloads.size() + turn;
                 from += 5 * kPlaces) {
                const Texts some = texts(m_payloads, from);
                const Outcome hostile = runWith(some, words, format);
                const std::string wrong = page && std::string(format) == "table"
                                              ? pageDiffers(hostile.out, plain.out)
                                              : differs(format, some, hostile.out, plain.out);
                QVERIFY2(wrong.empty(), (std::string(format) + ": " + wrong + "\n" + hostile.out).c_str());
                QCOMPARE(hostile.status, plain.status);
                QCOMPARE(controlsIn(hostile.err, false), std::string());
                QCOMPARE(support::count(hostile.err, "\n"), support::count(plain.err, "\n"));
            }
        }
    }

    // Where names are wrong: messages have as many lines as for harmless ones, and nothing that a terminal
    // obeys.
    void everyMessageIsText() {
        const support::Folder folder;
        const auto messages = [&](const std::string& text, std::size_t turn) {
            const std::string file = (folder / "scenario.json").string();
            support::write(folder / "scenario.json", scenarioWith(harmless()));
            const auto changed = [&](const std::string& member) {
                std::string all = scenarioWith(harmless());
                all.insert(1, member + ", ");
                support::write(folder / "changed.json", all);
                return support::run({"estimate", (folder / "changed.json").string()}).err;
            };
            // Each payload comes to some of them.
            const auto skipped = [&] { return turn++ % 13 != 0; };
            std::string all;
            for (const std::string& member :
                 {json(text) + ": 1", R"("account": )" + json(text), R"("account": {)" + json(text) + ": 1}"})
                if (!skipped()) all += changed(member);
            for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
                     {"estimate", file, "--region", text},
                     {"estimate", file, "--set", "options/0/kind=" + json(text)},
                     {"estimate", file, "--set", "options/0/" + text + "=1"},
                     {"estimate", file, "--set", "workload/duration_ms=" + json(text)},
                     {"estimate", file, "--set", text},
                     {"estimate", file, "--init-preset", text},
                     {"estimate", file, "--requests", text + "!"},
                     {"estimate", file, "--format", text},
                     {"estimate", file, "--prices", (folder / "x").string() + text},
                     {"estimate", file, "-o", (folder / "absent" / "x").string() + text},
                     {"estimate", (folder / "x").string() + text},
                     {"estimate", file, "--nonsense" + text},
                     {"check", file, "--fail-over", "1" + text},
                     {"check", file, "--fail-over", "1", "--option", text},
                     {"sweep", file, "--over", text},
                     {"solve", file, "--for", text, "--budget", "1"},
                     {"cold-starts", file, "--option", text},
                     {"prices", "show", "--region", text},
                     {"prices", text},
                     {text}})
                if (!skipped()) all += support::run(words).err + "--\n";
            for (const char* command : {"--traffic", "--trace"}) {
                if (skipped()) continue;
                support::write(folder / "rows.csv", "timestamp,duration\n1," + text + "\n" + text + ",2\n");
                all += support::run({"simulate", file, command, (folder / "rows.csv").string()}).err + "--\n";
            }
            return all;
        };
        std::size_t turn = 0;
        for (const std::string& payload : m_payloads) {
            const std::string found = messages("x" + payload, turn++);
            QVERIFY2(controlsIn(found, false).empty(), (controlsIn(found, false) + " in " + found).c_str());
            QVERIFY2(!support::contains(found, "\nLambda is cheapest"), found.c_str());
            // Three files, and a few arguments: no message has more lines than it has problems.
            QVERIFY2(support::count(found, "\n") <= 40, found.c_str());
        }
    }

private:
    static std::string differs(const std::string& format, const Texts& some, std::string hostile,
                               const std::string& plain) {
        const std::string controls = controlsIn(hostile, format == "csv");
        if (!controls.empty()) return controls;
        if (format == "table" && support::count(hostile, "\n") != support::count(plain, "\n"))
            return "another number of lines than\n" + plain;
        const Texts names = harmless();
        if (format == "markdown") {
            for (std::size_t i = 0; i < some.size(); ++i) {
                std::string whole = cost::markdownLine(some[i]);
                std::string part = cost::markdownCell(some[i]);
                // Whether something looks like an emoji depends on what stands beside it.
                for (std::string* text : {&whole, &part, &hostile})
                    replaceAll(*text, "\u2060", "");
                if (whole.size() < part.size()) std::swap(whole, part); // blanks before it are gone
                replaceAll(hostile, whole, names[i]);
                replaceAll(hostile, part, names[i]);
            }
            if (hostile != plain) return "differs otherwise than in its names from\n" + plain;
        }
        if (format == "csv") {
            const auto cells = csvCells(hostile);
            const auto expected = csvCells(plain);
            if (cells.size() != expected.size()) return "another number of rows than\n" + plain;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (cells[i].size() != expected[i].size()) return "another number of cells than\n" + plain;
                for (const std::string& cell : cells[i]) {
                    const bool formula = cell.find_first_of("=+-@\t\r") == 0 && cell.size() > 1;
                    char* end = nullptr;
                    std::strtod(cell.c_str(), &end);
                    if (formula && *end != '\0') return "a formula: " + cell;
                }
            }
        }
        if (format == "json") {
            QJsonParseError error;
            const QJsonDocument document =
                QJsonDocument::fromJson(QByteArray::fromStdString(hostile), &error);
            if (document.isNull()) return error.errorString().toStdString();
            const QJsonValue name = document.object().value("scenario");
            if (name.isString() && name.toString() != QString::fromStdString(some[Name]))
                return "another name";
        }
        return "";
    }

    static std::string pageDiffers(const std::string& hostile, const std::string& plain) {
        const std::string controls = controlsIn(hostile, true);
        if (!controls.empty()) return controls;
        return tagsOf(hostile) == tagsOf(plain) ? "" : "other elements:\n" + tagsOf(hostile);
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "tst_names.moc"
