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
    void saysWhatIsWrong() {
        QFETCH(std::string, argument);
        QFETCH(std::string, problem);
        VERIFY_HAS(support::problemsOf(support::scenarioJson({}), {settingOf(argument)}), problem);
    }
};

QTEST_APPLESS_MAIN(SettingsTest)
#include "tst_settings.moc"
