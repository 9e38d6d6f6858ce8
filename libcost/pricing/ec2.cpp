// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/ec2.h"

namespace cost {

Available<Ec2Rule> Ec2Rule::bound(const PriceBook& book, const Scenario& scenario, const Ec2& option) {
    if (option.instance == kAutoInstance)
        return Unavailable{
            Unavailable::Kind::UnknownDemand,
            "choosing the cheapest type is not part of this version: name a type, such as m7g.large"};
    const InstanceType* type = book.instanceType(option.instance);
    if (!type) return Unavailable{Unavailable::Kind::NotSold, "there is no instance type " + option.instance};
    constexpr double kLeastInstances = 1;
    Fleet fleet(scenario, {"instances", type->vcpu, type->memoryGb * kMbPerGb}, option.count,
                option.hoursPerMonth.value_or(scenario.hoursPerMonth), kLeastInstances);
    if (const auto why = fleet.impossible()) return *why;
    Lookup lookup(book);
    const Tiers<InstanceHour> instance = lookup.instanceHour(*type, option.purchase);
    return lookup.finished(
        Ec2Rule(instance, std::move(fleet), type->burstable, option.purchase == Purchase::Spot));
}

} // namespace cost
