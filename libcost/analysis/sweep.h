// SPDX-License-Identifier: Apache-2.0
// What every option costs while one dial turns.
#pragma once

#include "libcost/pricing/pricer.h"

namespace cost {

// One option's column. `usd` holds a number for each x, not-a-number where the option cannot do the work; it
// is empty, with the reason, where the option has no price at all.
struct SweepColumn {
    std::string optionId;
    std::vector<double> usd;
    std::optional<Unavailable> unavailable;
};

struct Sweep {
    Dial dial = Dial::Requests;
    std::vector<double> x;
    std::vector<SweepColumn> columns; // in the order of the scenario's options
};

Sweep sweep(const PriceBook& book, const Scenario& scenario, Dial dial, std::vector<double> x);

// `count` values (2 or more) from `from` to `to`, both included: evenly, or evenly in their logarithm (from
// must then be above 0).
std::vector<double> linearSpace(double from, double to, std::size_t count);
std::vector<double> logSpace(double from, double to, std::size_t count);

// Rising values as the dial can take them, each once.
std::vector<double> admissiblePlaces(Dial dial, std::vector<double> values);
// So many of them (2 or more), evenly by their place, the first and the last included; each once.
std::vector<double> thinned(const std::vector<double>& values, std::size_t count);

// The column that is cheapest at each x, or -1 where none has a price. Of equal ones, the first.
std::vector<int> cheapestAt(const Sweep& sweep);

// A part of the dial where one option is the cheapest; -1 where none can do the work.
struct Winner {
    int column = -1;
    double from = 0;
    double upTo = 0;
    // At places in there others cost less by a little: they change places too often to tell all.
    bool contested = false;

    bool holds(double value) const { return from <= value && value <= upTo; }
};
// As far as the samples tell, for pictures.
std::vector<Winner> winners(const Sweep& sweep);

} // namespace cost
