// SPDX-License-Identifier: Apache-2.0
// Numbers and amounts as price lists write them. Not part of the installed headers.
#pragma once

#include "libcost/units/money.h"

#include <optional>
#include <string>
#include <string_view>

namespace cost::offer {

// A number of 0 or more.
std::optional<double> numberOf(std::string_view text);
// "1.67E-05" as spreadsheets write it: as a plain decimal; empty where it is none.
std::string plainDecimal(std::string_view text);
// The description states another amount than this, which is more than its rounding: "$0.404 per On Demand
// Linux t9.2xlarge Instance Hour", "... - $0.20 per 1 million requests". Of amounts without a count, and of
// others than dollars, nothing is said.
bool describesOther(std::string_view text, ListPrice usd);

} // namespace cost::offer
