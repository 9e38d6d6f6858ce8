// SPDX-License-Identifier: Apache-2.0
// Bad input and a failing machine: one clear message that names the place and what to do, every problem at
// once, exit status 1, nothing on standard output and no file left behind.
#include "app/cli/program.h"
#include "tests/support.h"

#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

using support::Outcome;

namespace {

const char* const kGoodScenario = R"({"format": "breakeven-scenario", "version": 1, "region": "us-east-1",
"workload": {"requests_per_month": 1000000, "duration_ms": 100, "cpu_ms": 5},
"options": [{"kind": "lambda", "memory_mb": 512}, {"kind": "fargate", "vcpu": 1, "memory_gb": 2}]})";

// Runs the file through every command that reads a scenario, with an output file, and checks what all share.
std::string messageOf(const support::fs::path& file) {
    const support::Folder outputs;
    const std::string out = (outputs / "out").string();
    std::string message;
    const std::vector<std::vector<std::string>> commands = {{"estimate"},
                                                            {"compare"},
                                                            {"sweep", "--over", "requests=1:10"},
                                                            {"solve", "--for", "requests", "--budget", "5"},
                                                            {"check", "--fail-over", "5"}};
    for (std::vector<std::string> arguments : commands) {
        arguments.insert(arguments.begin() + 1, {file.string(), "-o", out});
        const Outcome outcome = support::run(arguments);
        if (outcome.status != kFailed) return "exit status " + std::to_string(outcome.status);
        if (!outcome.out.empty()) return "wrote to standard output: " + outcome.out;
        if (!support::fs::is_empty(outputs.path())) return "left a file";
        if (!message.empty() && message != outcome.err) return "commands differ: " + message + outcome.err;
        message = outcome.err;
    }
    return message;
}

std::string messageOfText(const std::string& text) {
    const support::Folder folder;
    support::write(folder / "scenario.json", text);
    std::string message = messageOf(folder / "scenario.json");
    const std::string path = folder.path().string() + '/';
    for (std::size_t at = message.find(path); at != std::string::npos; at = message.find(path))
        message.erase(at, path.size());
    return message;
}

} // namespace

class BadInputTest : public QObject {
    Q_OBJECT

private slots:
    void theScenarioItselfIsGood() { QCOMPARE(support::problemsOf(kGoodScenario), std::string()); }

    void oneWrongThing_data() {
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::string>("to");
        QTest::addColumn<std::string>("message"); // the whole of it, or its beginning
        const auto row = [](const char* name, const char* from, const char* to, const char* message) {
            QTest::newRow(name) << std::string(from) << std::string(to) << std::string(message);
        };
        row("missing", "\"requests_per_month\": 1000000, ", "",
            "scenario.json/workload/requests_per_month: is missing: option \"lambda-x86_64-512\" is priced "
            "by it; give it, such as "
            "2000000\n");
        row("blank", "1000000", "\"\"",
            "scenario.json/workload/requests_per_month: is blank: give a number, or leave it out\n");
        row("null", "1000000", "null",
            "scenario.json/workload/requests_per_month: is blank (null): give a value");
        row("negative", "1000000", "-1",
            "scenario.json/workload/requests_per_month: is -1: it must be from 0 to");
        row("NaN", "1000000", "NaN",
            "scenario.json: line 2, column 36: is not JSON: \"NaN\" is not expected here\n");
        row("infinite", "1000000", "Infinity", "scenario.json: line 2, column ");
        row("1e400", "1000000", "1e400",
            "scenario.json/workload/requests_per_month: the number 1e400 is too large\n");
        row("text", "1000000", "\"1M\"",
            "scenario.json/workload/requests_per_month: is text: write a number without quotes, not "
            "\"1M\"\n");
        row("memory of 100", "512", "100",
            "scenario.json/options/0/memory_mb: is 100: it must be a whole number from 128 to 10240\n");
        row("memory of 20,000", "512", "20000",
            "scenario.json/options/0/memory_mb: is 20000: it must be a whole number from 128 to 10240\n");
        row("unknown Region", "us-east-1", "us-esat-1",
            "scenario.json/region: is \"us-esat-1\": there is no such AWS Region; did you mean "
            "\"us-east-1\"?\n");
        row("unknown key", "duration_ms", "duration",
            "scenario.json/workload/duration: is not a known key; did you mean \"duration_ms\"?\n"
            "scenario.json/workload/duration_ms: is missing: ");
        row("unknown kind", "fargate", "fargat",
            "scenario.json/options/1/kind: is \"fargat\": it is not known; did you mean \"fargate\"?\n");
        row("Fargate size", "\"memory_gb\": 2", "\"memory_gb\": 20",
            "scenario.json/options/1/memory_gb: is no size that Fargate offers: 1 vCPU goes with 2 to 8 GB "
            "in steps of 1\n");
        row("Fargate CPU", "\"vcpu\": 1", "\"vcpu\": 1.5",
            "scenario.json/options/1/vcpu: is no size that Fargate offers: a task has 0.25, 0.5, 1, 2, 4, 8, "
            "16, 32 vCPU\n");
        row("no such type", "{\"kind\": \"fargate\", \"vcpu\": 1, \"memory_gb\": 2}",
            "{\"kind\": \"ec2\", \"instance\": \"m7g.lage\"}",
            "scenario.json/options/1/instance: is \"m7g.lage\": there is no such instance type; did you mean "
            "\"m7g.large\"?\n");
        row("another format", "breakeven-scenario", "breakeven-estimate",
            "scenario.json/format: is \"breakeven-estimate\"");
    }
    void oneWrongThing() {
        QFETCH(std::string, from);
        QFETCH(std::string, to);
        QFETCH(std::string, message);
        std::string text = kGoodScenario;
        text.replace(text.find(from), from.size(), to);
        const std::string found = messageOfText(text);
        QVERIFY2(found.compare(0, message.size(), message) == 0,
                 ("expected " + message + "\ncalculated " + found).c_str());
        QVERIFY(found.back() == '\n');
    }

