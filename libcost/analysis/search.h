// SPDX-License-Identifier: Apache-2.0
// Where two costs may change places as a dial turns. A cost that only rises or only falls with the dial lies,
// between two places, between its values there: where the two costs so bounded do not meet, they cannot
// change places, and where they do, it is looked at more closely.
#pragma once

#include "libcost/analysis/sweep.h"

#include <functional>
#include <vector>

namespace cost {

// The places at which a range is sampled where nothing better is known: some four thousand, or every step.
std::vector<double> searchedPlaces(Dial dial, DialRange range);

struct SearchedPlaces {
    std::vector<double> at; // rising
    // Between two neighbours the costs change places once at most. False where they do so too often to tell
    // all, or where a cost neither only rises nor only falls with the dial: then they were sampled finely.
    bool complete = false;
};

// Whether two amounts are the same: closer than any price and than the noise of large sums.
bool sameUsd(double a, double b);

// USD at a value of the dial, or not a number where there is no price.
using CostAt = std::function<double(double)>;

// Stretches over which the two are the same are told by where they begin and end.
SearchedPlaces placesToCompare(const CostAt& a, const CostAt& b, Dial dial, DialRange range, bool monotone);

struct LeadingPlaces {
    std::vector<double> at; // rising
    // Where another may cost least at places between two of them: there they change places too often to tell
    // all.
    std::vector<DialRange> open;
};

// The same of several costs, as far as it matters which is the least: the places of the sweep, and what lies
// between them where the least may be another. A cost for each of its columns, each of which only rises or
// only falls with the dial.
LeadingPlaces placesOfLeast(const std::vector<CostAt>& costs, const Sweep& sweep);

// How close two values of the dial are that nobody tells apart: a request, a step, a billionth.
double resolution(Dial dial, double at);

// Whether every option's cost only rises, or only falls, as that dial of that scenario turns.
bool isMonotone(const Scenario& scenario, Dial dial);

} // namespace cost
