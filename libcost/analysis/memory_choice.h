// SPDX-License-Identifier: Apache-2.0
// Which memory to give a function whose duration was measured at several sizes.
#pragma once

#include "libcost/model/memory_fit.h"
#include "libcost/pricing/pricer.h"

namespace cost {

// One size, as the measurements foretell it.
struct MemorySize {
    double memoryMb = 0;
    double durationMs = 0;
    MemoryFit::Band band;     // of the duration; nothing wide where it is interpolated
    double usd = 0;           // a month, not a number where the option has no price
    bool timesOut = false;    // it may take longer than Lambda allows
    bool outOfMemory = false; // a request needs more (workload/needs/memory_mb)

    bool possible() const { return !timesOut && !outOfMemory; }
};

struct MemoryChoice {
    std::string optionId;
    MemoryFit fit;
    // The bands come from the fit; it is poor (or of too few sizes) where there are none. Durations are the
    // scenario's own, as every estimate takes them: as measured, and interpolated between measurements.
    bool fitted = false;
    // Sizes whose costs differ by less than that share cost the same, as far as the measurements tell: the
    // half width of the band, or else the scenario's threshold.
    double equalWithin = 0;
    double timeoutMs = 0; // what Lambda allows; infinite where no limit is stated
    MemorySize now;       // as the option has it
    // Of the sizes that are possible, where there are any:
    MemorySize cheapest; // of those that cost the same the fastest
    MemorySize fastest;  // the cheapest of those that are as fast
    MemorySize balanced; // the least product of cost and duration
    // From the smallest to the largest size measured: below, the function may not fit into its memory, and
    // above nobody has looked.
    std::vector<MemorySize> curve;
};

// For each Lambda function of the scenario that has a price. Nothing where no durations by memory were
// measured.
std::vector<MemoryChoice> memoryChoices(const PriceBook& book, const Scenario& scenario);

} // namespace cost
