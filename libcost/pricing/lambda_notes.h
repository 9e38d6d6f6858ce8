// SPDX-License-Identifier: Apache-2.0
// What a reader should know beside a function's price. The account's limits never make an estimate
// unavailable.
#pragma once

#include "libcost/pricing/demand.h"
#include "libcost/pricing/note.h"

namespace cost {

template <class Sink>
void noteOnLambda(Sink& to, const Scenario& scenario, const Lambda& lambda, const Demand<double>& demand) {
    // AWS "Lambda quotas", mid-2026.
    constexpr double kTimeoutS = 900;
    constexpr double kConcurrency = 1000;
    constexpr double kSynchronousMb = 6;
    constexpr double kAsynchronousMb = 1;

    const Workload& workload = scenario.workload;
    if (demand.initMs > 0 && lambda.snapStart)
        to.note({Note::Kind::InitNotBilled});
    else if (demand.initMs > 0 && !workload.coldStartShare)
        to.note({Note::Kind::ColdStartsNotPriced});
    if (demand.durationMs > kTimeoutS * 1000)
        to.note({Note::Kind::TimeoutExceeded, {demand.durationMs / 1000, kTimeoutS}});
    const double perSecond = demand.requests / (scenario.hoursPerMonth * kSecondsPerHour);
    const double concurrency = perSecond * demand.durationMs / 1000 * demand.peak;
    if (concurrency > kConcurrency) to.note({Note::Kind::ConcurrencyExceeded, {concurrency, kConcurrency}});

    const bool asynchronous = workload.invocation == Invocation::Asynchronous;
    const double mostMb = asynchronous ? kAsynchronousMb : kSynchronousMb;
    const double streamedOr = lambda.streaming ? 0 : demand.responseKb;
    const double payloadMb = std::max(demand.requestKb, streamedOr) / kMbPerGb;
    if (payloadMb > mostMb) to.note({Note::Kind::PayloadExceeded, {payloadMb, mostMb}});

    if (demand.measured) {
        const double least = demand.measured->front().memoryMb;
        const double most = demand.measured->back().memoryMb;
        if (demand.memoryMb < least || demand.memoryMb > most)
            to.note({Note::Kind::DurationExtrapolated, {demand.memoryMb, least, most}});
    }
    if (lambda.provisioned && scenario.account.freeTier.applies) to.note({Note::Kind::FreeRequestsOnly});
    if (lambda.snapStart && lambda.snapStart->runtime == SnapStartRuntime::Java)
        to.note({Note::Kind::FreeForJava});
    if (lambda.savingsPlan != SavingsPlan::None) to.note({Note::Kind::SavingsPlanCommits});
}

} // namespace cost
