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
    followWithJobs(scenario, Dial::Requests, scenario.workload.requestsPerMonth.value_or(0),
                   volume.requestsPerMonth);
    scenario.workload.requestsPerMonth = volume.requestsPerMonth;
    makeCertain(scenario, Dial::Requests);
    if (volume.hourly.empty()) return scenario;
    scenario.workload.traffic = {TrafficShape::Hourly, std::nullopt, volume.hourly};
    makeCertain(scenario, Dial::Peak);
    return scenario;
}

} // namespace cost
