// SPDX-License-Identifier: Apache-2.0
// What the catalogue knows beside prices, as a whole text: AWS's limits, and presets of INIT.
#pragma once

#include "libcost/output/report.h"
#include "libcost/prices/init_time.h"
#include "libcost/prices/price_book.h"

namespace cost {

// Those whose key, or name, has `filter` in it.
std::string limitsReport(const PriceBook& book, const std::string& filter, const ReportStyle& style);
std::string initTimesReport(const std::vector<InitTime>& times, const std::string& filter,
                            const ReportStyle& style);
// "Python 3.13, zip, arm64: 104.9 ms (90.8 to 142.5), lambda-perf: ... (17 Oct 2025)"
Message initTimeText(const InitTime& time);

} // namespace cost
