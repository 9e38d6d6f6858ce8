// SPDX-License-Identifier: Apache-2.0
// What could run the workload beside the options that the scenario lists.
#pragma once

#include "libcost/analysis/comparison.h"

#include <map>

namespace cost {

// An id that no option of the scenario has, made from a readable stem.
std::string freeId(const Scenario& scenario, const std::string& stem);

// One of each kind of compute that is looked at beside the options of the scenario.
std::vector<Compute> kindsLookedAt(const Scenario& scenario);

// A way to run it.
enum class Way {
    Function,
    ManagedInstances,
    Tasks,
    ScaledTasks, // of which as many run as each hour needs
    SpotTasks,
    OnDemandInstances,
    ScaledInstances,
    SpotInstances,
    Reserved1yInstances,
    Reserved3yInstances,
    GpuInstances // on demand, of the types with an accelerator
};

// Of each way to run it the cheapest that nothing blocks, of either architecture; or nothing. Functions get
// the memory of those listed (else what a request needs, else 1,769 MB, which is one vCPU); fleets are sized
// from the workload, with what surrounds those listed. Ids are such that no option of the scenario has.
class Alternatives {
public:
    // Keep both alive and unchanged.
    Alternatives(const PriceBook& book, const Scenario& scenario);

    // Looked for when it is first asked for.
    const std::optional<Comparison::Row>& by(Way way);
    // All that the scenario does not list, but for the accelerated, by rising cost; with the fleets that it
    // lists at one size, as they would follow the load.
    std::vector<Comparison::Row> all();
    // That option as a fleet of which as many run as each hour needs; nothing where that is no other, or it
    // cannot do the work.
    std::optional<Comparison::Row> scaled(const Option& option) const;

private:
    std::vector<Compute> candidates(Way way) const;
    std::vector<Compute> functions() const;
    std::vector<Compute> tasks(bool spot, std::optional<Scaling> scaling = {}) const;
    std::vector<Compute> instances(Purchase purchase, std::optional<Scaling> scaling = {}) const;
    std::optional<Comparison::Row> cheapest(const std::vector<Compute>& candidates) const;
    Comparison::Row row(const Compute& compute) const;

    const PriceBook& m_book;
    const Scenario& m_scenario;
    OperatingSystem m_os = OperatingSystem::Linux; // of the tasks listed
    Surroundings m_around;
    bool m_scaledDiffer = false; // fleets that follow the load from those that are sized as the scenario says
    std::map<Way, std::optional<Comparison::Row>> m_found;
};

} // namespace cost
