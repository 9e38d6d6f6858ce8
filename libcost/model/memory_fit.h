// SPDX-License-Identifier: Apache-2.0
// How long a function takes with how much memory, fitted to measurements. Lambda gives CPU in proportion to
// memory, one vCPU for each 1,769 MB (AWS "Configure Lambda function memory"), so that work bound by the CPU
// takes a + b max(1, k / m): a part that waits, and a part that computes until its threads have a vCPU each.
#pragma once

#include "libcost/model/workload.h"

namespace cost {

inline constexpr double kMbPerVcpu = 1769;

// The CPU time that a function has while it runs for so long, in milliseconds.
template <class N>
N cpuRoomMs(const N& durationMs, const N& memoryMb, double mbPerVcpu = kMbPerVcpu) {
    return durationMs * memoryMb / N(mbPerVcpu);
}

// Two parameters fit any two sizes.
inline constexpr std::size_t kFewestSizes = 3;

struct MemoryFit {
    double waitingMs = 0;     // a
    double computingMs = 0;   // b, with as many vCPUs as it has threads
    double threads = 1;       // k / 1,769 MB; 1 to 6, all that Lambda has
    double relativeError = 0; // root mean square of the measurements over the fit, minus 1
    // Whether the measurements follow that law within 5 %; where not, interpolation says more. Never with
    // fewer sizes than kFewestSizes.
    bool good = false;

    double kneeMb() const { return threads * kMbPerVcpu; }
    // Milliseconds at that memory in MB, above 0.
    double durationMs(double memoryMb) const;
    // Between which another measurement lies with a probability of 95 %, as far as these ones tell.
    struct Band {
        double leastMs = 0;
        double mostMs = 0;
    };
    Band band(double memoryMb) const;

private:
    friend MemoryFit fitMemory(const std::vector<DurationPoint>& measured);
    // Of the least squares, with each measurement relative to itself: the inverse of the normal matrix, the
    // scatter, and Student's t for its degrees of freedom.
    double m_aa = 0;
    double m_ab = 0;
    double m_bb = 0;
    double m_scatter = 0;
    double m_student = 0;
};

// The fit with the least relative error, neither part below 0. measured: by rising memory, at least one,
// every time above 0.
MemoryFit fitMemory(const std::vector<DurationPoint>& measured);

} // namespace cost
