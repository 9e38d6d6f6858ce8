// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/dials.h"

#include "ui/i18n/dial_name.h"

#include "libcost/model/option_memory.h"

const cost::Option* Dials::memoryOption() const {
    return ::memoryOption(m_document.scenario(), m_view.chosen());
}

std::optional<double> Dials::positionIn(const cost::Scenario& scenario, cost::Dial dial) const {
    if (dial != cost::Dial::Memory) return cost::position(scenario, dial);
    const cost::Option* here = memoryOption();
    const cost::Option* there = here ? cost::optionOf(scenario, here->id) : nullptr;
    return there ? cost::memoryOf(*there) : std::nullopt;
}

cost::Scenario Dials::turnedFrom(cost::Scenario scenario, cost::Dial dial, double value) const {
    if (dial != cost::Dial::Memory) return cost::turned(std::move(scenario), dial, value);
    if (const cost::Option* of = memoryOption())
        for (cost::Option& each : scenario.options)
            if (each.id == of->id) each = cost::withMemory(std::move(each), cost::admissible(dial, value));
    return scenario;
}

void Dials::turn(cost::Dial dial, double value) {
    const cost::Scenario after = turned(dial, value);
    if (after == m_document.scenario()) return;
    // Or another function could become the cheapest, and be turned, in the middle of a drag.
    if (dial == cost::Dial::Memory) m_view.choose(memoryOption()->id);
    m_document.drag(after, dialTitle(dial));
}

void Dials::setDistribution(cost::Dial dial, const cost::Distribution& distribution) {
    m_document.replace(cost::withDistribution(m_document.scenario(), dial, distribution), dialTitle(dial));
}

void Dials::reset(cost::Dial dial) {
    if (const cost::Distribution* known = cost::distributionOf(m_document.opened(), dial))
        return setDistribution(dial, *known);
    const auto value = positionIn(m_document.opened(), dial);
    if (!value) return;
    m_document.beginGesture();
    turn(dial, *value);
}
