// SPDX-License-Identifier: Apache-2.0
// How long INIT takes, as somebody measured or stated it: presets for who has no measurement of their own.
#pragma once

#include "libcost/prices/instance_type.h"
#include "libcost/prices/tiers.h"

#include <optional>

namespace cost {

struct InitTime {
    std::string name;    // "python3.13-zip-arm64"
    std::string runtime; // "Python 3.13"
    std::string package; // "zip" or "image"; empty where the source does not say
    std::optional<Architecture> architecture;
    bool vpc = false;
    bool snapStart = false; // what is timed is the restore of a snapshot, in the place of INIT
    double ms = 0;          // the median, or the middle of the range stated
    double leastMs = 0;
    double mostMs = 0;
    std::shared_ptr<const Source> source;
};

} // namespace cost
