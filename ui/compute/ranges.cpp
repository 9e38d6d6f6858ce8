// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/ranges.h"

#include <algorithm>
#include <cmath>

namespace {

using cost::Dial;
using cost::DialRange;

DialRange including(DialRange range, Dial dial, double value) {
    if (!cost::facts(dial).logarithmic) {
        range.from = std::min(range.from, value);
        if (value > range.to) range.to = std::min(1.0, roundAbove(value));
        return range;
    }
    if (value > 0 && value < range.from) range.from = std::max(roundBelow(value), cost::facts(dial).least);
    if (value > range.to) range.to = std::min(roundAbove(value), cost::facts(dial).most);
    return range;
}

// What is of use, and where the dial stands in any case.
DialRange usefulWith(Dial dial, double value) {
    DialRange useful = cost::facts(dial).useful;
    if (value > useful.to) useful.to = std::min(roundAbove(value * 1.5), cost::facts(dial).most);
    if (value > 0 && value < useful.from)
        useful.from = std::max(roundBelow(value / 1.5), cost::facts(dial).least);
    return useful;
}

// One and a half decades to each side, ending at round numbers.
DialRange around(Dial dial, double value) {
    const DialRange useful = usefulWith(dial, value);
    if (dial == Dial::Memory) return useful;
    const double middle = std::clamp(value, useful.from, useful.to);
    return {std::max(roundBelow(middle / 15), useful.from), std::min(roundAbove(middle * 30), useful.to)};
}

bool inside(const DialRange& range, const DialRange& useful, double value) {
    const double margin = 2;
    return (value >= range.from * margin || range.from <= useful.from) &&
           (value <= range.to / margin || range.to >= useful.to);
}

double roundAt(double value, bool above) {
    const double decade = std::pow(10, std::floor(std::log10(value) + 1e-9));
    const double digits = value / decade;
    const double steps[] = {1, 2, 5, 10};
    if (above) {
        for (const double step : steps)
            if (digits <= step * (1 + 1e-9)) return step * decade;
        return 10 * decade;
    }
    double best = 1;
    for (const double step : steps)
        if (step <= digits * (1 + 1e-9)) best = step;
    return best * decade;
}

} // namespace

Ranges::Ranges(const cost::Scenario& scenario) {
    for (const cost::DialFacts& dial : cost::kDials) {
        m_sliders[index(dial.dial)] = dial.usual;
        const double value = cost::position(scenario, dial.dial).value_or(0);
        m_charts[index(dial.dial)] = around(dial.dial, value > 0 ? value : dial.usual.from * 10);
    }
    follow(scenario);
}

void Ranges::follow(const cost::Scenario& scenario) {
    for (const cost::DialFacts& dial : cost::kDials) {
        const std::optional<double> value = cost::position(scenario, dial.dial);
        m_sliders[index(dial.dial)] = dial.usual;
        if (!value) continue;
        // From what is usual each time: what was typed by mistake leaves nothing behind.
        DialRange& slider = m_sliders[index(dial.dial)];
        slider = including(slider, dial.dial, *value);
        DialRange& chart = m_charts[index(dial.dial)];
        if (*value > 0 && !inside(chart, usefulWith(dial.dial, *value), *value))
            chart = around(dial.dial, *value);
    }
}

void Ranges::zoom(Dial dial, std::optional<DialRange> range) {
    if (range) {
        const DialRange useful = cost::facts(dial).useful;
        range->from = std::max(range->from, useful.from);
        range->to = std::min(range->to, useful.to);
        const double least = cost::facts(dial).step > 0 ? 1.1 : 1.01;
        if (!(range->to > range->from * least)) return;
    }
    m_zoomed[index(dial)] = range;
}

double roundBelow(double value) {
    return roundAt(value, false);
}

double roundAbove(double value) {
    return roundAt(value, true);
}
