// SPDX-License-Identifier: Apache-2.0
// A number that changes with a dial along a straight line, and how far along the dial that is known to hold.
// A rule that takes it for its number says in one run what it says at every place of the stretch. Over packs,
// it does so for eight dials at once, each of which stands where it likes.
#pragma once

#include "libcost/units/number.h"

#include <limits>

namespace cost {

template <class N>
class Affine {
public:
    // What holds now, and how far on.
    struct Condition {
        decltype(N() < N()) holds;
        N within;
    };

    Affine() = default;
    COST_INLINE explicit Affine(double value) : m_value(value) {}
    // What stands still while the dial is turned.
    COST_INLINE static Affine still(const N& value) { return {value, N(0), N(kEverywhere)}; }
    // The dial itself, where it stands.
    COST_INLINE static Affine dial(const N& value) { return {value, N(1), N(kEverywhere)}; }

    // Where the dial stands.
    COST_INLINE const N& value() const { return m_value; }
    // What it gains for each unit that the dial is turned on.
    COST_INLINE const N& slope() const { return m_slope; }
    // How far on it is straight; 0 where only the value is known.
    COST_INLINE const N& within() const { return m_within; }

    COST_INLINE friend Affine operator+(const Affine& a, const Affine& b) {
        return {a.m_value + b.m_value, a.m_slope + b.m_slope, both(a, b)};
    }
    COST_INLINE friend Affine operator-(const Affine& a, const Affine& b) {
        return {a.m_value - b.m_value, a.m_slope - b.m_slope, both(a, b)};
    }
    COST_INLINE friend Affine operator*(const Affine& a, const Affine& b) {
        return {a.m_value * b.m_value, a.m_slope * b.m_value + a.m_value * b.m_slope,
                chosen(a.isStill() | b.isStill(), both(a, b), N(0))};
    }
    COST_INLINE friend Affine operator/(const Affine& a, const Affine& b) {
        return {a.m_value / b.m_value, a.m_slope / b.m_value, chosen(b.isStill(), both(a, b), N(0))};
    }
    COST_INLINE friend Condition operator<(const Affine& a, const Affine& b) {
        return {a.m_value < b.m_value, untilTheyMeet(a, b)};
    }
    COST_INLINE friend Condition operator>(const Affine& a, const Affine& b) {
        return {a.m_value > b.m_value, untilTheyMeet(a, b)};
    }
    COST_INLINE friend Condition operator!(const Condition& condition) {
        return {!condition.holds, condition.within};
    }

    COST_INLINE friend Affine chosen(const Condition& condition, const Affine& value,
                                     const Affine& otherwise) {
        return {chosen(condition.holds, value.m_value, otherwise.m_value),
                chosen(condition.holds, value.m_slope, otherwise.m_slope),
                smaller(chosen(condition.holds, value.m_within, otherwise.m_within), condition.within)};
    }
    COST_INLINE friend Affine smaller(const Affine& a, const Affine& b) { return chosen(a < b, a, b); }
    COST_INLINE friend Affine larger(const Affine& a, const Affine& b) { return chosen(a > b, a, b); }

    COST_INLINE friend Affine floored(const Affine& a) { return a.step(floored(a.m_value), 0); }
    COST_INLINE friend Affine steppedUp(const Affine& a) { return a.step(steppedUp(a.m_value), -1); }

    // Whether a condition holds nowhere along the dial.
    COST_INLINE friend bool nowhere(const Condition& condition) {
        return nowhere(condition.holds) && nowhere(condition.within < N(kEverywhere));
    }

    template <class F>
    friend Affine laneByLane(const F& f, const Affine& a, const Affine& b, const Affine& c) {
        const auto still = a.isStill() & b.isStill() & c.isStill();
        return {laneByLane(f, a.m_value, b.m_value, c.m_value), N(0),
                chosen(still, smaller(both(a, b), c.m_within), N(0))};
    }

private:
    static constexpr double kEverywhere = std::numeric_limits<double>::infinity();

    COST_INLINE Affine(const N& value, const N& slope, const N& within)
        : m_value(value), m_slope(slope), m_within(within) {}

    COST_INLINE auto isStill() const { return m_slope == N(0); }

    COST_INLINE static N both(const Affine& a, const Affine& b) { return smaller(a.m_within, b.m_within); }

    // How far on a gap is sure to last that changes at that rate: not quite to where it closes, since what
    // two places are told apart by may be a rounding.
    COST_INLINE static N lasts(const N& gap, const N& rate, const N& magnitude) {
        const N each = N(1) / rate;
        const N closes = gap * each;
        const N margin = smaller(magnitude * N(1e-11) * absolute(each), N(1e300));
        return chosen(closes > N(0), N(kEverywhere), larger(N(0) - closes - margin, N(0)));
    }

    COST_INLINE static N untilTheyMeet(const Affine& a, const Affine& b) {
        const N rate = a.m_slope - b.m_slope;
        const auto parallel = rate == N(0);
        if (nowhere(!parallel)) return both(a, b);
        const N meeting = lasts(a.m_value - b.m_value, rate, absolute(a.m_value) + absolute(b.m_value));
        return smaller(both(a, b), chosen(parallel, N(kEverywhere), meeting));
    }

    // The whole number `at` that stands for all numbers of [at + from, at + from + 1].
    COST_INLINE Affine step(const N& at, double from) const {
        if (nowhere(!isStill())) return {at, N(0), m_within};
        const N end = at + chosen(m_slope > N(0), N(from + 1), N(from));
        const N meeting = lasts(m_value - end, m_slope, absolute(m_value));
        return {at, N(0), smaller(m_within, chosen(isStill(), N(kEverywhere), meeting))};
    }

    N m_value = N(0);
    N m_slope = N(0);
    N m_within = N(kEverywhere);
};

} // namespace cost
