// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of the chosen option stand on, in sentences.
#pragma once

#include "ui/document/session.h"
#include "ui/widgets/note_label.h"

class QVBoxLayout;

class NotesPanel : public QWidget {
    Q_OBJECT

public:
    explicit NotesPanel(Session& session, QWidget* parent = nullptr);

    void draw(const Results& results);
    QString text() const { return m_shown.join(u'\n'); }

signals:
    // Where an option has no price here: AWS's public lists, or other ones, may have it.
    void updateAsked();
    void importAsked();

private:
    Session& m_session;
    QVBoxLayout* m_layout;
    QList<NoteLabel*> m_labels;
    QStringList m_shown;
    QWidget* m_remedies; // what can be done where prices are missing
};
