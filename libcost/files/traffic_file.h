// SPDX-License-Identifier: Apache-2.0
// Counts of requests, as monitoring exports them, read as the traffic of a week.
#pragma once

#include "libcost/workload/traffic.h"

#include <filesystem>

namespace cost {

// A table of comma-separated values, with a line of headings or without. Two columns or more: a time (ISO
// 8601, "2026/11/02 10:00" or seconds since 1970) and a count of requests since then, in any order and at any
// distance; the count is the last column that is a number. One column: counts hour by hour from a Monday
// 00:00. At least a week; hours that are not there have no requests, and hours that recur are averaged. Times
// stay as written, in whatever zone. Throws BadInput naming the line, and MachineFailure.
TrafficVolume openTrafficCounts(const std::filesystem::path& file, double hoursPerMonth);

} // namespace cost
