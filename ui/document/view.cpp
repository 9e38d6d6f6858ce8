// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/view.h"

#include "ui/document/document.h"

#include <cassert>
#include <tuple>

View::View(const Document& document) : m_document(document), m_ranges(cost::Scenario()) {
    m_watched.charts = {cost::Dial::Requests};
    connect(&m_document, &Document::edited, this, [this] { m_ranges.follow(m_document.scenario()); });
}

std::string View::chosen() const {
    const cost::Scenario& scenario = m_document.scenario();
    // Results may be a moment older than the scenario.
    for (const std::string& id : {m_chosen, m_cheapest})
        if (!id.empty() && cost::optionOf(scenario, id)) return id;
    return scenario.options.empty() ? std::string() : scenario.options.front().id;
}

void View::choose(const std::string& optionId) {
    if (m_chosen == optionId) return;
    m_chosen = optionId;
    emit chosenChanged(chosen());
    // The band is the chosen option's.
    if (!m_document.scenario().uncertain.empty()) emit resultsWanted();
}

void View::zoom(cost::Dial dial, std::optional<cost::DialRange> range) {
    m_ranges.zoom(dial, range);
    emit resultsWanted();
}

void View::setMapDials(cost::Dial across, cost::Dial up) {
    assert(across != up);
    m_mapDials = {across, up};
    emit resultsWanted();
}

void View::watch(Watched watched) {
    m_watched = std::move(watched);
    emit resultsWanted();
}

Watched View::watched() const {
    Watched watched = m_watched;
    if (watched.map) std::tie(watched.map->across, watched.map->up) = m_mapDials;
    watched.chosen = m_chosen;
    return watched;
}

void View::begin(const cost::Scenario& scenario) {
    m_ranges = Ranges(scenario);
    m_chosen.clear();
}
