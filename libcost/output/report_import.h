// SPDX-License-Identifier: Apache-2.0
// What an import did, as a whole text.
#pragma once

#include "libcost/output/report.h"
#include "libcost/prices/import/import_report.h"

namespace cost {

// "of another operating system than Linux"
std::string_view ignoredText(Ignored reason);
std::string_view doubtText(ImportReport::Doubt doubt);

// What was taken, what was left and why. `folder` is where the prices went.
std::string importReport(const std::vector<ImportReport>& reports, const std::string& folder,
                         const ReportStyle& style);

// What an update did with one of AWS's lists.
struct UpdateRow {
    std::string service; // "lambda"
    std::string region;
    std::string status; // "updated", "up-to-date", "not-offered", "failed", "cancelled"
    std::string detail; // why, or the list's date
    std::optional<std::uint64_t> prices;
};
std::string updateReport(const std::vector<UpdateRow>& rows, const std::string& folder,
                         const ReportStyle& style);

} // namespace cost
