// SPDX-License-Identifier: Apache-2.0
// Which prices an answer rests on.
#pragma once

#include "libcost/analysis/comparison.h"
#include "libcost/prices/price_age.h"

namespace cost {

// The oldest figure that a line of the estimate, or what was taken off its price, rests on.
std::optional<OldestPrice> oldestPrice(const Estimate& estimate);
// The same of all options that have a price.
std::optional<OldestPrice> oldestPrice(const Comparison& comparison);

} // namespace cost
