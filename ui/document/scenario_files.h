// SPDX-License-Identifier: GPL-3.0-or-later
// The document on disk: opened, saved, read again, recovered; and what else is read from files for it.
#pragma once

#include "libcost/model/scenario.h"

#include <QObject>
#include <QStringList>

#include <optional>

class Session;

class ScenarioFiles : public QObject {
    Q_OBJECT

public:
    explicit ScenarioFiles(Session& session) : m_session(session) {}

    // Whatever goes wrong in these is told by Attempts::failed(), and the open document stays.
    bool open(const QString& path);
    // The same, as the start of a new document that has no file yet.
    bool startFrom(const QString& path);
    // Writes the document to that file. False as well where its own file says something else by now than what
    // was opened or saved, which changedOnDisk() tells.
    bool save(const QString& path);
    // The same, whatever that file says by now.
    bool saveOver(const QString& path);
    // Takes what the file of the document says by now, as one step that can be undone.
    bool reload();
    // What another session held of that file (empty for none) when it ended: one step beyond what is on disk.
    bool recover(const std::string& text, const QString& path);
    // Takes the requests and their week from a file of counts; `notes` gets what the reader should know of
    // how.
    bool readTraffic(const QString& path, QStringList* notes = nullptr);
    // The scenario of a file whose prices can be read, too.
    std::optional<cost::Scenario> read(const QString& path) const;

    // Whether the file still says what was opened or saved. True as well where it cannot be read.
    bool isOnDisk() const;
    // What the file of the document says now may be written over.
    void acceptChangeOnDisk();
    // What the file calls its scenario; the file's name where it cannot be read.
    QString nameOf(const QString& path) const;

signals:
    // The file of the document says something else than what was opened or saved: it was not written over.
    void changedOnDisk(const QString& path);

private:
    bool show(const cost::Scenario& scenario, const QString& path);

    Session& m_session;
    std::string m_accepted; // what the file says that may be written over
};
