// SPDX-License-Identifier: Apache-2.0
// What is given on the command line is used, or refused with exit status 2: nothing is dropped silently.
#include "app/cli/program.h"
#include "tests/support.h"

using support::Outcome;

namespace {

const char* const kScenario = R"({"format": "breakeven-scenario", "version": 1, "region": "us-east-1",
"workload": {"requests_per_month": 1000000, "duration_ms": 100, "cpu_ms": 5},
"options": [{"kind": "lambda", "id": "function", "memory_mb": 512},
            {"kind": "fargate", "id": "tasks", "vcpu": 1, "memory_gb": 2},
            {"kind": "ec2", "id": "servers", "instance": "m7g.medium", "count": 2}]})";

// Words with blanks between; "''" is an empty one.
std::vector<std::string> words(const std::string& line) {
    std::vector<std::string> all;
    std::istringstream stream(line);
    for (std::string word; stream >> word;)
        all.push_back(word == "''" ? "" : word);
    return all;
}

Outcome ran(const std::string& line, const std::string& scenario = kScenario) {
    return support::run(words(line), scenario);
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    return at == std::string::npos ? "not there: " + from : text.replace(at, from.size(), to);
}

// "total_usd": 28.8 of the option with that id.
double usdOf(const std::string& json, const std::string& id) {
    const std::size_t option = json.find("\"id\": \"" + id + '"');
    const std::size_t at = json.find("\"total_usd\": ", option);
    return at == std::string::npos ? -1 : std::stod(json.substr(at + 13));
}

// The same count in every hour of a week.
std::string steadyCounts(int each) {
    std::string counts;
    for (int hour = 0; hour < 168; ++hour)
        counts += std::to_string(each) + '\n';
    return counts;
}

} // namespace

class GivenTest : public QObject {
    Q_OBJECT

private slots:
    void saidTwice_data() {
        QTest::addColumn<std::string>("line");
        const auto row = [](const char* line) { QTest::newRow(line) << std::string(line); };
        row("compare - --requests 60M --set workload/requests_per_month=1");
        row("compare - --requests 60M --set /workload/requests_per_month=1");
        row("compare - --requests 60M --set workload/requests_per_month/from=1");
        row(R"(compare - --requests 60M --set workload={"requests_per_month":5,"duration_ms":9})");
        row("estimate - --region eu-west-1 --set region=us-east-1");
        row("estimate - --init-preset python3.13-image-arm64 --set workload/init_ms=9");
        row("estimate - --set workload/duration_ms=1 --set workload/duration_ms=2");
        row(R"(estimate - --set workload/traffic/shape="spiky" --set workload/traffic={"shape":"steady"})");
        row(R"(estimate - --set workload/traffic={"shape":"steady"} --set workload/traffic/shape="spiky")");
        row("estimate - --set options/0/memory_mb=128 --set options/00/memory_mb=256");
        row("estimate - --traffic COUNTS --set workload/requests_per_month=1");
        row("estimate - --traffic COUNTS --set workload/traffic/shape=spiky");
        row("estimate - --traffic COUNTS --set workload/traffic/hourly=[1]");
        row("simulate - --trace COUNTS --requests 5M");
        row("report - -o x.html --format markdown");
    }
    void saidTwice() {
        QFETCH(std::string, line);
        const support::Folder folder;
        support::write(folder / "counts.csv", steadyCounts(1000));
        if (const std::size_t at = line.find("COUNTS"); at != std::string::npos)
            line.replace(at, 6, (folder / "counts.csv").string());
        const Outcome outcome = ran(line);
        QCOMPARE(outcome.status, int(kUsage));
        QCOMPARE(outcome.out, std::string());
        VERIFY_HAS(outcome.err, "keep one of them");
    }

    void saidTogether_data() {
        QTest::addColumn<std::string>("line");
        const auto row = [](const char* line) { QTest::newRow(line) << std::string(line); };
        row("compare - --requests 60M --set workload/duration_ms=1");
        row(R"(compare - --requests 60M --set workload={"duration_ms":9,"cpu_ms":4})");
        row(R"(estimate - --set workload/traffic={"shape":"steady"} --set workload/traffic/peak_to_mean=3)");
        row("estimate - --set options/0/memory_mb=128 --set options/1/vcpu=0.5 --set options/1/memory_gb=1");
    }
    void saidTogether() {
        QFETCH(std::string, line);
        const Outcome outcome = ran(line);
        QVERIFY2(outcome.status == kGood, outcome.err.c_str());
    }

