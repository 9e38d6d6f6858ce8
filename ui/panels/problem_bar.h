// SPDX-License-Identifier: GPL-3.0-or-later
// A bar inside the window that lists what was wrong, each with its place. The document stays as it was.
#pragma once

#include "ui/widgets/notice_choice.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

class ProblemBar : public QWidget {
    Q_OBJECT

public:
    explicit ProblemBar(QWidget* parent = nullptr);

    void showProblems(const QString& what, const QStringList& problems);
    // What the reader should know, and may do about it; each button hides the bar.
    void showNotice(const QString& what, const QList<NoticeChoice>& choices);
    QString what() const { return m_what->text(); }
    const QList<QPushButton*>& choices() const { return m_choices; }
    QString text() const { return m_list->text(); }
    QToolButton* closeButton() const { return m_close; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void clearChoices();
    void applyColors();

    QLabel* m_what;
    QLabel* m_list;
    QScrollArea* m_scroll;
    QToolButton* m_close;
    QHBoxLayout* m_row;
    QList<QPushButton*> m_choices;
    bool m_alarm = true;
};
