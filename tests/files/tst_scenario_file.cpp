// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/files/scenario_file.h"

using namespace cost;

namespace {

// Everything that a scenario can say.
const char* const kEverything = R"({
  "format": "breakeven-scenario", "version": 1, "name": "All \u00e9", "region": "us-east-1", "hours_per_month": 720,
  "workload": {"requests_per_month": 1e6, "duration_by_memory": [[128, 300.5], [1024, 40]],
    "init_ms": 300, "cold_start_share": 0.01, "cpu_ms": 5, "server_memory_mb": {"base": 100, "per_request": 2.5},
    "request_kb": 300, "response_kb": 4, "invocation": "asynchronous",
    "traffic": {"shape": "spiky", "peak_to_mean": 7}, "sizing": {"target_utilisation": 0.5, "minimum_count": 3},
    "needs": {"max_duration_s": 20, "package_mb": 40, "memory_mb": 300, "container_image": true, "environment_kb": 2, "gpu": false, "state_in_memory": true, "websockets": false, "root_access": true, "kernel_access": false, "ephemeral_storage_mb": 900}},
  "account": {"free_tier": {"requests": 5, "gb_seconds": 6, "streaming_gb": 7}}, "deployed": "a",
  "simulation": {"keep_alive_s": 600, "reuse": "oldest", "service": "lognormal", "service_cv": 0.5, "service_ms": [3, 0.5, 8], "concurrency_limit": 100,
    "hours": 10, "warm_up_hours": 1, "seed": 42},
  "options": [
    {"kind": "lambda", "id": "a", "label": "A", "architecture": "arm64", "memory_mb": 512, "ephemeral_storage_mb": 1024,
     "provisioned": {"concurrency": 2, "hours_per_month": 10, "requests_per_month": 100, "duration_ms": 9},
     "streaming": {"responses_per_month": 5, "response_mb": 8}, "pollers": {"source": "kafka", "unit_hours": 3},
     "durable": {"executions_per_month": 1, "operations_per_execution": 2, "written_kb_per_execution": 3, "stored_days": 4},
     "tenants": {"environments_per_month": 9}, "savings_plan": "all-upfront"},
    {"kind": "lambda", "memory_mb": 512,
     "snapstart": {"versions": 2, "hours_per_month": 5, "restores_per_month": 6, "runtime": "dotnet"}},
    {"kind": "lambda-edge", "memory_mb": 128},
    {"kind": "lambda-managed-instances", "instance": "m7g.large", "count": 3, "hours_per_month": 9, "usd_per_hour": 0.05,
     "savings_plan": "no-upfront"},
    {"kind": "fargate", "architecture": "x86_64", "os": "windows", "vcpu": 1, "memory_gb": 2, "ephemeral_storage_gb": 30,
     "tasks": 2, "hours_per_month": 100, "savings_plan": "3y-no-upfront"},
    {"kind": "fargate", "vcpu": 0.25, "memory_gb": 0.5, "runs_per_month": 3, "seconds_per_run": 99.5, "spot": true},
    {"kind": "ec2", "instance": "t4g.nano", "count": 2, "hours_per_month": 50, "purchase": "spot"},
    {"kind": "lambda", "memory_mb": 256,
     "provisioned": {"schedule": [0,0,0,0,0,0,0,0,3,9,9,9,9,9,9,9,9,2,0,0,0,0,0,0]}, "snapstart": {"restore_ms": 200}}]})";

const std::string kMinimal = support::scenarioJson({});

std::string changed(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    return at == std::string::npos ? "not there: " + from : text.replace(at, from.size(), to);
}

} // namespace

