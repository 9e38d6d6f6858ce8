// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/model/dial.h"

using namespace cost;

namespace {

// A scenario that says everything a dial can turn.
Scenario everything() {
    return support::scenario(
        {.workload =
             R"("requests_per_month": 5e6, "duration_ms": 80, "init_ms": 300, "cold_start_share": 0.01,
                        "cpu_ms": 7, "request_kb": 3, "response_kb": 9, "traffic": {"peak_to_mean": 3})",
         .options = {R"("kind": "fargate", "vcpu": 1, "memory_gb": 2)",
                     R"("kind": "lambda", "memory_mb": 512)", R"("kind": "lambda-edge", "memory_mb": 512)"}});
}

} // namespace

class DialTest : public QObject {
    Q_OBJECT

private slots:
    void everyDialIsNamed() {
        for (std::size_t i = 0; i < kDials.size(); ++i) {
            QCOMPARE(static_cast<std::size_t>(kDials[i].dial), i);
            QVERIFY(dialNamed(kDials[i].name) == kDials[i].dial);
            QVERIFY(kDials[i].least < kDials[i].most);
        }
        QVERIFY(!dialNamed("request-s"));
        QVERIFY(!dialNamed(""));
    }

    void takesTheNearestValue_data() {
        QTest::addColumn<int>("dial");
        QTest::addColumn<double>("asked");
        QTest::addColumn<double>("taken");
        const auto row = [](const char* name, Dial dial, double asked, double taken) {
            QTest::newRow(name) << int(dial) << asked << taken;
        };
        row("as asked", Dial::Requests, 123.5, 123.5);
        row("not below nothing", Dial::Requests, -1, 0);
        row("not beyond the most", Dial::Requests, 1e18, 1e15);
        row("whole megabytes", Dial::Memory, 512.4, 512);
        row("halves go up", Dial::Memory, 512.5, 513);
        row("least memory", Dial::Memory, 1, 128);
        row("most memory", Dial::Memory, 20'000, 10'240);
        row("a share", Dial::ColdShare, 1.5, 1);
        row("a peak is 1 or more", Dial::Peak, 0.2, 1);
        row("nothing is idle for ever", Dial::Utilisation, 0, 0.01);
        row("hundredths of a percent", Dial::Discount, 0.25, 0.25);
        row("not for nothing", Dial::Discount, 1, 0.99);
    }
    void takesTheNearestValue() {
        QFETCH(int, dial);
        QFETCH(double, asked);
        QFETCH(double, taken);
        COMPARE_EXACTLY(admissible(static_cast<Dial>(dial), asked), taken);
        COMPARE_EXACTLY(
            *position(turned(everything(), static_cast<Dial>(dial), asked), static_cast<Dial>(dial)), taken);
    }

    void turningChangesOneThing_data() {
        QTest::addColumn<int>("dial");
        for (const DialFacts& each : kDials)
            QTest::newRow(std::string(each.name).c_str()) << int(each.dial);
    }
    void turningChangesOneThing() {
        QFETCH(int, dial);
        const Scenario before = everything();
        const Scenario after = turned(before, static_cast<Dial>(dial), facts(static_cast<Dial>(dial)).most);
        QVERIFY(after != before);
        for (const DialFacts& other : kDials)
            if (int(other.dial) != dial)
                COMPARE_EXACTLY(*position(after, other.dial), *position(before, other.dial));
    }

    void measuredDurationsAreReplaced() {
        Scenario scenario = everything();
        scenario.workload.durationByMemory = {{512, 100}, {1024, 60}};
        scenario = turned(scenario, Dial::Duration, 30);
        QVERIFY(scenario.workload.durationByMemory.empty());
        COMPARE_EXACTLY(*scenario.workload.durationMs, 30);
    }

    void memoryTurnsEveryFunction() {
        const Scenario after = turned(everything(), Dial::Memory, 2048);
        COMPARE_EXACTLY(std::get<Lambda>(after.options[1].compute).memoryMb, 2048);
        COMPARE_EXACTLY(std::get<LambdaEdge>(after.options[2].compute).memoryMb, 2048);
        QVERIFY(after.options[0] == everything().options[0]);
        // A label that nobody chose goes with it; the id, which others refer to, stays.
        QCOMPARE(after.options[1].label, std::string("Lambda x86, 2,048 MB"));
        QCOMPARE(after.options[1].id, std::string("lambda-x86_64-512"));
    }

    void aChosenLabelStays() {
        Scenario scenario = everything();
        scenario.options[1].label = "mine";
        QCOMPARE(turned(scenario, Dial::Memory, 2048).options[1].label, std::string("mine"));
    }

    void nothingGivenIsNowhere() {
        const Scenario bare = support::scenario(
            {.workload = "", .options = {R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "tasks": 1)"}});
        for (const DialFacts& each : kDials)
            QCOMPARE(position(bare, each.dial).has_value(), each.dial == Dial::Peak ||
                                                                each.dial == Dial::Utilisation ||
                                                                each.dial == Dial::Discount);
    }
};

QTEST_APPLESS_MAIN(DialTest)
#include "tst_dial.moc"
