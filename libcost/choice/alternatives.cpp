// SPDX-License-Identifier: Apache-2.0
#include "libcost/choice/alternatives.h"

#include "libcost/choice/obstacles.h"

#include <algorithm>
#include <cmath>

namespace cost {

std::string freeId(const Scenario& scenario, const std::string& stem) {
    std::string id = stem;
    for (int n = 2; optionOf(scenario, id); ++n)
        id = stem + "-" + std::to_string(n);
    return id;
}

Alternatives::Alternatives(const PriceBook& book, const Scenario& scenario)
    : m_book(book), m_scenario(scenario) {
    for (const Option& option : scenario.options) {
        if (const auto* fargate = std::get_if<Fargate>(&option.compute)) {
            m_os = fargate->os;
            m_around = fargate->surroundings;
        }
        if (const auto* ec2 = std::get_if<Ec2>(&option.compute)) m_around = ec2->surroundings;
    }
}

bool Alternatives::sizesFleets() const {
    return m_scenario.workload.requestsPerMonth && m_scenario.workload.cpuMs;
}

std::optional<Comparison::Row> Alternatives::function() const {
    const Workload& workload = m_scenario.workload;
    if (!workload.requestsPerMonth || !handlerMs(workload, std::nullopt)) return std::nullopt;
    constexpr double kOneVcpuMb = 1769;
    const double needed = workload.needs.memoryMb ? std::ceil(*workload.needs.memoryMb) : kOneVcpuMb;
    Lambda lambda;
    lambda.memoryMb = admissible(Dial::Memory, position(m_scenario, Dial::Memory).value_or(needed));
    std::vector<Compute> all;
    for (const Architecture architecture : {Architecture::X86, Architecture::Arm}) {
        lambda.architecture = architecture;
        all.emplace_back(lambda);
    }
    return cheapest(all);
}

std::optional<Comparison::Row> Alternatives::managedInstances() const {
    if (!sizesFleets()) return std::nullopt;
    std::vector<Compute> all;
    for (const auto& [name, type] : m_book.instanceTypes())
        all.emplace_back(ManagedInstances{name, {}, {}, {}, SavingsPlan::None});
    return cheapest(all);
}

std::optional<Comparison::Row> Alternatives::tasks(bool spot) const {
    if (!sizesFleets()) return std::nullopt;
    Fargate fargate;
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
    return cheapest(all);
}

std::optional<Comparison::Row> Alternatives::instances(Purchase purchase) const {
    // The catalogue's prices of instances are those of Linux.
    if (!sizesFleets() || m_os == OperatingSystem::Windows) return std::nullopt;
    Ec2 ec2;
    ec2.instance = kAutoInstance;
    ec2.purchase = purchase;
    ec2.surroundings = m_around;
    return cheapest({ec2});
}

std::optional<Comparison::Row> Alternatives::gpuInstances() const {
    if (!sizesFleets() || m_os == OperatingSystem::Windows) return std::nullopt;
    std::vector<Compute> all;
    for (const auto& [name, type] : m_book.instanceTypes()) {
        if (!hasAccelerator(name)) continue;
        Ec2 ec2;
        ec2.instance = name;
        ec2.surroundings = m_around;
        all.emplace_back(ec2);
    }
    return cheapest(all);
}

std::vector<Comparison::Row> Alternatives::all() const {
    std::vector<Comparison::Row> found;
    const auto add = [&](const std::optional<Comparison::Row>& row) {
        if (!row) return;
        const auto same = [&](const Option& listed) { return listed.compute == row->option.compute; };
        if (std::none_of(m_scenario.options.begin(), m_scenario.options.end(), same)) found.push_back(*row);
    };
    add(function());
    add(managedInstances());
    for (const bool spot : {false, true})
        add(tasks(spot));
    for (const auto& [name, purchase] : kPurchases)
        add(instances(purchase));
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.quote->total() < b.quote->total(); });
    return found;
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
        if (blocks(obstaclesOf(m_book, m_scenario, option, pricer->demand()))) continue;
        best = &compute;
        least = usd;
    }
    if (!best) return std::nullopt;
    const Option option{freeId(m_scenario, defaultId(*best)), defaultLabel(*best), *best};
    return Comparison::Row{option, estimate(m_book, m_scenario, option)};
}

} // namespace cost
