// SPDX-License-Identifier: Apache-2.0
// What a reader should know beside a function's price. The account's limits never make an estimate
// unavailable.
#pragma once

#include "libcost/prices/price_book.h"
#include "libcost/pricing/demand.h"
#include "libcost/pricing/note.h"

namespace cost {

// Notes an amount that is above a limit, or that much above several of them; a limit that nobody states is
// none.
template <class Sink>
void noteAbove(Sink& to, Note::Kind kind, double amount, const PriceBook::StatedLimit* limit,
               double times = 1) {
    if (limit && amount > limit->value * times)
        to.note({kind, {amount, limit->value * times}, {}, limit->provenance});
}

template <class Sink>
void noteOnLambda(Sink& to, const PriceBook& book, const Scenario& scenario, const Lambda& lambda,
                  const Demand<double>& demand) {
    using Kind = Note::Kind;
    const Workload& workload = scenario.workload;
    const Needs& needs = workload.needs;
    if (demand.initMs > 0 && lambda.snapStart)
        to.note({Kind::InitNotBilled});
    else if (demand.initMs > 0 && !workload.coldStartShare)
        to.note({Kind::ColdStartsNotPriced});

    const double longestS = std::max(demand.durationMs / 1000, needs.maxDurationS.value_or(0));
    noteAbove(to, Kind::TimeoutExceeded, longestS, book.limit("lambda/timeout"));
    if (needs.memoryMb && *needs.memoryMb > demand.memoryMb)
        to.note({Kind::OutOfMemory, {*needs.memoryMb, demand.memoryMb}});

    const double perSecond = demand.requests / (scenario.hoursPerMonth * kSecondsPerHour) * demand.peak;
    const PriceBook::StatedLimit* concurrency = book.limit("lambda/concurrency");
    noteAbove(to, Kind::ConcurrencyExceeded, perSecond * demand.durationMs / 1000, concurrency);
    const bool asynchronous = workload.invocation == Invocation::Asynchronous;
    if (concurrency && !asynchronous)
        noteAbove(to, Kind::RateExceeded, perSecond, book.limit("lambda/rate-per-concurrency"),
                  concurrency->value);

    const char* payload = asynchronous ? "lambda/payload/asynchronous" : "lambda/payload/synchronous";
    noteAbove(to, Kind::PayloadExceeded, demand.requestKb / kMbPerGb, book.limit(payload));
    // What is answered to nobody has no limit of its own.
    if (!asynchronous)
        noteAbove(to, Kind::ResponseExceeded, demand.responseKb / kMbPerGb,
                  book.limit(lambda.streaming ? "lambda/payload/streamed" : payload));
    const bool image = needs.containerImage.value_or(false);
    noteAbove(to, image ? Kind::ImageExceeded : Kind::PackageExceeded, needs.packageMb.value_or(0),
              book.limit(image ? "lambda/package/image" : "lambda/package"));
    noteAbove(to, Kind::EnvironmentExceeded, needs.environmentKb.value_or(0),
              book.limit("lambda/environment"));

    if (demand.measured) {
        const double least = demand.measured->front().memoryMb;
        const double most = demand.measured->back().memoryMb;
        if (demand.memoryMb < least || demand.memoryMb > most)
            to.note({Kind::DurationExtrapolated, {demand.memoryMb, least, most}});
    }
    if (lambda.provisioned && scenario.account.freeTier.applies) to.note({Kind::FreeRequestsOnly});
    if (lambda.snapStart && lambda.snapStart->runtime == SnapStartRuntime::Java) to.note({Kind::FreeForJava});
    if (lambda.savingsPlan != SavingsPlan::None) to.note({Kind::SavingsPlanCommits});
}

} // namespace cost
