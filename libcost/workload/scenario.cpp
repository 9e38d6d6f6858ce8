// SPDX-License-Identifier: Apache-2.0
#include "libcost/workload/scenario.h"

#include <algorithm>

namespace cost {

const Option* optionOf(const Scenario& scenario, std::string_view id) {
    const auto found = std::find_if(scenario.options.begin(), scenario.options.end(),
                                    [&](const Option& option) { return option.id == id; });
    return found == scenario.options.end() ? nullptr : &*found;
}

} // namespace cost
