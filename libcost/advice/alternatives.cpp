// SPDX-License-Identifier: Apache-2.0
#include "libcost/advice/alternatives.h"

#include "libcost/pricing/option_limits.h"

#include <algorithm>
#include <cmath>

namespace cost {

std::string freeId(const Scenario& scenario, const std::string& stem) {
    std::string id = stem;
    for (int n = 2; optionOf(scenario, id); ++n)
        id = stem + "-" + std::to_string(n);
    return id;
}

namespace {

bool looksAtFunctions(const Workload& workload) {
    return workload.requestsPerMonth && handlerMs(workload, std::nullopt);
}

// They are sized from both.
bool looksAtFleets(const Workload& workload) {
    return workload.requestsPerMonth && workload.cpuMs;
}

} // namespace

std::vector<Compute> kindsLookedAt(const Scenario& scenario) {
    const Workload& workload = scenario.workload;
    std::vector<Compute> all;
    if (looksAtFunctions(workload)) all.emplace_back(Lambda());
    if (!looksAtFleets(workload)) return all;
    all.emplace_back(ManagedInstances());
    all.emplace_back(Fargate());
    Ec2 ec2;
    ec2.instance = kAutoInstance;
    all.emplace_back(std::move(ec2));
    return all;
}

Alternatives::Alternatives(const PriceBook& book, const Scenario& scenario)
    : m_book(book), m_scenario(scenario) {
    const auto week = weekOf(scenario.workload.traffic);
    m_scaledDiffer = scenario.workload.sizing.scaling == Scaling::Fixed &&
                     std::any_of(week.begin(), week.end(), [&](double each) { return each != week[0]; });
    for (const Option& option : scenario.options) {
        if (const auto* fargate = std::get_if<Fargate>(&option.compute)) {
            m_os = fargate->os;
            m_around = fargate->surroundings;
        }
        if (const auto* ec2 = std::get_if<Ec2>(&option.compute)) m_around = ec2->surroundings;
    }
}

std::vector<Compute> Alternatives::functions() const {
    const Workload& workload = m_scenario.workload;
    const double needed = workload.needs.memoryMb ? std::ceil(*workload.needs.memoryMb) : kMbPerVcpu;
    Lambda lambda;
    lambda.memoryMb = admissible(Dial::Memory, position(m_scenario, Dial::Memory).value_or(needed));
    std::vector<Compute> all;
    for (const Architecture architecture : {Architecture::X86, Architecture::Arm}) {
        lambda.architecture = architecture;
        all.emplace_back(lambda);
    }
    return all;
}

std::vector<Compute> Alternatives::tasks(bool spot, std::optional<Scaling> scaling) const {
    Fargate fargate;
    fargate.scaling = scaling;
    fargate.os = m_os;
    fargate.spot = spot;
    fargate.surroundings = m_around;
    std::vector<Compute> all;
    for (const FargateSize& size : m_book.fargateSizes())
        for (const double memory : size.memoryGb)
            for (const Architecture architecture : {Architecture::X86, Architecture::Arm}) {
                fargate.architecture = architecture;
                fargate.vcpu = size.vcpu;
                fargate.memoryGb = memory;
                all.emplace_back(fargate);
            }
    return all;
}

std::vector<Compute> Alternatives::instances(Purchase purchase, std::optional<Scaling> scaling) const {
    // The catalogue's prices of instances are those of Linux.
    if (m_os == OperatingSystem::Windows) return {};
    Ec2 ec2;
    ec2.instance = kAutoInstance;
    ec2.purchase = purchase;
    ec2.scaling = scaling;
    ec2.surroundings = m_around;
    return {ec2};
}

std::vector<Compute> Alternatives::candidates(Way way) const {
    const Workload& workload = m_scenario.workload;
    if (way == Way::Function) return looksAtFunctions(workload) ? functions() : std::vector<Compute>();
    if (!looksAtFleets(workload)) return {};
    std::vector<Compute> all;
    switch (way) {
    case Way::Function: break;
    case Way::ManagedInstances:
        for (const auto& [name, type] : m_book.instanceTypes())
            if (isWanted({}, type)) {
                ManagedInstances managed;
                managed.instance = name;
                all.emplace_back(std::move(managed));
            }
        break;
    case Way::Tasks: return tasks(false);
    case Way::ScaledTasks: return m_scaledDiffer ? tasks(false, Scaling::Hourly) : all;
    case Way::SpotTasks: return tasks(true);
    case Way::OnDemandInstances: return instances(Purchase::OnDemand);
    case Way::ScaledInstances: return m_scaledDiffer ? instances(Purchase::OnDemand, Scaling::Hourly) : all;
    case Way::SpotInstances: return instances(Purchase::Spot);
    case Way::Reserved1yInstances: return instances(Purchase::Reserved1yNoUpfront);
    case Way::Reserved3yInstances: return instances(Purchase::Reserved3yNoUpfront);
    case Way::GpuInstances:
        for (Compute& each : instances(Purchase::OnDemand))
            for (const auto& [name, type] : m_book.instanceTypes()) {
                if (!type.accelerated || type.previousGeneration) continue;
                std::get<Ec2>(each).instance = name;
                all.push_back(each);
            }
        break;
    }
    return all;
}

const std::optional<Comparison::Row>& Alternatives::by(Way way) {
    const auto known = m_found.find(way);
    if (known != m_found.end()) return known->second;
    return m_found[way] = cheapest(candidates(way));
}

std::vector<Comparison::Row> Alternatives::all() {
    std::vector<Comparison::Row> found;
    const auto add = [&](const std::optional<Comparison::Row>& row) {
        if (!row) return;
        const auto same = [&](const Option& other) { return other.compute == row->option.compute; };
        const bool known = std::any_of(m_scenario.options.begin(), m_scenario.options.end(), same) ||
                           std::any_of(found.begin(), found.end(),
                                       [&](const Comparison::Row& other) { return same(other.option); });
        if (!known) found.push_back(*row);
    };
    for (const Way way : {Way::Function, Way::ManagedInstances, Way::Tasks, Way::ScaledTasks, Way::SpotTasks,
                          Way::OnDemandInstances, Way::ScaledInstances, Way::SpotInstances,
                          Way::Reserved1yInstances, Way::Reserved3yInstances})
        add(by(way));
    for (const Option& option : m_scenario.options)
        add(scaled(option));
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.quote->total() < b.quote->total(); });
    return found;
}

