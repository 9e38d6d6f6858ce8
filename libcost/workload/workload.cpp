// SPDX-License-Identifier: Apache-2.0
#include "libcost/workload/workload.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace cost {

double peakToMean(const Traffic& traffic) {
    if (traffic.peakToMean) return *traffic.peakToMean;
    switch (traffic.shape) {
    case TrafficShape::Steady: return 1;
    case TrafficShape::OfficeHours: return 4;
    case TrafficShape::Diurnal: return 2;
    case TrafficShape::Spiky: return 10;
    case TrafficShape::Hourly: break;
    }
    const double sum = std::accumulate(traffic.hourly.begin(), traffic.hourly.end(), 0.0);
    if (!(sum > 0)) return 1;
    const double mean = sum / static_cast<double>(traffic.hourly.size());
    return *std::max_element(traffic.hourly.begin(), traffic.hourly.end()) / mean;
}

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

} // namespace cost
