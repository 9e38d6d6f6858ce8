// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "ui/dial_name.h"
#include "ui/words.h"

#include "libcost/files/scenario_file.h"
#include "libcost/files/traffic_file.h"
#include "libcost/units/file.h"

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
    void undo() override { m_session->take(m_before); }
    void redo() override { m_session->take(m_after); }

private:
    Session* m_session;
    cost::Scenario m_before;
    cost::Scenario m_after;
    int m_gesture; // -1: merges with nothing
};

namespace {

QStringList lines(const cost::Problems& problems) {
    QStringList result;
    for (const cost::Problem& problem : problems)
        result << words(cost::text(problem));
    return result;
}

} // namespace

Session::Session(const cost::Catalogue& catalogue, QObject* parent)
    : QObject(parent), m_catalogue(&catalogue), m_ranges(cost::Scenario()) {
    m_watched.charts = {cost::Dial::Requests};
    m_due.setSingleShot(true);
    m_due.setInterval(0);
    connect(&m_due, &QTimer::timeout, this, &Session::computeNow);
    m_atRest.setSingleShot(true);
    m_atRest.setInterval(200);
    connect(&m_atRest, &QTimer::timeout, this, &Session::computeFinely);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Session::documentChanged);
}

template <class Read>
auto Session::tried(const QString& what, const Read& read) -> std::optional<decltype(read())> {
    try {
        return read();
    } catch (const cost::BadInput& bad) {
        emit failed(what, lines(bad.problems()));
    } catch (const cost::MachineFailure& failure) {
        emit failed(what, {words(std::string(failure.what()))});
    }
    return std::nullopt;
}

std::optional<cost::Scenario> Session::readFrom(const QString& path) {
    return tried(tr("%1 was not opened").arg(QFileInfo(path).fileName()), [&] {
        cost::Scenario scenario = cost::openScenario(path.toStdString(), *m_catalogue);
        m_catalogue->book(scenario.region); // complains here, before anything changes
        return scenario;
    });
}

bool Session::open(const QString& path) {
    const auto scenario = readFrom(path);
    if (scenario) show(*scenario, QFileInfo(path).absoluteFilePath());
    return scenario.has_value();
}

bool Session::startFrom(const QString& path) {
    const auto scenario = readFrom(path);
    if (scenario) show(*scenario, {});
    return scenario.has_value();
}

void Session::show(const cost::Scenario& scenario, const QString& path) {
    m_path = path;
    m_chosen.clear();
    m_opened = scenario;
    m_baseline.reset();
    m_ranges = Ranges(scenario);
    take(scenario);
    m_undoStack.clear();
    computeNow();
    emit documentChanged();
}

bool Session::save(const QString& path) {
    try {
        cost::writeFile(path.toStdString(), cost::scenarioText(m_scenario));
    } catch (const cost::MachineFailure& failure) {
        emit failed(tr("%1 was not saved").arg(QFileInfo(path).fileName()),
                    {words(std::string(failure.what()))});
        return false;
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_opened = m_scenario;
    m_undoStack.setClean();
    emit documentChanged();
    return true;
}

bool Session::recover(const std::string& text, const QString& path) {
    const auto kept = tried(tr("What was not saved cannot be recovered"), [&] {
        cost::Scenario scenario = cost::readScenario(text, "recovered", *m_catalogue);
        m_catalogue->book(scenario.region);
        return scenario;
    });
    if (!kept) return false;
    cost::Scenario saved = *kept;
    bool found = false;
    try {
        if (!path.isEmpty()) saved = cost::openScenario(path.toStdString(), *m_catalogue);
        m_catalogue->book(saved.region);
        found = !path.isEmpty();
    } catch (const std::exception&) {
        // The file is gone, or no longer reads: what was kept is all there is.
        saved = *kept;
    }
    show(saved, found ? path : QString());
    replaceScenario(*kept, tr("Recovered changes"));
    if (!(saved == *kept)) return true;
    // Nothing on disk has it.
    m_undoStack.resetClean();
    emit documentChanged();
    return true;
}

bool Session::isOnDisk() const {
    try {
        return cost::openScenario(m_path.toStdString(), *m_catalogue) == m_opened;
    } catch (const cost::BadInput&) {
        return false;
    } catch (const std::exception&) {
        return true;
    }
}

QString Session::nameOf(const QString& path) const {
    try {
        const std::string name = cost::openScenario(path.toStdString(), *m_catalogue).name;
        if (!name.empty()) return words(name);
    } catch (const std::exception&) {
        // Opening it will say what is wrong.
    }
    return QFileInfo(path).completeBaseName();
}

QString Session::title() const {
    if (!m_path.isEmpty()) return QFileInfo(m_path).fileName();
    return m_scenario.name.empty() ? tr("Untitled") : words(m_scenario.name);
}

QString Session::called() const {
    return m_scenario.name.empty() ? title() : words(m_scenario.name);
}

void Session::turn(cost::Dial dial, double value) {
    cost::Scenario after = cost::turned(m_scenario, dial, value);
    if (after == m_scenario) return;
    m_undoStack.push(new ReplaceScenario(this, m_scenario, std::move(after), dialTitle(dial), m_gesture));
}

void Session::setDistribution(cost::Dial dial, const cost::Distribution& distribution) {
    replaceScenario(cost::withDistribution(m_scenario, dial, distribution), dialTitle(dial));
}

void Session::resetDial(cost::Dial dial) {
    if (const cost::Distribution* known = cost::distributionOf(m_opened, dial))
        return setDistribution(dial, *known);
    const auto value = cost::position(m_opened, dial);
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

bool Session::readTraffic(const QString& path) {
    const auto volume = tried(tr("%1 was not read").arg(QFileInfo(path).fileName()), [&] {
        return cost::openTrafficCounts(path.toStdString(), m_scenario.hoursPerMonth);
    });
    if (volume) replaceScenario(cost::withTraffic(m_scenario, *volume), tr("Traffic from a file"));
    return volume.has_value();
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

void Session::take(const cost::Scenario& scenario) {
    m_scenario = scenario;
    if (!m_book || m_book->region() != scenario.region) m_book = m_catalogue->book(scenario.region);
    m_ranges.follow(m_scenario);
    m_due.start();
}

void Session::compute(double mapMs, double bandMs) {
    m_due.stop();
    if (!m_book) return;
    Watched watched = m_watched;
    if (watched.map) watched.map = Watched::Map{m_mapDials.first, m_mapDials.second, mapMs};
    watched.chosen = m_chosen;
    watched.bandMs = bandMs;
    if (m_results) m_tools.spare = std::move(m_results->map);
    m_results = std::make_unique<Results>(
        computed(m_scenario, m_book, m_ranges, watched, m_tools, m_baseline ? &*m_baseline : nullptr));
    const bool coarseMap = watched.map && m_results->map.x.size() < kFinestMap;
    if (mapMs < kMapRestingMs && (coarseMap || m_results->coarseBands)) m_atRest.start();
    emit resultsChanged(*m_results);
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
