// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/ec2.h"

#include "libcost/base/message.h"

namespace cost {

Available<Ec2Rule> Ec2Rule::bound(const PriceBook& book, const Scenario& scenario, const Ec2& option) {
    const InstanceType* type = book.instanceType(option.instance);
    if (!type)
        return Unavailable{Unavailable::Kind::NotSold, say("there is no instance type {1}", option.instance)};
    return bound(book, scenario, option, *type);
}

Available<Ec2Rule> Ec2Rule::bound(const PriceBook& book, const Scenario& scenario, const Ec2& option,
                                  const InstanceType& type) {
    if (option.credits && !type.burstable)
        return Unavailable{
            Unavailable::Kind::NotSold,
            say("only burstable types have CPU credits, {1} has none: leave credits out", type.name)};
    Lookup lookup(book);
    const Tiers<InstanceHour> instance = lookup.instanceHour(type, option.purchase);
    std::optional<Tiers<InstanceHour>> above;
    if (option.above) above = lookup.instanceHour(type, *option.above);

    FleetUnit unit{"instances", type.vcpu, type.memoryGb * kMbPerGb};
    unit.cpuSpeed = cpuSpeedOf(scenario.workload.sizing, option.cpuSpeed, type.family(), type.architecture);
    std::optional<Tiers<VcpuHour>> credits;
    unit.baseline.share = type.baseline;
    if (type.burstable && !(type.baseline > 0)) {
        lookup.fail(
            {Unavailable::Kind::NoPrice,
             say("the baseline of {1} is not known, above which CPU credits are charged", type.name)});
        unit.baseline.share = 1;
    } else if (type.burstable && option.credits.value_or(type.credits) == Credits::Unlimited) {
        credits = lookup.tiers(PriceKey<VcpuHour>{"ec2/credits/" + std::string(type.family())});
        unit.baseline.above = CpuBaseline::Above::Charged;
        unit.baseline.unitUsd = instance.first().usd();
        if (above) unit.baseline.unitUsd = std::min(unit.baseline.unitUsd, above->first().usd());
        unit.baseline.surplusUsd = credits->first().usd();
    } else if (type.burstable) {
        unit.baseline.above = CpuBaseline::Above::Slowed;
    } else if (type.flex()) {
        unit.baseline.above = CpuBaseline::Above::Likely;
    }
    constexpr double kLeastInstances = 1;
    Fleet fleet(scenario, unit, option.count, option.hoursPerMonth, kLeastInstances, option.scaling);
    if (const auto why = fleet.impossible()) return *why;
    SurroundingsRule around(lookup, option.surroundings, scenario);
    return lookup.finished(Ec2Rule(type.name, instance, above, credits, std::move(fleet), std::move(around),
                                   OptionLimits(book, scenario, option, &type), usesSpot(option)));
}

} // namespace cost
