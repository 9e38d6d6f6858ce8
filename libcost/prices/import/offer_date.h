// SPDX-License-Identifier: Apache-2.0
// Days as price lists write them. Not part of the installed headers.
#pragma once

#include "libcost/base/day.h"

namespace cost::offer {

// How a file writes "10/05/2026". One file has one way, which any of its days may tell: "20/05/2026".
enum class DateOrder { Unknown, DayFirst, MonthFirst };

// What this text tells of the order; unknown where it may be either, or has another form.
DateOrder orderOf(std::string_view text);
// It is one day or another by the order, and both are days.
bool hasTwoMeanings(std::string_view text);

// kNoDay where a text is none. Reads "2026-09-19", the same with a time behind it, and "30/04/2015", which
// old lists have: day first where the order is not known and either can be meant.
inline constexpr int kNoDay = 0;
int listedDay(std::string_view text, DateOrder order = DateOrder::Unknown);

} // namespace cost::offer