    // A gate does not pass what cannot run, however little it would cost.
    void whatCannotRunFails_data() {
        QTest::addColumn<std::string>("setting");
        QTest::addColumn<std::string>("reason");
        const auto row = [](const char* setting, const char* reason) {
            QTest::newRow(setting) << std::string(setting) << std::string(reason);
        };
        row("workload/duration_ms=1200000", "above the limit of 15 min");
        row("workload/request_kb=9000", "above the limit of 6 MB");
        row("workload/cpu_ms=100", "has room for");
        row("workload/needs={\"gpu\":true}", "no GPU");
        row("workload/needs={\"memory_mb\":3000}", "3,000 MB of memory");
    }
    void whatCannotRunFails() {
        QFETCH(std::string, setting);
        QFETCH(std::string, reason);
        for (const char* format : {"table", "json", "markdown"}) {
            const Outcome outcome = ran("check - --fail-over 1e9 --option function --format " +
                                        std::string(format) + " --set " + setting);
            QCOMPARE(outcome.status, int(kExceeded));
            VERIFY_HAS(outcome.out, reason);
        }
    }

    // Such as --option "$UNSET".
    void empty_data() {
        QTest::addColumn<std::string>("line");
        const auto row = [](const char* line) { QTest::newRow(line) << std::string(line); };
        row("check - --fail-over 5 --option ''");
        row("check - --fail-over ''");
        row("estimate ''");
        row("estimate - --requests ''");
        row("estimate - --region ''");
        row("estimate - --traffic ''");
        row("estimate - --user-prices ''");
        row("estimate - --prices ''");
        row("estimate - --init-preset ''");
        row("estimate - -o ''");
        row("estimate - --out-file= --format json");
        row("estimate - --region= eu-west-1");
        row("estimate - --set workload/duration_ms=");
        row("estimate - --set ''");
        row("sweep - --over ''");
        row("solve - --for requests --equal ''");
        row("solve - --for requests --budget ''");
        row("solve - --for ''");
        row("simulate - --trace ''");
        row("cold-starts - --target ''");
        row("limits ''");
        row("prices show ''");
        row("prices import ''");
        row("prices update --region ''");
    }
    void empty() {
        QFETCH(std::string, line);
        const Outcome outcome = ran(line);
        QCOMPARE(outcome.status, int(kUsage));
        QCOMPARE(outcome.out, std::string());
        VERIFY_HAS(outcome.err, line.ends_with("_ms=") ? "gives no value" : "is given without a value");
    }

    void standardOutputByName() {
        const Outcome plain = ran("compare - --format json");
        const Outcome named = ran("compare - --format json -o -");
        QCOMPARE(named.status, int(kGood));
        QCOMPARE(named.out, plain.out);
        QCOMPARE(named.err, plain.err);
        QVERIFY(!support::fs::exists("-"));
        VERIFY_HAS(ran("report - -o - --format markdown").out, "# ");
    }

    void seeds_data() {
        QTest::addColumn<std::string>("seed");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << std::string("0") << int(kGood);
        QTest::newRow("the largest") << std::string("9007199254740992") << int(kGood);
        QTest::newRow("negative") << std::string("-1") << int(kUsage);
        QTest::newRow("too large") << std::string("9007199254740993") << int(kUsage);
        QTest::newRow("larger than any") << std::string("18446744073709551616") << int(kUsage);
        QTest::newRow("no whole one") << std::string("1.5") << int(kUsage);
    }
    void seeds() {
        QFETCH(std::string, seed);
        QFETCH(int, status);
        QCOMPARE(ran("advise - --futures 1000 --seed " + seed).status, status);
    }

