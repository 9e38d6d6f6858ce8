// SPDX-License-Identifier: Apache-2.0
// Fargate tasks: vCPU and memory by the second, one minute at least (five on Windows), ephemeral storage
// above 20 GB, the licence of Windows, Spot and Compute Savings Plans (AWS Fargate pricing page).
#pragma once

#include "libcost/pricing/fleet.h"
#include "libcost/pricing/lambda_duration.h"

namespace cost {

inline constexpr Component kVcpuComponent{"vcpu", "vCPU"};
inline constexpr Component kMemoryComponent{"memory", "Memory"};
inline constexpr Component kFargateStorageComponent{"ephemeral-storage", "Ephemeral storage"};
inline constexpr Component kOsLicenceComponent{"os-licence", "OS licence"};
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
        const auto taskHours = hours(to, demand);
        to.charge(kVcpuComponent, taskHours * to(kVcpuFactor, N(m_option.vcpu)), m_vcpu);
        to.charge(kMemoryComponent, taskHours * to(kTaskMemoryFactor, N(m_option.memoryGb)), m_memory);
        if (m_licence)
            to.charge(kOsLicenceComponent, taskHours * to(kVcpuFactor, N(m_option.vcpu)), *m_licence);
        if (m_storage)
            to.charge(kFargateStorageComponent,
                      taskHours * to(kTaskStorageFactor, N(m_option.ephemeralStorageGb - kFreeTaskStorageGb)),
                      *m_storage);
        if constexpr (Sink::kExplains) {
            if (m_option.spot) to.note({Note::Kind::SpotMoves});
            if (m_option.savingsPlan != SavingsPlan::None) to.note({Note::Kind::SavingsPlanCommits});
        }
    }

private:
    FargateRule(Fargate option, Fleet fleet, Tiers<VcpuHour> vcpu, Tiers<GbHour> memory,
                std::optional<Tiers<VcpuHour>> licence, std::optional<Tiers<GbHour>> storage)
        : m_option(std::move(option)), m_fleet(std::move(fleet)), m_vcpu(std::move(vcpu)),
          m_memory(std::move(memory)), m_licence(std::move(licence)), m_storage(std::move(storage)) {}

    template <class Sink, class N>
    auto hours(Sink& to, const Demand<N>& demand) const {
        if (!m_option.runs)
            return to(kTasksFactor, m_fleet.count(to, demand)) * to(kTaskHoursFactor, N(m_fleet.hours()));
        // A job: each run of each task bills its seconds, rounded up, from the start of the image pull.
        const double least = m_option.os == OperatingSystem::Windows ? 300 : 60;
        const double seconds = std::max(wholeSteps(m_option.runs->seconds), least);
        const double tasks = m_option.tasks.value_or(1);
        to.fleet(N(tasks));
        return to(kTasksFactor, N(tasks)) * to(kRunsFactor, N(m_option.runs->perMonth)) *
               to(kTaskHoursFactor, N(seconds / kSecondsPerHour));
    }

    Fargate m_option;
    Fleet m_fleet;
    Tiers<VcpuHour> m_vcpu;
    Tiers<GbHour> m_memory;
    std::optional<Tiers<VcpuHour>> m_licence;
    std::optional<Tiers<GbHour>> m_storage;
};

// Whether AWS offers a task of that size, and what it offers instead, for a message.
bool isFargateSize(const std::vector<FargateSize>& sizes, OperatingSystem os, double vcpu, double memoryGb);
std::string fargateSizesText(const std::vector<FargateSize>& sizes, OperatingSystem os, double vcpu);

} // namespace cost
