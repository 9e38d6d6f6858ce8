// SPDX-License-Identifier: Apache-2.0
// Counts at times, as the traffic of a week. Not part of the installed headers.
#pragma once

#include "libcost/files/column_reader.h"
#include "libcost/model/traffic.h"

namespace cost::reader {

// A count of requests from its time on, until the next one is due.
struct TimedCount {
    double atS = 0; // since 1970
    double requests = 0;
};

// What is known of the times beside themselves.
struct TimesKnown {
    bool clock = false;  // some have a time of day
    bool months = false; // each is a month
};

// How far apart the rows stand is found from them: an even part of a day, a day, a week, or a month. Each
// count is spread evenly over that, and a row that is missing is left out of the means. Refuses what stands
// unevenly, or covers too little. `notes` are sentences for the reader.
TrafficVolume weekOfCounts(std::vector<TimedCount> counts, TimesKnown known, double hoursPerMonth,
                           const TableReader& table, std::vector<Message>& notes);

} // namespace cost::reader
