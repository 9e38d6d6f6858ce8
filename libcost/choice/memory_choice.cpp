// SPDX-License-Identifier: Apache-2.0
#include "libcost/choice/memory_choice.h"

#include <cmath>

namespace cost {

namespace {

MemorySize sizeAt(const Pricer& pricer, const MemoryChoice& choice,
                  const std::vector<DurationPoint>& measured, double memoryMb) {
    MemorySize size;
    size.memoryMb = memoryMb;
    size.durationMs = choice.fitted ? choice.fit.durationMs(memoryMb) : durationAt(measured, memoryMb);
    size.band = choice.fitted ? choice.fit.band(memoryMb) : MemoryFit::Band{size.durationMs, size.durationMs};
    Demand<double> demand = pricer.demand();
    demand.measured = nullptr;
    demand.memoryMb = memoryMb;
    demand.durationMs = size.durationMs;
    size.usd = pricer.usd(demand);
    return size;
}

// The first that nothing beats.
template <class Better>
MemorySize best(const std::vector<MemorySize>& sizes, const Better& better) {
    MemorySize best = sizes.front();
    for (const MemorySize& size : sizes)
        if (better(size, best)) best = size;
    return best;
}

MemoryChoice choiceFor(const Pricer& pricer, const Option& option, double memoryMb,
                       const std::vector<DurationPoint>& measured) {
    MemoryChoice choice;
    choice.optionId = option.id;
    choice.fit = fitMemory(measured);
    choice.fitted = choice.fit.good;
    choice.now = sizeAt(pricer, choice, measured, memoryMb);
    // AWS takes any whole number of MB.
    for (double mb = std::ceil(measured.front().memoryMb); mb <= measured.back().memoryMb; mb += 1)
        choice.curve.push_back(sizeAt(pricer, choice, measured, mb));
    if (choice.curve.empty())
        choice.curve.push_back(sizeAt(pricer, choice, measured, measured.front().memoryMb));
    choice.cheapest = best(choice.curve, [](const MemorySize& a, const MemorySize& b) {
        return a.usd < b.usd || (a.usd == b.usd && a.durationMs < b.durationMs);
    });
    choice.fastest = best(choice.curve, [](const MemorySize& a, const MemorySize& b) {
        return a.durationMs < b.durationMs || (a.durationMs == b.durationMs && a.usd < b.usd);
    });
    choice.balanced = best(choice.curve, [](const MemorySize& a, const MemorySize& b) {
        return a.usd * a.durationMs < b.usd * b.durationMs;
    });
    return choice;
}

} // namespace

std::vector<MemoryChoice> memoryChoices(const PriceBook& book, const Scenario& scenario) {
    const std::vector<DurationPoint>& measured = scenario.workload.durationByMemory;
    std::vector<MemoryChoice> choices;
    if (measured.empty()) return choices;
    for (const Option& option : scenario.options) {
        const auto* function = std::get_if<Lambda>(&option.compute);
        if (!function) continue;
        if (const auto pricer = Pricer::bound(book, scenario, option))
            choices.push_back(choiceFor(*pricer, option, function->memoryMb, measured));
    }
    return choices;
}

} // namespace cost
