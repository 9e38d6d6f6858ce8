// SPDX-License-Identifier: Apache-2.0
// How far inputs go that are no dials (those have their own facts): readers refuse what lies beyond, and the
// fields of a window go as far.
#pragma once

#include <limits>

namespace cost {

struct InputBounds {
    double least = 0;
    double most = std::numeric_limits<double>::infinity();
    bool whole = false;
    bool leastExcluded = false;
};

inline constexpr InputBounds kMonthHours{672, 744};
inline constexpr InputBounds kFunctionMemoryMb{128, 10'240, true};
inline constexpr InputBounds kFunctionStorageMb{512, 10'240, true};
inline constexpr InputBounds kTaskStorageGb{20, 200, true};
inline constexpr InputBounds kCopyCount{1, 1e9, true}; // of tasks, instances and environments
inline constexpr InputBounds kVolumeGb{0, 65'536};
inline constexpr InputBounds kKeepAliveS{0, 1e9};
inline constexpr InputBounds kLeastServers{1, 1e6, true};
inline constexpr InputBounds kServiceLevelMs{0, 1e9, false, true};
// A vCPU beside the one that the CPU time was measured on.
inline constexpr InputBounds kCpuSpeed{0.01, 100};

namespace bounds {

// Far beyond what anyone runs, and close enough that no product of them leaves the range of a double.
inline constexpr InputBounds kMonthlyCount{0, 1e15};
inline constexpr InputBounds kSize{0, 1e9};
// Milliseconds that a handler takes: a nanosecond at least, to which times are taken.
inline constexpr InputBounds kDuration{1e-6, 1e9};
inline constexpr InputBounds kShare{0, 1};
inline constexpr InputBounds kPositive{0, std::numeric_limits<double>::infinity(), false, true};
// Load balancers, NAT gateways, addresses.
inline constexpr InputBounds kFew{1, 1000, true};
inline constexpr InputBounds kFewOrNone{0, 1000, true};

} // namespace bounds

} // namespace cost
