// SPDX-License-Identifier: Apache-2.0
#include "libcost/workload/scenario.h"

#include "libcost/workload/dial.h"

#include <algorithm>

namespace cost {

const Option* optionOf(const Scenario& scenario, std::string_view id) {
    const auto found = std::find_if(scenario.options.begin(), scenario.options.end(),
                                    [&](const Option& option) { return option.id == id; });
    return found == scenario.options.end() ? nullptr : &*found;
}

Scenario withTraffic(Scenario scenario, const TrafficVolume& volume) {
    scenario.workload.requestsPerMonth = volume.requestsPerMonth;
    makeCertain(scenario, Dial::Requests);
    if (volume.hourly.empty()) return scenario;
    scenario.workload.traffic = {TrafficShape::Hourly, std::nullopt, volume.hourly};
    // Only their proportions count, and files hold weights up to 1e9: halved until they fit, which is exact.
    constexpr double kMostWeight = 1e9;
    std::vector<double>& weights = scenario.workload.traffic.hourly;
    while (*std::max_element(weights.begin(), weights.end()) > kMostWeight)
        for (double& each : weights)
            each /= 2;
    makeCertain(scenario, Dial::Peak);
    return scenario;
}

} // namespace cost
