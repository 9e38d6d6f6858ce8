// SPDX-License-Identifier: Apache-2.0
// Requests as they were recorded, one by one.
#pragma once

#include "libcost/simulation/environments.h"

#include <filesystem>

namespace cost {

// Comma-separated values with a line of headings, in any order of rows and columns: "timestamp", when a
// request arrived, or "end_timestamp", when it was answered, in seconds from any beginning; "duration" in
// seconds, or "duration_ms", which an end needs. Other columns are left aside. At most 10 million requests.
// By rising arrival, the first at 0. Throws BadInput naming the line, and MachineFailure.
std::vector<RecordedRequest> readTrace(const std::filesystem::path& file);

} // namespace cost
