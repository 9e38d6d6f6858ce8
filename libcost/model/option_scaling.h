// SPDX-License-Identifier: Apache-2.0
// Whether a fleet follows the load, whichever kind of option it is.
#pragma once

#include "libcost/model/option.h"

namespace cost {

// Whether as many of its units run as each hour needs: as it says itself, else as `usual`, the workload's.
// False where nothing is said by that kind of option.
bool followsLoad(const Compute& compute, Scaling usual);

} // namespace cost
