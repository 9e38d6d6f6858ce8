// SPDX-License-Identifier: Apache-2.0
// No two options of a scenario read alike, however they came to be.
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include <set>

using namespace cost;

namespace {

std::vector<std::string> labels(const std::vector<std::string>& options) {
    std::vector<std::string> all;
    for (const Option& option : support::scenario({.workload = R"("requests_per_month": 1000,
             "duration_ms": 100, "cpu_ms": 10)",
                                .options = options})
                                    .options)
        all.push_back(option.label);
    return all;
}

bool allDiffer(const std::vector<Option>& options) {
    std::set<std::string> all;
    for (const Option& option : options)
        all.insert(option.label);
    return all.size() == options.size();
}

} // namespace

class LabelsTest : public QObject {
    Q_OBJECT

private slots:
    void tellWhatSetsOptionsApart_data() {
        QTest::addColumn<std::string>("first");
        QTest::addColumn<std::string>("second");
        QTest::addColumn<std::string>("one");
        QTest::addColumn<std::string>("other");
        const auto row = [](const char* a, const char* b, const char* one, const char* other) {
            QTest::newRow(other) << std::string(a) << std::string(b) << std::string(one)
                                 << std::string(other);
        };
        const char* const fargate = R"("kind": "fargate", "vcpu": 1, "memory_gb": 2)";
        row(fargate, R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "tasks": 3)",
            "Fargate x86, 1 vCPU, 2 GB, sized", "Fargate x86, 1 vCPU, 2 GB, 3 tasks");
        row(R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "runs_per_month": 50, "seconds_per_run": 70)",
            R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "runs_per_month": 1, "seconds_per_run": 3500)",
            "Fargate x86, 1 vCPU, 2 GB, 50 runs of 70 s", "Fargate x86, 1 vCPU, 2 GB, 1 run of 3500 s");
        row(R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "savings_plan": "no-upfront")",
            R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "savings_plan": "3y-no-upfront")",
            "Fargate x86, 1 vCPU, 2 GB, Savings Plan, 1 year",
            "Fargate x86, 1 vCPU, 2 GB, Savings Plan, 3 years");
        row(R"("kind": "ec2", "instance": "m7g.large")",
            R"("kind": "ec2", "instance": "m7g.large", "surroundings": {"load_balancer": true})",
            "EC2 m7g.large", "EC2 m7g.large, load balancer");
        row(R"("kind": "lambda", "memory_mb": 512)",
            R"("kind": "lambda", "memory_mb": 512, "label": "Lambda x86, 512 MB")", "Lambda x86, 512 MB",
            "Lambda x86, 512 MB (2)");
        row(R"("kind": "lambda", "memory_mb": 512, "label": "Now")",
            R"("kind": "lambda", "memory_mb": 1024, "label": "Now")", "Now", "Now (2)");
        row(R"("kind": "lambda-managed-instances", "instance": "m7g.large")",
            R"("kind": "lambda-managed-instances", "instance": "m7g.large", "purchase": "reserved-3y-no-upfront")",
            "Managed Instances m7g.large", "Managed Instances m7g.large, reserved 3 years");
    }
    void tellWhatSetsOptionsApart() {
        QFETCH(std::string, first);
        QFETCH(std::string, second);
        QFETCH(std::string, one);
        QFETCH(std::string, other);
        const auto both = labels({first, second});
        QCOMPARE(both[0], one);
        QCOMPARE(both[1], other);
    }

    // Chosen ones come back too, whatever they begin with.
    void chosenOnesAreWritten() {
        const Scenario scenario = support::scenario(
            {.options = {R"("kind": "lambda", "memory_mb": 512, "label": "Now")",
                         R"("kind": "lambda", "memory_mb": 512, "label": "Lambda x86, 512 MB, as it was")",
                         R"("kind": "lambda", "memory_mb": 512)"}});
        const Scenario again = support::read(scenarioText(scenario));
        QVERIFY(again == scenario);
        QCOMPARE(again.options[0].label, std::string("Now"));
        QCOMPARE(again.options[1].label, std::string("Lambda x86, 512 MB, as it was"));
        QCOMPARE(again.options[2].label, std::string("Lambda x86, 512 MB"));
    }

    void differInEveryScenarioAndComeBack() {
        Dice dice(4711);
        for (int i = 0; i < 400; ++i) {
            const Scenario scenario = support::read(randomScenario(dice, {.mostRequests = 3}));
            QVERIFY2(allDiffer(scenario.options), scenarioText(scenario).c_str());
            const Scenario again = support::read(scenarioText(scenario));
            for (std::size_t k = 0; k < scenario.options.size(); ++k)
                QCOMPARE(again.options[k].label, scenario.options[k].label);
        }
    }
};

QTEST_APPLESS_MAIN(LabelsTest)
#include "tst_labels.moc"
