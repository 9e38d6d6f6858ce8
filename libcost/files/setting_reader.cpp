// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/setting_reader.h"

#include "libcost/base/message.h"
#include "libcost/base/one_line.h"
#include "libcost/input/typed_quantity.h"

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

// As the readers of files write where something stands: "options/00/id" is "/options/0/id".
std::string pointerOf(const Setting& setting) {
    std::string pointer;
    for (const std::string& key : keysOf(setting.pointer))
        pointer = isIndex(key) ? json::pointerTo(pointer, std::size_t{std::stoul(key)})
                               : json::pointerTo(pointer, key);
    return pointer;
}

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

namespace {

bool isJson(const Setting& setting) {
    Problems problems;
    json::parsed(setting.value, problems);
    return problems.empty();
}

// Where the setting goes; null, with a problem, where nothing can be there.
json::Value* nodeAt(const Setting& setting, json::Value& root, Problems& problems) {
    const std::string place = placeOf(setting.pointer);
    if (setting.pointer.size() > kLongestPointer ||
        std::count(setting.pointer.begin(), setting.pointer.end(), '/') >= std::ptrdiff_t(kDeepest)) {
        problems.push_back({place, "leads nowhere: a scenario is no deeper than a few keys, such as "
                                   "workload/traffic/shape"});
        return nullptr;
    }
    json::Value* at = &root;
    std::string walked;
    for (const std::string& key : keysOf(setting.pointer)) {
        if (at->is_array()) {
            if (!isIndex(key) || std::stoul(key) >= at->size()) {
                problems.push_back({place, walked + " has no entry " + key + ": it has " +
                                               std::to_string(at->size()) + ", counted from 0"});
                return nullptr;
            }
            at = &(*at)[std::stoul(key)];
        } else if (at->is_object() || at->is_null()) {
            at = &(*at)[key];
        } else {
            problems.push_back({place, walked + " is a plain value and has no \"" + key + "\""});
            return nullptr;
        }
        walked = json::pointerTo(walked, key);
    }
    return at;
}

// Keys whose text is anybody's, also where it looks like a number.
constexpr std::string_view kNames[] = {"name", "label", "id"};

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

// The text that stands there as what it says.
void understand(const Setting& setting, json::Value& value, double hoursPerMonth, Problems& problems) {
    const std::string& text = setting.value;
    if (isBlank(text) || !value.is_string()) return;
    // What is refused is as good as not there, so that nothing is said of a value that nobody gave:
    // nameSettings() takes back that it is blank.
    const auto refuse = [&](const Message& why) {
        problems.push_back({placeOf(setting.pointer), "is " + json::shown(value) + ": " + why.english()});
        value = nullptr;
    };
    // Inputs that may be ranges, and rates of requests, which are counted in the scenario's own month.
    for (const DialFacts& input : kDials) {
        if (input.place != setting.pointer) continue;
        const Dial dial = input.dial;
        const auto range = typedDistribution(dial, text, hoursPerMonth);
        if (range) return; // stays text, which the input itself reads
        if (!range.why.empty()) return refuse(range.why);
        const auto quantity = typedQuantity(dial, text, hoursPerMonth);
        if (!quantity) return refuse(quantity.why.empty() ? quantityExample(dial) : quantity.why);
        value = json::number(*quantity);
        return;
    }
    const std::string key = keysOf(setting.pointer).back();
    if (std::find(std::begin(kNames), std::end(kNames), key) != std::end(kNames)) return;
    const auto quantity = typedForKey(key, text);
    if (!quantity.why.empty()) return refuse(quantity.why);
    if (quantity) value = json::number(*quantity);
}

} // namespace

void apply(const std::vector<Setting>& settings, json::Value& root, Problems& problems) {
    for (const Setting& setting : settings) {
        json::Value* at = nodeAt(setting, root, problems);
        if (!at) continue;
        Problems notJson;
        json::Value value = json::parsed(setting.value, notJson);
        *at = notJson.empty() ? std::move(value) : json::Value(setting.value);
    }
    // The month first: rates are counted in it.
    double hours = kUsualHoursPerMonth;
    for (const bool month : {true, false}) {
        for (const Setting& setting : settings) {
            if ((setting.pointer == "hours_per_month") != month || isJson(setting)) continue;
            Problems told; // already
            json::Value* at = nodeAt(setting, root, told);
            // A later setting may have put something else there.
            if (at && at->is_string() && at->get_ref<const std::string&>() == setting.value)
                understand(setting, *at, hours, problems);
        }
        const auto found = root.is_object() ? root.find("hours_per_month") : root.end();
        if (found != root.end() && found->is_number() && found->get<double>() > 0)
            hours = found->get<double>();
    }
}

void nameSettings(const std::vector<Setting>& settings, Problems& problems) {
    for (const Setting& setting : settings) {
        const std::string place = placeOf(setting.pointer);
        const bool refused = std::any_of(problems.begin(), problems.end(),
                                         [&](const Problem& each) { return each.place == place; });
        if (refused) problems.eraseAt(pointerOf(setting));
    }
    constexpr std::string_view kText = "is text: write a number without quotes, not ";
    for (Problem& problem : problems)
        for (const Setting& setting : settings)
            if (problem.place == pointerOf(setting) && problem.message.starts_with(kText) && !isJson(setting))
                problem = {placeOf(setting.pointer),
                           "is " + problem.message.substr(kText.size()) + ": a number is needed"};
}

} // namespace reader

} // namespace cost
