// SPDX-License-Identifier: Apache-2.0
// Which memory to give a function, as a whole text.
#pragma once

#include "libcost/choice/memory_choice.h"
#include "libcost/text/report.h"

namespace cost {

std::string memoryReport(const ReportSubject& subject, const std::vector<MemoryChoice>& choices,
                         const ReportStyle& style);

} // namespace cost
