// SPDX-License-Identifier: Apache-2.0
// What could run the workload beside the options that the scenario lists.
#pragma once

#include "libcost/choice/comparison.h"

namespace cost {

// An id that no option of the scenario has, made from a readable stem.
std::string freeId(const Scenario& scenario, const std::string& stem);

// Of each way to run it the cheapest that nothing blocks, of either architecture; or nothing. Functions get
// the memory of those listed (else what a request needs, else 1,769 MB, which is one vCPU); fleets are sized
// from the workload, with what surrounds those listed. Ids are such that no option of the scenario has.
class Alternatives {
public:
    // Keep both alive and unchanged.
    Alternatives(const PriceBook& book, const Scenario& scenario);

    std::optional<Comparison::Row> function() const;
    std::optional<Comparison::Row> managedInstances() const;
    std::optional<Comparison::Row> tasks(bool spot) const;
    std::optional<Comparison::Row> instances(Purchase purchase) const;
    // Of the types with an accelerator, on demand.
    std::optional<Comparison::Row> gpuInstances() const;

    // All of these that the scenario does not list, but for the accelerated, by rising cost.
    std::vector<Comparison::Row> all() const;

private:
    std::optional<Comparison::Row> cheapest(const std::vector<Compute>& candidates) const;
    bool sizesFleets() const;

    const PriceBook& m_book;
    const Scenario& m_scenario;
    OperatingSystem m_os = OperatingSystem::Linux; // of the tasks listed
    Surroundings m_around;
};

} // namespace cost