    // The number of requests and their size are a letter apart.
    void sizesAreNoNumbers() {
        const Outcome mistaken = ran("solve - --for request --budget 5");
        QCOMPARE(mistaken.status, int(kUsage));
        VERIFY_HAS(mistaken.err, "requests");
        VERIFY_HAS(mistaken.err, "request-size");
        QCOMPARE(ran("sweep - --over request=1:10").status, int(kUsage));
        const Outcome old = ran("solve - --for response --budget 5");
        QCOMPARE(old.status, int(kGood));
        VERIFY_HAS(old.err, "response-size");
        QVERIFY(!support::contains(ran("solve - --for response --budget 5 -q").err, "response-size"));
        VERIFY_HAS(ran("solve - --for request-size --equal servers,tasks").out,
                   "Request size: there is no such value");
        VERIFY_HAS(ran("solve - --for request-size --equal function,tasks").out, "where it can do no more");
        VERIFY_HAS(ran("solve - --for reqests --budget 5").err, "did you mean requests?");
    }

    // ---- What is held to a budget

    void heldToTheDeployed() {
        // The servers cost 59.568; the function is far cheaper.
        const Outcome nobody = ran("check - --fail-over 30");
        QCOMPARE(nobody.status, int(kUsage));
        QCOMPARE(nobody.out, std::string());
        for (const char* said :
             {"--option ID", "\"deployed\"", "--option cheapest", "function, tasks, servers"})
            VERIFY_HAS(nobody.err, said);

        const Outcome cheapest = ran("check - --fail-over 30 --option cheapest --format json");
        QCOMPARE(cheapest.status, int(kGood));
        VERIFY_HAS(cheapest.out, "\"held_to\": \"cheapest\"");
        VERIFY_HAS(cheapest.out, "\"option\": \"function\"");

        const Outcome named = ran("check - --fail-over 30 --option servers --format json");
        QCOMPARE(named.status, int(kExceeded));
        VERIFY_HAS(named.out, "\"held_to\": \"named\"");

        const std::string file = changed(kScenario, R"("options")", R"("deployed": "servers", "options")");
        const Outcome deployed = ran("check - --fail-over 30 --format json", file);
        QCOMPARE(deployed.status, int(kExceeded));
        VERIFY_HAS(deployed.out, "\"held_to\": \"deployed\"");
        QCOMPARE(ran("check - --fail-over 30 --option function", file).status, int(kGood));

        const std::string one = support::scenarioJson({});
        const Outcome only = ran("check - --fail-over 30 --format json", one);
        QCOMPARE(only.status, int(kGood));
        VERIFY_HAS(only.out, "\"held_to\": \"only\"");

        const Outcome unknown =
            ran("check - --fail-over 30", changed(file, R"("servers", "options")", R"("server", "options")"));
        QCOMPARE(unknown.status, int(kFailed));
        VERIFY_HAS(unknown.err, "/deployed: is \"server\": no option has this id; did you mean \"servers\"?");

        const std::string mistaken = changed(kScenario, R"("id": "tasks")", R"("id": "cheapest")");
        QCOMPARE(ran("check - --fail-over 30 --option cheapest", mistaken).status, int(kUsage));
    }

    // A migration's dear half must not be missing without a word.
    void optionsWithoutAPriceAreNamed() {
        const std::string file = changed(kScenario, R"("m7g.medium")", R"("x2gd.2xlarge")");
        for (const char* format : {"table", "markdown", "json"}) {
            const Outcome outcome =
                ran(std::string("check - --region eu-central-1 --fail-over 500 --option cheapest --format ") +
                        format,
                    file);
            QVERIFY2(outcome.status == kGood, outcome.err.c_str());
            VERIFY_HAS(outcome.out, "x2gd.2xlarge");
        }
        VERIFY_HAS(
            ran("check - --region eu-central-1 --fail-over 500 --option cheapest --format csv", file).err,
            "servers: unavailable");
        QCOMPARE(ran("check - --region eu-central-1 --fail-over 500 --option servers", file).status,
                 int(kFailed));
    }

