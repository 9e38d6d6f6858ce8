// SPDX-License-Identifier: GPL-3.0-or-later
// A month's cost by the request and by the year.
#pragma once

#include "libcost/model/scenario.h"
#include "libcost/units/money.h"

inline std::optional<cost::Money> perMillionRequests(cost::Money month, const cost::Scenario& scenario) {
    const std::optional<double>& requests = scenario.workload.requestsPerMonth;
    if (!requests || !(*requests > 0)) return std::nullopt;
    return cost::Money(month.usd() / *requests * 1e6);
}

inline cost::Money perYear(cost::Money month) {
    return cost::Money(month.usd() * 12);
}
