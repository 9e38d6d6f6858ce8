// SPDX-License-Identifier: Apache-2.0
// How a function's requests divide: what its rules share.
#pragma once

#include "libcost/pricing/demand.h"

namespace cost {

template <class N>
struct LambdaLoad {
    N events = N(0);           // invocations a month
    N requestsPerEvent = N(1); // that AWS bills for each
    N onDemand = N(0);         // invocations outside provisioned concurrency
    N provisioned = N(0);      // invocations on provisioned concurrency
    N gigabytes = N(0);        // of memory
    N warmMs = N(0);           // billed time of a warm on-demand invocation
    N initMs = N(0);           // what a cold start adds to it
    N coldShare = N(0);        // of the on-demand invocations
    N provisionedMs = N(0);    // billed time on provisioned concurrency
};

// An asynchronous event is one request for its first 256 KB and one more for each further 64 KB, since events
// may be as large as 1 MB (AWS Lambda pricing page).
template <class N>
N requestsPerEvent(Invocation invocation, const N& requestKb) {
    if (invocation != Invocation::Asynchronous) return N(1);
    return N(1) + wholeSteps(larger(requestKb - N(256), N(0)) / N(64));
}

// Without a stated number, provisioned concurrency takes the requests that arrive while it is enabled, and no
// more than its environments can serve.
template <class N>
N provisionedRequests(const ProvisionedConcurrency& provisioned, const N& requests, const N& billed,
                      double hoursPerMonth) {
    if (provisioned.requestsPerMonth) return smaller(requests, N(*provisioned.requestsPerMonth));
    const double hours = provisioned.hoursPerMonth.value_or(hoursPerMonth);
    const N arriving = requests * N(std::min(1.0, hours / hoursPerMonth));
    const N servable = N(provisioned.concurrency * hours * kSecondsPerHour * 1000) / larger(billed, N(1));
    return smaller(arriving, servable);
}

template <class N>
LambdaLoad<N> lambdaLoad(const Scenario& scenario, const Lambda& lambda, const Demand<N>& demand) {
    LambdaLoad<N> load;
    load.events = demand.requests;
    load.requestsPerEvent = requestsPerEvent(scenario.workload.invocation, demand.requestKb);
    load.gigabytes = demand.memoryMb / N(kMbPerGb);
    load.warmMs = billedMs(demand.durationMs);
    if (lambda.provisioned) {
        const auto& own = lambda.provisioned->durationMs;
        load.provisionedMs = own ? billedMs(N(*own)) : load.warmMs;
        load.provisioned =
            provisionedRequests(*lambda.provisioned, load.events, load.provisionedMs, scenario.hoursPerMonth);
    }
    load.onDemand = load.events - load.provisioned;
    // SnapStart runs INIT once, when the version is published; a start restores the snapshot instead.
    if (!lambda.snapStart) {
        load.coldShare = demand.coldShare;
        // INIT is billed since August 2025, rounded up together with the handler's time.
        load.initMs = billedMs(demand.initMs + demand.durationMs) - load.warmMs;
    }
    return load;
}

} // namespace cost
