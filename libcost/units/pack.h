// SPDX-License-Identifier: Apache-2.0
// Eight doubles that a rule takes for one number: each operation is done to all of them, as one instruction
// where the processor has it. Lane by lane the results are those of a double, to the last bit.
#pragma once

#include "libcost/units/number.h"

#include <cstddef>
#include <cstdint>
#ifdef __AVX__
#include <immintrin.h>
#endif

// A source that is compiled for another processor than the rest names it first: its packs are then another
// type, and no function over them can be taken for one that every processor runs.
#ifndef COST_PROCESSOR
#define COST_PROCESSOR any_processor
#endif

namespace cost {
inline namespace COST_PROCESSOR {

// Aligned as the widest instructions want it, wherever it is made.
class alignas(64) Pack {
public:
    static constexpr std::size_t kLanes = 8;
    using Lanes = double __attribute__((vector_size(64)));
    using LanesAnywhere = double __attribute__((vector_size(64), aligned(8), may_alias));
    // For each lane all bits set, or none.
    struct Mask {
        using Lanes = std::int64_t __attribute__((vector_size(64)));
        Lanes lanes;
    };

    Pack() = default;
    // The same number in every lane.
    COST_INLINE explicit Pack(double value) : m_lanes(value - Lanes{}) {}
    COST_INLINE explicit Pack(const Lanes& lanes) : m_lanes(lanes) {}
    COST_INLINE static Pack from(const double* eight) {
        return Pack(Lanes(*reinterpret_cast<const LanesAnywhere*>(eight)));
    }
    COST_INLINE void store(double* eight) const { *reinterpret_cast<LanesAnywhere*>(eight) = m_lanes; }

    COST_INLINE const Lanes& lanes() const { return m_lanes; }
    COST_INLINE double lane(std::size_t i) const { return m_lanes[i]; }

    COST_INLINE friend Pack operator+(const Pack& a, const Pack& b) { return Pack(a.m_lanes + b.m_lanes); }
    COST_INLINE friend Pack operator-(const Pack& a, const Pack& b) { return Pack(a.m_lanes - b.m_lanes); }
    COST_INLINE friend Pack operator*(const Pack& a, const Pack& b) { return Pack(a.m_lanes * b.m_lanes); }
    COST_INLINE friend Pack operator/(const Pack& a, const Pack& b) { return Pack(a.m_lanes / b.m_lanes); }
    COST_INLINE friend Mask operator<(const Pack& a, const Pack& b) { return {a.m_lanes < b.m_lanes}; }
    COST_INLINE friend Mask operator>(const Pack& a, const Pack& b) { return {a.m_lanes > b.m_lanes}; }
    COST_INLINE friend Mask operator==(const Pack& a, const Pack& b) { return {a.m_lanes == b.m_lanes}; }

private:
    Lanes m_lanes;
};

COST_INLINE Pack::Mask operator!(const Pack::Mask& mask) {
    return {~mask.lanes};
}

COST_INLINE Pack::Mask operator&(const Pack::Mask& a, const Pack::Mask& b) {
    return {a.lanes & b.lanes};
}

COST_INLINE Pack::Mask operator|(const Pack::Mask& a, const Pack::Mask& b) {
    return {a.lanes | b.lanes};
}

COST_INLINE Pack chosen(const Pack::Mask& condition, const Pack& value, const Pack& otherwise) {
    return Pack(condition.lanes ? value.lanes() : otherwise.lanes());
}

COST_INLINE Pack smaller(const Pack& a, const Pack& b) {
    return Pack(a.lanes() < b.lanes() ? a.lanes() : b.lanes());
}

COST_INLINE Pack larger(const Pack& a, const Pack& b) {
    return Pack(a.lanes() > b.lanes() ? a.lanes() : b.lanes());
}

// Whether no lane holds.
COST_INLINE bool nowhere(const Pack::Mask& mask) {
#if defined(__AVX512DQ__)
    return _mm512_movepi64_mask(reinterpret_cast<__m512i>(mask.lanes)) == 0;
#elif defined(__AVX__)
    const auto lanes = reinterpret_cast<__m512d>(mask.lanes);
    const auto low = __builtin_shufflevector(lanes, lanes, 0, 1, 2, 3);
    const auto high = __builtin_shufflevector(lanes, lanes, 4, 5, 6, 7);
    return _mm256_movemask_pd(_mm256_or_pd(low, high)) == 0;
#else
    const auto four = __builtin_shufflevector(mask.lanes, mask.lanes, 0, 1, 2, 3) |
                      __builtin_shufflevector(mask.lanes, mask.lanes, 4, 5, 6, 7);
    const auto two = __builtin_shufflevector(four, four, 0, 1) | __builtin_shufflevector(four, four, 2, 3);
    return (two[0] | two[1]) == 0;
#endif
}

// The nearest whole number, of numbers from 0 on: adding 2^52 leaves no place for a fraction, and what is
// larger has none.
COST_INLINE Pack nearestWhole(const Pack& value) {
    const Pack shift(4503599627370496.0);
    return chosen(value < shift, value + shift - shift, value);
}

// Of numbers from 0 on, which is all that rules round.
COST_INLINE Pack floored(const Pack& value) {
    const Pack near = nearestWhole(value);
    return near - chosen(near > value, Pack(1), Pack(0));
}

COST_INLINE Pack steppedUp(const Pack& value) {
    const Pack near = nearestWhole(value);
    return near + chosen(near < value, Pack(1), Pack(0));
}

template <class F>
COST_INLINE Pack laneByLane(const F& f, const Pack& a, const Pack& b, const Pack& c) {
    Pack::Lanes lanes{};
    for (std::size_t i = 0; i < Pack::kLanes; ++i)
        lanes[i] = f(a.lane(i), b.lane(i), c.lane(i));
    return Pack(lanes);
}

} // namespace COST_PROCESSOR
} // namespace cost
