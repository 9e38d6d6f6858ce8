// SPDX-License-Identifier: Apache-2.0
// What is different between two catalogues, as a whole text.
#pragma once

#include "libcost/output/report.h"
#include "libcost/prices/catalogue_diff.h"

namespace cost {

// What the difference does to a scenario.
struct ScenarioDiff {
    const Scenario& scenario;
    const Comparison& before;
    const Comparison& after; // of the same options
};

struct CatalogueDiff {
    std::string before; // the folders' names
    std::string after;
    std::vector<PriceChange> changes; // by Region, then key
    std::optional<ScenarioDiff> scenario;
};

std::string diffReport(const CatalogueDiff& diff, const ReportStyle& style);

} // namespace cost
