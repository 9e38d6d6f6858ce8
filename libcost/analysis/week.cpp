// SPDX-License-Identifier: Apache-2.0
#include "libcost/analysis/week.h"

#include <algorithm>
#include <numeric>

namespace cost {

namespace {

using Week = std::array<double, kHoursPerWeek>;

// The same with a mean of 1; even where there is nothing to weigh.
Week weighed(Week week) {
    const double mean = std::accumulate(week.begin(), week.end(), 0.0) / static_cast<double>(kHoursPerWeek);
    for (double& hour : week)
        hour = mean > 0 ? hour / mean : 1;
    return week;
}

} // namespace

Week costByHour(const Scenario& scenario, const Estimate& estimate) {
    Week even;
    even.fill(1);
    const Week requests = weighed(weekOf(scenario.workload.traffic));
    Week fleet = even;
    Week above = even;
    if (const std::vector<double>& counts = estimate.fleetByHour(); counts.size() == kHoursPerWeek) {
        const double committed = estimate.committed().value_or(0);
        for (std::size_t hour = 0; hour < kHoursPerWeek; ++hour) {
            fleet[hour] = counts[hour];
            above[hour] = std::max(counts[hour] - committed, 0.0);
        }
        fleet = weighed(fleet);
        above = weighed(above);
    }
    Week usd{};
    for (const LineItem& line : estimate.lines()) {
        const Week* weights = &even;
        switch (line.component.follows) {
        case Follows::Requests: weights = &requests; break;
        case Follows::Fleet: weights = &fleet; break;
        case Follows::Base: weights = estimate.committed() ? &even : &fleet; break;
        case Follows::Above: weights = &above; break;
        case Follows::Time: break;
        }
        for (std::size_t hour = 0; hour < kHoursPerWeek; ++hour)
            usd[hour] += line.amount.usd() / scenario.hoursPerMonth * (*weights)[hour];
    }
    return usd;
}

} // namespace cost
