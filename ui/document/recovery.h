// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is not saved where even a crash leaves it, and finds what one left.
#pragma once

#include "ui/document/session.h"

#include <QDateTime>
#include <QLockFile>

class Recovery : public QObject {
    Q_OBJECT

public:
    // The folder is made where it is missing; where it cannot be, nothing is kept.
    Recovery(Session& session, const QString& folder, QObject* parent = nullptr);
    // An orderly end leaves nothing behind; one by an exception leaves what was not saved.
    ~Recovery() override;

    // What a program that did not end orderly left, the newest first.
    struct Left {
        QString file;     // that keeps it
        QString document; // the path it was opened from or saved to; empty for none
        QDateTime when;
    };
    std::vector<Left> left() const;
    // Puts it into the session, as one step beyond what is on disk, and forgets it. False where it cannot be
    // read; then it stays.
    bool take(const Left& left);
    void discard(const Left& left);

    // What is due within a second otherwise.
    void keepNow();

private:
    void keepSafely();

    QString m_folder;
    QString m_name; // of this program's own file
    Session& m_session;
    int m_exceptions = 0;              // that were under way when it began
    std::unique_ptr<QLockFile> m_lock; // while it is held, its file belongs to a running program
    QTimer m_due;
};
