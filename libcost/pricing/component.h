// SPDX-License-Identifier: Apache-2.0
// What a line of an estimate is for. Each rule names its own components in its own file.
#pragma once

#include <string_view>

namespace cost {

// What the amount of a line goes with, hour by hour.
enum class Follows {
    Requests, // the traffic
    Fleet,    // the tasks or instances that run
    Base,     // of these, what is committed: all hours where a part is, else as the fleet
    Above,    // and what runs above it
    Time      // the clock
};

struct Component {
    std::string_view name;        // "snapstart-cache", as the JSON output has it
    std::string_view title;       // "SnapStart cache", as a reader sees it
    std::string_view detail = {}; // for programs: what sets it apart from another of the same name, "INIT"
    Follows follows = Follows::Requests;

    constexpr bool operator==(const Component&) const = default;
};

} // namespace cost
