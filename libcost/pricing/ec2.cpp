// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/ec2.h"

#include "libcost/units/say.h"

namespace cost {

Available<Ec2Rule> Ec2Rule::bound(const PriceBook& book, const Scenario& scenario, const Ec2& option) {
    const InstanceType* type = book.instanceType(option.instance);
    if (!type)
        return Unavailable{Unavailable::Kind::NotSold, say("there is no instance type {1}", option.instance)};
    return bound(book, scenario, option, *type);
}

Available<Ec2Rule> Ec2Rule::bound(const PriceBook& book, const Scenario& scenario, const Ec2& option,
                                  const InstanceType& type) {
    constexpr double kLeastInstances = 1;
    Fleet fleet(scenario, {"instances", type.vcpu, type.memoryGb * kMbPerGb}, option.count,
                option.hoursPerMonth, kLeastInstances);
    if (const auto why = fleet.impossible()) return *why;
    Lookup lookup(book);
    const Tiers<InstanceHour> instance = lookup.instanceHour(type, option.purchase);
    std::optional<Tiers<InstanceHour>> above;
    if (option.above) above = lookup.instanceHour(type, *option.above);
    SurroundingsRule around(lookup, option.surroundings, scenario);
    return lookup.finished(Ec2Rule(type.name, instance, above, std::move(fleet), std::move(around),
                                   OptionLimits(book, scenario, option, &type), type.burstable,
                                   option.purchase == Purchase::Spot || option.above == Purchase::Spot));
}

} // namespace cost
