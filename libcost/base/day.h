// SPDX-License-Identifier: Apache-2.0
// Days of the calendar. Nothing here looks at a clock.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cost {

// "2026-09-19" as a count of days from 1970-01-01; nothing for what is no day.
std::optional<int> dayOf(std::string_view iso);
// The same of its parts.
std::optional<int> dayOf(int year, int month, int day);
// "2026-09-19"
std::string isoDay(int day);

} // namespace cost