class ScenarioFileTest : public QObject {
    Q_OBJECT

private slots:
    void readsEverything() {
        const Scenario s = support::read(kEverything);
        QCOMPARE(s.name, std::string("All \u00e9"));
        COMPARE_EXACTLY(s.hoursPerMonth, 720);
        QCOMPARE(s.workload.durationByMemory, (std::vector<DurationPoint>{{128, 300.5}, {1024, 40}}));
        QVERIFY(s.workload.invocation == Invocation::Asynchronous);
        QVERIFY(s.workload.traffic == (Traffic{TrafficShape::Spiky, 7.0, {}}));
        QVERIFY(s.workload.needs ==
                (Needs{20.0, 300.0, 40.0, true, 2.0, 900.0, false, true, false, true, false}));
        QVERIFY(s.account.freeTier == (FreeTier{true, 5.0, 6.0, 7.0}));
        QVERIFY(s.simulation.reuse == ReusePolicy::Oldest && s.simulation.service == ServiceLaw::Lognormal);
        QCOMPARE(s.simulation.serviceMs, (std::vector<double>{3, 0.5, 8}));
        QCOMPARE(s.options.size(), std::size_t(8));
        const auto& scheduled = std::get<Lambda>(s.options[7].compute);
        COMPARE_EXACTLY(scheduled.provisioned->concurrency, 9);
        COMPARE_EXACTLY(scheduled.provisioned->meanConcurrency(), (3 + 8 * 9 + 2) / 24.0);
        COMPARE_EXACTLY(*scheduled.snapStart->restoreMs, 200);
        const Lambda& lambda = std::get<Lambda>(s.options[0].compute);
        QVERIFY(lambda.architecture == Architecture::Arm);
        QVERIFY(*lambda.provisioned == (ProvisionedConcurrency{2, 10.0, 100.0, 9.0}));
        QVERIFY(*lambda.durable == (DurableFunctions{1, 2, 3, 4}));
        QVERIFY(lambda.pollers->source == PollerSource::Kafka);
        QVERIFY(lambda.savingsPlan == SavingsPlan::AllUpfront);
        QVERIFY(std::get<Lambda>(s.options[1].compute).snapStart->runtime == SnapStartRuntime::DotNet);
        QCOMPARE(s.options[1].id, std::string("lambda-x86_64-512-snapstart"));
        QVERIFY(*std::get<ManagedInstances>(s.options[3].compute).usdPerHour == 0.05);
        const Fargate& windows = std::get<Fargate>(s.options[4].compute);
        QVERIFY(windows.os == OperatingSystem::Windows && windows.savingsPlan == SavingsPlan::NoUpfront3y);
        QVERIFY(*std::get<Fargate>(s.options[5].compute).runs == (Runs{3, 99.5}));
        QVERIFY(std::get<Ec2>(s.options[6].compute).purchase == Purchase::Spot);
    }

    // Of a runtime only the language makes a difference; AWS's identifiers name it too.
    void runtimesAreKnownByAwsIdentifiers_data() {
        QTest::addColumn<std::string>("runtime");
        QTest::addColumn<std::string>("language"); // empty where it is none
        for (const char* each : {"python", "python3.12", "python3.13"})
            QTest::newRow(each) << std::string(each) << std::string("python");
        for (const char* each : {"java", "java11", "java21", "java25"})
            QTest::newRow(each) << std::string(each) << std::string("java");
        for (const char* each : {"dotnet", "dotnet8", "dotnet10"})
            QTest::newRow(each) << std::string(each) << std::string("dotnet");
        for (const char* each : {"nodejs22.x", "python3.11", "python2.7", "java8.al2", "java8", "dotnet6",
                                 "python3.12.al2", "javascript", "python3.", "python.3", "java-21", "javaal2",
                                 "java.al2", "Python3.12", "provided.al2023", ""})
            QTest::newRow((std::string("refused: ") + each).c_str()) << std::string(each) << std::string();
    }
    void runtimesAreKnownByAwsIdentifiers() {
        QFETCH(std::string, runtime);
        QFETCH(std::string, language);
        const std::string text =
            changed(kEverything, R"("runtime": "dotnet")", "\"runtime\": \"" + runtime + '"');
        if (language.empty()) {
            VERIFY_HAS(support::problemsOf(text), "snapstart/runtime");
            return;
        }
        const Scenario read = support::read(text);
        QCOMPARE(std::string(nameOf(kSnapStartRuntimes,
                                    std::get<Lambda>(read.options[1].compute).snapStart->runtime)),
                 language);
    }

    // A scenario made in code is held to what a file is held to.
    void whatIsMadeInCodeIsChecked_data() {
        QTest::addColumn<std::string>("place"); // of the complaint
        for (const char* place :
             {"/workload/requests_per_month", "/workload/duration_ms", "/options/0/memory_mb",
              "/options/0/id", "/region", "/hours_per_month", "/options/2/vcpu", "/workload/cpu_ms"})
            QTest::newRow(place) << std::string(place);
    }
    void whatIsMadeInCodeIsChecked() {
        QFETCH(std::string, place);
        Scenario scenario;
        scenario.region = "us-east-1";
        scenario.workload.requestsPerMonth = 1e6;
        scenario.workload.durationMs = 100;
        scenario.workload.cpuMs = 10;
        Lambda lambda;
        lambda.memoryMb = 512;
        Fargate fargate;
        fargate.vcpu = 0.5;
        fargate.memoryGb = 1;
        scenario.options = {{"a", "", lambda}, {"", "", lambda}, {"", "", fargate}};
        std::get<Lambda>(scenario.options[1].compute).memoryMb = 1024;
        const Scenario good = checked(scenario, support::catalogue());
        QCOMPARE(good.options[0].label, std::string("Lambda x86, 512 MB"));
        QCOMPARE(good.options[1].id, std::string("lambda-x86_64-1024"));
        QVERIFY(checked(good, support::catalogue()) == good);

        if (place == "/workload/requests_per_month") scenario.workload.requestsPerMonth = -5e6;
        if (place == "/workload/duration_ms") scenario.workload.durationMs.reset();
        if (place == "/options/0/memory_mb") std::get<Lambda>(scenario.options[0].compute).memoryMb = 0;
        if (place == "/options/0/id") {
            scenario.options[1].id = "a";
            place = "/options/1/id";
        }
        if (place == "/region") scenario.region = "nowhere";
        if (place == "/hours_per_month") scenario.hoursPerMonth = 0;
        if (place == "/options/2/vcpu") std::get<Fargate>(scenario.options[2].compute).vcpu = 0.33;
        if (place == "/workload/cpu_ms") scenario.workload.cpuMs = std::nan("");
        try {
            checked(scenario, support::catalogue());
            QFAIL("it was taken");
        } catch (const BadInput& bad) {
            VERIFY_HAS(std::string(bad.what()), place);
        }
    }

