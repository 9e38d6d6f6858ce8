// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/session.h"

#include "ui/i18n/dial_name.h"
#include "ui/i18n/words.h"

#include "libcost/model/option_memory.h"

#include <QFileInfo>
#include <QUndoCommand>

// One edit. The whole scenario is a small value, so no other kind of command is needed.
class ReplaceScenario : public QUndoCommand {
public:
    ReplaceScenario(Session* session, cost::Scenario before, cost::Scenario after, const QString& what,
                    int gesture)
        : QUndoCommand(what), m_session(session), m_before(std::move(before)), m_after(std::move(after)),
          m_gesture(gesture) {}

    // Only a drag merges: the same dial, the same gesture.
    int id() const override { return m_gesture; }
    bool mergeWith(const QUndoCommand* next) override {
        const auto* turn = static_cast<const ReplaceScenario*>(next);
        if (turn->text() != text()) return false;
        m_after = turn->m_after;
        setObsolete(m_before == m_after);
        return true;
    }
    void undo() override { m_session->step(m_before); }
    void redo() override { m_session->step(m_after); }

private:
    Session* m_session;
    cost::Scenario m_before;
    cost::Scenario m_after;
    int m_gesture; // -1: merges with nothing
};

Session::Session(const cost::Catalogue& catalogue, QObject* parent)
    : QObject(parent), m_catalogue(&catalogue), m_ranges(cost::Scenario()) {
    m_watched.charts = {cost::Dial::Requests};
    m_due.setSingleShot(true);
    m_due.setInterval(0);
    connect(&m_due, &QTimer::timeout, this, &Session::computeNow);
    m_atRest.setSingleShot(true);
    m_atRest.setInterval(200);
    connect(&m_atRest, &QTimer::timeout, this, &Session::computeFinely);
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &Session::followSteps);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Session::documentChanged);
}

const cost::Option* Session::memoryOption() const {
    const cost::Option* option = cost::optionOf(m_scenario, chosen());
    if (option && cost::memoryOf(*option)) return option;
    for (const cost::Option& each : m_scenario.options)
        if (cost::memoryOf(each)) return &each;
    return nullptr;
}

std::optional<double> Session::positionIn(const cost::Scenario& scenario, cost::Dial dial) const {
    if (dial != cost::Dial::Memory) return cost::position(scenario, dial);
    const cost::Option* here = memoryOption();
    const cost::Option* there = here ? cost::optionOf(scenario, here->id) : nullptr;
    return there ? cost::memoryOf(*there) : std::nullopt;
}

cost::Scenario Session::turnedFrom(cost::Scenario scenario, cost::Dial dial, double value) const {
    if (dial != cost::Dial::Memory) return cost::turned(std::move(scenario), dial, value);
    if (const cost::Option* of = memoryOption())
        for (cost::Option& each : scenario.options)
            if (each.id == of->id) each = cost::withMemory(std::move(each), cost::admissible(dial, value));
    return scenario;
}

void Session::turn(cost::Dial dial, double value) {
    cost::Scenario after = turned(dial, value);
    if (after == m_scenario) return;
    // Or another function could become the cheapest, and be turned, in the middle of a drag.
    if (dial == cost::Dial::Memory) choose(memoryOption()->id);
    m_undoStack.push(new ReplaceScenario(this, m_scenario, std::move(after), dialTitle(dial), m_gesture));
}

void Session::setDistribution(cost::Dial dial, const cost::Distribution& distribution) {
    replaceScenario(cost::withDistribution(m_scenario, dial, distribution), dialTitle(dial));
}

void Session::resetDial(cost::Dial dial) {
    if (const cost::Distribution* known = cost::distributionOf(m_opened, dial))
        return setDistribution(dial, *known);
    const auto value = positionIn(m_opened, dial);
    if (!value) return;
    beginGesture();
    turn(dial, *value);
}

void Session::replaceScenario(const cost::Scenario& scenario, const QString& what) {
    beginGesture();
    cost::Scenario after = scenario;
    cost::forgetStale(after);
    cost::tellApart(after.options);
    if (after == m_scenario) return;
    m_undoStack.push(new ReplaceScenario(this, m_scenario, std::move(after), what, -1));
}

void Session::setRegion(const std::string& region) {
    if (region == m_scenario.region) return;
    try {
        m_catalogue->book(region);
    } catch (const std::exception& error) {
        emit failed(tr("The prices of %1 cannot be read").arg(words(region)),
                    {words(std::string(error.what()))});
        emit documentChanged();
        return;
    }
    cost::Scenario moved = m_scenario;
    moved.region = region;
    replaceScenario(moved, tr("Region"));
}