    void allProblemsAtOnce() {
        QCOMPARE(
            messageOfText(R"({"format": "breakeven-scenario", "version": 1, "region": "us-east-9",
                                   "workload": {"requests_per_month": -1, "duration_ms": "", "cpu_ms": 1e300},
                                   "options": [{"kind": "lambda", "memory_mb": 100}, {"kind": "fargate", "vcpu": 3, "memory_gb": 2}],
                                   "colour": "red"})"),
            std::string(
                "scenario.json/region: is \"us-east-9\": there is no such AWS Region; did you mean "
                "\"us-east-1\"?\n"
                "scenario.json/workload/requests_per_month: is -1: it must be from 0 to 1000000000000000\n"
                "scenario.json/workload/duration_ms: is blank: give a number, or leave it out\n"
                "scenario.json/workload/cpu_ms: is 1e+300: it must be from 0 to 1000000000\n"
                "scenario.json/options/0/memory_mb: is 100: it must be a whole number from 128 to 10240\n"
                "scenario.json/options/1/vcpu: is no size that Fargate offers: a task has 0.25, 0.5, 1, 2, "
                "4, 8, 16, "
                "32 vCPU\n"
                "scenario.json/colour: is not a known key; known here: format, version, name, region, "
                "hours_per_month, workload, account, simulation, advice, options, deployed\n"));
    }

    void filesThatAreNoScenario_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("message");
        const std::string good = kGoodScenario;
        QTest::newRow("empty") << std::string()
                               << std::string("scenario.json: is empty: a JSON object is needed");
        QTest::newRow("truncated") << good.substr(0, good.size() / 2)
                                   << std::string("scenario.json: line 2, column ");
        QTest::newRow("last brace missing")
            << good.substr(0, good.size() - 1) << std::string("the text ends too early");
        std::string bytes;
        for (int i = 0; i < 4096; ++i)
            bytes += static_cast<char>((i * 7919) >> 3);
        QTest::newRow("binary") << '\x7f' + std::string("ELF") + bytes
                                << std::string("scenario.json: line 1, column ");
        QTest::newRow("zeros") << std::string(1000, '\0') << std::string("scenario.json: line 1, column 1: ");
        QTest::newRow("a list") << std::string("[]")
                                << std::string("scenario.json: is []: a scenario is an object");
        QTest::newRow("deep") << std::string(100'000, '[') << std::string("is nested deeper than 64 levels");
    }
    void filesThatAreNoScenario() {
        QFETCH(std::string, text);
        QFETCH(std::string, message);
        VERIFY_HAS(messageOfText(text), message);
    }

    // A sparse file: refused by its size, unread.
    void aHugeFile() {
        const support::Folder folder;
        support::write(folder / "huge.json", "{");
        support::fs::resize_file(folder / "huge.json", std::uintmax_t(200) << 20U);
        VERIFY_HAS(messageOf(folder / "huge.json"),
                   "huge.json: is larger than 4 MB, which is more than a file of this kind ever needs\n");
    }

    void hugeStandardInput() {
        const Outcome outcome = support::run({"estimate", "-"}, std::string(std::size_t(5) << 20U, ' '));
        QCOMPARE(outcome.status, int(kFailed));
        VERIFY_HAS(outcome.err, "standard input: is larger than 4 MB");
    }

    void notAFile() {
        const support::Folder folder;
        VERIFY_HAS(messageOf(folder.path()), ": is a folder; name a file in it\n");
        VERIFY_HAS(messageOf(folder / "absent.json"), "absent.json: there is no such file; check the name\n");
    }

    void anUnreadableFile() {
        const support::Folder folder;
        support::write(folder / "secret.json", kGoodScenario);
        support::fs::permissions(folder / "secret.json", support::fs::perms::none);
        if (::access((folder / "secret.json").c_str(), R_OK) == 0) QSKIP("this user may read every file");
        VERIFY_HAS(messageOf(folder / "secret.json"),
                   "secret.json: cannot be opened: " + std::generic_category().message(EACCES));
    }

    void anUnwritableOutput_data() {
        QTest::addColumn<std::string>("out");
        QTest::addColumn<std::string>("message");
        QTest::newRow("no such folder")
            << std::string("absent/out") << std::string("absent/out: cannot be written");
        QTest::newRow("a folder") << std::string("folder")
                                  << std::string("folder: is a folder; name a file to write");
        QTest::newRow("below a file") << std::string("scenario.json/out") << std::string("cannot be written");
        QTest::newRow("a full disk") << std::string("/dev/full")
                                     << "/dev/full: cannot be written: " +
                                            std::generic_category().message(ENOSPC);
    }
    void anUnwritableOutput() {
        QFETCH(std::string, out);
        QFETCH(std::string, message);
        const support::Folder folder;
        support::write(folder / "scenario.json", kGoodScenario);
        support::fs::create_directory(folder / "folder");
        const Outcome outcome = support::run(
            {"estimate", (folder / "scenario.json").string(), "-o", (folder.path() / out).string()});
        QCOMPARE(outcome.status, int(kFailed));
        QCOMPARE(outcome.out, std::string());
        VERIFY_HAS(outcome.err, message);
        QCOMPARE(support::contents(folder / "scenario.json"), std::string(kGoodScenario));
        QVERIFY(support::fs::is_empty(folder / "folder"));
    }

    void standardOutputThatIsFull() {
        const support::Folder folder;
        support::write(folder / "scenario.json", kGoodScenario);
        for (const std::vector<std::string>& arguments :
             {std::vector<std::string>{"estimate", (folder / "scenario.json").string()},
              {"--help"},
              {"--version"},
              {"check", "--help"},
              {"completion", "bash"},
              {"manual"},
              {"limits"}}) {
            std::istringstream in;
            std::ofstream full("/dev/full");
            std::ostringstream err;
            const int status = runProgram(arguments, {in, full, err, support::sourceFolder() / "tests"});
            QVERIFY2(status == kFailed, arguments.front().c_str());
            VERIFY_HAS(err.str(), "standard output: cannot be written");
        }
    }

    // What stood there before stays when the new answer fails.
    void aFailureKeepsTheOldFile() {
        const support::Folder folder;
        support::write(folder / "report", "old");
        support::write(folder / "scenario.json", "{");
        QCOMPARE(support::run(
                     {"estimate", (folder / "scenario.json").string(), "-o", (folder / "report").string()})
                     .status,
                 int(kFailed));
        QCOMPARE(support::contents(folder / "report"), std::string("old"));
    }

    void badCatalogues() {
        const support::Folder folder;
        support::fs::copy(support::sourceFolder() / "pricing-data", folder / "prices",
                          support::fs::copy_options::recursive);
        support::write(folder / "scenario.json", kGoodScenario);
        support::write(folder / "prices/us-east-1/fargate.json", "{\"format\": \"breakeven-prices\",");
        const auto err = [&] {
            return support::run({"estimate", (folder / "scenario.json").string(), "--prices",
                                 (folder / "prices").string()})
                .err;
        };
        VERIFY_HAS(err(), "fargate.json: line 1, column ");
        support::fs::remove(folder / "prices/us-east-1/fargate.json");
        VERIFY_HAS(err(), "fargate.json: there is no such file");
        support::write(folder / "prices/catalogue.json", "\xff\xfe");
        VERIFY_HAS(err(), "catalogue.json: is text in UTF-16");
        support::write(folder / "prices/catalogue.json", "\x80\x81");
        VERIFY_HAS(err(), "catalogue.json: line 1, column 1: is not ");
    }
};

QTEST_APPLESS_MAIN(BadInputTest)
#include "tst_bad_input.moc"
