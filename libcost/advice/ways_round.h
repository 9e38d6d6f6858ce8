// SPDX-License-Identifier: Apache-2.0
// What helps against an obstacle, as an option that a rule prices.
#pragma once

#include "libcost/advice/alternatives.h"
#include "libcost/advice/obstacles.h"

namespace cost {

class WaysRound {
public:
    // Keep all alive, and the first two unchanged.
    WaysRound(const PriceBook& book, const Scenario& scenario, Alternatives& alternatives)
        : m_book(book), m_scenario(scenario), m_alternatives(alternatives) {}

    // What stands in the way of that option as the scenario stands, with what each way round costs.
    std::vector<Obstacle> obstacles(const Option& option);

private:
    std::optional<Comparison::Row> priced(const Option& option, const Obstacle& obstacle,
                                          Obstacle::Workaround how);
    std::optional<Option> changed(const Option& option, const Obstacle& obstacle,
                                  Obstacle::Workaround how) const;
    std::optional<Comparison::Row> inSteps(const Option& option, double limitS) const;
    std::optional<Comparison::Row> elsewhere(Obstacle::Workaround how);

    const PriceBook& m_book;
    const Scenario& m_scenario;
    Alternatives& m_alternatives;
};

} // namespace cost
