// SPDX-License-Identifier: Apache-2.0
// Unlike fleets are called unlike, and one without headroom is a risk.
#include "tests/support.h"

#include "libcost/advice/advice.h"
#include "libcost/output/explain.h"

#include <algorithm>

using namespace cost;

namespace {

std::string termsOfAll(const Scenario& scenario) {
    std::string all;
    for (const Message& each : unlikeTerms(scenario, compare(support::book(), scenario)))
        all += each.english() + "\n";
    return all;
}

// So many vCPUs in use, steadily.
support::Words load(double vcpus, const std::vector<std::string>& options, const std::string& more = "") {
    return {.workload = R"("requests_per_month": )" + std::to_string(vcpus * 100 * 730 * 3600) +
                        R"(, "duration_ms": 20, "cpu_ms": 10)" + more,
            .options = options};
}

} // namespace

class HeadroomTest : public QObject {
    Q_OBJECT

private slots:
    void unlikeFleetsAreNamed() {
        const std::string terms = termsOfAll(support::scenario(
            load(0.99 * 2, {R"("kind": "fargate", "label": "given", "vcpu": 1, "memory_gb": 2, "tasks": 2)",
                            R"("kind": "fargate", "label": "sized", "vcpu": 2, "memory_gb": 4,
                          "surroundings": {"load_balancer": true})",
                            R"("kind": "ec2", "label": "one", "instance": "c7g.xlarge", "count": 1)"})));
        VERIFY_HAS(terms, "As given: given is 99 % busy at the peak; sized fleets are at most 60 % busy.");
        VERIFY_HAS(terms, "With a load balancer: sized. Without: given; one.");
        VERIFY_HAS(terms, "nothing in the price spreads the requests over them: given.");
        VERIFY_HAS(terms, "A single one, so that nothing answers while it fails or is replaced: one.");
        VERIFY_HAS(terms, "vCPUs of all types are taken to be equally fast");
    }

    void likeFleetsAreNot() {
        QCOMPARE(
            termsOfAll(support::scenario(load(
                1,
                {R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "surroundings": {"load_balancer": true})",
                 R"("kind": "fargate", "vcpu": 2, "memory_gb": 4, "surroundings": {"load_balancer": true})",
                 R"("kind": "lambda", "memory_mb": 512)"}))),
            std::string());
        // Nobody waits for the answer of a message.
        QVERIFY(!support::contains(
            termsOfAll(support::scenario(
                load(1, {R"("kind": "fargate", "vcpu": 1, "memory_gb": 2)"}, R"(, "invocation": "polled")"))),
            "spreads the requests"));
        VERIFY_HAS(termsOfAll(support::scenario(
                       load(1, {R"("kind": "ec2", "instance": "c7g.large", "cpu_speed": 1.3)",
                                R"("kind": "ec2", "instance": "c7i.large")"}))),
                   "EC2 c7g.large: a vCPU is taken to be 1.3 times as fast");
    }

    // Among fleets that cost the same the one with headroom is advised; a little money does not turn that.
    void headroomIsPreferredAtTheSamePrice() {
        const Scenario scenario = support::scenario(
            load(1.9,
                 {R"("kind": "fargate", "id": "tight", "vcpu": 1, "memory_gb": 2, "tasks": 2)",
                  R"("kind": "ec2", "id": "roomy", "instance": "c7g.large", "count": 2)"},
                 R"(, "sizing": {"target_utilisation": 0.6})"));
        Scenario about = scenario;
        about.threshold = {1000, 0.99}; // all of it costs about the same
        const Advice advice = advise(support::book(), about);
        QCOMPARE(scenario.options[advice.decision.option].id, std::string("roomy"));
        // Whatever is tied or run: what has none is the greater risk.
        QVERIFY(riskOf(scenario.options[0].compute) < riskOf(scenario.options[1].compute));
        // Where it is clearly cheaper it is advised all the same, and the reason says what that means.
        Scenario alone = scenario;
        alone.options.resize(1);
        const Advice only = advise(support::book(), alone);
        QVERIFY(std::any_of(only.reasons.begin(), only.reasons.end(), [](const Reason& reason) {
            return reason.kind == Reason::Kind::NoHeadroom && reason.values[1] == 0.6;
        }));
    }

    void spotAboveACommitmentIsBoth() {
        const Scenario scenario = support::scenario(
            load(4, {R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "savings_plan": "no-upfront",
                        "above": "spot")"}));
        QVERIFY(riskOf(scenario.options[0].compute) == Risk::Committed);
        const Advice advice = advise(support::book(), scenario);
        for (const Reason::Kind kind : {Reason::Kind::Committed, Reason::Kind::Interruptions})
            QVERIFY(std::any_of(advice.reasons.begin(), advice.reasons.end(),
                                [&](const Reason& reason) { return reason.kind == kind; }));
    }

    // What the adviser adds reads like nothing that is listed.
    void alternativesHaveLabelsOfTheirOwn() {
        const Scenario scenario = support::scenario(load(
            400, {R"("kind": "ec2", "instance": "auto", "families": ["x8g"], "label": "EC2 auto, Spot")"}));
        for (const Comparison::Row& each : advise(support::book(), scenario).alternatives)
            QVERIFY2(each.option.label != scenario.options[0].label, each.option.label.c_str());
    }
};

QTEST_APPLESS_MAIN(HeadroomTest)
#include "tst_headroom.moc"
