// SPDX-License-Identifier: Apache-2.0
// What a fleet must be able to do. Everything here is the user's to say; the defaults are conventions of this
// project and shown as such.
#pragma once

#include "libcost/base/name.h"
#include "libcost/math/queue.h"

#include <map>
#include <optional>
#include <string>

namespace cost {

inline constexpr Named<Promise> kPromises[] = {{"response", Promise::Response}, {"wait", Promise::Wait}};

// "99 % of requests answered within 500 ms", kept at the peak.
struct ServiceLevel {
    double share = 0.99; // of the requests, above 0 and below 1
    double withinMs = 0; // above 0
    Promise promise = Promise::Response;

    bool operator==(const ServiceLevel&) const = default;
};

// Fixed: one size for the whole month. Hourly: as many as each hour of the week needs, started ahead of it.
enum class Scaling { Fixed, Hourly };
inline constexpr Named<Scaling> kScalings[] = {{"fixed", Scaling::Fixed}, {"hourly", Scaling::Hourly}};

inline constexpr double kUsualTarget = 0.6;

struct Sizing {
    // Of the CPU, and of the requests at once that the fleet takes, at the peak; above 0 and up to 1. Absent:
    // 60 %, or up to what keeps the service level where there is one.
    std::optional<double> targetUtilisation;
    double minimumCount = 2; // so that one may fail: two Availability Zones
    // How many requests one vCPU takes at once; as many as memory holds when absent.
    std::optional<double> concurrencyPerVcpu;
    std::optional<ServiceLevel> serviceLevel;
    Scaling scaling = Scaling::Fixed;
    double scalingDelayMinutes = 5; // from the start of a unit until it serves, 0 to 60
    std::optional<double> zones;    // Availability Zones, at least one unit in each
    bool survivesZoneLoss = false;  // the units of all zones but one carry the peak
    // How fast a vCPU is beside the one that the CPU time was measured on, by family ("m7g") or architecture
    // ("arm64"), above 0; 1 for those that are not named.
    std::map<std::string, double, std::less<>> cpuSpeed = {};

    bool operator==(const Sizing&) const = default;
};

inline double targetUtilisation(const Sizing& sizing) {
    return sizing.targetUtilisation.value_or(sizing.serviceLevel ? 1.0 : kUsualTarget);
}

} // namespace cost