    // To the exact amount, and never with two amounts that read alike where one is above the other.
    void exactBudgets_data() {
        QTest::addColumn<std::string>("budget");
        QTest::addColumn<int>("status");
        QTest::addColumn<std::string>("text");
        QTest::newRow("exactly") << std::string("59.568") << int(kGood)
                                 << std::string("costs $59.568 a month, 100 % of $59.568.");
        QTest::newRow("a hair less") << std::string("59.56799999") << int(kExceeded)
                                     << std::string("a month, $0.00000001 more than $59.56799999.");
        QTest::newRow("a hair more") << std::string("59.56800001") << int(kGood)
                                     << std::string(
                                            "costs $59.568 a month, $0.00000001 less than $59.56800001.");
        QTest::newRow("a cent") << std::string("59.57") << int(kGood) << std::string("costs $59.568 a month");
        QTest::newRow("below the cent")
            << std::string("59.56") << int(kExceeded) << std::string("costs $59.57 a month");
        QTest::newRow("more") << std::string("100") << int(kGood)
                              << std::string("costs $59.57 a month, 60 % of $100.00.");
        QTest::newRow("nothing") << std::string("0") << int(kExceeded)
                                 << std::string("costs $59.57 a month, and the limit is $0.00.");
    }
    void exactBudgets() {
        QFETCH(std::string, budget);
        QFETCH(int, status);
        QFETCH(std::string, text);
        const Outcome outcome = ran("check - --option servers --fail-over " + budget);
        QCOMPARE(outcome.status, status);
        VERIFY_HAS(outcome.out, text);
        // And so does solve.
        const Outcome solved = ran("solve - --for requests --option servers --budget " + budget);
        VERIFY_HAS(solved.out, std::string(status == kGood ? "stays within $" : "is never within $"));
    }

    // ---- Traffic

