// SPDX-License-Identifier: Apache-2.0
// A month's cost over the hours of a week: what an option costs while its requests come, and while they do
// not.
#pragma once

#include "libcost/pricing/pricer.h"

namespace cost {

// USD for each hour from Monday 00:00. Their mean is the month's total over its hours. What an allowance or a
// volume tier saves is shared out by the month's average; the minutes in which servers start by their number.
std::array<double, kHoursPerWeek> costByHour(const Scenario& scenario, const Estimate& estimate);

} // namespace cost
