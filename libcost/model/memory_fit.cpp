// SPDX-License-Identifier: Apache-2.0
#include "libcost/model/memory_fit.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace cost {

namespace {

// Sums of the normal equations for measurement = a + b shape, each divided by the measurement.
struct Sums {
    double aa = 0; // of 1 / t squared
    double ab = 0;
    double bb = 0;
    double a = 0; // of 1 / t
    double b = 0;

    double determinant() const { return aa * bb - ab * ab; }
    // With one size only, or sizes all beyond the knee, the two parts cannot be told apart.
    bool separable() const { return determinant() > 1e-12 * aa * bb; }
};

double shapeAt(double memoryMb, double threads) {
    return std::max(1.0, threads * kMbPerVcpu / memoryMb);
}

struct Parts {
    double a;
    double b;
};

// The least squares under a >= 0 and b >= 0: inside, or on the edge that is nearer.
Parts solved(const Sums& s) {
    if (s.separable()) {
        const Parts inside{(s.a * s.bb - s.b * s.ab) / s.determinant(),
                           (s.b * s.aa - s.a * s.ab) / s.determinant()};
        if (inside.a >= 0 && inside.b >= 0) return inside;
    }
    const Parts waits{s.a / s.aa, 0};
    const Parts computes{0, s.b / s.bb};
    const auto left = [&](const Parts& p) {
        return p.a * p.a * s.aa + 2 * p.a * p.b * s.ab + p.b * p.b * s.bb - 2 * p.a * s.a - 2 * p.b * s.b;
    };
    return left(computes) <= left(waits) ? computes : waits;
}

} // namespace

double MemoryFit::durationMs(double memoryMb) const {
    return waitingMs + computingMs * shapeAt(memoryMb, threads);
}

MemoryFit::Band MemoryFit::band(double memoryMb) const {
    const double at = durationMs(memoryMb);
    const double shape = shapeAt(memoryMb, threads);
    // The scatter of one measurement there, and that of the fit itself.
    const double ofFit = (m_aa + 2 * m_ab * shape + m_bb * shape * shape) / (at * at);
    const double half = m_student * m_scatter * std::sqrt(1 + std::max(0.0, ofFit)) * at;
    return {std::max(0.0, at - half), at + half};
}

MemoryFit fitMemory(const std::vector<DurationPoint>& measured) {
    assert(!measured.empty());
    constexpr int kMostThreads = 6;
    constexpr double kGood = 0.05;
    MemoryFit best;
    best.relativeError = std::numeric_limits<double>::infinity();
    for (int threads = 1; threads <= kMostThreads; ++threads) {
        Sums sums;
        for (const DurationPoint& point : measured) {
            const double one = 1 / point.milliseconds;
            const double shape = shapeAt(point.memoryMb, threads) / point.milliseconds;
            sums.aa += one * one;
            sums.ab += one * shape;
            sums.bb += shape * shape;
            sums.a += one;
            sums.b += shape;
        }
        const Parts parts = solved(sums);
        MemoryFit fit;
        fit.waitingMs = parts.a;
        fit.computingMs = parts.b;
        fit.threads = threads;
        double squares = 0;
        for (const DurationPoint& point : measured) {
            const double off = fit.durationMs(point.memoryMb) / point.milliseconds - 1;
            squares += off * off;
        }
        const auto count = static_cast<double>(measured.size());
        fit.relativeError = std::sqrt(squares / count);
        // More threads only where they explain clearly more: the fewest that do.
        if (fit.relativeError >= 0.8 * best.relativeError) continue;
        const double freedom = count - 2;
        if (freedom >= 1) {
            if (sums.separable()) {
                fit.m_aa = sums.bb / sums.determinant();
                fit.m_ab = -sums.ab / sums.determinant();
                fit.m_bb = sums.aa / sums.determinant();
            }
            fit.m_scatter = std::sqrt(squares / freedom);
            fit.m_student = boost::math::quantile(boost::math::students_t(freedom), 0.975);
        }
        fit.good = measured.size() >= kFewestSizes && fit.relativeError <= kGood;
        best = fit;
    }
    return best;
}

} // namespace cost
