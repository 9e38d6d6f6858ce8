// SPDX-License-Identifier: Apache-2.0
// Changes to a scenario before it is read: --set.
#include "tests/support.h"

using namespace cost;

class SettingsTest : public QObject {
    Q_OBJECT

    static Scenario set(const std::vector<std::string>& arguments) {
        std::vector<Setting> settings;
        for (const std::string& argument : arguments)
            settings.push_back(settingOf(argument));
        return readScenario(support::scenarioJson({}), "test.json", support::catalogue(), settings);
    }

private slots:
    void splitsAnArgument_data() {
        QTest::addColumn<std::string>("argument");
        QTest::addColumn<std::string>("pointer"); // empty: refused
        QTest::addColumn<std::string>("value");
        const auto row = [](const char* argument, const char* pointer, const char* value) {
            QTest::newRow(argument) << std::string(argument) << std::string(pointer) << std::string(value);
        };
        row("workload/duration_ms=5", "workload/duration_ms", "5");
        row("/workload/duration_ms=5", "workload/duration_ms", "5");
        row("name=a=b", "name", "a=b");
        row("name=", "name", "");
        row("name", "", "");
        row("=5", "", "");
    }
    void splitsAnArgument() {
        QFETCH(std::string, argument);
        QFETCH(std::string, pointer);
        QFETCH(std::string, value);
        if (pointer.empty()) {
            QVERIFY_EXCEPTION_THROWN(settingOf(argument), BadInput);
            return;
        }
        QCOMPARE(settingOf(argument).pointer, pointer);
        QCOMPARE(settingOf(argument).value, value);
    }

    void changesTheScenario() {
        COMPARE_EXACTLY(*set({"workload/requests_per_month=2e6"}).workload.requestsPerMonth, 2e6);
        COMPARE_EXACTLY(*set({"workload/cpu_ms=5"}).workload.cpuMs, 5); // was not there
        QCOMPARE(set({"region=eu-west-1"}).region, std::string("eu-west-1"));
        QCOMPARE(set({"region=\"eu-west-1\""}).region, std::string("eu-west-1"));
        QCOMPARE(set({"name=two words"}).name, std::string("two words"));
        COMPARE_EXACTLY(std::get<Lambda>(set({"options/0/memory_mb=256"}).options[0].compute).memoryMb, 256);
        COMPARE_EXACTLY(set({R"(account/free_tier={"requests": 7})"}).account.freeTier.requests.value(), 7);
        COMPARE_EXACTLY(*set({"simulation/keep_alive_s=300"}).simulation.keepAliveS, 300); // makes the object
        QCOMPARE(set({R"(options=[{"kind": "ec2", "instance": "t4g.nano", "count": 1}])"}).options[0].id,
                 std::string("ec2-t4g.nano"));
        // The later wins.
        COMPARE_EXACTLY(*set({"workload/duration_ms=5", "workload/duration_ms=6"}).workload.durationMs, 6);
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<std::string>("argument");
        QTest::addColumn<std::string>("problem");
        const auto row = [](const char* argument, const char* problem) {
            QTest::newRow(argument) << std::string(argument) << std::string(problem);
        };
        row("options/3/memory_mb=256",
            "--set options/3/memory_mb: /options has no entry 3: it has 1, counted from 0");
        row("options/first/memory_mb=256", "/options has no entry first");
        row("options/99999999999999999999/memory_mb=2", "/options has no entry 99999999999999999999");
        row("name/first=x", "/name is a plain value and has no \"first\"");
        row("workload/durations_ms=5",
            "/workload/durations_ms: is not a known key; did you mean \"duration_ms\"?");
        row("workload/duration_ms=fast",
            "--set workload/duration_ms: is \"fast\": give a time, such as 120 ms");
        row("workload/duration_ms=", "/workload/duration_ms: is blank");
        row("workload/duration_ms=-1", "/workload/duration_ms: is -1");
        row("workload/duration_ms=1e400", "--set workload/duration_ms: is \"1e400\": give a time");
        row("options/0/memory_mb=large", "--set options/0/memory_mb: is \"large\": a number is needed");
        row("workload=5", "/workload: is 5: an object");
        row("a~1b=5", "/a~1b: is not a known key");
    }
    // What is refused is refused once, and nothing is said of a value that nobody gave.
    void refusesOnce_data() {
        QTest::addColumn<std::string>("argument");
        QTest::addColumn<std::string>("problem"); // all of it
        const auto row = [](const char* argument, const char* problem) {
            QTest::newRow(argument) << std::string(argument) << std::string(problem);
        };
        row("workload/duration_ms=fast", "give a time");
        row("workload/duration_ms=120 MB", "give a time");
        row("workload/duration_ms=1e400", "give a time");
        row("workload/duration_ms=1,2,3", "has separators where no number has them");
        row("workload/duration_ms=null", "/workload/duration_ms: is blank (null)");
        row("/workload/duration_ms=fast", "--set workload/duration_ms: is \"fast\"");
        row("workload/requests_per_month=many", "give a number of requests");
        row("workload/requests_per_month=30.000 rps", "can be 30 or 30000");
        row("workload/requests_per_month=null", "is blank (null)");
        row("workload/cpu_ms=fast", "give a CPU time");
        row("workload/init_ms=fast", "give a time");
        row("workload/cold_start_share=some", "give a share");
        row("workload/request_kb=big", "give a size");
        row("workload/response_kb=big", "give a size");
        row("workload/traffic/peak_to_mean=high", "give a factor");
        row("workload/sizing/target_utilisation=high", "give a share");
        row("account/server_discount=big", "give a share");
        row("simulation/concurrency_limit=5 mil", "can be 5000 or 5000000");
        row("options/0/memory_mb=large", "a number is needed");
        row("options/0/memory_mb=null", "is blank (null)");
        row("options/00/memory_mb=large", "a number is needed");
        row("hours_per_month=long", "a number is needed");
        row("region=null", "is blank (null)");
        row("name=null", "is blank (null)");
    }
    void refusesOnce() {
        QFETCH(std::string, argument);
        QFETCH(std::string, problem);
        const std::string all = support::problemsOf(support::scenarioJson({}), {settingOf(argument)});
        VERIFY_HAS(all, problem);
        QVERIFY2(all.find('\n') == std::string::npos || all.find('\n') + 1 == all.size(), all.c_str());
    }

    void timesInParts() {
        COMPARE_EXACTLY(*set({"workload/duration_ms=1m30s"}).workload.durationMs, 90e3);
        COMPARE_EXACTLY(*set({"simulation/keep_alive_s=1h 20min"}).simulation.keepAliveS, 4800);
    }

    void saysWhatIsWrong() {
        QFETCH(std::string, argument);
        QFETCH(std::string, problem);
        VERIFY_HAS(support::problemsOf(support::scenarioJson({}), {settingOf(argument)}), problem);
    }
};

QTEST_APPLESS_MAIN(SettingsTest)
#include "tst_settings.moc"
