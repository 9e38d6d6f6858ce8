// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when another program has changed the file of the document.
#pragma once

#include "ui/document/session.h"

#include <QDateTime>
#include <QFileSystemWatcher>

class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(Session& session, QObject* parent = nullptr);

signals:
    // It says something else than what was opened or saved.
    void changed(const QString& path);

private:
    void follow();
    void look();

    Session& m_session;
    QFileSystemWatcher m_watcher;
    QDateTime m_told; // when the change was made that was told of last
    QTimer m_due;     // a file that is being written is looked at when that has ended
};
