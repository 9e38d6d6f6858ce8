// SPDX-License-Identifier: Apache-2.0
// Fargate tasks: vCPU and memory by the second, one minute at least (five on Windows), ephemeral storage
// above 20 GB, the licence of Windows, Spot and Compute Savings Plans (AWS Fargate pricing page).
#pragma once

#include "libcost/pricing/fleet.h"
#include "libcost/pricing/option_limits.h"
#include "libcost/pricing/surroundings.h"

namespace cost {

inline constexpr Component kVcpuComponent{"vcpu", "vCPU", {}, Follows::Base};
inline constexpr Component kMemoryComponent{"memory", "Memory", {}, Follows::Base};
inline constexpr Component kFargateStorageComponent{
    "ephemeral-storage", "Ephemeral storage", {}, Follows::Fleet};
inline constexpr Component kOsLicenceComponent{"os-licence", "OS licence", {}, Follows::Fleet};
inline constexpr Component kVcpuAboveComponent{"vcpu", "vCPU, above the base", "above", Follows::Above};
inline constexpr Component kMemoryAboveComponent{"memory", "Memory, above the base", "above", Follows::Above};
inline constexpr Factor<Task> kTasksFactor{"tasks"};
inline constexpr Factor<Count> kRunsFactor{"runs", "runs"};
inline constexpr Factor<Hour> kTaskHoursFactor{"time running"};
inline constexpr Factor<Vcpu> kVcpuFactor{"vCPU"};
inline constexpr Factor<Gigabyte> kTaskMemoryFactor{"task memory"};
inline constexpr Factor<Gigabyte> kTaskStorageFactor{"storage above 20 GB"};

// The first 20 GB of ephemeral storage cost nothing.
inline constexpr double kFreeTaskStorageGb = 20;

class FargateRule {
public:
    static Available<FargateRule> bound(const PriceBook& book, const Scenario& scenario,
                                        const Fargate& option);

    template <class Sink, class N>
    void charge(Sink& to, const Demand<N>& demand) const {
        FleetSize<N> size;
        if (m_option.runs) {
            size.units = N(m_option.tasks.value_or(1));
            size.hours = runs(demand) * (runSeconds(demand) / N(kSecondsPerHour));
            to.fleet(size.units);
            m_fleet.blockUnfit(to, N(1));
            blockLateWork(to, demand, size);
        } else {
            size = m_fleet.size(to, demand);
        }
        FleetSplit<N> split{size.units, N(0)};
        if (m_above) split = m_fleet.split(size, hourUsd(m_rates), hourUsd(*m_above));
        chargeCompute(to, demand, split.committed, m_rates, kVcpuComponent, kMemoryComponent);
        if (m_above)
            chargeCompute(to, demand, split.above, *m_above, kVcpuAboveComponent, kMemoryAboveComponent);
        const auto taskHours = hours(to, demand, size.units);
        if (m_licence)
            to.charge(kOsLicenceComponent, taskHours * to(kVcpuFactor, N(m_option.vcpu)), *m_licence);
        if (m_storage)
            to.charge(kFargateStorageComponent,
                      taskHours * to(kTaskStorageFactor, N(m_option.ephemeralStorageGb - kFreeTaskStorageGb)),
                      *m_storage);
        m_around.charge(to, demand, size);
        m_limits.apply(to, demand);
        if constexpr (Sink::kExplains) {
            if (m_above) {
                to.committed(split.committed);
                to.note({Note::Kind::FleetCommitted, {split.committed, split.above}, "tasks"});
            }
            if (m_around.nothing() && !m_option.runs) to.note({Note::Kind::SurroundingsNotPriced});
            if (m_option.spot || m_option.above == Purchase::Spot) to.note({Note::Kind::SpotMoves});
            if (m_option.savingsPlan != SavingsPlan::None) to.note({Note::Kind::SavingsPlanCommits});
        }
    }

private:
    // For which requests or duration a job is stated, where it is not the workload's now.
    static double statedFor(const Fargate& option, std::optional<double> Runs::*which, double now) {
        return option.runs ? ((*option.runs).*which).value_or(now) : now;
    }

    struct Rates {
        Tiers<VcpuHour> vcpu;
        Tiers<GbHour> memory;
    };

