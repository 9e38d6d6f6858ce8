// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/family_reader.h"

#include "libcost/model/option.h"

#include <algorithm>
#include <set>

namespace cost::reader {

std::string wrongFamily(const std::string& name, const InstanceTypes& types) {
    WantedTypes wanted;
    wanted.families = {name};
    std::set<std::string_view> families;
    for (const auto& [each, type] : types) {
        if (isWanted(wanted, type)) return "";
        families.insert(type.family());
    }
    // A type stands in a family.
    const std::string stem = name.substr(0, name.find('.'));
    const std::vector<std::string_view> known(families.begin(), families.end());
    const std::string_view meant =
        families.contains(stem) ? std::string_view(stem) : json::nearest(stem, known);
    std::string message = ", which is no family of instance types: name it whole, or its series by letters, "
                          "such as \"m7g\" or \"m\"";
    if (!meant.empty()) message += "; did you mean \"" + std::string(meant) + "\"?";
    return message;
}

} // namespace cost::reader
