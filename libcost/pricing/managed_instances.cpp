// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/managed_instances.h"

#include "libcost/base/message.h"
#include "libcost/units/format.h"

#include <cmath>

namespace cost {

namespace {

// Managed Instances run on the C, M and R families: c7g, m8i, r7g.
bool isFamily(std::string_view type) {
    return type.size() > 1 && (type[0] == 'c' || type[0] == 'm' || type[0] == 'r') && type[1] >= '0' &&
           type[1] <= '9';
}

double limitOf(const PriceBook& book, const char* key, double otherwise) {
    const StatedLimit* stated = book.limit(key);
    return stated ? stated->value : otherwise;
}

// Why AWS does not offer them on that type; empty where it does.
Message notOffered(const PriceBook& book, const InstanceType& type) {
    if (!isFamily(type.name))
        return say("AWS offers Managed Instances on the C, M and R families only, not on {1}", type.name);
    const double generation = limitOf(book, "lambda/managed-instances/generation", 0);
    if (type.generation < generation || type.previousGeneration)
        return say(
            "AWS offers Managed Instances on current generations only, C{1}, M{1}, R{1} and later, not "
            "on {2}",
            numberText(generation, 0), type.name);
    if (type.vcpu < limitOf(book, "lambda/managed-instances/vcpu", 0) || type.metal())
        return say("AWS offers Managed Instances on sizes from large up, and not on metal: not on {1}",
                   type.name);
    return {};
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
    if (Message why = notOffered(book, *type); !why.empty())
        return Unavailable{Unavailable::Kind::NotSold, std::move(why)};
    if (option.purchase == Purchase::Spot)
        return Unavailable{Unavailable::Kind::NotSold, say("AWS runs Managed Instances on no Spot capacity")};
    const double reservedVcpu =
        option.reservedVcpu.value_or(limitOf(book, "lambda/managed-instances/reserved-vcpu", 0));
    const double reservedGb = option.reservedMemoryGb.value_or(
        limitOf(book, "lambda/managed-instances/reserved-memory", 0) / kMbPerGb);
    FleetUnit unit{"instances", type->vcpu - reservedVcpu, (type->memoryGb - reservedGb) * kMbPerGb};
    if (!(unit.vcpu > 0) || !(unit.memoryMb > 0))
        return Unavailable{Unavailable::Kind::DoesNotFit,
                           say("nothing of {1} is left beside what is reserved for the system: lower "
                               "reserved_vcpu and reserved_memory_gb",
                               type->name)};
    const Sizing& sizing = scenario.workload.sizing;
    unit.cpuSpeed = cpuSpeedOf(sizing, option.cpuSpeed, type->family(), type->architecture);
    // For each vCPU: what a function may set, or what AWS sets where it does not.
    unit.mostAtOnce = std::max(1.0, std::floor(unit.vcpu)) *
                      limitOf(book,
                              sizing.concurrencyPerVcpu ? "lambda/managed-instances/concurrency"
                                                        : "lambda/managed-instances/concurrency-default",
                              0);
    if (type->flex()) {
        unit.baseline.above = CpuBaseline::Above::Likely;
        unit.baseline.share = type->baseline;
    }
    // As AWS's own calculator does.
    unit.wholeFirst = true;
    // By default AWS launches three instances, one in each of three Availability Zones.
    constexpr double kLeastInstances = 3;
    Fleet fleet(scenario, unit, option.count, option.hoursPerMonth, kLeastInstances, option.scaling);
    if (const auto why = fleet.impossible()) return *why;

    Lookup lookup(book);
    const Tiers<Request> requests = lookup.tiers(PriceKey<Request>{"lambda/managed-instances/requests"});
    const Tiers<InstanceHour> onDemand = lookup.instanceHour(*type, Purchase::OnDemand);
    const StatedPercent fee = lookup.percent("lambda/management-fee");
    if (option.savingsPlan != SavingsPlan::None && !option.usdPerHour)
        lookup.fail({Unavailable::Kind::NoPrice,
                     say("no Savings Plan rate of {1} is known: give the rate that is paid as usd_per_hour",
                         type->name)});
    return lookup.finished(ManagedInstancesRule(
        requests,
        option.usdPerHour ? paid(*option.usdPerHour, book) : lookup.instanceHour(*type, option.purchase),
        lookup.listedHour(*type).share("management fee on the on-demand price", fee.percent, fee.provenance),
        std::move(fleet), OptionLimits(book, scenario, option), option.usdPerHour.has_value(),
        {reservedVcpu, reservedGb}));
}

} // namespace cost