    FargateRule(Fargate option, const Demand<double>& stated, Fleet fleet, Rates rates,
                std::optional<Rates> above, std::optional<Tiers<VcpuHour>> licence,
                std::optional<Tiers<GbHour>> storage, SurroundingsRule around, OptionLimits limits)
        : m_option(std::move(option)),
          m_statedRequests(statedFor(m_option, &Runs::forRequests, stated[Dial::Requests])),
          m_statedMs(statedFor(m_option, &Runs::forMs, stated[Dial::Duration])), m_fleet(std::move(fleet)),
          m_rates(std::move(rates)), m_above(std::move(above)), m_licence(std::move(licence)),
          m_storage(std::move(storage)), m_around(std::move(around)), m_limits(std::move(limits)) {}

    // What a run bills at least.
    double leastSeconds() const { return m_option.os == OperatingSystem::Windows ? 300 : 60; }
    // A job does the workload's work: it runs as often for each request as stated, and as long for each
    // millisecond of a request. What is not known does not move.
    template <class N>
    N runs(const Demand<N>& demand) const {
        return m_statedRequests > 0 ? demand[Dial::Requests] * N(m_option.runs->perMonth / m_statedRequests)
                                    : N(m_option.runs->perMonth);
    }
    // Each run of each task bills its seconds, rounded up, from the start of the image pull.
    template <class N>
    N runSeconds(const Demand<N>& demand) const {
        return larger(wholeSteps(runLasts(demand)), N(leastSeconds()));
    }
    template <class N>
    N runLasts(const Demand<N>& demand) const {
        return m_statedMs > 0 ? demand[Dial::Duration] * N(m_option.runs->seconds / m_statedMs)
                              : N(m_option.runs->seconds);
    }

    // A job does the workload's work, for which its runs must have the CPU time.
    template <class Sink, class N>
    void blockLateWork(Sink& to, const Demand<N>& demand, const FleetSize<N>& size) const {
        const N needed = demand[Dial::Requests] * demand[Dial::Cpu] / N(1000 * m_fleet.unit().cpuSpeed);
        const N there = size.units * N(m_option.vcpu) * runs(demand) * runLasts(demand);
        const auto blocked = needed > there * N(1 + 1e-9);
        if constexpr (Sink::kExplains) {
            if (blocked) to.block(Violation{Constraint::JobCpu, needed, there});
        } else {
            to.block(blocked, there, [](double) { return Violation(); });
        }
    }

    template <class Sink, class N>
    auto hours(Sink& to, const Demand<N>& demand, const N& tasks) const {
        if (!m_option.runs)
            return to(kTasksFactor, tasks) *
                   to(kTaskHoursFactor, N(std::max(m_fleet.hours(), leastSeconds() / kSecondsPerHour)));
        return to(kTasksFactor, tasks) * to(kRunsFactor, runs(demand)) *
               to(kTaskHoursFactor, runSeconds(demand) / N(kSecondsPerHour));
    }

    template <class Sink, class N>
    void chargeCompute(Sink& to, const Demand<N>& demand, const N& tasks, const Rates& rates,
                       const Component& vcpu, const Component& memory) const {
        const auto taskHours = hours(to, demand, tasks);
        to.charge(vcpu, taskHours * to(kVcpuFactor, N(m_option.vcpu)), rates.vcpu, demand[Dial::Discount]);
        to.charge(memory, taskHours * to(kTaskMemoryFactor, N(m_option.memoryGb)), rates.memory,
                  demand[Dial::Discount]);
    }

    // What one hour of a task costs, to weigh one way of paying against the other.
    double hourUsd(const Rates& rates) const {
        return rates.vcpu.first().usd() * m_option.vcpu + rates.memory.first().usd() * m_option.memoryGb;
    }

    static Rates rates(Lookup& lookup, const std::string& what);

    Fargate m_option;
    double m_statedRequests; // for which a job's runs are stated
    double m_statedMs;       // the duration for which the seconds of a run are
    Fleet m_fleet;
    Rates m_rates;
    std::optional<Rates> m_above;
    std::optional<Tiers<VcpuHour>> m_licence;
    std::optional<Tiers<GbHour>> m_storage;
    SurroundingsRule m_around;
    OptionLimits m_limits;
};

// Whether AWS offers a task of that size, and what it offers instead, for a message.
bool isFargateSize(const std::vector<FargateSize>& sizes, OperatingSystem os, double vcpu, double memoryGb);
std::string fargateSizesText(const std::vector<FargateSize>& sizes, OperatingSystem os, double vcpu);

} // namespace cost
