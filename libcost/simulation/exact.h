// SPDX-License-Identifier: Apache-2.0
// Cold starts without a simulation, where the formula is exact: Poisson arrivals at a constant rate,
// exponential service that a cold start does not lengthen, a fixed keep-alive, the most recently used
// environment first, and no limit within reach.
#pragma once

#include "libcost/simulation/environments.h"

namespace cost {

struct KeptWarm {
    double coldShare = 0;
    double environments = 0; // mean number alive
};

// arrivals: a second, above 0. service: mean seconds, above 0. keepAlive: seconds, 0 or more. To about twelve
// digits; both NaN where they are not found. Takes a time that grows with the cube of the load, arrivals x
// service.
KeptWarm mostRecentlyUsed(double arrivals, double service, double keepAlive);

// The result where that applies to the model, is found, and takes no longer than a simulation would.
std::optional<EnvironmentResult> exactEnvironments(const EnvironmentModel& model);

} // namespace cost