    // What a fleet's size needs and was not measured is offered as what it is at the most.
    void theCpuTimeIsOfferedAsAnAssumption() {
        const auto message = [](const char* options) {
            return support::problemsOf(support::scenarioJson(
                {.workload = R"("requests_per_month": 1e6, "duration_ms": 200)",
                 .options = {options, R"("kind": "fargate", "vcpu": 0.5, "memory_gb": 1)"}}));
        };
        // 200 ms x 1,024 / 1,769
        const std::string offered = message(R"("kind": "lambda", "memory_mb": 1024)");
        VERIFY_HAS(offered, "/workload/cpu_ms");
        VERIFY_HAS(offered, "as an assumption 115.8 ms at the most, since 200 ms at 1,024 MB");
        QVERIFY(!support::contains(message(R"("kind": "lambda-edge", "memory_mb": 1024)"), "assumption"));
    }

    void aFleetFollowsOrIsGiven_data() {
        QTest::addColumn<std::string>("option");
        QTest::addColumn<std::string>("beside"); // empty where it is taken
        const std::string fargate = R"("kind": "fargate", "vcpu": 0.5, "memory_gb": 1, "scaling": "hourly")";
        const std::string ec2 = R"("kind": "ec2", "instance": "m7g.large", "scaling": "hourly")";
        const std::string managed =
            R"("kind": "lambda-managed-instances", "instance": "m7g.large", "scaling": "fixed")";
        QTest::newRow("tasks that follow") << fargate << std::string();
        QTest::newRow("instances that follow") << ec2 << std::string();
        QTest::newRow("managed instances") << managed << std::string();
        QTest::newRow("tasks that are counted") << fargate + R"(, "tasks": 3)" << std::string("tasks");
        QTest::newRow("tasks with hours")
            << fargate + R"(, "hours_per_month": 3)" << std::string("hours_per_month");
        QTest::newRow("jobs") << fargate + R"(, "runs_per_month": 3, "seconds_per_run": 99)"
                              << std::string("runs_per_month");
        QTest::newRow("instances that are counted") << ec2 + R"(, "count": 3)" << std::string("count");
        QTest::newRow("managed that are counted") << managed + R"(, "count": 3)" << std::string("count");
        QTest::newRow("mistyped") << std::string(
                                         R"("kind": "ec2", "instance": "m7g.large", "scaling": "hourli")")
                                  << std::string("\"hourly\"");
    }
    void aFleetFollowsOrIsGiven() {
        QFETCH(std::string, option);
        QFETCH(std::string, beside);
        const std::string text = support::scenarioJson(
            {.workload = R"("requests_per_month": 1e6, "duration_ms": 200, "cpu_ms": 20)",
             .options = {option}});
        if (beside.empty()) {
            const Scenario read = support::read(text);
            QVERIFY(support::read(scenarioText(read)) == read);
            return;
        }
        VERIFY_HAS(support::problemsOf(text), "/options/0/scaling");
        VERIFY_HAS(support::problemsOf(text), beside);
    }

    void whatIsWrittenReadsBack_data() {
        QTest::addColumn<std::string>("text");
        QTest::newRow("everything") << std::string(kEverything);
        QTest::newRow("little") << kMinimal;
        QTest::newRow("no free tier")
            << changed(kEverything, R"({"requests": 5, "gb_seconds": 6, "streaming_gb": 7})", "false");
        std::string weights = "1";
        for (int i = 1; i < 168; ++i)
            weights += ", " + std::to_string(i) + ".25";
        QTest::newRow("a week") << changed(kEverything, R"({"shape": "spiky", "peak_to_mean": 7})",
                                           "{\"shape\": \"hourly\", \"hourly\": [" + weights + "]}");
        for (const std::string& name : support::exampleNames())
            QTest::newRow(name.c_str())
                << support::contents(support::sourceFolder() / "app/examples" / (name + ".json"));
    }
    void whatIsWrittenReadsBack() {
        QFETCH(std::string, text);
        const Scenario first = support::read(text);
        const std::string written = scenarioText(first);
        QVERIFY(support::read(written) == first);
        QCOMPARE(scenarioText(support::read(written)), written);
    }

