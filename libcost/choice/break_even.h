// SPDX-License-Identifier: Apache-2.0
// Where two options cost the same, and where one meets a budget: found by search over estimates.
#pragma once

#include "libcost/choice/sweep.h"

namespace cost {

// The part of a dial that is searched.
struct DialRange {
    double from = 0;
    double to = 0;
};

// The range in which answers are of use: requests 1 to 1e12 a month, duration 1 ms to 15 minutes, memory as
// sold.
DialRange usefulRange(Dial dial);

// One value of the dial at which the sign of a difference changes. Where cost jumps there (a whole task, a
// whole millisecond) the two sides differ and `value` is the last one before the jump.
struct BreakEven {
    Dial dial = Dial::Requests;
    double value = 0;
    std::string cheaperBelow; // option ids: the cheaper just below and just above; one is empty for a budget
    std::string cheaperAbove;
    double usd = 0; // what the first option costs there
    // No other option costs less there: the answer changes. Never said of a job, whose runs are stated and do
    // not follow the dial.
    bool ofCheapest = false;
};

// Every value at which two of the sampled options change places, in rising order, for every pair. A crossing
// is found when the samples lie closer than the crossings do; each is then narrowed down to the last digit.
std::vector<BreakEven> breakEvens(const PriceBook& book, const Scenario& scenario, const Sweep& sampled);

// The same for one pair over a range, sampled at some four thousand places (every one, for whole megabytes).
std::vector<BreakEven> breakEvens(const PriceBook& book, const Scenario& scenario, Dial dial, const Option& a,
                                  const Option& b, DialRange range);

// Every value at which the option's cost passes the budget, in rising order. `value` is on the side that
// keeps to the budget.
std::vector<BreakEven> budgetLimits(const PriceBook& book, const Scenario& scenario, Dial dial,
                                    const Option& option, Money budget, DialRange range);

// The places at which a range is searched.
std::vector<double> searchedPlaces(Dial dial, DialRange range);

} // namespace cost
