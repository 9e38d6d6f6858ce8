// SPDX-License-Identifier: Apache-2.0
// Which memory to give a function, as a whole text.
#pragma once

#include "libcost/analysis/memory_choice.h"
#include "libcost/output/report.h"

namespace cost {

// "Fitted, 1.7 % off in the mean: 12 ms that wait, and 170 ms that compute, ...", or why it is not.
Message fitText(const MemoryFit& fit, std::size_t sizes);
// Which sizes time out, and which run out of memory.
std::vector<Message> memoryWarnings(const MemoryChoice& choice);

std::string memoryReport(const ReportSubject& subject, const std::vector<MemoryChoice>& choices,
                         const ReportStyle& style);

} // namespace cost
