// SPDX-License-Identifier: Apache-2.0
// The options of a scenario file. Not part of the installed headers.
#pragma once

#include "libcost/io/object_reader.h"
#include "libcost/model/scenario.h"
#include "libcost/prices/catalogue.h"

namespace cost::reader {

inline constexpr std::size_t kMostOptions = 1000;

// What can be named: names are checked against it.
struct KnownShapes {
    std::shared_ptr<const InstanceTypes> types;
    std::shared_ptr<const std::vector<FargateSize>> sizes;
    // Of the scenario's month: nothing of it runs longer.
    double monthHours = kUsualHoursPerMonth;
};

Option option(const json::Value& value, const std::string& pointer, Problems& problems,
              const KnownShapes& known);

// `labelled`: its label was chosen, and does not come about by itself.
json::Value optionJson(const Option& option, bool labelled);

} // namespace cost::reader
