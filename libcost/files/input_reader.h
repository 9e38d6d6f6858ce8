// SPDX-License-Identifier: Apache-2.0
// Inputs as scenario files have them: a number, or what is known of one that is not known exactly. Not part
// of the installed headers.
#pragma once

#include "libcost/io/object_reader.h"
#include "libcost/model/dial.h"
#include "libcost/model/input_bounds.h"

#include <map>

namespace cost::reader {

constexpr json::Bounds within(const InputBounds& bounds) {
    return {.least = bounds.least,
            .most = bounds.most,
            .leastExcluded = bounds.leastExcluded,
            .whole = bounds.whole};
}

// Reads numbers, and keeps those that are not known exactly for the scenario.
class Inputs {
public:
    // The month may only be read later.
    explicit Inputs(const double& hoursPerMonth) : m_hoursPerMonth(hoursPerMonth) {}

    // A number; a text such as "8M..15M"; or {"from", "to"}, {"mean", "plus_minus"}, {"p10", "p90", ...} or
    // {"values", "weights"}, in the unit of the key. The number that stands for it.
    std::optional<double> number(json::ObjectReader& reader, std::string_view key, const json::Bounds& bounds,
                                 Dial dial);
    bool uncertain(Dial dial) const;

    // By rising dial.
    std::vector<UncertainInput> all() &&;

private:
    std::optional<double> taken(json::ObjectReader& reader, std::string_view key, const json::Bounds& bounds,
                                Dial dial, Distribution distribution);

    const double& m_hoursPerMonth;
    std::map<Dial, Distribution> m_uncertain;
};

json::Value distributionJson(const Distribution& distribution);

} // namespace cost::reader
