// SPDX-License-Identifier: Apache-2.0
// Who is cheapest where: two dials, and at each of their places the cheapest option and what it is ahead by.
#pragma once

#include "libcost/analysis/sweep.h"
#include "libcost/base/pool.h"

namespace cost {

struct CostMap {
    Dial across = Dial::Requests;
    Dial up = Dial::Memory;
    std::vector<double> x;
    std::vector<double> y;
    // For each place, x by x from the first y on: the cheapest option's index, -1 where none has a price;
    // what it costs, and what the next one costs, in USD a month (infinite where there is none).
    std::vector<std::int32_t> cheapest;
    std::vector<double> least;
    std::vector<double> next;

    std::size_t at(std::size_t column, std::size_t row) const { return row * x.size() + column; }
    // How much more the next one costs, as a share of the cheapest; infinite where there is no next one, and
    // where the cheapest costs nothing.
    double advantage(std::size_t place) const { return next[place] / least[place] - 1; }
};

// Two different dials. The options are the scenario's; of equal ones, the first is the cheapest. Each amount
// is that of Pricer::usd to the last bit. An earlier map, which is no longer wanted, lends its memory: asking
// the machine for it anew takes longer than pricing what it holds.
CostMap costMap(const PriceBook& book, const Scenario& scenario, Dial across, std::vector<double> x, Dial up,
                std::vector<double> y, Pool& pool, CostMap earlier = {});

} // namespace cost
