// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"
#include "app/cli/progress_line.h"
#include "tests/prices/import/generated_list.h"
#include "tests/prices/import/import_support.h"

#include "libcost/output/report_import.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <random>
#include <sstream>
#include <thread>

using namespace import_support;

namespace {

struct Outcome {
    int status = 0;
    std::string out;
    std::string err;
};

Outcome run(std::vector<std::string> arguments, const Place& place, bool errTerminal = false) {
    qputenv("BREAKEVEN_PRICES", (sourceFolder() / "pricing-data").c_str());
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    CliEnvironment environment{in, out, err, sourceFolder() / "tests", false};
    environment.errTerminal = errTerminal;
    environment.userPrices = place.folder();
    environment.today = kToday;
    const int status = runProgram(std::move(arguments), environment);
    return {status, out.str(), err.str()};
}

std::string list(Place& place) {
    MadeList made;
    made.add("Request", "eu-west-1", {"0.0000003", "Requests"});
    made.add("Nonsense", "eu-west-1", {"0.0000003", "Requests"});
    write(place.file("list"), made.json());
    return place.file("list").string();
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

class ImportCommandTest : public QObject {
    Q_OBJECT

private slots:
    void reportsInEveryFormat() {
        for (const char* format : {"table", "json", "csv", "markdown"}) {
            Place place;
            const Outcome outcome = run({"prices", "import", list(place), "--format", format}, place);
            QCOMPARE(outcome.status, int{kGood});
            QVERIFY2(has(outcome.out, "eu-west-1"), outcome.out.c_str());
            QVERIFY2(has(outcome.out, "Nonsense"), outcome.out.c_str());
            QVERIFY(outcome.err.empty());
        }
    }

    // What is doubtful need not have been taken: nothing says so.
    void doubtsSayNothingOfTaking() {
        cost::ImportReport report;
        report.file = "list";
        for (const auto& [name, doubt] : cost::kDoubtNames)
            report.doubts.push_back({doubt, 1, "such as this"});
        for (const bool taken : {true, false}) {
            report.taken.clear();
            if (taken) report.taken.push_back({"lambda", "us-east-1", 1, {"requests/x86"}});
            for (const auto format : {cost::ReportFormat::Table, cost::ReportFormat::Markdown}) {
                cost::ReportStyle style;
                style.format = format;
                const std::string text = cost::importReport({report}, "folder", style);
                QCOMPARE(has(text, "Nothing was taken"), !taken);
                QVERIFY2(has(text, "Doubtful"), text.c_str());
                for (const char* wrong :
                     {"Taken, but", "it is taken", "price is taken;", "the price is taken"})
                    QVERIFY2(!has(text, wrong), text.c_str());
            }
        }
    }

    void pricesGoBeforeTheCatalogues() {
        Place place;
        run({"prices", "import", list(place), "-q"}, place);
        const std::vector<std::string> show = {
            "prices", "show", "lambda/requests/x86", "--region", "eu-west-1", "--format", "csv"};
        QVERIFY(has(run(show, place).out, "0.0000003"));
        // A catalogue that is named is taken as it is.
        std::vector<std::string> named = show;
        named.insert(named.end(), {"--prices", (sourceFolder() / "pricing-data").string()});
        QVERIFY(has(run(named, place).out, "0.0000002"));
        named.insert(named.end(), {"--user-prices", place.folder().string()});
        QVERIFY(has(run(named, place).out, "0.0000003"));
    }

    void statusTellsWhatHappened() {
        Place place;
        QCOMPARE(run({"prices", "import"}, place).status, int{kUsage});
        QCOMPARE(run({"prices", "import", "/nowhere"}, place).status, int{kFailed});
        write(place.file("bad"), "{\"products\": {");
        const Outcome bad = run({"prices", "import", place.file("bad").string()}, place);
        QCOMPARE(bad.status, int{kFailed});
        QVERIFY2(has(bad.err, "line 1, column"), bad.err.c_str());
        write(place.file("none"), "{\"products\": {}, \"terms\": {}}");
        const Outcome none = run({"prices", "import", place.file("none").string()}, place);
        QCOMPARE(none.status, int{kFailed}); // a script must not take it for done
        QVERIFY(has(none.out, "Nothing was taken"));
        // A bad list among good ones: the good ones are taken, the bad one is named, the status tells.
        const Outcome some =
            run({"prices", "import", place.file("bad").string(), list(place), "/nowhere"}, place);
        QCOMPARE(some.status, int{kFailed});
        QVERIFY2(has(some.out, "eu-west-1"), some.out.c_str());
        QVERIFY2(has(some.err, place.file("bad").string()), some.err.c_str());
        QVERIFY2(has(some.err, "/nowhere"), some.err.c_str());
        QVERIFY(fs::exists(place.folder() / "eu-west-1/lambda.json"));
        Outcome homeless;
        {
            std::istringstream in;
            std::ostringstream out;
            std::ostringstream err;
            homeless.status =
                runProgram({"prices", "import", list(place)}, {in, out, err, sourceFolder() / "tests"});
            homeless.err = err.str();
        }
        QCOMPARE(homeless.status, int{kUsage});
        QVERIFY(has(homeless.err, "--user-prices"));
    }

    void progressIsSaidInOneLine() {
        QCOMPARE(progressText(178e6, 482e6, 0.5), std::string("36 %, 178 of 482 MB, 356 MB/s, 1 s left"));
        QCOMPARE(progressText(5e6, {}, 1), std::string("5 MB, 5 MB/s"));
        QCOMPARE(progressText(0, 482e6, 0), std::string("0 %, 0 of 482 MB, 0 MB/s"));
    }

    void ctrlCLeavesEverythingAsItWas() {
        Place place;
        write(place.folder() / "us-east-1/lambda.json", "{}");
        const auto before = allFiles(place.folder());
        // A pipe that never ends: the program waits in a read until it is told to stop.
        int pipe[2] = {};
        QCOMPARE(::pipe(pipe), 0);
        const std::string shipped = (sourceFolder() / "pricing-data").string();
        const std::string folder = place.folder().string();
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(pipe[0], STDIN_FILENO);
            ::close(pipe[1]);
            ::execl(BREAKEVEN_PROGRAM, BREAKEVEN_PROGRAM, "prices", "import", "-", "-q", "--prices",
                    shipped.c_str(), "--user-prices", folder.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(pipe[0]);
        const std::string head = "{\"products\": {" + std::string(100'000, ' ');
        QVERIFY(::write(pipe[1], head.data(), head.size()) > 0);
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        ::kill(child, SIGINT);
        int status = 0;
        ::waitpid(child, &status, 0);
        ::close(pipe[1]);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), int{kCancelled});
        QVERIFY(allFiles(place.folder()) == before);
    }

    // Killed at any moment, an import of several Regions leaves all old prices or all new ones, and what it
    // leaves besides is gone after the next.
    void killedItLeavesAllOrNothing() {
        Place place;
        const std::vector<std::string> regions = {"eu-west-1", "us-east-1", "ap-south-1",   "sa-east-1",
                                                  "eu-west-2", "us-west-2", "ca-central-1", "eu-north-1"};
        const auto list = [&](int number) {
            MadeList made;
            made.version = "20261101000000";
            made.published = "2026-11-01T00:00:00Z";
            for (const std::string& region : regions) {
                made.add("Request", region, {"0.000000" + std::to_string(2001 + 10 * number), "Requests"});
                made.add("Request-ARM", region,
                         {"0.000000" + std::to_string(2001 + 10 * number), "Requests"});
            }
            return made.json();
        };
        const auto import = [&](int killAfterUs) {
            const std::string file = place.file("list").string();
            const std::string folder = place.folder().string();
            const std::string shipped = (sourceFolder() / "pricing-data").string();
            const pid_t child = ::fork();
            if (child == 0) {
                const int nothing = ::open("/dev/null", O_WRONLY);
                ::dup2(nothing, STDOUT_FILENO);
                ::execl(BREAKEVEN_PROGRAM, BREAKEVEN_PROGRAM, "prices", "import", file.c_str(), "-q",
                        "--prices", shipped.c_str(), "--user-prices", folder.c_str(), nullptr);
                ::_exit(127);
            }
            if (killAfterUs >= 0) {
                std::this_thread::sleep_for(std::chrono::microseconds(killAfterUs));
                ::kill(child, SIGKILL);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            return status;
        };
        write(place.file("list"), list(0));
        const auto start = std::chrono::steady_clock::now();
        QCOMPARE(import(-1), 0);
        const auto took =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
        std::mt19937 random(11);
        double wait = static_cast<double>(took.count());
        int fresh = 0;
        constexpr int kRounds = 40;
        for (int round = 1; round <= kRounds; ++round) {
            write(place.file("list"), list(round));
            const std::string before = tiersText(*place.laid().book("us-east-1"), "lambda/requests/x86_64");
            import(static_cast<int>(wait * (0.8 + 0.004 * static_cast<double>(random() % 100))));
            const auto laid = place.laid();
            const std::string after = tiersText(*laid.book("us-east-1"), "lambda/requests/x86_64");
            QVERIFY(after == before || after == "0.000000" + std::to_string(2001 + 10 * round));
            fresh += after == before ? 0 : 1;
            // Sought for: the end, where it writes.
            wait *= after == before ? 1.15 : 0.87;
            for (const std::string& region : regions)
                for (const char* key : {"lambda/requests/x86_64", "lambda/requests/arm64"})
                    QCOMPARE(tiersText(*laid.book(region), key), after);
        }
        QVERIFY2(fresh > 0 && fresh < kRounds,
                 ("killed always too early or too late: " + std::to_string(fresh)).c_str());
        QCOMPARE(import(-1), 0);
        for (const auto& [name, text] : allFiles(place.folder()))
            QVERIFY2(name.ends_with("/lambda.json"), name.c_str());
    }

    void differencesAreReportedInEveryFormat() {
        Place place;
        run({"prices", "import", list(place), "-q"}, place);
        const std::string scenario = (sourceFolder() / "app/examples/api-backend.json").string();
        for (const char* format : {"table", "json", "csv", "markdown"}) {
            const Outcome outcome = run({"prices", "diff", (sourceFolder() / "pricing-data").string(),
                                         place.folder().string(), scenario, "--format", format},
                                        place);
            QCOMPARE(outcome.status, int{kGood});
            QVERIFY2(has(outcome.out, "lambda/requests/x86"), outcome.out.c_str());
            QVERIFY2(has(outcome.out, "0.0000003"), outcome.out.c_str());
            QVERIFY2(has(outcome.out, "50"), outcome.out.c_str()); // per cent
        }
        const std::vector<std::string> other = {
            "prices",   "diff",     (sourceFolder() / "pricing-data").string(), place.folder().string(),
            "--region", "us-east-1"};
        QVERIFY(has(run(other, place).out, "No price differs"));
        QCOMPARE(run({"prices", "diff", "/nowhere", place.folder().string()}, place).status, int{kFailed});
    }

    void differencesMoveAScenariosTotal() {
        Place place;
        MadeList made;
        made.add("Request", "us-east-1", {"0.0000004", "Requests"});
        write(place.file("list"), made.csv());
        run({"prices", "import", place.file("list").string(), "-q"}, place);
        write(place.file("scenario"),
              R"({"format": "breakeven-scenario", "version": 1, "name": "Twice", "region": "us-east-1",
            "workload": {"requests_per_month": 10000000, "duration_ms": 100}, "account": {"free_tier": false},
            "options": [{"kind": "lambda", "memory_mb": 128}]})");
        const Outcome outcome =
            run({"prices", "diff", (sourceFolder() / "pricing-data").string(), place.folder().string(),
                 place.file("scenario").string(), "--format", "csv"},
                place);
        QVERIFY2(has(outcome.out, ",up,"), outcome.out.c_str());
        QVERIFY2(has(outcome.out, ",month"), outcome.out.c_str());
    }

    void oldPricesAreAnnounced() {
        Place place;
        const std::string scenario = (sourceFolder() / "app/examples/api-backend.json").string();
        QVERIFY(has(run({"estimate", scenario}, place).out, "Oldest price used: "));
        QVERIFY(has(run({"compare", scenario, "--format", "markdown"}, place).out, "Oldest price used: "));
        QVERIFY(!has(run({"estimate", scenario, "--max-price-age", "5000"}, place).out, "Oldest price"));
        QVERIFY(has(run({"estimate", scenario, "--format", "json"}, place).out, "\"oldest_price\": \"20"));
        const Outcome csv = run({"estimate", scenario, "--format", "csv"}, place);
        QVERIFY(has(csv.err, "Oldest price used: "));
        QVERIFY(!has(csv.out, "Oldest price"));
        QVERIFY(run({"estimate", scenario, "--format", "csv", "-q"}, place).err.empty());
        for (const char* command : {"sweep", "solve", "check"}) {
            std::vector<std::string> arguments = {command, scenario};
            if (std::string(command) == "sweep")
                arguments.insert(arguments.end(), {"--over", "requests=1e5:1e6"});
            if (std::string(command) == "solve")
                arguments.insert(arguments.end(), {"--for", "requests", "--budget", "5"});
            if (std::string(command) == "check")
                arguments.insert(arguments.end(), {"--fail-over", "500", "--option", "cheapest"});
            QVERIFY2(has(run(arguments, place).out, "Oldest price used: "), command);
        }
        QVERIFY(has(run({"prices", "show"}, place).out, "Oldest price used: "));
        QCOMPARE(run({"estimate", scenario, "--max-price-age", "-1"}, place).status, int{kUsage});
    }
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "tst_import_command.moc"
