// SPDX-License-Identifier: GPL-3.0-or-later
// The document and its file: opened, saved, read again, recovered.
#include "ui/document/session.h"
#include "ui/i18n/words.h"

#include "libcost/base/file.h"
#include "libcost/files/scenario_file.h"
#include "libcost/files/traffic_file.h"

#include <QFileInfo>

#include <tuple>

namespace {

// Far beyond what anyone reads, and short enough to be drawn at every step of a dial.
constexpr qsizetype kLongestName = 1000;

QStringList lines(const cost::Problems& problems) {
    constexpr std::size_t kMost = 50;
    QStringList result;
    for (std::size_t i = 0; i < std::min(problems.size(), kMost); ++i) {
        const QString place = shortened(words(problems[i].place), 160);
        const QString message = shortened(words(problems[i].message), 400);
        result << words(cost::text({place.toStdString(), message.toStdString()}));
    }
    const std::size_t shown = std::min(problems.size(), kMost);
    if (const std::size_t rest = problems.size() - shown; rest > 0)
        result << Session::tr("and %n more", nullptr,
                              static_cast<int>(std::min<std::size_t>(rest, 1'000'000'000)));
    return result;
}

// A pipe may never end, and never begin: only ordinary files are read.
void refuseWhatIsNoFile(const QString& path) {
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        throw cost::MachineFailure(
            Session::tr("%1: is no ordinary file (a pipe or a device): name a file").arg(path).toStdString());
}

void refuseLongNames(const cost::Scenario& scenario, const QString& path) {
    cost::Problems problems;
    const auto look = [&](const std::string& place, const std::string& text) {
        const qsizetype length = words(text).size();
        if (length > kLongestName)
            problems.push_back({place, Session::tr("is %1 characters long: shorten it to %2")
                                           .arg(length)
                                           .arg(kLongestName)
                                           .toStdString()});
    };
    look("/name", scenario.name);
    for (std::size_t i = 0; i < scenario.options.size(); ++i) {
        const std::string place = "/options/" + std::to_string(i);
        look(place + "/label", scenario.options[i].label);
        look(place + "/id", scenario.options[i].id);
    }
    if (!problems.empty()) throw cost::BadInput(path.toStdString(), problems);
}

cost::Scenario opened(const QString& path, const cost::Catalogue& catalogue) {
    refuseWhatIsNoFile(path);
    cost::Scenario scenario = cost::openScenario(path.toStdString(), catalogue);
    refuseLongNames(scenario, path);
    return scenario;
}

} // namespace

void Session::attempt(const QString& what, const std::function<void()>& act) {
    try {
        act();
    } catch (const cost::BadInput& bad) {
        emit failed(what, lines(bad.problems()));
    } catch (const std::exception& error) {
        emit failed(what, {shortened(words(std::string(error.what())), 1000)});
    }
}

std::optional<cost::Scenario> Session::readFrom(const QString& path) {
    return tried(tr("%1 was not opened").arg(shortened(QFileInfo(path).fileName(), 100)), [&] {
        cost::Scenario scenario = ::opened(path, *m_catalogue);
        m_catalogue->book(scenario.region); // complains here, before anything changes
        return scenario;
    });
}

bool Session::open(const QString& path) {
    const auto scenario = readFrom(path);
    return scenario && show(*scenario, QFileInfo(path).absoluteFilePath());
}

bool Session::startFrom(const QString& path) {
    const auto scenario = readFrom(path);
    return scenario && show(*scenario, {});
}

// What cannot be computed is not shown: then the document stays, with all that belongs to it.
bool Session::show(const cost::Scenario& scenario, const QString& path) {
    auto document =
        std::tie(m_scenario, m_opened, m_baseline, m_book, m_ranges, m_path, m_chosen, m_accepted);
    const auto before =
        std::make_tuple(m_scenario, m_opened, m_baseline, m_book, m_ranges, m_path, m_chosen, m_accepted);
    const QString called = path.isEmpty() ? words(scenario.name) : QFileInfo(path).fileName();
    auto results = tried(tr("%1 was not opened").arg(shortened(called, 100)), [&] {
        m_book = m_catalogue->book(scenario.region);
        m_scenario = scenario;
        m_opened = scenario;
        m_baseline.reset();
        m_ranges = Ranges(scenario);
        m_path = path;
        m_chosen.clear();
        m_accepted.clear();
        return made(kMapDraggingMs, kBandDraggingMs);
    });
    if (!results) {
        document = before;
        return false;
    }
    m_undoStack.clear();
    publish(std::move(*results), kMapDraggingMs);
    emit documentChanged();
    return true;
}

bool Session::save(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (whole == m_path && !isOnDisk()) {
        std::string now;
        try {
            now = cost::fileText(whole.toStdString(), cost::kLargestScenario);
        } catch (const std::exception&) {
            // What cannot be read now may be written all the same, or says why not.
        }
        if (now.empty() || now != m_accepted) {
            emit changedOnDisk(whole);
            return false;
        }
    }
    return saveOver(path);
}

bool Session::saveOver(const QString& path) {
    const auto written = tried(tr("%1 was not saved").arg(QFileInfo(path).fileName()), [&] {
        cost::writeFile(path.toStdString(), cost::scenarioText(m_scenario));
        return true;
    });
    if (!written) return false;
    m_path = QFileInfo(path).absoluteFilePath();
    m_opened = m_scenario;
    m_accepted.clear();
    m_undoStack.setClean();
    emit documentChanged();
    return true;
}

bool Session::reload() {
    const auto scenario = readFrom(m_path);
    if (!scenario) return false;
    if (!(*scenario == m_scenario)) {
        replaceScenario(*scenario, tr("Load the file again"));
        if (!(*scenario == m_scenario)) return false;
    }
    m_opened = *scenario;
    m_accepted.clear();
    m_undoStack.setClean();
    emit documentChanged();
    return true;
}

void Session::acceptChangeOnDisk() {
    m_accepted.clear();
    try {
        refuseWhatIsNoFile(m_path);
        m_accepted = cost::fileText(m_path.toStdString(), cost::kLargestScenario);
    } catch (const std::exception&) {
        // Saving will say what is wrong with it.
    }
}

bool Session::recover(const std::string& text, const QString& path) {
    const auto kept = tried(tr("What was not saved cannot be recovered"), [&] {
        cost::Scenario scenario = cost::readScenario(text, "recovered", *m_catalogue);
        refuseLongNames(scenario, QStringLiteral("recovered"));
        m_catalogue->book(scenario.region);
        return scenario;
    });
    if (!kept) return false;
    cost::Scenario saved = *kept;
    bool found = false;
    try {
        if (!path.isEmpty()) saved = ::opened(path, *m_catalogue);
        m_catalogue->book(saved.region);
        found = !path.isEmpty();
    } catch (const std::exception&) {
        // The file is gone, or no longer reads: what was kept is all there is.
        saved = *kept;
    }
    if (!show(saved, found ? path : QString())) return false;
    replaceScenario(*kept, tr("Recovered changes"));
    if (!(saved == *kept)) return true;
    // Nothing on disk has it.
    m_undoStack.resetClean();
    emit documentChanged();
    return true;
}

bool Session::isOnDisk() const {
    try {
        return ::opened(m_path, *m_catalogue) == m_opened;
    } catch (const cost::BadInput&) {
        return false;
    } catch (const std::exception&) {
        return true;
    }
}

QString Session::nameOf(const QString& path) const {
    try {
        const std::string name = ::opened(path, *m_catalogue).name;
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

bool Session::readTraffic(const QString& path, QStringList* notes) {
    std::vector<cost::Message> told;
    const auto volume = tried(tr("%1 was not read").arg(QFileInfo(path).fileName()), [&] {
        refuseWhatIsNoFile(path);
        return cost::openTrafficCounts(path.toStdString(), m_scenario.hoursPerMonth, &told);
    });
    for (const cost::Message& note : told)
        if (notes) *notes << words(note);
    if (volume) replaceScenario(cost::withTraffic(m_scenario, *volume), tr("Traffic from a file"));
    return volume.has_value();
}
