// SPDX-License-Identifier: Apache-2.0
// A number that changes with a dial along a straight line, and how far along the dial that is known to hold.
// A rule that takes it for its number says in one run what it says at every place of the stretch.
#pragma once

#include "libcost/units/number.h"

#include <limits>

namespace cost {

class Affine {
public:
    // What holds now, and how far on.
    struct Condition {
        bool holds;
        double within;
    };

    Affine() = default;
    COST_INLINE explicit Affine(double value) : m_value(value) {}
    // The dial itself, where it stands.
    COST_INLINE static Affine dial(double value) { return {value, 1, kEverywhere}; }

    // Where the dial stands.
    COST_INLINE double value() const { return m_value; }
    // What it gains for each unit that the dial is turned on.
    COST_INLINE double slope() const { return m_slope; }
    // How far on it is straight; 0 where only the value is known.
    COST_INLINE double within() const { return m_within; }

    COST_INLINE friend Affine operator+(const Affine& a, const Affine& b) {
        return {a.m_value + b.m_value, a.m_slope + b.m_slope, both(a, b)};
    }
    COST_INLINE friend Affine operator-(const Affine& a, const Affine& b) {
        return {a.m_value - b.m_value, a.m_slope - b.m_slope, both(a, b)};
    }
    COST_INLINE friend Affine operator*(const Affine& a, const Affine& b) {
        const bool curved = a.m_slope != 0 && b.m_slope != 0;
        return {a.m_value * b.m_value, a.m_slope * b.m_value + a.m_value * b.m_slope,
                curved ? 0 : both(a, b)};
    }
    COST_INLINE friend Affine operator/(const Affine& a, const Affine& b) {
        const bool curved = b.m_slope != 0;
        return {a.m_value / b.m_value, a.m_slope / b.m_value, curved ? 0 : both(a, b)};
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
        Affine one = condition.holds ? value : otherwise;
        one.m_within = smaller(one.m_within, condition.within);
        return one;
    }
    COST_INLINE friend Affine smaller(const Affine& a, const Affine& b) { return chosen(a < b, a, b); }
    COST_INLINE friend Affine larger(const Affine& a, const Affine& b) { return chosen(a > b, a, b); }

    COST_INLINE friend Affine floored(const Affine& a) { return a.step(std::floor(a.m_value), 0); }
    COST_INLINE friend Affine steppedUp(const Affine& a) { return a.step(std::ceil(a.m_value), -1); }

    // Whether a condition holds nowhere along the dial.
    COST_INLINE friend bool nowhere(const Condition& condition) {
        return !condition.holds && condition.within == kEverywhere;
    }

    template <class F>
    friend Affine laneByLane(const F& f, const Affine& a, const Affine& b, const Affine& c) {
        const bool still = a.m_slope == 0 && b.m_slope == 0 && c.m_slope == 0;
        return {f(a.m_value, b.m_value, c.m_value), 0, still ? smaller(both(a, b), c.m_within) : 0};
    }

private:
    static constexpr double kEverywhere = std::numeric_limits<double>::infinity();

    COST_INLINE Affine(double value, double slope, double within)
        : m_value(value), m_slope(slope), m_within(within) {}

    COST_INLINE static double both(const Affine& a, const Affine& b) {
        return smaller(a.m_within, b.m_within);
    }

    // How far on a gap is sure to last that changes at that rate: not quite to where it closes, since what
    // two places are told apart by may be a rounding.
    COST_INLINE static double lasts(double gap, double rate, double magnitude) {
        const double each = 1 / rate;
        const double closes = -gap * each;
        return closes >= 0 ? larger(0.0, closes - magnitude * 1e-11 * std::fabs(each)) : kEverywhere;
    }

    COST_INLINE static double untilTheyMeet(const Affine& a, const Affine& b) {
        const double rate = a.m_slope - b.m_slope;
        if (rate == 0) return both(a, b);
        return smaller(both(a, b),
                       lasts(a.m_value - b.m_value, rate, std::fabs(a.m_value) + std::fabs(b.m_value)));
    }

    // The whole number `at` that stands for all numbers of [at + from, at + from + 1].
    COST_INLINE Affine step(double at, double from) const {
        if (m_slope == 0) return {at, 0, m_within};
        const double end = m_slope > 0 ? at + from + 1 : at + from;
        return {at, 0, smaller(m_within, lasts(m_value - end, m_slope, std::fabs(m_value)))};
    }

    double m_value = 0;
    double m_slope = 0;
    double m_within = kEverywhere;
};

} // namespace cost