std::optional<Comparison::Row> Alternatives::scaled(const Option& option) const {
    if (!m_scaledDiffer) return std::nullopt;
    Compute compute = option.compute;
    const auto follow = [](auto& of) {
        if constexpr (requires { of.scaling; }) {
            if (of.scaling || of.hoursPerMonth) return false;
            if constexpr (requires { of.tasks; }) {
                if (of.tasks || of.runs) return false;
            } else if (of.count) {
                return false;
            }
            of.scaling = Scaling::Hourly;
            return true;
        }
        return false;
    };
    if (!std::visit(follow, compute)) return std::nullopt;
    Comparison::Row found = row(compute);
    return found.quote ? std::optional(std::move(found)) : std::nullopt;
}

std::optional<Comparison::Row> Alternatives::cheapest(const std::vector<Compute>& candidates) const {
    const Compute* best = nullptr;
    double least = 0;
    for (const Compute& compute : candidates) {
        const Option option{"", "", compute};
        const Available<Pricer> pricer = Pricer::bound(m_book, m_scenario, option);
        if (!pricer) continue;
        const double usd = pricer->usd(pricer->demand());
        if (std::isnan(usd) || (best && !(usd < least))) continue;
        best = &compute;
        least = usd;
    }
    return best ? std::optional(row(*best)) : std::nullopt;
}

Comparison::Row Alternatives::row(const Compute& compute) const {
    std::vector<Option> all = m_scenario.options;
    all.push_back({freeId(m_scenario, defaultId(compute)), defaultLabel(compute), compute});
    tellApart(all);
    const Option& option = all.back();
    return {option, estimate(m_book, m_scenario, option)};
}

} // namespace cost
