// SPDX-License-Identifier: Apache-2.0
// How much CPU time a request can take, where it was not measured.
#pragma once

#include "libcost/model/scenario.h"

namespace cost {

// A function has a vCPU for each 1,769 MB, so that a request takes no more CPU time than its duration on
// those.
struct CpuBound {
    double milliseconds = 0;
    double durationMs = 0; // of the function with the largest bound
    double memoryMb = 0;
};

// Of the scenario's functions the largest; nothing where it has none whose duration is known.
std::optional<CpuBound> cpuBound(const Scenario& scenario);

// "28.9 ms at the most, since 100 ms at 512 MB have room for no more"
Message cpuBoundText(const CpuBound& bound);

} // namespace cost
