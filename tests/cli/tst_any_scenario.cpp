// SPDX-License-Identifier: Apache-2.0
// Whatever a file or an argument says, it is answered or refused, in words, soon, and in no more room than it
// takes itself.
#include "app/cli/program.h"
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>

using support::Outcome;

namespace {

// Where extremes go, and how far their limits let them.
const std::vector<std::string> kPlaces = {"workload/requests_per_month",
                                          "workload/duration_ms",
                                          "workload/cpu_ms",
                                          "workload/init_ms",
                                          "workload/cold_start_share",
                                          "workload/request_kb",
                                          "workload/response_kb",
                                          "workload/traffic/peak_to_mean",
                                          "workload/server_memory_mb/base",
                                          "workload/server_memory_mb/per_request",
                                          "workload/sizing/target_utilisation",
                                          "workload/sizing/minimum_count",
                                          "workload/sizing/concurrency_per_vcpu",
                                          "workload/sizing/service_level/within_ms",
                                          "workload/sizing/service_level/share",
                                          "simulation/keep_alive_s",
                                          "simulation/hours",
                                          "simulation/burst",
                                          "simulation/concurrency_limit",
                                          "simulation/service_cv",
                                          "hours_per_month",
                                          "account/server_discount",
                                          "options/0/memory_mb",
                                          "options/0/tasks",
                                          "options/0/count",
                                          "options/0/hours_per_month",
                                          "options/0/provisioned/concurrency",
                                          "options/0/provisioned/requests_per_month"};
const std::vector<std::string> kValues = {"0",   "1e-300", "1e-9", "1e-3",   "0.5", "0.999999999",
                                          "1",   "1.5",    "2",    "1000",   "1e5", "1e6",
                                          "1e9", "1e12",   "1e15", "[0,1e9]"};

const std::vector<std::vector<std::string>> kCommands = {{"estimate"},
                                                         {"compare"},
                                                         {"advise", "--futures", "1000"},
                                                         {"sweep", "--over", "requests=1:1e12:log:20"},
                                                         {"sweep", "--over", "duration=1:900000:log:20"},
                                                         {"solve", "--for", "requests", "--budget", "100"},
                                                         {"solve", "--for", "duration", "--budget", "100"},
                                                         {"check", "--fail-over", "100"},
                                                         {"simulate"},
                                                         {"report", "--futures", "1000"}};

struct Ended {
    bool exited = false;
    int status = 0;
    double seconds = 0;
    double megabytes = 0;
};

// The program itself, so that its memory is its own, and its end is seen however it comes.
Ended ended(const std::vector<std::string>& words, const std::string& out) {
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        if (!std::freopen(out.c_str(), "w", stdout) || !std::freopen(out.c_str(), "a", stderr)) ::_exit(99);
        std::vector<std::string> all = {BREAKEVEN_PROGRAM};
        all.insert(all.end(), words.begin(), words.end());
        std::vector<char*> arguments;
        for (std::string& word : all)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        ::execv(BREAKEVEN_PROGRAM, arguments.data());
        ::_exit(98);
    }
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    return {WIFEXITED(status), WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status),
            std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count(),
            static_cast<double>(used.ru_maxrss) / 1024};
}

std::string list(std::size_t count, const std::string& each) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += (i > 0 ? "," : "") + each;
    return all;
}

} // namespace

