// SPDX-License-Identifier: Apache-2.0
// How a function's requests divide, and what each takes: what its rules share.
#pragma once

#include "libcost/pricing/demand.h"

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

// What provisioned concurrency can serve. Without a stated number it takes the requests that arrive while it
// is enabled, and no more than its environments can serve.
class ProvisionedReach {
public:
    ProvisionedReach(const Scenario& scenario, const ProvisionedConcurrency& provisioned)
        : m_stated(provisioned.requestsPerMonth) {
        const double hours = provisioned.enabledHours(scenario.hoursPerMonth);
        m_arriving = std::min(1.0, hours / scenario.hoursPerMonth);
        m_milliseconds = provisioned.meanConcurrency() * hours * kSecondsPerHour * 1000;
        if (provisioned.schedule.empty()) return;
        const auto week = weekOf(scenario.workload.traffic);
        m_arriving = 0;
        for (std::size_t hour = 0; hour < kHoursPerWeek; ++hour)
            if (provisioned.inHour(hour) > 0) m_arriving += week[hour] / double{kHoursPerWeek};
    }

    template <class N>
    N requests(const N& all, const N& billedMs) const {
        if (m_stated) return smaller(all, N(*m_stated));
        return smaller(all * N(m_arriving), N(m_milliseconds) / larger(billedMs, N(1)));
    }

private:
    std::optional<double> m_stated;
    double m_arriving = 1; // share of the requests that arrive while it is enabled
    double m_milliseconds; // of all environments, a month
};

template <class N>
LambdaRequest<N> lambdaRequest(const Scenario& scenario, const Lambda& lambda, const Demand<N>& demand) {
    LambdaRequest<N> each;
    each.perEvent = requestsPerEvent(scenario.workload.invocation, demand.requestKb);
    each.gigabytes = demand.memoryMb / N(kMbPerGb);
    const N warmMs = billedMs(demand.durationMs);
    each.warmS = warmMs / N(1000);
    if (lambda.provisioned) {
        const auto& own = lambda.provisioned->durationMs;
        each.provisionedMs = own ? billedMs(N(*own)) : warmMs;
    }
    // SnapStart runs INIT once, when the version is published; a start restores the snapshot instead.
    if (!lambda.snapStart) {
        each.coldShare = demand.coldShare;
        // INIT is billed since August 2025, rounded up together with the handler's time.
        each.initS = (billedMs(demand.initMs + demand.durationMs) - warmMs) / N(1000);
    }
    return each;
}

template <class N>
LambdaLoad<N> lambdaLoad(const std::optional<ProvisionedReach>& provisioned, const LambdaRequest<N>& each,
                         const N& requests) {
    LambdaLoad<N> load{each, requests};
    if (provisioned) load.provisioned = provisioned->requests(requests, each.provisionedMs);
    load.onDemand = load.events - load.provisioned;
    return load;
}

} // namespace cost