    void rangesAreRead_data() {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<double>("stands"); // for it
        QTest::addColumn<std::string>("written");
        QTest::newRow("typed") << std::string(R"("8M..15M")") << 11.5e6
                               << std::string(R"({"from": 8e6, "to": 15e6})");
        QTest::newRow("from, to") << std::string(R"({"to": 15e6, "from": 8e6})") << 11.5e6
                                  << std::string(R"({"from": 8e6, "to": 15e6})");
        QTest::newRow("bell") << std::string(R"("10M +- 20 %")") << 10e6
                              << std::string(R"({"mean": 10e6, "plus_minus": 2e6})");
        QTest::newRow("percentiles") << std::string(R"({"p90": 20e6, "p50": 10e6, "p2.5": 1e6})") << 10e6
                                     << std::string(R"({"p2.5": 1e6, "p50": 10e6, "p90": 20e6})");
        QTest::newRow("values") << std::string(R"({"values": [1e6, 2e6, 3e6]})") << 2e6
                                << std::string(R"({"values": [1e6, 2e6, 3e6], "weights": [1, 1, 1]})");
        QTest::newRow("weighted") << std::string(R"x("1M (90 %) or 3M (10 %)")x") << 1e6
                                  << std::string(R"({"values": [1e6, 3e6], "weights": [90, 10]})");
    }
    void rangesAreRead() {
        QFETCH(std::string, value);
        QFETCH(double, stands);
        QFETCH(std::string, written);
        const auto with = [](const std::string& requests) {
            return support::read(changed(kMinimal, "1000000", requests));
        };
        const Scenario scenario = with(value);
        COMPARE_EXACTLY(*scenario.workload.requestsPerMonth, stands);
        QCOMPARE(scenario.uncertain.size(), std::size_t(1));
        QVERIFY(scenario.uncertain[0].dial == Dial::Requests);
        QVERIFY(with(written) == scenario);
        QVERIFY(support::read(scenarioText(scenario)) == scenario);
    }

