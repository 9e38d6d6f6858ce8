// SPDX-License-Identifier: Apache-2.0
// Where two options cost the same, and where one meets a budget: found by search over estimates.
#pragma once

#include "libcost/choice/search.h"
#include "libcost/choice/sweep.h"

namespace cost {

// One value of the dial at which the sign of a difference changes. Where cost jumps there (a whole task, a
// whole millisecond) the two sides differ and `value` is the last one before the jump.
struct BreakEven {
    Dial dial = Dial::Requests;
    double value = 0;
    std::string cheaperBelow; // option ids: the cheaper just below and just above; one is empty for a budget
    std::string cheaperAbove;
    double usd = 0; // what the first option costs there
    // No other option costs less there: the answer changes.
    bool ofCheapest = false;
};

// Every value at which two of the sampled options change places, in rising order, for every pair. A crossing
// is found when the samples lie closer than the crossings do; each is then narrowed down to the last digit.
std::vector<BreakEven> breakEvens(const PriceBook& book, const Scenario& scenario, const Sweep& sampled);

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

// Every value at which the option's cost passes the budget. `value` is on the side that keeps to the budget.
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

// Whether the option that was cheaper has no price just above: its fleet carries no more.
bool endsThere(const PriceBook& book, const Scenario& scenario, const BreakEven& at);

// How busy that option is at a value of the dial; nothing where it is no fleet or its load is not known.
std::optional<Estimate::Utilisation> utilisationAt(const PriceBook& book, const Scenario& scenario, Dial dial,
                                                   double value, std::string_view optionId);

} // namespace cost
