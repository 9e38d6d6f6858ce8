// SPDX-License-Identifier: Apache-2.0
#include "libcost/model/scenario.h"

#include "libcost/model/dial.h"

#include <algorithm>

namespace cost {

const Option* optionOf(const Scenario& scenario, std::string_view id) {
    const auto found = std::find_if(scenario.options.begin(), scenario.options.end(),
                                    [&](const Option& option) { return option.id == id; });
    return found == scenario.options.end() ? nullptr : &*found;
}

Scenario withMonth(Scenario scenario, double hours) {
    scenario.hoursPerMonth = hours;
    const auto limit = [hours](std::optional<double>& part) {
        if (part && *part > hours) part = hours;
    };
    struct {
        const decltype(limit)& within;
        double hours;

        void operator()(Lambda& o) const {
            if (o.provisioned) within(o.provisioned->hoursPerMonth);
            if (o.snapStart) within(o.snapStart->hoursPerMonth);
        }
        void operator()(LambdaEdge&) const {}
        void operator()(ManagedInstances& o) const { within(o.hoursPerMonth); }
        void operator()(Fargate& o) const {
            within(o.hoursPerMonth);
            if (o.runs) o.runs->seconds = std::min(o.runs->seconds, hours * kSecondsPerHour);
        }
        void operator()(Ec2& o) const { within(o.hoursPerMonth); }
    } shortened{limit, hours};
    for (Option& option : scenario.options)
        std::visit(shortened, option.compute);
    return scenario;
}

Scenario withTraffic(Scenario scenario, const TrafficVolume& volume) {
    rememberForJobs(scenario, Dial::Requests, scenario.workload.requestsPerMonth.value_or(0),
                    volume.requestsPerMonth);
    scenario.workload.requestsPerMonth = volume.requestsPerMonth;
    makeCertain(scenario, Dial::Requests);
    if (volume.hourly.empty()) return scenario;
    Traffic& traffic = scenario.workload.traffic;
    const auto stated = traffic.peakToMean;
    traffic = {TrafficShape::Hourly, std::nullopt, volume.hourly};
    if (stated && *stated > peakToMean(traffic))
        traffic.peakToMean = stated;
    else
        makeCertain(scenario, Dial::Peak);
    // Only their proportions count, and files hold weights up to 1e9: halved until they fit, which is exact.
    constexpr double kMostWeight = 1e9;
    while (*std::max_element(traffic.hourly.begin(), traffic.hourly.end()) > kMostWeight)
        for (double& each : traffic.hourly)
            each /= 2;
    return scenario;
}

} // namespace cost
