// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/usage_rule.h"

#include "libcost/base/name.h"
#include "libcost/prices/import/usage_table.h"

#include <algorithm>

namespace cost::offer {

namespace {

// CloudFront's parts of the world, as its usage types and as the catalogue's keys name them.
constexpr Named<std::string_view> kEdges[] = {
    {"US", "us"},
    {"EU", "europe"},
    {"JP", "japan"},
    {"AU", "australia"},
    {"IN", "india"},
    {"SA", "south-america"},
    {"AP", "asia-pacific"},
    {"ZA", "south-africa-middle-east"},
    {"ME", "south-africa-middle-east"},
};

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

// The text that * stands for, empty where there is none; nothing where the pattern does not fit.
std::optional<std::string_view> matched(std::string_view pattern, std::string_view text) {
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return pattern == text ? std::optional<std::string_view>("") : std::nullopt;
    const std::string_view head = pattern.substr(0, star);
    const std::string_view tail = pattern.substr(star + 1);
    if (text.size() < head.size() + tail.size() || !text.starts_with(head) || !text.ends_with(tail))
        return std::nullopt;
    return text.substr(star, text.size() - head.size() - tail.size());
}

} // namespace

const UsageRule* usageRule(std::string_view serviceCode, std::string_view usage, const OfferRow& product) {
    for (const UsageRule& rule : usageRules())
        if (rule.serviceCode == serviceCode && matched(rule.usage, usage) &&
            (rule.needs.empty() || product[rule.field] == rule.needs))
            return &rule;
    return nullptr;
}

const AllowanceRule* allowanceRule(std::string_view serviceCode, std::string_view usage) {
    for (const AllowanceRule& rule : allowanceRules())
        if (rule.serviceCode == serviceCode && rule.usage == usage) return &rule;
    return nullptr;
}

bool knowsService(std::string_view serviceCode) {
    const auto rules = usageRules();
    return std::any_of(rules.begin(), rules.end(),
                       [&](const UsageRule& rule) { return rule.serviceCode == serviceCode; });
}

bool isEdgeService(std::string_view serviceCode) {
    const auto rules = usageRules();
    return std::any_of(rules.begin(), rules.end(), [&](const UsageRule& rule) {
        return rule.serviceCode == serviceCode && rule.reach == Reach::Edge;
    });
}

std::string keyOf(const UsageRule& rule, std::string_view usage) {
    std::string key(rule.key);
    const std::size_t star = key.find('*');
    if (star == std::string::npos) return key;
    const std::string_view text = matched(rule.usage, usage).value_or("");
    if (rule.reach != Reach::Edge) return key.replace(star, 1, lowered(text));
    const auto edge = valueOf(kEdges, text);
    return edge ? key.replace(star, 1, *edge) : std::string();
}

bool isOfForm(const UsageRule& rule, std::string_view key) {
    return rule.key.find('*') != std::string_view::npos && !matched(rule.key, key).value_or("").empty();
}

std::optional<int> unitsIn(std::string_view listUnit, std::string_view unit) {
    const std::string name = lowered(listUnit);
    for (const UnitName& each : unitNames())
        if (each.unit == unit && each.list == name) return each.units;
    if (lowered(unit) == name) return 1;
    return std::nullopt;
}

} // namespace cost::offer
