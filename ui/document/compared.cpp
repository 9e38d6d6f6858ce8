// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/compared.h"

#include "ui/document/scenario_files.h"
#include "ui/i18n/words.h"

#include <QFileInfo>

#include <algorithm>

Compared::Compared(const Document& document, ScenarioFiles& files, Attempts& attempts)
    : m_document(document), m_files(files), m_attempts(attempts) {
    connect(&document, &Document::pricesChanged, this, &Compared::priceAnew);
}

void Compared::pinBaseline(bool on) {
    m_baseline.reset();
    if (on) m_baseline = m_document.scenario();
    emit baselineChanged();
}

bool Compared::add(const QString& path) {
    const auto scenario = m_files.read(path);
    if (!scenario) return false;
    const QString name = scenario->name.empty() ? QFileInfo(path).fileName() : words(scenario->name);
    m_beside.push_back(
        {name, *scenario, cost::compare(*m_document.catalogue().book(scenario->region), *scenario)});
    emit besideChanged();
    return true;
}

void Compared::addAsItIs() {
    int number = 1;
    const auto name = [&] { return tr("%1 (%2)").arg(m_document.called()).arg(number); };
    while (std::any_of(m_beside.begin(), m_beside.end(), [&](const Beside& b) { return b.name == name(); }))
        ++number;
    m_beside.push_back(
        {name(), m_document.scenario(), cost::compare(*m_document.book(), m_document.scenario())});
    emit besideChanged();
}

void Compared::remove(std::size_t place) {
    m_beside.erase(m_beside.begin() + static_cast<std::ptrdiff_t>(place));
    emit besideChanged();
}

void Compared::priceAnew() {
    for (Beside& each : m_beside) {
        // What another Region lacks now is nothing that this document needs.
        auto priced = m_attempts.tried(tr("%1 keeps its prices").arg(each.name), [&] {
            return cost::compare(*m_document.catalogue().book(each.scenario.region), each.scenario);
        });
        if (priced) each.comparison = std::move(*priced);
    }
    emit besideChanged();
}