bool Session::setCatalogue(const cost::Catalogue& catalogue) {
    try {
        if (hasDocument()) m_book = catalogue.book(m_scenario.region);
    } catch (const std::exception& error) {
        emit failed(tr("The new prices cannot be read"), {words(std::string(error.what()))});
        return false;
    }
    m_catalogue = &catalogue;
    for (Beside& each : m_beside) {
        // What another Region lacks now is nothing that this document needs.
        auto priced = tried(tr("%1 keeps its prices").arg(each.name), [&] {
            return cost::compare(*catalogue.book(each.scenario.region), each.scenario);
        });
        if (priced) each.comparison = std::move(*priced);
    }
    emit besideChanged();
    emit documentChanged();
    computeNow();
    return true;
}

bool Session::take(const cost::Scenario& scenario) {
    if (!m_book || m_book->region() != scenario.region) {
        const auto book = tried(tr("The prices of %1 cannot be read").arg(words(scenario.region)),
                                [&] { return m_catalogue->book(scenario.region); });
        if (!book) return false;
        m_book = *book;
    }
    m_scenario = scenario;
    m_ranges.follow(m_scenario);
    m_due.start();
    return true;
}

void Session::step(const cost::Scenario& scenario) {
    if (!m_returning) m_refused = !take(scenario);
}

// Where a step could not be taken, the stack goes back to where the document is.
void Session::followSteps(int index) {
    if (!m_refused) {
        m_at = index;
        return;
    }
    m_refused = false;
    m_returning = true;
    m_undoStack.setIndex(m_at);
    m_returning = false;
}

Results Session::made(double mapMs, double bandMs) {
    Watched watched = m_watched;
    if (watched.map) watched.map = Watched::Map{m_mapDials.first, m_mapDials.second, mapMs};
    watched.chosen = m_chosen;
    const cost::Option* function = memoryOption();
    watched.turnedMemory = function ? function->id : std::string();
    watched.bandMs = bandMs;
    if (m_results) m_tools.spare = std::move(m_results->map);
    return computed(m_scenario, m_book, m_ranges, watched, m_tools, m_baseline ? &*m_baseline : nullptr);
}

void Session::publish(Results results, double mapMs) {
    m_due.stop();
    m_results = std::make_unique<Results>(std::move(results));
    const bool coarseMap = m_watched.map && m_results->map.x.size() < kFinestMap;
    if (mapMs < kMapRestingMs && (coarseMap || m_results->coarseBands)) m_atRest.start();
    emit resultsChanged(*m_results);
}

void Session::compute(double mapMs, double bandMs) {
    m_due.stop();
    if (!m_book) return;
    std::optional<Results> results;
    QString why;
    try {
        results = made(mapMs, bandMs);
    } catch (const std::exception& error) {
        why = shortened(words(std::string(error.what())), 400);
    }
    if (results) return publish(std::move(*results), mapMs);
    m_atRest.stop();
    emit notComputed(why);
}

void Session::computeNow() {
    compute(kMapDraggingMs, kBandDraggingMs);
}

void Session::computeFinely() {
    compute(kMapRestingMs, kBandRestingMs);
}

std::string Session::chosen() const {
    if (!m_chosen.empty() && cost::optionOf(m_scenario, m_chosen)) return m_chosen;
    // Results may be a moment older than the scenario.
    if (m_results)
        if (const auto* row = m_results->comparison.cheapest();
            row && cost::optionOf(m_scenario, row->option.id))
            return row->option.id;
    return m_scenario.options.empty() ? std::string() : m_scenario.options.front().id;
}

void Session::pinBaseline(bool on) {
    m_baseline.reset();
    if (on) m_baseline = m_scenario;
    m_due.start();
}

bool Session::addBeside(const QString& path) {
    const auto scenario = readFrom(path);
    if (!scenario) return false;
    const QString name = scenario->name.empty() ? QFileInfo(path).fileName() : words(scenario->name);
    m_beside.push_back({name, *scenario, cost::compare(*m_catalogue->book(scenario->region), *scenario)});
    emit besideChanged();
    return true;
}

void Session::addBesideAsItIs() {
    int number = 1;
    const auto name = [&] { return tr("%1 (%2)").arg(called()).arg(number); };
    while (std::any_of(m_beside.begin(), m_beside.end(), [&](const Beside& b) { return b.name == name(); }))
        ++number;
    m_beside.push_back({name(), m_scenario, cost::compare(*m_book, m_scenario)});
    emit besideChanged();
}

void Session::removeBeside(std::size_t place) {
    m_beside.erase(m_beside.begin() + static_cast<std::ptrdiff_t>(place));
    emit besideChanged();
}

void Session::choose(const std::string& optionId) {
    if (m_chosen == optionId) return;
    m_chosen = optionId;
    emit chosenChanged(chosen());
    // The band is the chosen option's.
    if (!m_scenario.uncertain.empty()) m_due.start();
}

void Session::zoom(cost::Dial dial, std::optional<cost::DialRange> range) {
    m_ranges.zoom(dial, range);
    m_due.start();
}

void Session::setMapDials(cost::Dial across, cost::Dial up) {
    assert(across != up);
    m_mapDials = {across, up};
    m_due.start();
}

void Session::watch(Watched watched) {
    m_watched = std::move(watched);
    m_due.start();
}
