// SPDX-License-Identifier: Apache-2.0
// Exact arithmetic, and JSON whose numbers keep their decimal text: nothing here passes through a double.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exact {

using Integer = boost::multiprecision::cpp_int;
using Rational = boost::multiprecision::cpp_rational;

// "-12.5e3" as it is written.
Rational number(std::string_view decimal);
Rational ceiling(const Rational& value);
// The nearest double, for messages and comparisons.
double nearest(const Rational& value);

struct Node {
    enum class Kind { Null, Truth, Number, Text, List, Object };
    Kind kind = Kind::Null;
    std::string text; // of a number or a text; "true" or "false" of a truth
    std::vector<Node> list;
    std::vector<std::pair<std::string, Node>> members;

    const Node* find(std::string_view key) const;
    // Members that may be absent.
    std::optional<Rational> number(std::string_view key) const;
    Rational number(std::string_view key, const Rational& otherwise) const;
    std::string words(std::string_view key, const std::string& otherwise = "") const;
    Rational value() const { return exact::number(text); }
};

// Reads JSON that is known to be right.
Node parsed(std::string_view json);

} // namespace exact