    // Every input that may be one, in its place.
    void everyInputMayBeARange() {
        const Scenario s =
            support::read(R"({"format": "breakeven-scenario", "version": 1, "region": "us-east-1",
            "workload": {"requests_per_month": "8M..15M", "duration_ms": "120 ms +- 20 %", "cpu_ms": "5..20 ms",
              "init_ms": {"p10": 200, "p90": 900}, "cold_start_share": "0.1..1 %", "request_kb": "1..2 KB",
              "response_kb": {"from": 1, "to": 9}, "traffic": {"peak_to_mean": "2..6"},
              "sizing": {"target_utilisation": "50..70 %"}},
            "account": {"server_discount": "0.1 or 0.2"},
            "advice": {"threshold_usd": 5, "threshold_share": 0.05},
            "options": [{"kind": "lambda", "memory_mb": 512}]})");
        QCOMPARE(s.uncertain.size(), kDials.size() - 1); // all but the memory
        for (const UncertainInput& each : s.uncertain)
            COMPARE_NEAR(*position(s, each.dial), median(each.distribution), 1e-12);
        QVERIFY(s.threshold == (Threshold{5, 0.05}));
        QVERIFY(support::read(scenarioText(s)) == s);
    }

    // So that files diff well: the examples stand as they are written.
    void examplesStandAsTheyAreWritten() {
        for (const std::string& name : support::exampleNames())
            QCOMPARE(scenarioText(support::example(name)),
                     support::contents(support::sourceFolder() / "app/examples" / (name + ".json")));
    }

    void defaults() {
        const Scenario s = support::read(kMinimal);
        COMPARE_EXACTLY(s.hoursPerMonth, 730);
        const Lambda& lambda = std::get<Lambda>(s.options[0].compute);
        COMPARE_EXACTLY(lambda.ephemeralStorageMb, 512);
        QVERIFY(lambda.architecture == Architecture::X86);
        QVERIFY(!lambda.provisioned && !lambda.snapStart);
        const Scenario free = support::read(changed(kMinimal, R"("account": {"free_tier": false}, )", ""));
        QVERIFY(free.account.freeTier == FreeTier());
    }

    void saysEveryProblemAtOnce() {
        const std::string text = changed(changed(changed(kEverything, "1e6", "-5"), "\"arm64\"", "\"arm\""),
                                         "\"t4g.nano\"", "\"t4g.nan\"");
        const std::string problems = support::problemsOf(text);
        QCOMPARE(support::count(problems, "\n"), std::size_t(3));
        VERIFY_HAS(problems, "/workload/requests_per_month: is -5: it must be from 0 to 1000000000000000");
        VERIFY_HAS(problems, "/options/0/architecture: is \"arm\": it must be \"x86_64\" or \"arm64\"");
        VERIFY_HAS(problems, "/options/6/instance: is \"t4g.nan\": there is no such instance type; did you "
                             "mean \"t4g.nano\"?");
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::string>("to");
        QTest::addColumn<std::string>("problem");
        const auto row = [](const char* from, const char* to, const char* problem) {
            QTest::addRow("%s", to) << std::string(from) << std::string(to) << std::string(problem);
        };
        row("\"breakeven-scenario\"", "\"something\"", "/format: is \"something\": a scenario has");
        row("\"version\": 1", "\"version\": 2", "/version: is newer than this program");
        row("\"version\": 1, ", "", "/version: is missing: write 1");
        row("\"us-east-1\"", "\"us-esat-1\"",
            "/region: is \"us-esat-1\": there is no such AWS Region; did you mean \"us-east-1\"?");
        row("\"us-east-1\"", "\"\"", "/region: is blank");
        row("\"us-east-1\"", "7", "/region: is 7: text in quotes is needed");
        row("720", "0", "/hours_per_month: is 0: it must be from 672 to 744");
        row("720", "745", "/hours_per_month: is 745");
        row("[128, 300.5]", "[128]", "/workload/duration_by_memory/0: is [128]: it must be a pair");
        row("[128, 300.5]", "[64, 1]", "/workload/duration_by_memory/0/0: is 64");
        row("[128, 300.5]", "[2000, 1]", "/workload/duration_by_memory/1/0: must rise");
        row("[[128, 300.5], [1024, 40]]", "[]", "/workload/duration_by_memory: must be a list of pairs");
        row("0.01", "1.01", "/workload/cold_start_share: is 1.01: it must be from 0 to 1");
        row("\"asynchronous\"", "\"async\"", "/workload/invocation: is \"async\": it must be");
        row("\"spiky\"", "\"hourly\"",
            "/workload/traffic/hourly: is missing: the shape \"hourly\" needs 168 weights");
        row("\"peak_to_mean\": 7", "\"hourly\": [1, 2]",
            "/workload/traffic/hourly: must be a list of 168 weights");
        row("\"peak_to_mean\": 7", "\"peak_to_mean\": 0.5", "/workload/traffic/peak_to_mean: is 0.5");
        row("0.5, \"minimum_count\"", "0, \"minimum_count\"", "/workload/sizing/target_utilisation: is 0");
        row("\"minimum_count\": 3", "\"minimum_count\": 2.5", "/workload/sizing/minimum_count: is 2.5");
        row("\"gpu\": false", "\"gpu\": 0", "/workload/needs/gpu: is 0: must be true or false");
        row("{\"requests\": 5,", "{\"request\": 5,",
            "/account/free_tier/request: is not a known key; did you mean \"requests\"?");
        row("{\"requests\": 5, \"gb_seconds\": 6, \"streaming_gb\": 7}", "\"yes\"",
            "/account/free_tier: is \"yes\": it must be true, false or");
        row("\"oldest\"", "\"old\"", "/simulation/reuse");
        row("\"id\": \"a\"", "\"id\": 7", "/options/0/id: is 7: text in quotes");
        row("\"kind\": \"lambda\", \"id\"", "\"kind\": \"lamda\", \"id\"",
            "/options/0/kind: is \"lamda\": it is not known; did you mean \"lambda\"?");
        row("\"kind\": \"lambda\", \"id\"", "\"id\"", "/options/0/kind: is missing: it must be \"lambda\"");
        row("\"memory_mb\": 512, \"ephemeral", "\"ephemeral",
            "/options/0/memory_mb: is missing: give it, such as 512");
        row("\"memory_mb\": 512,", "\"memory_mb\": 100,",
            "/options/0/memory_mb: is 100: it must be a whole number from 128 to 10240");
        row("\"memory_mb\": 512,", "\"memory_mb\": 20000,", "/options/0/memory_mb: is 20000");
        row("\"memory_mb\": 512,", "\"memory_mb\": null,", "/options/0/memory_mb: is blank (null)");
        row("1024,\n     \"provisioned", "511,\n     \"provisioned",
            "/options/0/ephemeral_storage_mb: is 511");
        row("\"concurrency\": 2,", "", "/options/0/provisioned/concurrency: is missing");
        row("\"requests_per_month\": 100,", "\"requests_per_month\": 2e6,",
            "/options/0/provisioned/requests_per_month: is more than workload/requests_per_month");
        const char* const schedule = "\"concurrency\": 2, \"hours_per_month\": 10";
        row(schedule, "\"schedule\": [1, 2, 3]",
            "/options/0/provisioned/schedule: must be a list of 24 numbers of environments, from 00:00, or "
            "of 168");
        row(schedule, "\"schedule\": [1, \"x\"]",
            "/options/0/provisioned/schedule/1: is text: write a number");
        row(schedule, "\"schedule\": 3",
            "/options/0/provisioned/schedule: is 3: a list of numbers is needed");
        row(schedule, "\"schedule\": [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]",
            "/options/0/provisioned/schedule: must have an hour with an environment");
        row("\"concurrency\": 2,", "\"schedule\": [0,0,0,0,0,0,0,0,0,9,9,9,9,9,9,9,9,0,0,0,0,0,0,0],",
            "/options/0/provisioned/hours_per_month: says what the schedule says: leave one of them out");
        row("\"service_ms\": [3, 0.5, 8]", "\"service_ms\": []",
            "/simulation/service_ms: must be a list of 1 to 10,000");
        row("\"service_ms\": [3, 0.5, 8]", "\"service_ms\": [0, 0]",
            "/simulation/service_ms: must be a list of 1 to 10,000");
        row("\"service_ms\": [3, 0.5, 8]", "\"service_ms\": [5, -1]", "/simulation/service_ms/1: is -1");
        const std::string requests = "\"requests_per_month\": ";
        const auto range = [&](const char* value, const char* says) {
            row((requests + "1e6").c_str(), (requests + value).c_str(), says);
        };
        range("\"15M..8M\"",
              "/workload/requests_per_month: is a range that must begin with the smaller of the two");
        range("{\"from\": 1}", "/workload/requests_per_month/to: is missing");
        range("{\"from\": 1, \"too\": 3}",
              "/workload/requests_per_month/too: is not a known key; did you mean \"to\"?");
        range("{\"from\": 1, \"to\": \"x\"}", "/workload/requests_per_month/to: is text");
        range("{\"mean\": 5, \"plus_minus\": 0}", "deviation above zero");
        range("{\"p10\": 5}", "two percentiles or more");
        range("{\"p10\": 5, \"p90\": 4}", "must rise");
        range("{\"p10\": 5, \"p100\": 8}", "from p0.001 to p99.999");
        range("{}", "/workload/requests_per_month: is empty");
        range("{\"many\": 3}", "/workload/requests_per_month/many: is not a known key");
        range("{\"values\": [1, 2], \"weights\": [1]}",
              "/workload/requests_per_month/weights: must be as many as the values");
        range("{\"values\": [2, 1]}", "each value once, the smaller first");
        range("\"many\"", "/workload/requests_per_month: is text");
        row("0.01", "\"50..150 %\"",
            "/workload/cold_start_share: is a range that goes beyond what the input can be");
        row("\"init_ms\": 300", "\"init_ms\": 300, \"duration_ms\": 50",
            "/workload/duration_ms: is given beside duration_by_memory");
        row("\"init_ms\": 300", "\"init_ms\": 300, \"duration_ms\": \"50..60\"",
            "/workload/duration_ms: is given beside duration_by_memory");
        row("[128, 300.5]", "[128, 0]", "/workload/duration_by_memory/0/1: is 0");
        row("\"duration_by_memory\": [[128, 300.5], [1024, 40]]", "\"duration_ms\": 0",
            "/workload/duration_ms: is 0: it must be from 0.000001 to 1000000000");
        row("\"duration_ms\": 9", "\"duration_ms\": 0", "/options/0/provisioned/duration_ms: is 0");
        row("\"requests\": 5", "\"requests\": 1000001",
            "/account/free_tier/requests: is 1000001: what is left of the free tier is at most 1000000");
        row("\"gb_seconds\": 6", "\"gb_seconds\": 400000.5", "/account/free_tier/gb_seconds: is 400000.5");
        row("\"streaming_gb\": 7", "\"streaming_gb\": 101", "/account/free_tier/streaming_gb: is 101");
        row("\"seed\": 42", "\"seed\": 1e17",
            "/simulation/seed: is 1e+17: it must be a whole number from 0 to");
        row("\"deployed\": \"a\"", "\"deployed\": \"A\"",
            "/deployed: is \"A\": no option has this id; did you mean \"a\"?");
        row("\"deployed\": \"a\"", "\"deployed\": \"\"",
            "/deployed: is \"\": no option has this id; there are a, ");
        row("\"deployed\": \"a\"", "\"deployed\": 3", "/deployed: is 3: text in quotes is needed");
        // Nothing runs for longer than the month, which here has 720 hours.
        row("\"concurrency\": 2, \"hours_per_month\": 10", "\"concurrency\": 2, \"hours_per_month\": 721",
            "/options/0/provisioned/hours_per_month: is 721: it must be from 0 to 720, which is all of the "
            "scenario's month");
        row("\"versions\": 2, \"hours_per_month\": 5", "\"versions\": 2, \"hours_per_month\": 730",
            "/options/1/snapstart/hours_per_month: is 730: it must be from 0 to 720");
        row("\"hours_per_month\": 9,", "\"hours_per_month\": 7200,", "/options/3/hours_per_month: is 7200");
        row("\"hours_per_month\": 100", "\"hours_per_month\": 1e6", "/options/4/hours_per_month: is 1000000");
        row("\"hours_per_month\": 50", "\"hours_per_month\": 720.5", "/options/6/hours_per_month: is 720.5");
        row("\"hours_per_month\": 50", "\"hours_per_month\": 0.005",
            "/options/6/hours_per_month: is 0.005: AWS bills an instance for a minute at least");
        row("\"seconds_per_run\": 99.5", "\"seconds_per_run\": 2592001",
            "/options/5/seconds_per_run: is 2592001: it must be above 0 and up to 2592000");
        row("\"usd_per_hour\": 0.05", "\"usd_per_hour\": 0",
            "/options/3/usd_per_hour: is 0: it must be above 0");
        row("\"ephemeral_storage_gb\": 30", "\"ephemeral_storage_gb\": 20.5",
            "/options/4/ephemeral_storage_gb: is 20.5: it must be a whole number from 20 to 200");
        row("\"t4g.nano\"", "\"\"", "/options/6/instance: is blank: give a type");
        row("\"t4g.nano\"", "\"T4G.nano\"", "did you mean \"t4g.nano\"?");
        row("\"x86_64\"", "\"X86_64\"", "it must be \"x86_64\" or \"arm64\"; did you mean \"x86_64\"?");
        row("\"memory_mb\": 512,", "\"memory_mb\": \"512..1024\",", "/options/0/memory_mb: is text");
        row("\"source\": \"kafka\", ", "", "/options/0/pollers/source: is missing");
        row("\"kafka\"", "\"mq\"", "/options/0/pollers/source: is \"mq\": it must be \"sqs\" or \"kafka\"");
        row("\"runtime\": \"dotnet\"", "\"runtime\": \"go\"", "/options/1/snapstart/runtime");
        row("\"usd_per_hour\": 0.05", "\"usd_per_hour\": 1e-13",
            "/options/3/usd_per_hour: must have at most twelve decimals");
        row("\"vcpu\": 1, \"memory_gb\": 2", "\"vcpu\": 1, \"memory_gb\": 12",
            "/options/4/memory_gb: is no size that Fargate offers: 1 vCPU goes with 2 to 8 GB");
        row("\"vcpu\": 1, \"memory_gb\": 2", "\"vcpu\": 3, \"memory_gb\": 8",
            "/options/4/vcpu: is no size that Fargate offers: a task has 1, 2, 4 vCPU");
        row("\"ephemeral_storage_gb\": 30", "\"ephemeral_storage_gb\": 10",
            "/options/4/ephemeral_storage_gb: is 10");
        row("\"seconds_per_run\": 99.5, ", "",
            "/options/5/seconds_per_run: is missing: runs_per_month needs it");
        row("\"spot\": true", "\"spot\": true, \"hours_per_month\": 5",
            "/options/5/hours_per_month: and runs_per_month say the same");
        row("\"count\": 2, ", "\"count\": 0, ", "/options/6/count: is 0");
        row("\"purchase\": \"spot\"", "\"purchase\": \"reserved\"", "/options/6/purchase");
        row("\"purchase\": \"spot\"", "\"purchase\": \"spot\", \"id\": \"a\"",
            "/options/6/id: is \"a\", which another option has");
        row("\"options\"", "\"option\"", "/options: is missing: list at least one option");
        row("\"name\"", "\"nmae\"", "/nmae: is not a known key; did you mean \"name\"?");
    }
    void saysWhatIsWrong() {
        QFETCH(std::string, from);
        QFETCH(std::string, to);
        QFETCH(std::string, problem);
        VERIFY_HAS(support::problemsOf(changed(kEverything, from, to)), problem);
    }

    void aBlankIsNotAZero_data() {
        QTest::addColumn<std::string>("workload");
        QTest::addColumn<std::string>("option");
        QTest::addColumn<std::string>("problem");
        const auto row = [](const char* workload, const char* option, const char* problem) {
            QTest::addRow("%s %s", option, workload)
                << std::string(workload) << std::string(option) << std::string(problem);
        };
        const char* lambda = R"("kind": "lambda", "memory_mb": 512)";
        const char* sized = R"("kind": "fargate", "vcpu": 1, "memory_gb": 2)";
        row(R"("duration_ms": 1)", lambda,
            "/workload/requests_per_month: is missing: option \"lambda-x86_64-512\" is priced by it");
        row(R"("requests_per_month": 1)", lambda, "/workload/duration_ms: is missing");
        row(R"("requests_per_month": 1)", sized, "/workload/cpu_ms: is missing: option");
        row(R"("cpu_ms": 1)", sized, "is sized from it, because it has no \"tasks\"");
        row(R"("duration_ms": 1)",
            R"("kind": "lambda-managed-instances", "instance": "m7g.large", "count": 1)",
            "/workload/requests_per_month: is missing");
        row(R"("requests_per_month": 1)", R"("kind": "ec2", "instance": "m7g.large")",
            "because it has no \"count\"");
    }
    void aBlankIsNotAZero() {
        QFETCH(std::string, workload);
        QFETCH(std::string, option);
        QFETCH(std::string, problem);
        const std::string problems =
            support::problemsOf(support::scenarioJson({.workload = workload, .options = {option, option}}));
        VERIFY_HAS(problems, problem);
        QCOMPARE(support::count(problems, "\n"), std::size_t(1)); // once for all options
    }

    void whatIsNoObject_data() {
        QTest::addColumn<std::string>("text");
        for (const char* text : {"null", "5", "\"text\"", "[]", "true", ""})
            QTest::addRow("%s", *text ? text : "nothing") << std::string(text);
    }
    void whatIsNoObject() {
        QFETCH(std::string, text);
        QVERIFY(!support::problemsOf(text).empty());
    }

    // 168 weights beside another shape, or without one: they would count for nothing.
    void aWeekHasItsShape() {
        std::string weights = "1";
        for (int i = 1; i < 168; ++i)
            weights += ", 2";
        const auto problems = [&](const std::string& shape) {
            return support::problemsOf(
                changed(kMinimal, "\"duration_ms\": 100",
                        "\"duration_ms\": 100, \"traffic\": {" + shape + "\"hourly\": [" + weights + "]}"));
        };
        QCOMPARE(problems("\"shape\": \"hourly\", "), std::string());
        VERIFY_HAS(problems(""), "/workload/traffic/hourly: is given without its shape");
        for (const char* shape : {"steady", "office-hours", "diurnal", "spiky"})
            VERIFY_HAS(problems("\"shape\": \"" + std::string(shape) + "\", "),
                       "/workload/traffic/hourly: is given beside the shape \"" + std::string(shape));
    }

    // What the window may hold beside each other is written as one of them, so that what is saved can be
    // opened.
    void whatIsSavedCanBeOpened() {
        Scenario s = support::read(kEverything);
        s.workload.durationMs = 50; // typed before it was measured
        s.workload.traffic = {TrafficShape::Diurnal, std::nullopt, std::vector<double>(168, 1.0)};
        s.deployed = "gone";
        s = withMonth(std::move(s), 672);
        for (Option& option : s.options)
            if (auto* ec2 = std::get_if<Ec2>(&option.compute)) ec2->hoursPerMonth = 700;
        s = withMonth(std::move(s), 690);
        const Scenario again = support::read(scenarioText(s));
        QVERIFY(!again.workload.durationMs);
        QVERIFY(again.workload.traffic.hourly.empty());
        QCOMPARE(again.deployed, std::string());
        COMPARE_EXACTLY(*std::get<Ec2>(again.options[6].compute).hoursPerMonth, 690);
    }

    void whatIsNoScenarioIsToldWhatItIs_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("kind");
        const auto row = [](const char* kind, const char* text) {
            QTest::addRow("%s %s", kind, text) << std::string(text) << std::string(kind);
        };
        row("a plan of Terraform",
            R"({"format_version": "1.2", "terraform_version": "1.9", "planned_values": {}, "resource_changes": []})");
        row("a state of Terraform", R"({"version": 4, "terraform_version": "1.9", "resources": []})");
        row("a template of CloudFormation or SAM",
            R"({"AWSTemplateFormatVersion": "2010-09-09", "Resources": {}})");
        row("an answer of Lambda Power Tuning",
            R"({"power": "512", "cost": 2e-7, "duration": 11, "stateMachine": {"executionCost": 1}})");
        row("an answer of Lambda Power Tuning",
            R"({"results": {"power": 512, "cost": 2e-7, "duration": 11}})");
        row("an answer of Lambda Power Tuning",
            R"([{"value": "128", "averageDuration": 1, "averagePrice": 2, "totalCost": 3}])");
        row("a price list of AWS",
            R"({"formatVersion": "v1.0", "offerCode": "AWSLambda", "products": {}, "terms": {}})");
        row("prices as `aws pricing get-products` gives them",
            R"({"FormatVersion": "aws_v1", "PriceList": []})");
        row("metrics of CloudWatch", R"({"Label": "Invocations", "Datapoints": []})");
        row("the settings of a Lambda function", R"({"FunctionName": "x", "MemorySize": 128})");
    }
    void whatIsNoScenarioIsToldWhatItIs() {
        QFETCH(std::string, text);
        QFETCH(std::string, kind);
        const std::string problems = support::problemsOf(text);
        VERIFY_HAS(problems, "looks like " + kind + ", not like a scenario");
        QCOMPARE(support::count(problems, "\n"), std::size_t(1));
    }

    // A NUL byte is no end: what follows would go unread.
    void nothingFollowsANul() {
        const std::string nul(1, '\0');
        VERIFY_HAS(support::problemsOf(kMinimal + nul), "is a NUL byte");
        VERIFY_HAS(support::problemsOf(kMinimal + '\n' + nul + "{\"format\": 5"), "is a NUL byte");
        VERIFY_HAS(support::problemsOf(nul + kMinimal), "line 1");
    }

    void aThousandOptionsAreEnough() {
        support::Words words;
        words.options.assign(1000, words.options.front());
        QCOMPARE(support::read(support::scenarioJson(words)).options.size(), std::size_t(1000));
        words.options.push_back(words.options.front());
        VERIFY_HAS(support::problemsOf(support::scenarioJson(words)),
                   "/options: has more than 1,000 entries");
    }
};

QTEST_APPLESS_MAIN(ScenarioFileTest)
#include "tst_scenario_file.moc"
