// SPDX-License-Identifier: Apache-2.0
#include "libcost/model/workload.h"

#include <algorithm>
#include <cassert>

namespace cost {

double durationAt(const std::vector<DurationPoint>& measured, double memoryMb) {
    assert(!measured.empty());
    if (memoryMb >= measured.back().memoryMb) return measured.back().milliseconds;
    const DurationPoint& first = measured.front();
    if (memoryMb <= first.memoryMb) {
        const DurationPoint& second = measured.size() > 1 ? measured[1] : first;
        const double slope = measured.size() > 1 ? (first.milliseconds - second.milliseconds) /
                                                       (1 / first.memoryMb - 1 / second.memoryMb)
                                                 : 0;
        return first.milliseconds + std::max(slope, 0.0) * (1 / memoryMb - 1 / first.memoryMb);
    }
    const auto above = std::upper_bound(measured.begin(), measured.end(), memoryMb,
                                        [](double mb, const DurationPoint& p) { return mb < p.memoryMb; });
    const DurationPoint& b = *above;
    const DurationPoint& a = *(above - 1);
    if (memoryMb == a.memoryMb) return a.milliseconds;
    const double share = (1 / a.memoryMb - 1 / memoryMb) / (1 / a.memoryMb - 1 / b.memoryMb);
    return a.milliseconds + share * (b.milliseconds - a.milliseconds);
}

std::optional<double> handlerMs(const Workload& workload, std::optional<double> functionMemoryMb) {
    if (workload.durationByMemory.empty()) return workload.durationMs;
    return functionMemoryMb ? durationAt(workload.durationByMemory, *functionMemoryMb)
                            : workload.durationByMemory.back().milliseconds;
}

} // namespace cost
