// SPDX-License-Identifier: Apache-2.0
// JSON text as a value, with errors that name their place. Not part of the installed headers.
#pragma once

#include "libcost/base/problem.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace cost::json {

using Value = nlohmann::ordered_json;

// Reads strict JSON. Complains (and returns null) about syntax, about a number beyond the range of a double,
// about a key given twice and about nesting deeper than 64; places are "line 3, column 5" for syntax and a
// JSON pointer for the rest.
Value parsed(std::string_view text, Problems& problems);

// "/options/0" + "memory_mb" -> "/options/0/memory_mb", escaped as RFC 6901 says.
std::string pointerTo(std::string_view parent, std::string_view key);
std::string pointerTo(std::string_view parent, std::size_t index);

// A whole number without a point, as people write it; null where it is not finite: JSON has no such number.
Value number(double value);

// A value as a message shows it: short, never more than some forty characters.
std::string shown(const Value& value);

} // namespace cost::json
