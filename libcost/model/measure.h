// SPDX-License-Identifier: Apache-2.0
// What a quantity is measured in: how it is typed, and how it is shown.
#pragma once

namespace cost {

enum class Measure {
    Time,    // milliseconds
    Memory,  // megabytes of 1,024 KB
    Size,    // kilobytes
    Share,   // a part of one
    Factor,  // "4x"
    Count,   // "20 k"
    Requests // so many in a period
};

} // namespace cost
