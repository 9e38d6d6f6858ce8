// SPDX-License-Identifier: Apache-2.0
// How long requests take to be answered when some of them start cold.
#pragma once

#include "libcost/simulation/environments.h"

namespace cost {

// The share of times at or below `times` the mean, for the model's law of service times; times is 0 or more.
double serviceShare(const EnvironmentModel& model, double times);

// The seconds within which that share (above 0, below 1) of the requests that are served is answered, where
// coldShare of them start cold. Requests wait for nothing but their own INIT.
double responsePercentile(const EnvironmentModel& model, double coldShare, double share);

} // namespace cost
