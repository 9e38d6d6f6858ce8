// SPDX-License-Identifier: Apache-2.0
// What an import did, as a whole text.
#pragma once

#include "libcost/prices/import/import_report.h"
#include "libcost/text/report.h"

namespace cost {

// "of another operating system than Linux"
std::string_view ignoredText(Ignored reason);
std::string_view doubtText(ImportReport::Doubt doubt);

// What was taken, what was left and why. `folder` is where the prices went.
std::string importReport(const ImportReport& report, const std::string& folder, const ReportStyle& style);

} // namespace cost