    void aStatedPeakStays() {
        const support::Folder folder;
        support::write(folder / "counts.csv", steadyCounts(400'000));
        const std::string counts = (folder / "counts.csv").string();
        const std::string command = "estimate - --format json --traffic " + counts;
        const double flat = usdOf(ran(command).out, "tasks");
        const Outcome busier = ran(command + " --set workload/traffic/peak_to_mean=10");
        QVERIFY2(busier.status == kGood, busier.err.c_str());
        QVERIFY2(usdOf(busier.out, "tasks") > 2 * flat, busier.out.c_str());
        // As it is with the same volume by --set.
        const Outcome set = ran("estimate - --format json --set workload/requests_per_month=292e6 --set "
                                "workload/traffic/peak_to_mean=10");
        COMPARE_NEAR(usdOf(busier.out, "tasks"), usdOf(set.out, "tasks"), 1e-9);
        // In the file, and with a week that is typed.
        const std::string file =
            changed(kScenario, R"("cpu_ms": 5)", R"("cpu_ms": 5, "traffic": {"peak_to_mean": 10})");
        COMPARE_NEAR(usdOf(ran(command, file).out, "tasks"), usdOf(set.out, "tasks"), 1e-9);
        const Outcome typed = support::run(
            {"estimate", "-", "--format", "json", "--requests", "300 rps 9-17 weekdays, 20 rps else"}, file);
        QVERIFY(usdOf(typed.out, "tasks") >
                usdOf(support::run({"estimate", "-", "--format", "json", "--requests",
                                    "300 rps 9-17 weekdays, 20 rps else"},
                                   kScenario)
                          .out,
                      "tasks"));
    }

    void aPeakBelowTheWeeksOwnIsSaidToGo() {
        const std::string file =
            changed(kScenario, R"("cpu_ms": 5)", R"("cpu_ms": 5, "traffic": {"peak_to_mean": 1.5})");
        const std::vector<std::string> arguments = {
            "estimate", "-", "--format", "json", "--requests", "300 rps 9-17 weekdays, 20 rps else"};
        const Outcome outcome = support::run(arguments, file);
        VERIFY_HAS(outcome.err, "peak_to_mean 1.5 is left out");
        COMPARE_NEAR(usdOf(outcome.out, "tasks"), usdOf(support::run(arguments, kScenario).out, "tasks"),
                     1e-9);
    }

    // Whoever reads it first would leave nothing for the other.
    void standardInputTwice_data() {
        QTest::addColumn<std::string>("line");
        for (const char* line : {"compare - --traffic -", "estimate --traffic - -",
                                 "check - --fail-over 5 --traffic -", "simulate - --traffic -"})
            QTest::newRow(line) << std::string(line);
    }
    void standardInputTwice() {
        QFETCH(std::string, line);
        const Outcome outcome = ran(line);
        QCOMPARE(outcome.status, int(kUsage));
        QCOMPARE(outcome.out, std::string());
        VERIFY_HAS(outcome.err, "both name standard input");
    }

    void aHugeWeekIsTaken() {
        const support::Folder folder;
        std::string counts;
        for (int hour = 0; hour < 168; ++hour)
            counts += "1000000000000\n";
        support::write(folder / "counts.csv", counts);
        const Outcome outcome = ran("estimate - --traffic " + (folder / "counts.csv").string());
        QVERIFY2(outcome.status == kGood, outcome.err.c_str());
    }

    // ---- Names

    void unknownNames_data() {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<std::string>("message");
        const auto row = [](const char* line, int status, const char* message) {
            QTest::newRow(line) << std::string(line) << status << std::string(message);
        };
        row("limits paylod", kFailed, "no limit has this in its name; did you mean \"payload\"?");
        row("limits zebra", kFailed, "no limit has this in its name");
        row("presets Python3.13", kFailed, "no preset has this in its name; did you mean \"python3.13\"?");
        row("presets zebra --format json", kFailed, "no preset has this in its name");
        row("prices show m7g.lagre", kFailed, "did you mean \"m7g.large\"?");
        row("prices show lambda/durations", kFailed, "no price of us-east-1 has this in its name");
        row("prices show --region Frankfurt", kFailed, "did you mean \"eu-central-1\"?");
        row("estimate - --region Frankfurt", kFailed,
            "/region: is \"Frankfurt\": there is no such AWS Region; did "
            "you mean \"eu-central-1\"?");
        row("estimate - --init-preset python3.13", kGood, "INIT: Python 3.13, zip");
        row("estimate - --init-preset nodejs20.x --set options/0/architecture=arm64", kGood,
            "INIT: Node.js 20, zip, arm64");
        row("estimate - --init-preset java8.al2 --set workload/needs/container_image=true", kGood,
            "INIT: Java 8, image");
        row("estimate - --init-preset python2.7", kUsage, "there is no preset of INIT");
        row("estimate - --init-preset python3.13-imgae-arm64", kUsage,
            "did you mean \"python3.13-image-arm64\"?");
        row("limits payload", kGood, "");
        row("presets python", kGood, "");
        row("prices show m7g.large", kGood, "");
    }
    void unknownNames() {
        QFETCH(std::string, line);
        QFETCH(int, status);
        QFETCH(std::string, message);
        const Outcome outcome = ran(line);
        QCOMPARE(outcome.status, status);
        VERIFY_HAS(outcome.err, message);
        if (status != kGood) QCOMPARE(outcome.out, std::string());
    }

    // ---- JSON of break-evens

    void sidesAreNamed() {
        const Outcome solved = ran("solve - --for requests --equal function,servers --format json");
        VERIFY_HAS(solved.out, "\"cheaper_below\": \"function\"");
        VERIFY_HAS(solved.out, "\"cheaper_above\": \"servers\"");
        VERIFY_HAS(solved.out, "\"kind\": \"crossing\"");
        VERIFY_HAS(solved.out, "\"kind\": \"ends\"");
        const Outcome compared = ran("compare - --format json");
        VERIFY_HAS(compared.out, "\"cheaper_below\": \"function\"");
        VERIFY_HAS(compared.out, "\"kind\": \"crossing\"");
    }

    void sweepsGoByPlainNumbers() {
        const Outcome csv = ran("sweep - --over requests=1e5:1e9:log:9 --format csv");
        VERIFY_HAS(csv.out, "\n1000000,");
        VERIFY_HAS(csv.out, "\n10000000,");
        const Outcome wrong = ran("sweep - --over discount=0:1");
        QCOMPARE(wrong.status, int(kUsage));
        VERIFY_HAS(wrong.err, "--over goes from 0 to 1, but discount from 0 to 0.99");
    }
};

QTEST_APPLESS_MAIN(GivenTest)
#include "tst_given.moc"
