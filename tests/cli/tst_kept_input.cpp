// SPDX-License-Identifier: Apache-2.0
// What a command reads is not written over by what it answers, by whatever name; and an answer that cannot be
// written whole is not called written.
#include "app/cli/program.h"
#include "tests/support.h"

#include <sys/wait.h>

#include <cstdlib>

using support::Outcome;

namespace {

const std::string kExample = (support::sourceFolder() / "app/examples/api-backend.json").string();
const char* const kCounts = "2026-11-02 00:00,1000\n2026-11-02 01:00,2000\n";
const char* const kTrace = "timestamp,duration\n0,0.1\n1,0.1\n";

// The exit status of a shell's command.
int status(const std::string& command) {
    const int result = std::system(command.c_str());
    return WIFEXITED(result) ? WEXITSTATUS(result) : 128 + WTERMSIG(result);
}

std::string quoted(const std::string& text) {
    return '\'' + text + '\'';
}

const std::string kProgram = quoted(BREAKEVEN_PROGRAM);

} // namespace

class KeptInputTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsReadIsNotWrittenOver_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<std::string>("read");
        const auto row = [](const char* words, const char* read) {
            QTest::newRow(words) << QString(words).split(' ') << std::string(read);
        };
        for (const char* command :
             {"estimate FILE", "compare FILE", "sweep FILE --over requests=1e5:1e6:log:3",
              "solve FILE --for requests --budget 5", "check FILE --fail-over 5", "advise FILE",
              "memory FILE", "simulate FILE", "cold-starts FILE"})
            row(command, "scenario.json");
        row("estimate FILE --format json", "scenario.json");
        row("estimate FILE --traffic COUNTS", "counts.csv");
        row("simulate FILE --trace TRACE", "trace.csv");
        row("prices diff FOLDER FOLDER FILE", "scenario.json");
        row("prices diff FOLDER FOLDER", "prices/us-east-1/lambda.json");
        row("prices show --user-prices FOLDER", "prices/us-east-1/lambda.json");
        row("estimate FILE --user-prices FOLDER", "prices/us-east-1/lambda.json");
        row("prices import COUNTS --user-prices FOLDER", "counts.csv");
    }
    void whatIsReadIsNotWrittenOver() {
        QFETCH(QStringList, words);
        QFETCH(std::string, read);
        const support::Folder folder;
        const auto prepare = [&] {
            support::write(folder / "scenario.json", support::contents(kExample));
            support::write(folder / "counts.csv", kCounts);
            support::write(folder / "trace.csv", kTrace);
            support::write(
                folder / "prices/us-east-1/lambda.json",
                R"({"format": "breakeven-prices", "version": 1, "service": "lambda", "region": "us-east-1",
                "currency": "USD", "sources": {"s": {"title": "t", "date": "2026-01-01", "confidence": "high"}},
                "prices": {"requests": {"unit": "request", "source": "s", "tiers": [{ "usd": "0.0000002" }] }}})");
        };
        prepare();
        const std::string before = support::contents(folder / read);
        support::fs::create_directories(folder / "links");
        support::fs::create_symlink(folder / read, folder / "links/soft.json");
        support::fs::create_symlink("soft.json", folder / "links/again.json");
        support::fs::create_hard_link(folder / read, folder / "links/hard.json");
        for (const std::string& out :
             {(folder / read).string(), (folder / "links/../.").string() + "/" + read,
              (folder / "links/soft.json").string(), (folder / "links/again.json").string(),
              (folder / "links/hard.json").string()}) {
            std::vector<std::string> all;
            for (const QString& word : words)
                all.push_back(word == "FILE"     ? (folder / "scenario.json").string()
                              : word == "COUNTS" ? (folder / "counts.csv").string()
                              : word == "TRACE"  ? (folder / "trace.csv").string()
                              : word == "FOLDER" ? (folder / "prices").string()
                                                 : word.toStdString());
            all.insert(all.end(), {"-o", out});
            const Outcome outcome = support::run(all);
            QCOMPARE(outcome.status, int(kUsage));
            VERIFY_HAS(outcome.err, "would be lost");
            VERIFY_HAS(outcome.err, out);
            QCOMPARE(support::contents(folder / read), before);
        }
        // Another file beside it is written.
        std::vector<std::string> fine = {"estimate", (folder / "scenario.json").string(), "-o",
                                         (folder / "out.json").string()};
        QCOMPARE(support::run(fine).status, int(kGood));
        QCOMPARE(support::run(fine).status, int(kGood)); // and again
    }

    void norWhatStandardInputReads() {
        const support::Folder folder;
        support::write(folder / "scenario.json", support::contents(kExample));
        const std::string file = quoted((folder / "scenario.json").string());
        QCOMPARE(status(kProgram + " estimate - -o " + file + " <" + file + " 2>/dev/null"), int(kUsage));
        QCOMPARE(support::contents(folder / "scenario.json"), support::contents(kExample));
    }

    // Everything that is printed says so when it could not be.
    void aFullDiskIsAFailure_data() {
        QTest::addColumn<std::string>("arguments");
        const std::string example = quoted(kExample);
        for (const std::string& arguments :
             {std::string("--help"), std::string("--version"), std::string("estimate --help"),
              std::string("estimate --version"), std::string("completion bash"),
              std::string("completion fish"), std::string("manual"), std::string("prices list"),
              std::string("limits"), "estimate " + example, "compare " + example + " --format json"})
            QTest::newRow(arguments.c_str()) << arguments;
    }
    void aFullDiskIsAFailure() {
        if (!support::fs::exists("/dev/full")) QSKIP("there is no /dev/full");
        QFETCH(std::string, arguments);
        const support::Folder folder;
        const std::string said = (folder / "said").string();
        QCOMPARE(status(kProgram + ' ' + arguments + " >/dev/full 2>" + quoted(said)), int(kFailed));
        QCOMPARE(support::contents(said), std::string("standard output: cannot be written\n"));
        QCOMPARE(status(kProgram + ' ' + arguments + " >/dev/null 2>&1"), int(kGood));
    }

    // A file that may not grow is an error that is told, and nothing is left of it.
    void aFileThatMayNotGrowIsAFailure() {
        const support::Folder folder;
        const std::string out = (folder / "page.html").string();
        support::write(out, "before");
        QCOMPARE(status("ulimit -f 8; " + kProgram + " report " + quoted(kExample) +
                        " -q --futures 1000 -o " + quoted(out) + " 2>/dev/null"),
                 int(kFailed));
        QCOMPARE(support::contents(out), std::string("before"));
        QCOMPARE(
            std::distance(support::fs::directory_iterator(folder.path()), support::fs::directory_iterator()),
            1);
    }
};

QTEST_GUILESS_MAIN(KeptInputTest)
#include "tst_kept_input.moc"
