// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recovery.h"

#include "ui/i18n/words.h"

#include "libcost/files/scenario_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <exception>

namespace {

const QString kEnding = QStringLiteral(".kept");
const QString kLock = QStringLiteral(".lock");
const QString kPath = QStringLiteral("path");
const QString kText = QStringLiteral("scenario");

// Nothing of what no program of ours has kept: devices, pipes, and files beyond all measure.
QJsonObject contents(const QString& path) {
    constexpr qint64 kMost = qint64{16} * cost::kLargestScenario;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > kMost) return {};
    return QJsonDocument::fromJson(file.read(kMost)).object();
}

QString lockOf(const QString& file) {
    return file.chopped(kEnding.size()) + kLock;
}

} // namespace

Recovery::Recovery(Session& session, const QString& folder, QObject* parent)
    : QObject(parent), m_folder(folder), m_session(session), m_exceptions(std::uncaught_exceptions()) {
    QDir().mkpath(folder);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_name = QDir(folder).filePath(id + kEnding);
    m_lock = std::make_unique<QLockFile>(lockOf(m_name));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
    m_due.setSingleShot(true);
    m_due.setInterval(1000);
    connect(&m_due, &QTimer::timeout, this, &Recovery::keepNow);
    // Not begun anew by each change: however long a dial is dragged, no more than a second of it is lost.
    const auto changed = [this] {
        if (!m_due.isActive()) m_due.start();
    };
    connect(&m_session.document().undoStack(), &QUndoStack::cleanChanged, this, changed);
    // Not by the results, which may be what fails.
    connect(&m_session.document().undoStack(), &QUndoStack::indexChanged, this, [this, changed] {
        if (!m_session.document().undoStack().isClean()) changed();
    });
}

Recovery::~Recovery() {
    if (std::uncaught_exceptions() > m_exceptions)
        keepSafely();
    else
        QFile::remove(m_name);
    m_lock->unlock();
}

// What was changed within the last second, too.
void Recovery::keepSafely() {
    try {
        if (m_due.isActive()) keepNow();
    } catch (const std::exception&) {
        // What was kept before that stays.
    }
}

void Recovery::keepNow() {
    m_due.stop();
    if (!m_session.hasDocument() || m_session.document().undoStack().isClean()) {
        QFile::remove(m_name);
        return;
    }
    const QJsonObject object{{kPath, m_session.document().path()},
                             {kText, words(cost::scenarioText(m_session.document().scenario()))}};
    QSaveFile file(m_name);
    // Where it cannot be kept nothing is said: the document itself is not in danger.
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) >= 0) file.commit();
}

std::vector<Recovery::Left> Recovery::left() const {
    std::vector<Left> all;
    const QDir folder(m_folder);
    for (const QFileInfo& info :
         folder.entryInfoList({QLatin1Char('*') + kEnding}, QDir::Files, QDir::Time)) {
        if (info.filePath() == m_name) continue;
        // Whose program still runs is its own.
        QLockFile lock(lockOf(info.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0)) continue;
        lock.unlock();
        const QJsonObject object = contents(info.filePath());
        if (object.contains(kText))
            all.push_back({info.filePath(), object[kPath].toString(), info.lastModified()});
    }
    return all;
}

bool Recovery::take(const Left& left) {
    const std::string text = contents(left.file)[kText].toString().toStdString();
    if (!m_session.files().recover(text, left.document)) return false;
    keepNow(); // before what it was taken from goes
    discard(left);
    return true;
}

void Recovery::discard(const Left& left) {
    QFile::remove(left.file);
    QFile::remove(lockOf(left.file));
}
