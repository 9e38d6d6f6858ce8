// SPDX-License-Identifier: Apache-2.0
// Days as price lists write them. Not part of the installed headers.
#pragma once

#include "libcost/units/day.h"

namespace cost::offer {

// kNoDay where a text is none. Reads "2026-09-19", the same with a time behind it, and "30/04/2015", which
// old lists have: day first, unless only month first can be meant.
inline constexpr int kNoDay = 0;
int listedDay(std::string_view text);

} // namespace cost::offer
