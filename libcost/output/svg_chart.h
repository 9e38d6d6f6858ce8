// SPDX-License-Identifier: Apache-2.0
// Charts as SVG, for reports: text alone, no fonts or scripts of their own.
#pragma once

#include "libcost/advice/uncertainty.h"
#include "libcost/analysis/break_even.h"

#include <string>

namespace cost {

// What every option costs along a dial, on logarithmic axes: a curve each with its label at the end, the
// winner strip at the foot, where the scenario stands, and where the cheapest changes. `band`, which may be
// empty, is shaded in the hue of the option with that index. Hues carry classes (h0, h1, ... in the order of
// Hue, with s for strokes and f for fills), so that a page can give them others on a dark ground.
std::string svgChart(const Scenario& scenario, const Sweep& sweep, const std::vector<BreakEven>& breakEvens,
                     const Band& band, std::size_t bandOption, const std::string& title);

} // namespace cost
