// SPDX-License-Identifier: Apache-2.0
// What the program says of itself to man and to shells: nothing is left out, and the tools themselves take
// it.
#include "app/cli/program.h"
#include "tests/support.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {

std::string said(const std::vector<std::string>& arguments) {
    const support::Outcome outcome = support::run(arguments);
    return outcome.status == kGood ? outcome.out : "";
}

struct Ran {
    int status = -1;
    std::string out;
    std::string err;
};

Ran ran(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished()) return {};
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

} // namespace

#define NEEDS(program)                                                                                       \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty())                                   \
    QSKIP("there is no " program " here")

class ManualTest : public QObject {
    Q_OBJECT

private slots:
    // Every command of the help, and every option of a command's help.
    void manualHasEverything() {
        const std::string page = said({"manual"});
        const std::string help = said({"--help"});
        static const QRegularExpression command(QStringLiteral("^  ([a-z-]+) "),
                                                QRegularExpression::MultilineOption);
        const QString commands = QString::fromStdString(help.substr(help.find("Subcommands:")));
        int count = 0;
        for (const QRegularExpressionMatch& match : command.globalMatch(commands)) {
            const QString name = match.captured(1);
            QString escaped = name;
            escaped.replace(u'-', QStringLiteral("\\-"));
            VERIFY_HAS(page, ".SS \\fBbreakeven " + escaped.toStdString());
            ++count;
            static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]+"));
            const QString own = QString::fromStdString(said({name.toStdString(), "--help"}));
            for (const QRegularExpressionMatch& each : option.globalMatch(own)) {
                QString word = each.captured();
                word.replace(u'-', QStringLiteral("\\-"));
                VERIFY_HAS(page, word.toStdString());
            }
        }
        QVERIFY2(count >= 13, std::to_string(count).c_str());
        QVERIFY(!support::contains(page, "breakeven manual")); // not for readers
    }

    void manReadsIt() {
        NEEDS("man");
        support::Folder folder;
        support::write(folder / "breakeven.1", said({"manual"}));
        const QStringList pages = {QString::fromStdString((folder / "breakeven.1").string()),
                                   QStringLiteral(BREAKEVEN_SOURCE_FOLDER "/app/desktop/breakeven-gui.1"),
                                   QStringLiteral(BREAKEVEN_SOURCE_FOLDER "/app/desktop/breakeven-update.1")};
        for (const QString& page : pages) {
            const Ran man = ran(QStringLiteral("man"), {QStringLiteral("--warnings"), QStringLiteral("-E"),
                                                        QStringLiteral("UTF-8"), QStringLiteral("-l"), page});
            QCOMPARE(man.status, 0);
            QCOMPARE(man.err, std::string());
            VERIFY_HAS(man.out, "SYNOPSIS");
        }
    }

    // Each example does what it says.
    void examplesRun() {
        const std::string page = said({"manual"});
        const std::size_t start = page.find(".SH EXAMPLES");
        const QString examples =
            QString::fromStdString(page.substr(start, page.find(".SH", start + 1) - start))
                .replace(QStringLiteral("\\-"), QStringLiteral("-"));
        support::Folder folder;
        support::write(folder / "scenario.json",
                       support::contents(support::sourceFolder() / "app/examples/api-backend.json"));
        const support::fs::path before = support::fs::current_path();
        support::fs::current_path(folder.path());
        int count = 0;
        static const QRegularExpression example(QStringLiteral("breakeven ([^\\\\\n]+)"));
        for (const QRegularExpressionMatch& match : example.globalMatch(examples)) {
            std::vector<std::string> arguments;
            for (const QString& word : match.captured(1).split(u' '))
                arguments.push_back(word.toStdString());
            const support::Outcome outcome = support::run(arguments);
            if (outcome.status != kGood) support::fs::current_path(before);
            QVERIFY2(outcome.status == kGood, (match.captured(0).toStdString() + ": " + outcome.err).c_str());
            ++count;
        }
        support::fs::current_path(before);
        QVERIFY(count >= 3);
    }

    void completion_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected"); // among what is proposed
        QTest::addColumn<QString>("absent");
        QTest::newRow("commands") << "breakeven "
                                  << "compare"
                                  << "manual";
        QTest::newRow("a beginning") << "breakeven com"
                                     << "compare"
                                     << "estimate";
        QTest::newRow("a command within a command") << "breakeven prices "
                                                    << "import"
                                                    << "compare";
        QTest::newRow("options") << "breakeven estimate --"
                                 << "--region"
                                 << "--futures";
        QTest::newRow("options of a command within") << "breakeven prices show --re"
                                                     << "--region"
                                                     << "--set";
        QTest::newRow("values") << "breakeven compare x.json --format "
                                << "markdown"
                                << "compare";
        QTest::newRow("a value's beginning") << "breakeven compare x.json --format j"
                                             << "json"
                                             << "csv";
        QTest::newRow("after an option") << "breakeven check x.json -q --fail"
                                         << "--fail-over"
                                         << "--format";
        QTest::newRow("shells") << "breakeven completion --h"
                                << "--help"
                                << "--format";
    }
    void completion() {
        NEEDS("bash");
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QFETCH(QString, absent);
        support::Folder folder;
        support::write(folder / "script", said({"completion", "bash"}));
        const QString script = QStringLiteral("source '%1'\nCOMP_WORDS=(%2)\nCOMP_CWORD=%3\n_breakeven\n"
                                              "printf '%s\\n' \"${COMPREPLY[@]}\"\n");
        QStringList words = line.split(u' ');
        const qsizetype last = words.size() - 1;
        if (words.last().isEmpty()) words.last() = QStringLiteral("''");
        const Ran bash =
            ran(QStringLiteral("bash"),
                {QStringLiteral("-uc"), script.arg(QString::fromStdString((folder / "script").string()),
                                                   words.join(u' '), QString::number(last))});
        QCOMPARE(bash.err, std::string());
        const QStringList proposed = QString::fromStdString(bash.out).split(u'\n');
        QVERIFY2(proposed.contains(expected), bash.out.c_str());
        QVERIFY2(!proposed.contains(absent), bash.out.c_str());
    }

    // Where the shell is there, it at least reads its script.
    void otherShells_data() {
        QTest::addColumn<QString>("shell");
        QTest::newRow("zsh") << "zsh";
        QTest::newRow("fish") << "fish";
    }
    void otherShells() {
        QFETCH(QString, shell);
        support::Folder folder;
        const std::string script = said({"completion", shell.toStdString()});
        VERIFY_HAS(script, "cold-starts");
        VERIFY_HAS(script, "markdown");
        if (QStandardPaths::findExecutable(shell).isEmpty()) QSKIP("this shell is not here");
        support::write(folder / "script", script);
        const Ran read =
            ran(shell, {QStringLiteral("-n"), QString::fromStdString((folder / "script").string())});
        QCOMPARE(read.err, std::string());
        QCOMPARE(read.status, 0);
    }

    void unknownShell() { QCOMPARE(support::run({"completion", "tcsh"}).status, int(kUsage)); }

    // The files that a desktop reads, by its own judges.
    void desktopFiles() {
        NEEDS("desktop-file-validate");
        const Ran desktop = ran(QStringLiteral("desktop-file-validate"),
                                {QStringLiteral(BREAKEVEN_SOURCE_FOLDER "/app/desktop/breakeven.desktop")});
        QCOMPARE(desktop.out + desktop.err, std::string());
        QCOMPARE(desktop.status, 0);
    }
    void metainfo() {
        NEEDS("appstreamcli");
        // With the part that names the web too: pictures in a catalogue of software come from there.
        const support::fs::path folder = support::sourceFolder() / "app/desktop";
        const auto filled = [](std::string text, const std::string& what, const std::string& with) {
            for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what))
                text.replace(at, what.size(), with);
            return text;
        };
        support::Folder made;
        for (const bool web : {false, true}) {
            const std::string part = web ? filled(support::contents(folder / "breakeven.metainfo.web.in"),
                                                  "@BREAKEVEN_WEB@", "https://breakeven.example")
                                         : std::string();
            std::string text =
                filled(support::contents(folder / "breakeven.metainfo.xml.in"), "@BREAKEVEN_WEB_PART@", part);
            text = filled(text, "@PROJECT_VERSION@", "0.1.0");
            support::write(made / "breakeven.metainfo.xml", text);
            // There is no domain to name the program by.
            const Ran app = ran(QStringLiteral("appstreamcli"),
                                {QStringLiteral("validate"), QStringLiteral("--no-net"),
                                 QStringLiteral("--override=cid-desktopapp-is-not-rdns=info"),
                                 QString::fromStdString((made / "breakeven.metainfo.xml").string())});
            QVERIFY2(app.status == 0, (app.out + app.err).c_str());
        }
        // The pictures are there.
        static const QRegularExpression picture(QStringLiteral("@BREAKEVEN_WEB@/([^<]*png)"));
        const QString web = QString::fromStdString(support::contents(folder / "breakeven.metainfo.web.in"));
        int pictures = 0;
        for (const QRegularExpressionMatch& match : picture.globalMatch(web)) {
            QVERIFY2(support::fs::exists(support::sourceFolder() / match.captured(1).toStdString()),
                     qPrintable(match.captured(1)));
            ++pictures;
        }
        QVERIFY(pictures >= 3);
    }
};

QTEST_GUILESS_MAIN(ManualTest)
#include "tst_manual.moc"
