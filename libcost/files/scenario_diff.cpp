// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/scenario_diff.h"

#include "libcost/files/scenario_file.h"
#include "libcost/io/document.h"

#include <algorithm>

namespace cost {

namespace {

struct Stated {
    std::string pointer;
    std::string value;
};

// Down to what is no object. Lists are told as a whole, but for the options, which have names.
void flatten(const json::Value& value, const std::string& pointer, std::vector<Stated>& all) {
    if (value.is_object()) {
        for (const auto& [key, each] : value.items())
            flatten(each, json::pointerTo(pointer, key), all);
    } else if (pointer == "/options") {
        for (const json::Value& option : value)
            flatten(option, json::pointerTo(pointer, option.at("id").get<std::string>()), all);
    } else {
        all.push_back({pointer.substr(1), value.is_string() ? value.get<std::string>() : value.dump()});
    }
}

} // namespace

std::vector<StatedDifference> statedDifferences(const std::vector<Scenario>& scenarios) {
    std::vector<StatedDifference> all;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        std::vector<Stated> stated;
        Problems none;
        flatten(json::parsed(scenarioText(scenarios[i]), none), "", stated);
        // What only a later one says comes after what it says before it.
        auto at = all.begin();
        for (Stated& each : stated) {
            auto known = std::find_if(all.begin(), all.end(),
                                      [&](const StatedDifference& d) { return d.pointer == each.pointer; });
            if (known == all.end())
                known = all.insert(at, {each.pointer, std::vector<std::string>(scenarios.size())});
            known->values[i] = std::move(each.value);
            at = known + 1;
        }
    }
    std::erase_if(all, [](const StatedDifference& each) {
        return each.pointer == "name" ||
               std::all_of(each.values.begin(), each.values.end(),
                           [&](const std::string& value) { return value == each.values.front(); });
    });
    return all;
}

} // namespace cost
