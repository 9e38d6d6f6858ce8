// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/setting_reader.h"

#include "libcost/units/one_line.h"

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

// A file is nowhere deeper, and its keys are words.
constexpr std::size_t kDeepest = 64;
constexpr std::size_t kLongestPointer = 4000;

std::string placeOf(std::string_view argument) {
    return "--set " + shortened(argument, 200);
}

} // namespace

Setting settingOf(std::string_view argument) {
    const std::size_t equals = argument.find('=');
    if (equals == std::string_view::npos || equals == 0)
        throw BadInput(placeOf(argument),
                       {{"", "write it as pointer=value, such as workload/requests_per_month=2e6"}});
    std::string_view pointer = argument.substr(0, equals);
    if (pointer.front() == '/') pointer.remove_prefix(1);
    return {std::string(pointer), std::string(argument.substr(equals + 1))};
}

namespace reader {

void apply(const Setting& setting, json::Value& root, Problems& problems) {
    const std::string place = placeOf(setting.pointer);
    if (setting.pointer.size() > kLongestPointer ||
        std::count(setting.pointer.begin(), setting.pointer.end(), '/') >= std::ptrdiff_t(kDeepest)) {
        problems.push_back({place, "leads nowhere: a scenario is no deeper than a few keys, such as "
                                   "workload/traffic/shape"});
        return;
    }
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
