// SPDX-License-Identifier: Apache-2.0
// A number in a table of comma-separated values. Not part of the installed headers.
#pragma once

#include "libcost/prices/import/offer_row.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace cost {

// The whole field as a finite number, blanks around it aside.
inline std::optional<double> numberIn(std::string_view text) {
    text = offer::trimmed(text);
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || read.ptr != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

} // namespace cost
