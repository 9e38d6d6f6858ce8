// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/ec2_auto.h"

#include "libcost/base/message.h"

#include <algorithm>

namespace cost {

namespace {

struct Candidate {
    const InstanceType* type;
    Ec2Rule rule;
};

// A fleet of `a` does whatever one of `b` does, with no more instances and for no more money.
bool beats(const Candidate& a, const Candidate& b) {
    const FleetUnit& x = a.rule.unit();
    const FleetUnit& y = b.rule.unit();
    // All of its CPU is there for good: it never needs credits.
    if (x.baseline.above != CpuBaseline::Above::All || x.cpuSpeed < y.cpuSpeed) return false;
    return a.rule.hourUsd() <= b.rule.hourUsd() && a.rule.aboveHourUsd() <= b.rule.aboveHourUsd() &&
           a.type->vcpu >= b.type->vcpu && a.type->memoryGb >= b.type->memoryGb;
}

} // namespace

Available<Ec2AutoRule> Ec2AutoRule::bound(const PriceBook& book, const Scenario& scenario,
                                          const Ec2& option) {
    std::vector<Candidate> candidates;
    std::optional<Unavailable> why; // of a type that is sold, which says more than that it is not
    std::size_t wanted = 0;
    const bool accelerated = scenario.workload.needs.gpu.value_or(false);
    for (const auto& [name, type] : book.instanceTypes()) {
        if (!isWanted(option.wanted, type, accelerated)) continue;
        if (option.credits && !type.burstable) continue;
        ++wanted;
        const Available<Ec2Rule> rule = Ec2Rule::bound(book, scenario, option, type);
        if (rule && rule->limits().never())
            why =
                Unavailable{Unavailable::Kind::DoesNotFit,
                            violationsText(rule->limits().violations(demandOf(scenario, {{}, {}, option})))};
        else if (rule)
            candidates.push_back({&type, *rule});
        else if (!why || book.instancePrices(name))
            why = rule.why();
    }
    if (wanted == 0)
        return Unavailable{Unavailable::Kind::NotSold, say("no instance type of the catalogue is wanted")};
    if (candidates.empty()) return *why;
    // Cheapest first: what beats another stands before it.
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::pair(a.rule.hourUsd(), a.rule.aboveHourUsd()) <
               std::pair(b.rule.hourUsd(), b.rule.aboveHourUsd());
    });
    std::vector<const Candidate*> kept;
    for (const Candidate& each : candidates)
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const Candidate* other) { return beats(*other, each); }))
            kept.push_back(&each);
    std::vector<Ec2Rule> types;
    for (const Candidate* each : kept)
        types.push_back(each->rule);
    return Ec2AutoRule(std::move(types), candidates.size());
}

Unavailable Ec2AutoRule::nothing() {
    return {Unavailable::Kind::CannotCarry, say("cannot carry the load: no fleet of any wanted type does")};
}

} // namespace cost
