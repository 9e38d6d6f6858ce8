// SPDX-License-Identifier: Apache-2.0
// What is asked of one option, as the numbers that rules read. N is double, or a pack of doubles
// or an affine number in a sweep.
#pragma once

#include "libcost/model/dial.h"

namespace cost {

template <class N>
struct Demand {
    // The number that each dial turns: requests a month, the handler's ms, MB of the function, ...
    N values[kDials.size()] = {};
    // Where durations were measured by memory, turning the memory moves the duration too.
    const std::vector<DurationPoint>* measured = nullptr;

    N& operator[](Dial dial) { return values[static_cast<std::size_t>(dial)]; }
    const N& operator[](Dial dial) const { return values[static_cast<std::size_t>(dial)]; }
};

// The scenario's numbers as that option meets them. Refers to the scenario's measurements: keep it alive.
Demand<double> demandOf(const Scenario& scenario, const Option& option);

// The same in another kind of number, without measured durations.
template <class N>
Demand<N> inNumbers(const Demand<double>& demand) {
    Demand<N> other;
    for (const DialFacts& each : kDials)
        other[each.dial] = N(demand[each.dial]);
    return other;
}

// The same change as turned() makes to a scenario, on the numbers alone.
inline void turn(Demand<double>& demand, Dial dial, double value) {
    demand[dial] = admissible(dial, value);
    if (dial == Dial::Duration) demand.measured = nullptr;
    if (dial == Dial::Memory && demand.measured)
        demand[Dial::Duration] = durationAt(*demand.measured, demand[Dial::Memory]);
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
