// SPDX-License-Identifier: Apache-2.0
// Where two options cost the same, and where one meets a budget: found by search over estimates.
#pragma once

#include "libcost/analysis/search.h"
#include "libcost/analysis/sweep.h"

namespace cost {

// One value of the dial at which the sign of a difference changes. Where cost jumps there (a whole task, a
// whole millisecond) the two sides differ and `value` is the last one before the jump.
struct BreakEven {
    enum class Kind {
        Crossing,
        Ends,   // the cheaper one below has no price above: its fleet carries no more
        Begins, // the cheaper one above has no price below
        Parts,  // they cost the same over a stretch that ends there
        Meets,  // they cost the same over a stretch that begins there
    };
    Dial dial = Dial::Requests;
    double value = 0;
    // Option ids: the cheaper just below and just above; one is empty for a budget, and where they cost the
    // same.
    std::string cheaperBelow;
    std::string cheaperAbove;
    double usd = 0; // what the first option costs there
    // No other option costs less there: the answer changes.
    bool ofCheapest = false;
    Kind kind = Kind::Crossing;
    std::string tied = {}; // the other one, where they cost the same on one side
};

// Every value at which two of the sampled options change places, in rising order, for every pair. A crossing
// is found when the samples lie closer than the crossings do; each is then narrowed down to the last digit.
std::vector<BreakEven> breakEvens(const PriceBook& book, const Scenario& scenario, const Sweep& sampled);

// The parts of the sampled range in which one option is the cheapest, each up to the last value where it is:
// where costs cross, or where it can do no more. Parts that lie between two samples are not seen.
std::vector<Winner> exactWinners(const PriceBook& book, const Scenario& scenario, const Sweep& sampled);

// The same over all of the dial that is of use, for whoever speaks of it: every command, report and picture
// names the same places.
std::vector<Winner> exactWinners(const PriceBook& book, const Scenario& scenario, Dial dial);

// Every crossing over a range, and whether that is all of them.
struct BreakEvens {
    std::vector<BreakEven> all; // rising
    bool complete = false;
};

// Of one pair.
BreakEvens breakEvens(const PriceBook& book, const Scenario& scenario, Dial dial, const Option& a,
                      const Option& b, DialRange range);

// Of one option with whichever other one of the scenario costs least there.
BreakEvens breakEvensWithRest(const PriceBook& book, const Scenario& scenario, Dial dial,
                              const Option& option, DialRange range);

// Every value at which the option's cost passes the budget. `value` is the last one that keeps to the budget,
// as exceeds() judges it: a whole number of requests, a time to the nanosecond.
BreakEvens budgetLimits(const PriceBook& book, const Scenario& scenario, Dial dial, const Option& option,
                        Money budget, DialRange range);

// What a question for a dial's value has come to.
struct Solutions {
    BreakEvens found;
    // Options that never pass the budget where they have a price: within it there, or nowhere.
    struct Unmoved {
        std::string optionId;
        bool within = false;
        DialRange priced;
    };
    std::vector<Unmoved> unmoved;
};

// Where the options pass the budget, over all of the dial that is of use: the option of that id, or every one
// where it is empty.
Solutions budgetSolutions(const PriceBook& book, const Scenario& scenario, Dial dial, Money budget,
                          std::string_view only = {});

// The part of the range in which the option has a price: a fleet that stands as given ends where it can carry
// no more. Nothing where it has none at all.
std::optional<DialRange> pricedRange(const PriceBook& book, const Scenario& scenario, Dial dial,
                                     const Option& option, DialRange range);

// What that option costs at a value of the dial; nothing where the scenario has no such option.
std::optional<Quote> quoteAt(const PriceBook& book, const Scenario& scenario, Dial dial, double value,
                             std::string_view optionId);

// How busy that option is at a value of the dial; nothing where it is no fleet or its load is not known.
std::optional<Estimate::Utilisation> utilisationAt(const PriceBook& book, const Scenario& scenario, Dial dial,
                                                   double value, std::string_view optionId);

} // namespace cost
