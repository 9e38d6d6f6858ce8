// SPDX-License-Identifier: Apache-2.0
// How a function's requests divide, and what each takes: what its rules share.
#pragma once

#include "libcost/pricing/demand.h"

#include <map>
#include <vector>

namespace cost {

// Of one request, however many there are.
template <class N>
struct LambdaRequest {
    N perEvent = N(1);      // requests that AWS bills for each event
    N gigabytes = N(0);     // of memory
    N warmS = N(0);         // billed time of a warm on-demand invocation
    N initS = N(0);         // what a cold start adds to it
    N coldShare = N(0);     // of the on-demand invocations
    N provisionedMs = N(0); // billed time on provisioned concurrency
    N cannot = N(0);        // not a number where a limit keeps the function from doing it
};

// A month of them.
template <class N>
struct LambdaLoad {
    const LambdaRequest<N>& each;
    N events = N(0);      // invocations
    N onDemand = N(0);    // of them outside provisioned concurrency
    N provisioned = N(0); // of them on provisioned concurrency
};

// An asynchronous event is one request for its first 256 KB and one more for each further 64 KB, since events
// may be as large as 1 MB (AWS Lambda pricing page).
template <class N>
N requestsPerEvent(Invocation invocation, const N& requestKb) {
    if (invocation != Invocation::Asynchronous) return N(1);
    return N(1) + wholeSteps(larger(requestKb - N(256), N(0)) / N(64));
}

// What provisioned concurrency can serve. Without a stated number it takes, in each hour of the week, the
// requests that arrive while it is enabled, and no more than its environments can serve in that hour.
class ProvisionedReach {
public:
    ProvisionedReach(const Scenario& scenario, const ProvisionedConcurrency& provisioned)
        : m_stated(provisioned.requestsPerMonth), m_levels(scenario.workload.traffic) {
        const double hours = provisioned.enabledHours(scenario.hoursPerMonth);
        // Of an hour without a schedule, which hours it is enabled is not known: the same share of each.
        const double enabled = std::min(1.0, hours / scenario.hoursPerMonth);
        constexpr double kWeek = double{kHoursPerWeek};
        std::map<std::pair<std::size_t, double>, double> alike; // level, environments; hours of the week
        for (std::size_t hour = 0; hour < kHoursPerWeek; ++hour) {
            const double environments =
                provisioned.schedule.empty() ? provisioned.concurrency * enabled : provisioned.inHour(hour);
            if (environments > 0) alike[{m_levels.week()[hour], environments}] += 1;
        }
        const double monthMs = scenario.hoursPerMonth * kSecondsPerHour * 1000;
        for (const auto& [of, count] : alike)
            m_hours.push_back({m_levels.levels()[of.first].weight,
                               count / kWeek * (provisioned.schedule.empty() ? enabled : 1),
                               of.second * monthMs * count / kWeek});
    }

    // `peak` is the busiest hour over the mean: below the week's own it is flatter, above it each hour has
    // moments that much busier, in which its requests arrive.
    template <class N>
    N requests(const N& all, const N& billedMs, const N& peak) const {
        if (m_stated) return smaller(all, N(*m_stated));
        const N flat = m_levels.flatness(peak);
        const N moments = m_levels.burst(peak);
        N served = N(0);
        for (const Hours& each : m_hours) {
            const N arriving = all * LoadLevels::flattened(each.weight, flat) * N(each.share);
            served = served + smaller(arriving, N(each.milliseconds) / larger(billedMs, N(1)) / moments);
        }
        return smaller(all, served);
    }

private:
    // Hours of the week that are alike.
    struct Hours {
        double weight;       // of one of them over the mean
        double share;        // of the month's hours in which it is enabled there
        double milliseconds; // of all environments, a month
    };
    std::optional<double> m_stated;
    LoadLevels m_levels;
    std::vector<Hours> m_hours;
};

template <class N>
LambdaRequest<N> lambdaRequest(const Scenario& scenario, const Lambda& lambda, const Demand<N>& demand) {
    LambdaRequest<N> each;
    each.perEvent = requestsPerEvent(scenario.workload.invocation, demand[Dial::Request]);
    each.gigabytes = demand[Dial::Memory] / N(kMbPerGb);
    const N warmMs = billedMs(demand[Dial::Duration]);
    each.warmS = warmMs / N(1000);
    if (lambda.provisioned) {
        const auto& own = lambda.provisioned->durationMs;
        each.provisionedMs = own ? billedMs(N(*own)) : warmMs;
    }
    // SnapStart runs INIT once, when the version is published; a start restores the snapshot instead.
    if (!lambda.snapStart) {
        each.coldShare = demand[Dial::ColdShare];
        // INIT is billed since August 2025, rounded up together with the handler's time.
        each.initS = (billedMs(demand[Dial::Init] + demand[Dial::Duration]) - warmMs) / N(1000);
    }
    return each;
}

template <class N>
LambdaLoad<N> lambdaLoad(const std::optional<ProvisionedReach>& provisioned, const LambdaRequest<N>& each,
                         const N& requests, const N& peak) {
    LambdaLoad<N> load{each, requests};
    if (provisioned) load.provisioned = provisioned->requests(requests, each.provisionedMs, peak);
    load.onDemand = load.events - load.provisioned;
    return load;
}

} // namespace cost
