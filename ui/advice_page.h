// SPDX-License-Identifier: GPL-3.0-or-later
// What to run, why, what stands in the way of the others, and what would change it.
#pragma once

#include "ui/note_label.h"
#include "ui/session.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

class AdvicePage : public QScrollArea {
    Q_OBJECT

public:
    explicit AdvicePage(Session& session, QWidget* parent = nullptr);

    // Asks for advice once the dials rest: it takes longer than a frame.
    void draw(const Results& results);
    // All that is said, a line each.
    QStringList lines() const;
    // Takes a dial to where another option is advised: one for each flip, in their order.
    const QList<QPushButton*>& flipButtons() const { return m_flipButtons; }
    const Session::Advised& advised() const { return m_advised; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawAdvice();
    void addHeading(const QString& text);
    void addLine(const std::string& text, QPushButton* beside = nullptr);

    Session& m_session;
    Session::Advised m_advised;
    QTimer m_due;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QList<NoteLabel*> m_lines;
    QList<QLabel*> m_headings;
    QList<QPushButton*> m_flipButtons;
};
