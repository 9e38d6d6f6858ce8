// SPDX-License-Identifier: Apache-2.0
// The few operations on numbers that a rule needs, for a double and for a pack of doubles alike.
// A rule never branches on a number: it takes the larger, the smaller, or a step up.
#pragma once

#include <algorithm>
#include <cmath>

#define COST_INLINE [[gnu::always_inline]] inline

namespace cost {

COST_INLINE double smaller(double a, double b) {
    return a < b ? a : b;
}

COST_INLINE double larger(double a, double b) {
    return a > b ? a : b;
}

COST_INLINE double floored(double value) {
    return std::floor(value);
}

COST_INLINE double steppedUp(double value) {
    return std::ceil(value);
}

// `otherwise` where the condition holds no more: the branch-free choice of a rule.
COST_INLINE double chosen(bool condition, double value, double otherwise) {
    return condition ? value : otherwise;
}

// Whether a condition holds in no lane of a pack, or not at all.
COST_INLINE bool nowhere(bool condition) {
    return !condition;
}

// A function of plain numbers, for each lane of a pack.
template <class F>
double laneByLane(const F& f, double a, double b, double c) {
    return f(a, b, c);
}

template <class N>
COST_INLINE N absolute(const N& value) {
    return larger(value, N(0) - value);
}

// The whole number of steps that holds `value`. What was computed as 2.0000000000000004 is 2: the noise of a
// few roundings must not buy a server.
template <class N>
N wholeSteps(const N& value) {
    return steppedUp(value * N(1 - 1e-12));
}

} // namespace cost
