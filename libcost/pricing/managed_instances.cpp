// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/managed_instances.h"

#include "libcost/units/say.h"

namespace cost {

namespace {

// Managed Instances run on the C, M and R families: c7g, m8i, r7g.
bool offered(std::string_view type) {
    return type.size() > 1 && (type[0] == 'c' || type[0] == 'm' || type[0] == 'r') && type[1] >= '0' &&
           type[1] <= '9';
}

Tiers<InstanceHour> paid(double usdPerHour, const PriceBook& book) {
    static const auto source = std::make_shared<const Source>(
        Source{"scenario", "stated in the scenario (usd_per_hour)", "", "stated"});
    return Tiers<InstanceHour>(
        {{std::numeric_limits<double>::infinity(),
          ListPrice::fromShortest(usdPerHour).value_or(ListPrice())}},
        std::make_shared<const Provenance>(Provenance{"scenario/usd_per_hour", book.region(), source, ""}));
}

} // namespace

Available<ManagedInstancesRule> ManagedInstancesRule::bound(const PriceBook& book, const Scenario& scenario,
                                                            const ManagedInstances& option) {
    const InstanceType* type = book.instanceType(option.instance);
    if (!type)
        return Unavailable{Unavailable::Kind::NotSold, say("there is no instance type {1}", option.instance)};
    if (!offered(type->name))
        return Unavailable{
            Unavailable::Kind::NotSold,
            say("AWS offers Managed Instances on the C, M and R families only, not on {1}", type->name)};
    // By default AWS launches three instances, one in each of three Availability Zones.
    constexpr double kLeastInstances = 3;
    Fleet fleet(scenario, {"instances", type->vcpu, type->memoryGb * kMbPerGb}, option.count,
                option.hoursPerMonth, kLeastInstances);
    if (const auto why = fleet.impossible()) return *why;

    Lookup lookup(book);
    const Tiers<Request> requests = lookup.tiers(PriceKey<Request>{"lambda/managed-instances/requests"});
    const Tiers<InstanceHour> onDemand = lookup.instanceHour(*type, Purchase::OnDemand);
    const PriceBook::StatedPercent fee = lookup.percent("lambda/management-fee");
    if (option.savingsPlan != SavingsPlan::None && !option.usdPerHour)
        lookup.fail(
            {Unavailable::Kind::NoPrice, "no Savings Plan rate of " + type->name +
                                             " is known: give the rate that is paid as usd_per_hour"});
    return lookup.finished(ManagedInstancesRule(
        requests, option.usdPerHour ? paid(*option.usdPerHour, book) : onDemand,
        lookup.listedHour(*type).share("management fee on the on-demand price", fee.percent, fee.provenance),
        std::move(fleet), OptionLimits(book, scenario, option), option.usdPerHour.has_value()));
}

} // namespace cost
