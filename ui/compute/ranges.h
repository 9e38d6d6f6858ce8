// SPDX-License-Identifier: GPL-3.0-or-later
// The stretch of a dial that a slider and a chart show. They stand still while the dial moves inside them.
#pragma once

#include "libcost/analysis/break_even.h"

#include <array>
#include <optional>

// The charts' dials, in the order of the tabs.
inline constexpr std::array<cost::Dial, 3> kChartDials = {cost::Dial::Requests, cost::Dial::Memory,
                                                          cost::Dial::Duration};

class Ranges {
public:
    explicit Ranges(const cost::Scenario& scenario);

    // Moves what the scenario's dials have left.
    void follow(const cost::Scenario& scenario);

    const cost::DialRange& slider(cost::Dial dial) const { return m_sliders[index(dial)]; }
    const cost::DialRange& chart(cost::Dial dial) const {
        const auto& zoomed = m_zoomed[index(dial)];
        return zoomed ? *zoomed : m_charts[index(dial)];
    }

    // Zooms a chart; within what the dial can take. Empty goes back.
    void zoom(cost::Dial dial, std::optional<cost::DialRange> range);
    bool zoomed(cost::Dial dial) const { return m_zoomed[index(dial)].has_value(); }

private:
    static constexpr std::size_t index(cost::Dial dial) { return static_cast<std::size_t>(dial); }

    std::array<cost::DialRange, cost::kDials.size()> m_sliders;
    std::array<cost::DialRange, cost::kDials.size()> m_charts;
    std::array<std::optional<cost::DialRange>, cost::kDials.size()> m_zoomed;
};

// The nearest of 1, 2, 5, 10, ... at or below, at or above. For values above 0.
double roundBelow(double value);
double roundAbove(double value);
