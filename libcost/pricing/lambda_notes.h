// SPDX-License-Identifier: Apache-2.0
// What a reader should know beside a function's price. The account's limits never make an estimate
// unavailable.
#pragma once

#include "libcost/pricing/note.h"
#include "libcost/pricing/option_limits.h"

namespace cost {

template <class Sink>
void noteOnLambda(Sink& to, const PriceBook& book, const Scenario& scenario, const Lambda& lambda,
                  const Demand<double>& demand) {
    using Kind = Note::Kind;
    const Workload& workload = scenario.workload;
    if (demand[Dial::Init] > 0 && lambda.snapStart)
        to.note({Kind::InitNotBilled});
    else if (demand[Dial::Init] > 0 && !workload.coldStartShare)
        to.note({Kind::ColdStartsNotPriced});
    else if (workload.coldStartShare.value_or(0) > 0 && !workload.initMs && !lambda.snapStart)
        to.note({Kind::ColdStartsWithoutInit});

    for (const Violation& use : quotaUse(book, scenario, demand))
        if (use.value > use.limit)
            to.note(
                {use.constraint == Constraint::RequestRate ? Kind::RateExceeded : Kind::ConcurrencyExceeded,
                 {use.value, use.limit},
                 {},
                 use.provenance});

    if (demand.measured) {
        const double least = demand.measured->front().memoryMb;
        const double most = demand.measured->back().memoryMb;
        if (demand[Dial::Memory] < least || demand[Dial::Memory] > most)
            to.note({Kind::DurationExtrapolated, {demand[Dial::Memory], least, most}});
    }
    if (lambda.provisioned && scenario.account.freeTier.applies) to.note({Kind::FreeRequestsOnly});
    if (lambda.snapStart && lambda.snapStart->runtime == SnapStartRuntime::Java) to.note({Kind::FreeForJava});
    if (lambda.streaming && lambda.streaming->responseMb && workload.responseKb) {
        const double mb = demand[Dial::Response] / kMbPerGb;
        if (mb != *lambda.streaming->responseMb)
            to.note({Kind::StreamedSizeStated, {*lambda.streaming->responseMb, mb}});
    }
    if (lambda.savingsPlan != SavingsPlan::None) to.note({Kind::SavingsPlanCommits});
}

} // namespace cost
