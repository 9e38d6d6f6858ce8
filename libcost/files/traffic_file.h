// SPDX-License-Identifier: Apache-2.0
// Counts of requests, as monitoring exports them, read as the traffic of a week.
#pragma once

#include "libcost/model/traffic.h"

#include <filesystem>
#include <string>

namespace cost {

// A table of times and counts of requests, its columns parted by commas, semicolons, tabs or bars, in UTF-8
// or in UTF-16 with its mark. Its headings say which column is which, in any order: errors, durations and
// the like are never the count, nor are rates, thousands and users, and a table with several columns that
// could be it is refused, as are counters that only rise and rows with more cells than headings. Without
// headings there is one time and one number in each row, or counts alone, hour by hour from a Monday 00:00.
//
// Times are ISO 8601 (in UTC where they have a zone), other usual dates, or s, ms, us or ns since 1970;
// a date and its hour may stand in two columns. A count holds from its time until the next row is due, which
// is found from the rows: minutes, hours, days, weeks or months. At least a week. Counts are spread evenly
// over the hours for which they hold; rows that are missing are left out, hours that recur are averaged, and
// counts at the same time are added. Numbers and dates that can be read in two ways are refused where no
// other line tells.
//
// `notes` gets sentences for the reader on all of that which is not plain from the file. Throws BadInput
// naming the line, and MachineFailure.
TrafficVolume openTrafficCounts(const std::filesystem::path& file, double hoursPerMonth,
                                std::vector<Message>* notes = nullptr);

} // namespace cost
