// SPDX-License-Identifier: Apache-2.0
// What is asked of one option, as the numbers that rules read. N is double, or a pack of doubles
// or an affine number in a sweep.
#pragma once

#include "libcost/model/dial.h"

namespace cost {

template <class N>
struct Demand {
    N requests = N(0);   // a month
    N durationMs = N(0); // handler time of each
    N memoryMb = N(0);   // of the function
    N initMs = N(0);
    N coldShare = N(0);
    N cpuMs = N(0); // on one vCPU, for each request
    N peak = N(1);  // over the mean
    N requestKb = N(0);
    N responseKb = N(0);
    N target = N(1);   // utilisation of a fleet at the peak
    N discount = N(0); // off the compute of servers
    // Where durations were measured by memory, turning the memory moves the duration too.
    const std::vector<DurationPoint>* measured = nullptr;
};

// The scenario's numbers as that option meets them. Refers to the scenario's measurements: keep it alive.
Demand<double> demandOf(const Scenario& scenario, const Option& option);

// The number that each dial turns, in the order of kDials. Not within the function, which would build it anew
// at each call.
template <class D>
inline constexpr decltype(&D::requests) kDemandFields[] = {
    &D::requests, &D::durationMs, &D::memoryMb,   &D::cpuMs,  &D::initMs,  &D::coldShare,
    &D::peak,     &D::requestKb,  &D::responseKb, &D::target, &D::discount};

template <class SomeDemand>
auto& fieldOf(SomeDemand& demand, Dial dial) {
    using D = std::remove_const_t<SomeDemand>;
    static_assert(std::size(kDemandFields<D>) == kDials.size());
    return demand.*kDemandFields<D>[static_cast<std::size_t>(dial)];
}

// The same in another kind of number, without measured durations.
template <class N>
Demand<N> inNumbers(const Demand<double>& demand) {
    Demand<N> other;
    for (const DialFacts& each : kDials)
        fieldOf(other, each.dial) = N(fieldOf(demand, each.dial));
    return other;
}

// The same change as turned() makes to a scenario, on the numbers alone.
inline void turn(Demand<double>& demand, Dial dial, double value) {
    fieldOf(demand, dial) = admissible(dial, value);
    if (dial == Dial::Duration) demand.measured = nullptr;
    if (dial == Dial::Memory && demand.measured)
        demand.durationMs = durationAt(*demand.measured, demand.memoryMb);
}

// A number of a demand at each place.
struct Column {
    Dial dial = Dial::Requests;
    std::vector<double> values;
};

// The places at which one option is priced, as the numbers of its demand there.
struct Places {
    // Along a dial.
    Places(Demand<double> of, Dial turned, const std::vector<double>& x);
    // One column or more, of the same length, with admissible values; none of the memory.
    explicit Places(std::vector<Column> columns);

    Dial dial;
    std::vector<double> values;
    std::vector<Column> others; // what moves with the dial, as the duration may with the memory

    // All of them alike: visit(dial, values).
    template <class Visit>
    void forEachColumn(const Visit& visit) {
        visit(dial, values);
        for (Column& other : others)
            visit(other.dial, other.values);
    }
    template <class Visit>
    void forEachColumn(const Visit& visit) const {
        visit(dial, values);
        for (const Column& other : others)
            visit(other.dial, other.values);
    }
};

// Time as Lambda bills it: each invocation rounded up to the millisecond. It is first taken to the nearest
// nanosecond, finer than any clock that AWS reports, so that a sum such as 100.1 + 199.9 is not billed as
// 301.
template <class N>
N billedMs(const N& milliseconds) {
    const N nanoseconds = floored(milliseconds * N(1e6) + N(0.5));
    return steppedUp(nanoseconds / N(1e6));
}

inline constexpr double kMbPerGb = 1024; // memory, ephemeral storage and streaming

} // namespace cost
