// SPDX-License-Identifier: Apache-2.0
// Requests as they were recorded, one by one.
#pragma once

#include "libcost/simulation/environments.h"

#include <filesystem>
#include <string>

namespace cost {

// A table with headings, in any order of rows and columns, written as tables of traffic are (traffic_file.h):
// "timestamp", when a request arrived, or "end_timestamp", when it was answered; "duration", which an end
// needs, in seconds unless its heading names another unit ("duration_ms", "@duration" of CloudWatch in ms).
// Times are dates, s, ms, us or ns since 1970 by their size, or else seconds from any beginning, unless the
// heading names the unit ("timestamp_ms"). Other columns are left aside. At most 10 million requests. By
// rising arrival, the first at 0. `notes` gets sentences for the reader: of what functions the requests are,
// that no durations are there. Throws BadInput naming the line, and MachineFailure.
std::vector<RecordedRequest> readTrace(const std::filesystem::path& file,
                                       std::vector<Message>* notes = nullptr);

} // namespace cost
