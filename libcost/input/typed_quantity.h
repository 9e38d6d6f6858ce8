// SPDX-License-Identifier: Apache-2.0
// Quantities as people type them: "300 rps", "2M/day", "1.5 s", "60 %"; and what is known of those that are
// not known exactly: "8M..15M", "120 ms +- 20 %", "p10 8M, p90 20M", "8M or 15M".
#pragma once

#include "libcost/input/written_number.h"
#include "libcost/model/dial.h"

#include <string_view>

namespace cost {

// In the dial's own unit; nothing where the text is no such quantity, with the reason where it has two
// meanings. Requests may have k, M, B (or K, m is not million) and a period. It may lie beyond the dial's
// range.
Typed<double> typedQuantity(Dial dial, std::string_view text, double hoursPerMonth,
                            Language language = Language::English);

// So many requests in so many hours: "2M/day", "300 rps"; those of a month where no period is named.
struct TypedRate {
    double requests = 0;
    double hours = 0; // of the period
    bool named = false;
};
Typed<TypedRate> typedRate(std::string_view text, double hoursPerMonth,
                           Language language = Language::English);

// Nothing where the text is none, with the reason where it is one that cannot be taken as typed. A part that
// leaves out its unit takes that of the other: "8..15M". A deviation in percent is one of the mean, but where
// the dial itself is in percent. One that leaves out its weight has what remains of 100 %: "8M (70 %) or
// 15M". Values are as they were typed: see wrongDistribution().
Typed<Distribution> typedDistribution(Dial dial, std::string_view text, double hoursPerMonth,
                                      Language language = Language::English);

// A number in the unit that a key of the scenario file ends with, such as "120 s" for "keep_alive_s" or
// "1 GB" for "memory_mb"; thousands and the like for other keys. Nothing, and no reason, for other text.
Typed<double> typedForKey(std::string_view key, std::string_view text, Language language = Language::English);

// "give a time, such as 120 ms or 1.5 s"
Message quantityExample(Dial dial);

} // namespace cost