class AnyScenarioTest : public QObject {
    Q_OBJECT

private slots:
    // With BREAKEVEN_SCENARIOS=1000 as many for each command.
    void isAnsweredOrRefused_data() {
        QTest::addColumn<int>("command");
        for (std::size_t i = 0; i < kCommands.size(); ++i)
            QTest::addRow("%s %d", kCommands[i].front().c_str(), static_cast<int>(i)) << static_cast<int>(i);
    }
    void isAnsweredOrRefused() {
        QFETCH(int, command);
        const bool simulates = kCommands[static_cast<std::size_t>(command)].front() == "simulate";
        Dice dice(20261129 + static_cast<std::uint64_t>(command));
        const support::Folder folder;
        const std::string file = (folder / "scenario.json").string();
        int answered = 0;
        const int scenarios = qEnvironmentVariableIsSet("BREAKEVEN_SCENARIOS")
                                  ? qEnvironmentVariableIntValue("BREAKEVEN_SCENARIOS")
                                  : 6;
        for (int i = 0; i < scenarios; ++i) {
            support::write(file, randomScenario(dice, {.mostRequests = simulates ? 6 : 11}));
            std::vector<std::string> words = kCommands[static_cast<std::size_t>(command)];
            words.insert(words.begin() + 1, file);
            // How many requests are simulated at the most is the simulation's own test.
            words.insert(words.end(), {"--set", simulates ? R"(simulation={"hours":0.01,"warm_up_hours":0})"
                                                          : "workload/cold_start_share=0.01"});
            if (dice.chance(40))
                words.insert(
                    words.end(),
                    {"--set",
                     R"(workload/sizing/service_level={"share":0.99,"within_ms":5000,"of":"wait"})"});
            for (std::uint64_t n = dice.below(4); n > 0; --n)
                if (const std::string& place = dice.pick(kPlaces);
                    !simulates ||
                    (place != kPlaces.front() && !place.ends_with("hours") && place != "hours_per_month"))
                    words.insert(words.end(), {"--set", place + "=" + dice.pick(kValues)});
            std::string asked;
            for (const std::string& word : words)
                asked += word + ' ';
            asked += "\nof " + support::contents(file);
            const auto began = std::chrono::steady_clock::now();
            const Outcome outcome = support::run(words);
            const double seconds =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
            QVERIFY2(!support::contains(outcome.err, "fault of the program"), (outcome.err + asked).c_str());
            QVERIFY2(outcome.status == kGood || outcome.status == kExceeded || !outcome.err.empty(),
                     asked.c_str());
            QVERIFY2(seconds < 150,
                     (std::to_string(seconds) + " s: " + asked).c_str()); // without optimisation
            if (outcome.status == kGood) ++answered;
        }
        QVERIFY2(answered >= scenarios / 10, std::to_string(answered).c_str());
    }

