// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/family_reader.h"

#include <algorithm>
#include <set>

namespace cost::reader {

std::string wrongFamily(const std::string& name, const PriceBook::InstanceTypes& types) {
    std::set<std::string, std::less<>> families;
    std::vector<const InstanceType*> akin; // whose letters are the name: "t" of t3 and t4g, not of trn1
    for (const auto& [each, type] : types) {
        if (!families.insert(std::string(type.family())).second) continue;
        const bool begins = !name.empty() && type.family().starts_with(name);
        if (begins && type.family().size() > name.size() && type.family()[name.size()] >= '0' &&
            type.family()[name.size()] <= '9')
            akin.push_back(&type);
    }
    if (families.contains(name)) return "";
    std::string message = ", which is no family of instance types: a family is named whole";
    if (akin.empty()) {
        // A type stands in a family.
        const std::string stem = name.substr(0, name.find('.'));
        const std::vector<std::string_view> known(families.begin(), families.end());
        const std::string_view meant =
            families.contains(stem) ? std::string_view(stem) : json::nearest(stem, known);
        if (!meant.empty()) message += "; did you mean \"" + std::string(meant) + "\"?";
        return message;
    }
    std::stable_sort(akin.begin(), akin.end(), [](const InstanceType* a, const InstanceType* b) {
        return a->generation > b->generation;
    });
    constexpr std::size_t kMost = 4;
    message += "; did you mean ";
    for (std::size_t i = 0; i < std::min(akin.size(), kMost); ++i)
        message += (i == 0 ? "\"" : ", \"") + std::string(akin[i]->family()) + '"';
    return message + "?";
}

} // namespace cost::reader
