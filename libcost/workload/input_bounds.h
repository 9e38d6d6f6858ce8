// SPDX-License-Identifier: Apache-2.0
// How far inputs go that are no dials (those have their own facts): readers refuse what lies beyond, and the
// fields of a window go as far.
#pragma once

namespace cost {

struct InputBounds {
    double least = 0;
    double most = 0;
    bool whole = false;
};

inline constexpr InputBounds kMonthHours{672, 744};
inline constexpr InputBounds kFunctionMemoryMb{128, 10'240, true};
inline constexpr InputBounds kFunctionStorageMb{512, 10'240, true};
inline constexpr InputBounds kCopyCount{1, 1e9, true}; // of tasks, instances and environments
inline constexpr InputBounds kVolumeGb{0, 65'536};
inline constexpr InputBounds kKeepAliveS{0, 1e9};
inline constexpr InputBounds kLeastServers{1, 1e6, true};
inline constexpr InputBounds kServiceLevelMs{0, 1e9}; // a level has more than 0

} // namespace cost
