// SPDX-License-Identifier: Apache-2.0
// The options of a scenario side by side.
#pragma once

#include "libcost/analysis/break_even.h"

namespace cost {

struct Comparison {
    struct Row {
        Option option;
        Quote quote;
    };
    std::vector<Row> rows; // in the order of the scenario
    Threshold threshold;   // the scenario's
    std::vector<std::size_t>
        ranking; // rows with an estimate, by rising cost; equal ones in the scenario's order

    const Row* cheapest() const { return ranking.empty() ? nullptr : &rows[ranking.front()]; }
};

// "Cheaper" is only said of what is beyond the scenario's threshold.
// `years`: for which the cheaper is tied beyond the dearer; 0 where it is not.
bool clearlyCheaper(Money cheaper, Money dearer, const Threshold& threshold, double years = 0);
// For how many years the first is tied where the second is not, or not as long.
double furtherTied(const Option& cheaper, const Option& dearer);

Comparison compare(const PriceBook& book, const Scenario& scenario);

} // namespace cost
