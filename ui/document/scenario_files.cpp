// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenario_files.h"

#include "ui/document/session.h"
#include "ui/i18n/words.h"

#include "libcost/base/file.h"
#include "libcost/files/scenario_file.h"
#include "libcost/files/traffic_file.h"

#include <QFileInfo>

namespace {

// Far beyond what anyone reads, and short enough to be drawn at every step of a dial.
constexpr qsizetype kLongestName = 1000;

// A pipe may never end, and never begin: only ordinary files are read.
void refuseWhatIsNoFile(const QString& path) {
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        throw cost::MachineFailure(
            ScenarioFiles::tr("%1: is no ordinary file (a pipe or a device): name a file")
                .arg(path)
                .toStdString());
}

void refuseLongNames(const cost::Scenario& scenario, const QString& path) {
    cost::Problems problems;
    const auto look = [&](const std::string& place, const std::string& text) {
        const qsizetype length = words(text).size();
        if (length > kLongestName)
            problems.push_back({place, ScenarioFiles::tr("is %1 characters long: shorten it to %2")
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

std::optional<cost::Scenario> ScenarioFiles::read(const QString& path) const {
    const cost::Catalogue& catalogue = m_session.document().catalogue();
    return m_session.attempts().tried(
        tr("%1 was not opened").arg(shortened(QFileInfo(path).fileName(), 100)), [&] {
            cost::Scenario scenario = opened(path, catalogue);
            catalogue.book(scenario.region); // complains here, before anything changes
            return scenario;
        });
}

bool ScenarioFiles::show(const cost::Scenario& scenario, const QString& path) {
    if (!m_session.show(scenario, path)) return false;
    m_accepted.clear();
    return true;
}

bool ScenarioFiles::open(const QString& path) {
    const auto scenario = read(path);
    return scenario && show(*scenario, QFileInfo(path).absoluteFilePath());
}

bool ScenarioFiles::startFrom(const QString& path) {
    const auto scenario = read(path);
    return scenario && show(*scenario, {});
}

bool ScenarioFiles::save(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (whole == m_session.document().path() && !isOnDisk()) {
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

bool ScenarioFiles::saveOver(const QString& path) {
    const auto written =
        m_session.attempts().tried(tr("%1 was not saved").arg(QFileInfo(path).fileName()), [&] {
            cost::writeFile(path.toStdString(), cost::scenarioText(m_session.document().scenario()));
            return true;
        });
    if (!written) return false;
    m_accepted.clear();
    m_session.document().setSaved(QFileInfo(path).absoluteFilePath());
    return true;
}

bool ScenarioFiles::reload() {
    Document& document = m_session.document();
    const auto scenario = read(document.path());
    if (!scenario) return false;
    if (*scenario != document.scenario()) {
        document.replace(*scenario, tr("Load the file again"));
        if (*scenario != document.scenario()) return false;
    }
    m_accepted.clear();
    document.setSaved(document.path());
    return true;
}

void ScenarioFiles::acceptChangeOnDisk() {
    const QString& path = m_session.document().path();
    m_accepted.clear();
    try {
        refuseWhatIsNoFile(path);
        m_accepted = cost::fileText(path.toStdString(), cost::kLargestScenario);
    } catch (const std::exception&) {
        // Saving will say what is wrong with it.
    }
}

bool ScenarioFiles::recover(const std::string& text, const QString& path) {
    Document& document = m_session.document();
    const cost::Catalogue& catalogue = document.catalogue();
    const auto kept = m_session.attempts().tried(tr("What was not saved cannot be recovered"), [&] {
        cost::Scenario scenario = cost::readScenario(text, "recovered", catalogue);
        refuseLongNames(scenario, QStringLiteral("recovered"));
        catalogue.book(scenario.region);
        return scenario;
    });
    if (!kept) return false;
    cost::Scenario saved = *kept;
    bool found = false;
    try {
        if (!path.isEmpty()) saved = opened(path, catalogue);
        catalogue.book(saved.region);
        found = !path.isEmpty();
    } catch (const std::exception&) {
        // The file is gone, or no longer reads: what was kept is all there is.
        saved = *kept;
    }
    if (!show(saved, found ? path : QString())) return false;
    document.replace(*kept, tr("Recovered changes"));
    if (saved == *kept) document.undoStack().resetClean(); // nothing on disk has it
    return true;
}

bool ScenarioFiles::isOnDisk() const {
    const Document& document = m_session.document();
    try {
        return opened(document.path(), document.catalogue()) == document.opened();
    } catch (const cost::BadInput&) {
        return false;
    } catch (const std::exception&) {
        return true;
    }
}

QString ScenarioFiles::nameOf(const QString& path) const {
    try {
        const std::string name = opened(path, m_session.document().catalogue()).name;
        if (!name.empty()) return words(name);
    } catch (const std::exception&) {
        // Opening it will say what is wrong.
    }
    return QFileInfo(path).completeBaseName();
}

bool ScenarioFiles::readTraffic(const QString& path, QStringList* notes) {
    Document& document = m_session.document();
    std::vector<cost::Message> told;
    const auto volume =
        m_session.attempts().tried(tr("%1 was not read").arg(QFileInfo(path).fileName()), [&] {
            refuseWhatIsNoFile(path);
            return cost::openTrafficCounts(path.toStdString(), document.scenario().hoursPerMonth, &told);
        });
    for (const cost::Message& note : told)
        if (notes) *notes << words(note);
    if (volume) document.replace(cost::withTraffic(document.scenario(), *volume), tr("Traffic from a file"));
    return volume.has_value();
}
