// SPDX-License-Identifier: Apache-2.0
#include "libcost/analysis/memory_choice.h"

#include <algorithm>
#include <cmath>

namespace cost {

namespace {

MemorySize sizeAt(const Pricer& pricer, const MemoryChoice& choice,
                  const std::vector<DurationPoint>& measured, double needsMb, double memoryMb) {
    MemorySize size;
    size.memoryMb = memoryMb;
    // The time that every other answer takes: a measured one stays as it was measured.
    size.durationMs = durationAt(measured, memoryMb);
    // Beyond what was measured nothing is foretold.
    const bool foretold =
        choice.fitted && memoryMb >= measured.front().memoryMb && memoryMb <= measured.back().memoryMb;
    size.band = foretold ? choice.fit.band(memoryMb) : MemoryFit::Band{size.durationMs, size.durationMs};
    Demand<double> demand = pricer.demand();
    demand.measured = nullptr;
    demand[Dial::Memory] = memoryMb;
    demand[Dial::Duration] = size.durationMs;
    size.usd = pricer.usd(demand);
    // What cannot be done with that memory still has an amount, for the reader.
    if (std::isnan(size.usd))
        if (const Quote quote = pricer.quote(demand); quote.priced())
            size.usd = quote.priced()->total().usd();
    size.timesOut = std::max(size.durationMs, size.band.mostMs) > choice.timeoutMs;
    size.outOfMemory = needsMb > memoryMb;
    return size;
}

// The first that nothing beats.
template <class Better>
MemorySize best(const std::vector<MemorySize>& sizes, const Better& better) {
    MemorySize best = sizes.front();
    for (const MemorySize& size : sizes)
        if (size.possible() > best.possible() || (size.possible() == best.possible() && better(size, best)))
            best = size;
    return best;
}

MemoryChoice choiceFor(const Pricer& pricer, const Option& option, double memoryMb, const Scenario& scenario,
                       const StatedLimit* timeout) {
    const Workload& workload = scenario.workload;
    const std::vector<DurationPoint>& measured = workload.durationByMemory;
    const double needsMb = workload.needs.memoryMb.value_or(0);
    MemoryChoice choice;
    choice.timeoutMs = timeout ? timeout->value * 1000 : std::numeric_limits<double>::infinity();
    choice.optionId = option.id;
    choice.fit = fitMemory(measured);
    choice.fitted = choice.fit.good;
    choice.now = sizeAt(pricer, choice, measured, needsMb, memoryMb);
    // AWS takes any whole number of MB.
    for (double mb = std::ceil(measured.front().memoryMb); mb <= measured.back().memoryMb; mb += 1)
        choice.curve.push_back(sizeAt(pricer, choice, measured, needsMb, mb));
    if (choice.curve.empty())
        choice.curve.push_back(sizeAt(pricer, choice, measured, needsMb, measured.front().memoryMb));
    const MemorySize least = best(choice.curve, [](const MemorySize& a, const MemorySize& b) {
        return a.usd < b.usd || (a.usd == b.usd && a.durationMs < b.durationMs);
    });
    // Work bound by the CPU costs the same at many sizes: what lies within the scatter of the measurements,
    // or is not clearly cheaper anyway, is no saving, so that of such sizes the fastest is the better choice.
    choice.equalWithin = scenario.threshold.share;
    if (choice.fitted && least.band.mostMs > least.band.leastMs)
        choice.equalWithin =
            std::max(choice.equalWithin, (least.band.mostMs - least.band.leastMs) / 2 / least.durationMs);
    choice.cheapest = least;
    for (const MemorySize& size : choice.curve)
        if (size.possible() == least.possible() && size.usd <= least.usd * (1 + choice.equalWithin) &&
            (size.durationMs < choice.cheapest.durationMs ||
             (size.durationMs == choice.cheapest.durationMs && size.usd < choice.cheapest.usd)))
            choice.cheapest = size;
    choice.fastest = best(choice.curve, [](const MemorySize& a, const MemorySize& b) {
        return a.durationMs < b.durationMs || (a.durationMs == b.durationMs && a.usd < b.usd);
    });
    choice.balanced = best(choice.curve, [](const MemorySize& a, const MemorySize& b) {
        const double mine = a.usd * a.durationMs;
        const double other = b.usd * b.durationMs;
        return mine < other || (mine == other && a.durationMs < b.durationMs);
    });
    return choice;
}

} // namespace

std::vector<MemoryChoice> memoryChoices(const PriceBook& book, const Scenario& scenario) {
    std::vector<MemoryChoice> choices;
    if (scenario.workload.durationByMemory.empty()) return choices;
    for (const Option& option : scenario.options) {
        const auto* function = std::get_if<Lambda>(&option.compute);
        if (!function) continue;
        if (const auto pricer = Pricer::bound(book, scenario, option))
            choices.push_back(
                choiceFor(*pricer, option, function->memoryMb, scenario, book.limit("lambda/timeout")));
    }
    return choices;
}

} // namespace cost
