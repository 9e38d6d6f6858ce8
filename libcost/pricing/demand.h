// SPDX-License-Identifier: Apache-2.0
// What is asked of one option, as the numbers that rules read. N is double, or a pack of doubles in a sweep.
#pragma once

#include "libcost/workload/dial.h"

namespace cost {

template <class N>
struct Demand {
    N requests = N(0);   // a month
    N durationMs = N(0); // handler time of each
    N memoryMb = N(0);   // of the function
    N initMs = N(0);
    N coldShare = N(0);
    N cpuMs = N(0); // on one vCPU, for each request
    N peak = N(1);  // over the mean
    N requestKb = N(0);
    N responseKb = N(0);
    N target = N(1);   // utilisation of a fleet at the peak
    N discount = N(0); // off the compute of servers
    // Where durations were measured by memory, turning the memory moves the duration too.
    const std::vector<DurationPoint>* measured = nullptr;
};

// The scenario's numbers as that option meets them. Refers to the scenario's measurements: keep it alive.
Demand<double> demandOf(const Scenario& scenario, const Option& option);

// The same change as turned() makes to a scenario, on the numbers alone.
template <class N>
void turn(Demand<N>& demand, Dial dial, const N& value) {
    const N at = admissible(dial, value);
    switch (dial) {
    case Dial::Requests: demand.requests = at; break;
    case Dial::Duration:
        demand.durationMs = at;
        demand.measured = nullptr;
        break;
    case Dial::Memory:
        demand.memoryMb = at;
        if (demand.measured) demand.durationMs = durationAt(*demand.measured, at);
        break;
    case Dial::Cpu: demand.cpuMs = at; break;
    case Dial::Init: demand.initMs = at; break;
    case Dial::ColdShare: demand.coldShare = at; break;
    case Dial::Peak: demand.peak = at; break;
    case Dial::Request: demand.requestKb = at; break;
    case Dial::Response: demand.responseKb = at; break;
    case Dial::Utilisation: demand.target = at; break;
    case Dial::Discount: demand.discount = at; break;
    }
}

// Time as Lambda bills it: each invocation rounded up to the millisecond. It is first taken to the nearest
// nanosecond, finer than any clock that AWS reports, so that a sum such as 100.1 + 199.9 is not billed as
// 301.
template <class N>
N billedMs(const N& milliseconds) {
    const N nanoseconds = floored(milliseconds * N(1e6) + N(0.5));
    return steppedUp(nanoseconds / N(1e6));
}

inline constexpr double kMbPerGb = 1024; // memory, ephemeral storage and streaming
inline constexpr double kSecondsPerHour = 3600;

} // namespace cost
