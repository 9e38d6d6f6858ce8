// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/file_watch.h"

#include <QFileInfo>

#include <utility>

FileWatch::FileWatch(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    m_due.setSingleShot(true);
    m_due.setInterval(150);
    connect(&m_due, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_session.document(), &Document::stateChanged, this, &FileWatch::follow);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_due.start(); });
    // A file that is replaced by another of its name is told of by its folder.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_due.start(); });
    follow();
}

void FileWatch::follow() {
    QStringList wanted;
    if (const QString path = m_session.document().path(); !path.isEmpty())
        wanted << path << QFileInfo(path).absolutePath();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString& each : watched)
        if (!wanted.contains(each)) m_watcher.removePath(each);
    for (const QString& each : std::as_const(wanted))
        if (!watched.contains(each) && QFileInfo::exists(each)) m_watcher.addPath(each);
}

void FileWatch::look() {
    follow();
    const QFileInfo file(m_session.document().path());
    if (m_session.document().path().isEmpty() || !file.exists() || m_session.files().isOnDisk()) return;
    // Each change is told of once, whatever else happens in its folder.
    if (std::exchange(m_told, file.lastModified()) != file.lastModified())
        emit changed(m_session.document().path());
}