    // Erlang's formulas are asked for as many servers as the search for a break-even reaches.
    void aServiceLevelAtAnyLoad() {
        for (const char* share : {"0.5", "0.99", "0.999999"})
            for (const char* of : {"wait", "response"}) {
                const std::string text = support::scenarioJson(
                    {.workload = R"("requests_per_month": 10000, "duration_ms": 300000, "cpu_ms": 300000,
                        "sizing": {"service_level": {"share": )" +
                                 std::string(share) + R"(, "within_ms": 5000, "of": )" +
                                 support::inQuotes(of) + "}}",
                     .options = {R"("kind": "lambda", "memory_mb": 512)",
                                 R"("kind": "fargate", "vcpu": 4, "memory_gb": 8, "hours_per_month": 1)"}});
                for (const std::vector<std::string>& more :
                     {std::vector<std::string>{"compare", "-"},
                      {"advise", "-"},
                      {"solve", "-", "--for", "requests", "--budget", "1e6"},
                      {"estimate", "-", "--set", "workload/requests_per_month=4e10", "--set",
                       "workload/cpu_ms=1e9"}}) {
                    const Outcome outcome = support::run(more, text);
                    QVERIFY2(outcome.status == kGood, outcome.err.c_str());
                }
            }
    }

    // Refused with the beginning of what is wrong, and how much more there is.
    void muchThatIsWrongTakesLittleRoom_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<double>("megabytes");
        const std::string start = R"({"format": "breakeven-scenario", "version": 1, "region": "us-east-1", )";
        const auto row = [&](const char* name, const std::string& members, double megabytes) {
            QTest::newRow(name) << start + members + "}" << megabytes;
        };
        row("duplicates below a long key",
            '"' + std::string(100'000, 'k') + "\": {" + list(10'000, "\"a\":1") + "}", 50);
        row("a long key, twice", list(2, '"' + std::string(80'000, 'k') + "\": 1"), 50);
        row("many duplicates", "\"x\": {" + list(30'000, "\"a\":1") + "}", 50);
        std::string keys;
        for (int i = 0; i < 12'000; ++i)
            keys += (i > 0 ? ",\"" : "\"") + std::to_string(i) + "key\":1";
        row("many unknown keys", keys, 50);
        row("many blank numbers",
            R"("workload": {"traffic": {"shape": "hourly", "hourly": [)" + list(30'000, "null") + "]}}", 50);
        row("a long label",
            R"("options": [{"kind": "lambda", "memory_mb": 512, "label": )" +
                support::inQuotes(std::string(150'000, 'x')) + "}]",
            50);
        row("a long name", "\"name\": \"" + std::string(150'000, '\'') + "\"", 50);
        row("a long region", "\"workload\": 1, \"options\": [\"" + std::string(150'000, 'x') + "\"]", 50);
        row("a thousand bad options",
            "\"options\": [" + list(1000, R"({"kind": "lamda", "memory_mb": -1, "x": 1})") + "]", 50);
        row("deep lists", "\"x\": " + std::string(80'000, '[') + std::string(80'000, ']'), 50);
        row(
            "deep objects",
            "\"x\": " +
                [] {
                    std::string all;
                    for (int i = 0; i < 30'000; ++i)
                        all += "{\"a\":";
                    return all;
                }(),
            50);
        row(
            "deep beneath a long key",
            '"' + std::string(100'000, 'k') + "\": " +
                [] {
                    std::string all;
                    for (int i = 0; i < 60; ++i)
                        all += "{\"" + std::string(500, 'n') + "\":";
                    return all + "{" + list(5000, "\"a\":1") + "}" + std::string(60, '}');
                }(),
            50);
        keys.clear();
        for (int i = 0; i < 250'000; ++i)
            keys += (i > 0 ? ",\"" : "\"") + std::to_string(i) + "key\":1";
        row("4 MB of unknown keys", keys, 300);
        row("4 MB of duplicates", "\"x\": {" + list(600'000, "\"a\":1") + "}", 300);
        row("a key of 2 MB and duplicates",
            '"' + std::string(2'000'000, 'k') + "\": {" + list(300'000, "\"a\":1") + "}", 300);
        row("a label of 3.5 MB",
            R"("options": [{"kind": "lambda", "memory_mb": 512, "label": )" +
                support::inQuotes(std::string(3'500'000, 'x')) + "}]",
            300);
    }
    void muchThatIsWrongTakesLittleRoom() {
        QFETCH(std::string, text);
        QFETCH(double, megabytes);
        const support::Folder folder;
        support::write(folder / "scenario.json", text);
        const Ended end =
            ended({"estimate", (folder / "scenario.json").string()}, (folder / "said").string());
        QVERIFY(end.exited);
        QCOMPARE(end.status, int(kFailed));
#ifndef __SANITIZE_ADDRESS__ // which takes memory and time of its own
        QVERIFY2(end.megabytes < megabytes, (std::to_string(end.megabytes) + " MB").c_str());
        QVERIFY2(end.seconds < 60, (std::to_string(end.seconds) + " s").c_str()); // without optimisation
#else
        Q_UNUSED(megabytes);
#endif
        const std::string said = support::contents(folder / "said");
        QVERIFY2(!said.empty() && said.size() < 200'000, std::to_string(said.size()).c_str());
        QVERIFY(support::count(said, "\n") <= 101);
    }

    void longArgumentsAreRefused_data() {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const std::vector<std::string>& words) {
            QStringList list;
            for (const std::string& word : words)
                list << QString::fromStdString(word);
            QTest::newRow(name) << list;
        };
        const std::string slashes(90'000, '/');
        row("slashes", {"--set", "workload/needs/gpu" + slashes + "=1"});
        row("slashes alone", {"--set", slashes + "=1"});
        std::string deep;
        for (int i = 0; i < 20'000; ++i)
            deep += "/a";
        row("keys", {"--set", "workload" + deep + "=1"});
        row("indices", {"--set", "options/0" + deep + "=1"});
        row("a long key", {"--set", std::string(90'000, 'k') + "=1"});
        row("no value", {"--set", std::string(90'000, 'k')});
        row("a long value", {"--set", "region=" + std::string(90'000, 'k')});
        row("a deep value", {"--set", "workload/cpu_ms=" + std::string(60'000, '[')});
        row("traffic", {"--requests", std::string(90'000, '9')});
        row("words of traffic", {"--requests", std::string(90'000, ',')});
        row("a Region", {"--region", std::string(90'000, 'r')});
        row("a preset", {"--init-preset", std::string(90'000, 'r')});
    }
    void longArgumentsAreRefused() {
        QFETCH(QStringList, words);
        const support::Folder folder;
        std::vector<std::string> all = {"estimate",
                                        (support::sourceFolder() / "app/examples/api-backend.json").string()};
        for (const QString& word : words)
            all.push_back(word.toStdString());
        const Ended end = ended(all, (folder / "said").string());
        QVERIFY2(end.exited, std::to_string(end.status).c_str());
        QVERIFY2(end.status == kFailed || end.status == kUsage, std::to_string(end.status).c_str());
        const std::string said = support::contents(folder / "said");
        QVERIFY2(!said.empty() && said.size() < 200'000, std::to_string(said.size()).c_str());
        QVERIFY(!support::contains(said, "fault of the program"));
    }
};

QTEST_GUILESS_MAIN(AnyScenarioTest)
#include "tst_any_scenario.moc"
