// SPDX-License-Identifier: Apache-2.0
// Reads the members of one JSON object, and complains at the place of each that is wrong. Every key that was
// never asked for is unknown, and the nearest one that was is suggested. Not part of the installed headers.
#pragma once

#include "libcost/base/nearest.h"
#include "libcost/io/document.h"

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace cost::json {

// What a number may be. `what` completes "must be ...", when the limits alone say too little.
struct Bounds {
    double least = 0;
    double most = std::numeric_limits<double>::infinity();
    bool leastExcluded = false;
    bool whole = false;
    std::string_view what = {};
};

inline constexpr Bounds kNotNegative{};
inline constexpr Bounds kPositive{.leastExcluded = true};
inline constexpr Bounds kShare{.most = 1};

// Far beyond what anyone runs, and close enough that no product of them leaves the range of a double.
inline constexpr Bounds kSize{.most = 1e9};

// Bytes of a text. Every table is as wide as its widest name, in each of its rows.
inline constexpr std::size_t kLongestText = 4000;

using cost::nearest;

// "must be \"a\", \"b\" or \"c\""
std::string oneOfThese(const std::vector<std::string_view>& names);

class ObjectReader {
public:
    // `value` may be anything; whatever is not an object is complained about and read as an empty one.
    ObjectReader(const Value& value, std::string pointer, Problems& problems);

    const std::string& pointer() const { return m_pointer; }
    std::string at(std::string_view key) const { return pointerTo(m_pointer, key); }
    // Once, however often the member is asked for.
    void complain(std::string_view key, std::string message);

    // The member, or null when it is absent. JSON's null counts as blank and is complained about.
    const Value* member(std::string_view key);
    // Asking makes the key a known one, whether it is there or not.
    bool has(std::string_view key);

    std::optional<double> number(std::string_view key, Bounds bounds = kNotNegative);
    double number(std::string_view key, Bounds bounds, double otherwise);
    // A list of numbers within those bounds; nothing where it is absent, or wrong, which is complained about
    // at its place.
    std::optional<std::vector<double>> numbers(std::string_view key, Bounds bounds = kNotNegative);
    std::optional<std::string> string(std::string_view key);
    std::optional<bool> boolean(std::string_view key);
    // Absent members read as an empty object.
    ObjectReader object(std::string_view key);

    // One of a closed set of names.
    template <class E, std::size_t Size>
    std::optional<E> oneOf(std::string_view key, const std::pair<std::string_view, E> (&names)[Size]) {
        const auto text = string(key);
        if (!text) return std::nullopt;
        std::vector<std::string_view> known;
        for (const auto& [name, value] : names) {
            if (name == *text) return value;
            known.push_back(name);
        }
        complainOfName(key, *text, known);
        return std::nullopt;
    }
    void complainOfName(std::string_view key, const std::string& text,
                        const std::vector<std::string_view>& known);

    // Complains about every key that was not asked for. Call it once, when all were.
    void finish();

private:
    const Value& m_value;
    std::string m_pointer;
    Problems& m_problems;
    void ask(std::string_view key);
    void tell(Problem problem);

    std::vector<std::string_view> m_asked;
};

// Checks one number against its bounds; the message starts with the value.
std::optional<std::string> wrongNumber(const Value& value, const Bounds& bounds);

} // namespace cost::json
