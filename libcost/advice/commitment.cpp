// SPDX-License-Identifier: Apache-2.0
#include "libcost/advice/commitment.h"

#include <algorithm>

namespace cost {

namespace {

struct Plan {
    Option option;
    bool upfront;
};

// Every commitment that can be made of it.
class Plans {
public:
    explicit Plans(const Option& option) : m_option(option) {}

    std::vector<Plan> all() {
        std::visit([this](const auto& compute) { offer(compute); }, m_option.compute);
        return std::move(m_plans);
    }

private:
    template <class Compute>
    void offerPlans(const Compute& compute, bool threeYears) {
        if (compute.savingsPlan != SavingsPlan::None) return;
        for (const SavingsPlan plan : {SavingsPlan::NoUpfront, SavingsPlan::AllUpfront,
                                       SavingsPlan::NoUpfront3y, SavingsPlan::AllUpfront3y}) {
            if (committedYears(plan) > 1 && !threeYears) continue;
            Compute committed = compute;
            committed.savingsPlan = plan;
            add(committed, allUpfront(plan));
        }
    }
    // On Lambda three years save no more than one.
    void offer(const Lambda& o) { offerPlans(o, false); }
    void offer(const LambdaEdge&) {}
    void offer(const ManagedInstances& o) {
        if (o.savingsPlan == SavingsPlan::None && !o.usdPerHour) offerReserved(o);
    }
    void offer(const Fargate& o) {
        if (!o.spot && !o.runs) offerPlans(o, true);
    }
    void offer(const Ec2& o) { offerReserved(o); }
    template <class Compute>
    void offerReserved(const Compute& o) {
        if (o.purchase != Purchase::OnDemand) return;
        for (const Purchase purchase : {Purchase::Reserved1yNoUpfront, Purchase::Reserved3yNoUpfront}) {
            Compute committed = o;
            committed.purchase = purchase;
            add(committed, false);
        }
    }
    void add(const Compute& compute, bool upfront) {
        m_plans.push_back({{m_option.id, m_option.label, compute}, upfront});
    }

    const Option& m_option;
    std::vector<Plan> m_plans;
};

// What of it is paid whether it is used or not: what a plan makes cheaper on Lambda, and the compute of
// servers.
double committedUsd(const Estimate& estimate, const Option& option) {
    const bool function = std::holds_alternative<Lambda>(option.compute);
    double usd = 0;
    for (const LineItem& line : estimate.lines()) {
        const std::string_view name = line.component.name;
        const bool servers = name == "instance-hours" || name == "vcpu" || name == "memory";
        if (function ? line.adjustment.has_value() : servers) usd += line.amount.usd();
    }
    return usd;
}

} // namespace

std::vector<Commitment> commitments(const PriceBook& book, const Scenario& scenario, const Option& option) {
    std::vector<Commitment> all;
    const Quote free = estimate(book, scenario, option);
    if (!free) return all;
    for (const Plan& plan : Plans(option).all()) {
        const Quote bound = estimate(book, scenario, plan.option);
        if (!bound || !(bound->total() < free->total())) continue;
        const double paid = committedUsd(*bound, plan.option);
        Commitment commitment{plan.option,    committedYears(plan.option.compute), plan.upfront,
                              bound->total(), free->total() - bound->total(),      Money(paid),
                              std::nullopt};
        // With a share of the requests: the commitment stays, what exceeds it falls.
        const auto dearer = [&](double share) {
            const Scenario less =
                turned(scenario, Dial::Requests, scenario.workload.requestsPerMonth.value_or(0) * share);
            const Quote unbound = estimate(book, less, option);
            const Quote still = estimate(book, less, plan.option);
            if (!unbound || !still) return false;
            const double rest = still->total().usd() - committedUsd(*still, plan.option);
            return rest + paid > unbound->total().usd();
        };
        if (dearer(0)) {
            double low = 0;
            double high = 1;
            for (int i = 0; i < 50; ++i) {
                const double middle = (low + high) / 2;
                (dearer(middle) ? low : high) = middle;
            }
            commitment.dearerBelow = high;
        }
        all.push_back(std::move(commitment));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Commitment& a, const Commitment& b) { return b.saved < a.saved; });
    return all;
}

} // namespace cost
