// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/files/scenario_diff.h"

using cost::Scenario;
using cost::StatedDifference;

namespace {

std::string shown(const std::vector<StatedDifference>& differences) {
    std::string text;
    for (const StatedDifference& each : differences) {
        text += each.pointer + ':';
        for (const std::string& value : each.values)
            text += " [" + value + ']';
        text += '\n';
    }
    return text;
}

} // namespace

class ScenarioDiffTest : public QObject {
    Q_OBJECT

private slots:
    void alike() {
        for (const std::string& name : support::exampleNames()) {
            Scenario other = support::example(name);
            other.name = "Another";
            QCOMPARE(shown(cost::statedDifferences({support::example(name), other})), std::string());
        }
        QVERIFY(cost::statedDifferences({}).empty());
        QVERIFY(cost::statedDifferences({support::example(support::exampleNames().front())}).empty());
    }

    void valuesAndWhatIsMissing() {
        const Scenario first = support::scenario({});
        Scenario second =
            support::scenario({R"("requests_per_month": 2000000, "duration_ms": 100, "init_ms": 80)"});
        QCOMPARE(shown(cost::statedDifferences({first, second})),
                 std::string("workload/requests_per_month: [1000000] [2000000]\n"
                             "workload/init_ms: [] [80]\n"));
    }

    void optionsByTheirId() {
        support::Words words;
        words.options = {R"("id": "small", "kind": "lambda", "memory_mb": 512)",
                         R"("id": "large", "kind": "lambda", "memory_mb": 2048)"};
        const Scenario first = support::scenario(words);
        // The other way round, one changed and one more.
        words.options = {R"("id": "large", "kind": "lambda", "memory_mb": 1024)",
                         R"("id": "small", "kind": "lambda", "memory_mb": 512)",
                         R"("id": "spot", "kind": "fargate", "vcpu": 0.25, "memory_gb": 0.5, "tasks": 1)"};
        words.workload = R"("requests_per_month": 1000000, "duration_ms": 100, "cpu_ms": 5)";
        const std::string text = shown(cost::statedDifferences({first, support::scenario(words)}));
        VERIFY_HAS(text, "options/large/memory_mb: [2048] [1024]\n");
        VERIFY_HAS(text, "options/spot/kind: [] [fargate]\n");
        QVERIFY(!support::contains(text, "options/small"));
        QVERIFY(text.find("workload/cpu_ms") < text.find("options/large"));
    }

    void three() {
        support::Words words;
        const Scenario first = support::scenario(words);
        words.region = "eu-west-1";
        const Scenario second = support::scenario(words);
        QCOMPARE(shown(cost::statedDifferences({first, second, first})),
                 std::string("region: [us-east-1] [eu-west-1] [us-east-1]\n"));
    }
};

QTEST_GUILESS_MAIN(ScenarioDiffTest)
#include "tst_scenario_diff.moc"
