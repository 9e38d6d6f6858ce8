// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/session.h"

#include "ui/i18n/words.h"

#include <QFileInfo>

Session::Session(const cost::Catalogue& catalogue, QObject* parent)
    : QObject(parent), m_document(catalogue, m_attempts), m_view(m_document), m_dials(m_document, m_view),
      m_files(*this), m_compared(m_document, m_files, m_attempts) {
    m_due.setSingleShot(true);
    m_due.setInterval(0);
    connect(&m_due, &QTimer::timeout, this, &Session::computeNow);
    m_atRest.setSingleShot(true);
    m_atRest.setInterval(200);
    connect(&m_atRest, &QTimer::timeout, this, &Session::computeFinely);
    const auto due = [this] { m_due.start(); };
    connect(&m_document, &Document::edited, this, due);
    connect(&m_document, &Document::pricesChanged, this, &Session::computeNow);
    connect(&m_view, &View::resultsWanted, this, due);
    connect(&m_compared, &Compared::baselineChanged, this, due);
}

bool Session::show(const cost::Scenario& scenario, const QString& path) {
    const QString called = path.isEmpty() ? words(scenario.name) : QFileInfo(path).fileName();
    auto results = m_attempts.tried(ScenarioFiles::tr("%1 was not opened").arg(shortened(called, 100)), [&] {
        Watched watched = m_view.watched();
        watched.chosen.clear();
        return computed(scenario, m_document.catalogue().book(scenario.region), Ranges(scenario), watched,
                        m_tools);
    });
    if (!results) return false;
    m_results = std::make_unique<Results>(std::move(*results));
    m_view.begin(scenario);
    m_compared.pinBaseline(false);
    m_document.begin(scenario, m_results->book, path);
    publish(kMapDraggingMs);
    return true;
}

void Session::compute(double mapMs, double bandMs) {
    m_due.stop();
    if (!m_document.book()) return;
    std::optional<QString> why;
    try {
        Watched watched = m_view.watched();
        if (watched.map) watched.map->withinMs = mapMs;
        watched.bandMs = bandMs;
        if (m_results) m_tools.spare = std::move(m_results->map);
        m_results =
            std::make_unique<Results>(computed(m_document.scenario(), m_document.book(), m_view.ranges(),
                                               watched, m_tools, m_compared.baseline()));
    } catch (const std::exception& error) {
        why = shortened(words(std::string(error.what())), 400);
    }
    if (!why) return publish(mapMs);
    m_atRest.stop();
    emit notComputed(*why);
}

void Session::publish(double mapMs) {
    m_due.stop();
    const cost::Comparison::Row* cheapest = m_results->comparison.cheapest();
    m_view.setCheapest(cheapest ? cheapest->option.id : std::string());
    const bool coarseMap = !m_results->map.x.empty() && m_results->map.x.size() < kFinestMap;
    if (mapMs < kMapRestingMs && (coarseMap || m_results->coarseBands)) m_atRest.start();
    emit resultsChanged(*m_results);
}

void Session::computeNow() {
    compute(kMapDraggingMs, kBandDraggingMs);
}

void Session::computeFinely() {
    compute(kMapRestingMs, kBandRestingMs);
}
