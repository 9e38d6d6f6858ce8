// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/fargate.h"

#include "libcost/base/message.h"

#include <algorithm>
#include <charconv>

namespace cost {

namespace {

std::string planSuffix(SavingsPlan plan) {
    switch (plan) {
    case SavingsPlan::None: return "";
    case SavingsPlan::NoUpfront: return "/savings-plan-1y-no-upfront";
    case SavingsPlan::AllUpfront: return "/savings-plan-1y-all-upfront";
    case SavingsPlan::NoUpfront3y: return "/savings-plan-3y-no-upfront";
    case SavingsPlan::AllUpfront3y: return "/savings-plan-3y-all-upfront";
    }
    return "";
}

std::string number(double value) {
    char text[64];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

} // namespace

FargateRule::Rates FargateRule::rates(Lookup& lookup, const std::string& what) {
    return {lookup.tiers(PriceKey<VcpuHour>{"fargate/vcpu" + what}),
            lookup.tiers(PriceKey<GbHour>{"fargate/memory" + what})};
}

Available<FargateRule> FargateRule::bound(const PriceBook& book, const Scenario& scenario,
                                          const Fargate& option) {
    constexpr double kLeastTasks = 1;
    // A job's tasks are as many as it says; only a service is sized.
    const auto standing = option.runs ? std::optional(option.tasks.value_or(1)) : option.tasks;
    FleetUnit unit{"tasks", option.vcpu, option.memoryGb * kMbPerGb};
    unit.cpuSpeed = cpuSpeedOf(scenario.workload.sizing, option.cpuSpeed, "fargate", option.architecture);
    Fleet fleet(scenario, unit, standing, option.hoursPerMonth, kLeastTasks, option.scaling);
    if (const auto why = fleet.impossible()) return *why;

    Lookup lookup(book);
    if (option.spot && option.savingsPlan != SavingsPlan::None)
        lookup.fail({Unavailable::Kind::NotSold, say("a Savings Plan never covers Spot; take one of them")});
    const bool windows = option.os == OperatingSystem::Windows;
    const bool spot = option.spot || option.above == Purchase::Spot;
    if (windows && option.architecture == Architecture::Arm)
        lookup.fail({Unavailable::Kind::NotSold, say("AWS runs Windows tasks on x86_64 only")});
    if (windows && spot)
        lookup.fail({Unavailable::Kind::NotSold, say("AWS has no Fargate Spot for Windows")});

    const std::string architecture(nameOf(kArchitectures, option.architecture));
    const std::string what = "/" + architecture + "/" + std::string(nameOf(kOperatingSystems, option.os));
    const Rates base = rates(lookup, what + (option.spot ? "/spot" : planSuffix(option.savingsPlan)));
    std::optional<Rates> above;
    if (option.above) above = rates(lookup, what + (*option.above == Purchase::Spot ? "/spot" : ""));
    std::optional<Tiers<VcpuHour>> licence;
    if (windows) licence = lookup.tiers(PriceKey<VcpuHour>{"fargate/os-licence/windows"});
    std::optional<Tiers<GbHour>> storage;
    if (option.ephemeralStorageGb > kFreeTaskStorageGb)
        storage = lookup.tiers(PriceKey<GbHour>{"fargate/ephemeral-storage/" + architecture});
    SurroundingsRule around(lookup, option.surroundings, scenario);
    return lookup.finished(FargateRule(option, demandOf(scenario, {"", "", option}), std::move(fleet), base,
                                       above, licence, storage, std::move(around),
                                       OptionLimits(book, scenario, option)));
}

bool isFargateSize(const std::vector<FargateSize>& sizes, OperatingSystem os, double vcpu, double memoryGb) {
    return std::any_of(sizes.begin(), sizes.end(), [&](const FargateSize& size) {
        return size.vcpu == vcpu && std::count(size.systems.begin(), size.systems.end(), os) > 0 &&
               std::count(size.memoryGb.begin(), size.memoryGb.end(), memoryGb) > 0;
    });
}

std::string fargateSizesText(const std::vector<FargateSize>& sizes, OperatingSystem os, double vcpu) {
    std::string vcpus;
    for (const FargateSize& size : sizes) {
        if (std::count(size.systems.begin(), size.systems.end(), os) == 0) continue;
        if (size.vcpu == vcpu) {
            const std::vector<double>& gb = size.memoryGb;
            std::string text = number(vcpu) + " vCPU goes with ";
            if (gb.size() > 4)
                return text + number(gb.front()) + " to " + number(gb.back()) + " GB in steps of " +
                       number(gb[1] - gb[0]);
            for (std::size_t i = 0; i < gb.size(); ++i)
                text += (i == 0 ? "" : i + 1 == gb.size() ? " or " : ", ") + number(gb[i]);
            return text + " GB";
        }
        vcpus += (vcpus.empty() ? "" : ", ") + number(size.vcpu);
    }
    return "a task has " + vcpus + " vCPU";
}

} // namespace cost
