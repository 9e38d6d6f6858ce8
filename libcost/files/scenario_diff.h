// SPDX-License-Identifier: Apache-2.0
// What scenarios say differently, for who sets them side by side.
#pragma once

#include "libcost/model/scenario.h"

namespace cost {

struct StatedDifference {
    // As in the file, without the leading slash; an option is named by its id:
    // "options/lambda-arm64/memory_mb".
    std::string pointer;
    std::vector<std::string> values; // of each scenario, as its file says it; empty where it says nothing
};

// What is not the same in all of them, in the order of the files. Names are left out: they always differ.
std::vector<StatedDifference> statedDifferences(const std::vector<Scenario>& scenarios);

} // namespace cost
