// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/setting_reader.h"

#include <algorithm>

namespace cost {

namespace {

// The keys of a JSON pointer, with ~1 and ~0 read as / and ~ (RFC 6901).
std::vector<std::string> keysOf(const std::string& pointer) {
    std::vector<std::string> keys(1);
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        const bool escape =
            pointer[i] == '~' && i + 1 < pointer.size() && (pointer[i + 1] == '0' || pointer[i + 1] == '1');
        if (pointer[i] == '/')
            keys.emplace_back();
        else if (escape)
            keys.back() += pointer[++i] == '0' ? '~' : '/';
        else
            keys.back() += pointer[i];
    }
    return keys;
}

bool isIndex(const std::string& key) {
    constexpr std::size_t kLongest = 6;
    return !key.empty() && key.size() <= kLongest &&
           std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Setting settingOf(std::string_view argument) {
    const std::size_t equals = argument.find('=');
    if (equals == std::string_view::npos || equals == 0)
        throw BadInput("--set " + std::string(argument),
                       {{"", "write it as pointer=value, such as workload/requests_per_month=2e6"}});
    std::string_view pointer = argument.substr(0, equals);
    if (pointer.front() == '/') pointer.remove_prefix(1);
    return {std::string(pointer), std::string(argument.substr(equals + 1))};
}

bool setTheSame(const Setting& first, const Setting& second) {
    const std::vector<std::string> a = keysOf(first.pointer);
    const std::vector<std::string> b = keysOf(second.pointer);
    const std::size_t shared = std::min(a.size(), b.size());
    const auto alike = [](const std::string& one, const std::string& other) {
        return one == other || (isIndex(one) && isIndex(other) && std::stoul(one) == std::stoul(other));
    };
    if (!std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(shared), b.begin(), alike))
        return false;
    if (b.size() <= a.size()) return true;
    // The first may give the whole, and the second add to it what it does not say.
    Problems notJson;
    const json::Value whole = json::parsed(first.value, notJson);
    const json::Value* at = notJson.empty() ? &whole : nullptr;
    for (std::size_t i = shared; at && i < b.size(); ++i) {
        if (at->is_array() && isIndex(b[i]) && std::stoul(b[i]) < at->size())
            at = &(*at)[std::stoul(b[i])];
        else
            at = at->is_object() && at->contains(b[i]) ? &(*at)[b[i]] : nullptr;
    }
    return at != nullptr;
}

namespace reader {

void apply(const Setting& setting, json::Value& root, Problems& problems) {
    const std::string place = "--set " + setting.pointer;
    json::Value* at = &root;
    std::string walked;
    for (const std::string& key : keysOf(setting.pointer)) {
        if (at->is_array()) {
            if (!isIndex(key) || std::stoul(key) >= at->size()) {
                problems.push_back({place, walked + " has no entry " + key + ": it has " +
                                               std::to_string(at->size()) + ", counted from 0"});
                return;
            }
            at = &(*at)[std::stoul(key)];
        } else if (at->is_object() || at->is_null()) {
            at = &(*at)[key];
        } else {
            problems.push_back({place, walked + " is a plain value and has no \"" + key + "\""});
            return;
        }
        walked = json::pointerTo(walked, key);
    }
    // What is no JSON is text: region=eu-west-1.
    Problems notJson;
    json::Value value = json::parsed(setting.value, notJson);
    *at = notJson.empty() ? std::move(value) : json::Value(setting.value);
}

} // namespace reader

} // namespace cost
