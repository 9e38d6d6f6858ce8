// SPDX-License-Identifier: Apache-2.0
// Quantities as people type them: "300 rps", "2M/day", "1.5 s", "60 %"; and what is known of those that are
// not known exactly: "8M..15M", "120 ms +- 20 %", "p10 8M, p90 20M", "8M or 15M".
#pragma once

#include "libcost/workload/dial.h"

#include <string_view>

namespace cost {

// In the dial's own unit; nothing where the text is no such quantity. Numbers may have thousands commas and
// exponents, requests k, M, B (or K, m is not million) and a period. It may lie beyond the dial's range, or
// be infinite.
std::optional<double> typedQuantity(Dial dial, std::string_view text, double hoursPerMonth);

// So many requests in so many hours: "2M/day", "300 rps"; those of a month where no period is named.
struct TypedRate {
    double requests = 0;
    double hours = 0; // of the period
};
std::optional<TypedRate> typedRate(std::string_view text, double hoursPerMonth);

// Nothing where the text is none. A part that leaves out its unit takes that of the other: "8..15M". A
// deviation in percent is one of the mean, but where the dial itself is in percent. Values are as they were
// typed: see wrongDistribution().
std::optional<Distribution> typedDistribution(Dial dial, std::string_view text, double hoursPerMonth);

} // namespace cost
