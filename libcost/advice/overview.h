// SPDX-License-Identifier: Apache-2.0
// Everything that is known of a scenario at a moment, for a report.
#pragma once

#include "libcost/advice/uncertainty.h"

namespace cost {

struct Overview {
    // What the options cost along a dial, around where it stands.
    struct Chart {
        Sweep sweep;
        std::vector<BreakEven> breakEvens;
        std::vector<Winner> winners;
        Band band; // of the option advised
    };
    std::vector<Winner> winners; // over the requests, wherever they may go
    std::vector<Chart> charts;   // requests, memory and duration, as far as the scenario has them
    Advice advice;
    Outlook outlook;

    // The option that is advised, else the first.
    std::size_t subject() const;
};

// Deterministic; nothing when it was told to end.
std::optional<Overview> overview(const PriceBook& book, const Scenario& scenario,
                                 const OutlookSettings& settings = {}, const Progress& progress = {});

} // namespace cost
