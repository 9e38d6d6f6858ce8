// SPDX-License-Identifier: GPL-3.0-or-later
// A bar inside the window that lists what was wrong, each with its place. The document stays as it was.
#pragma once

#include <QLabel>
#include <QScrollArea>
#include <QWidget>

class QToolButton;

class ProblemBar : public QWidget {
    Q_OBJECT

public:
    explicit ProblemBar(QWidget* parent = nullptr);

    void showProblems(const QString& what, const QStringList& problems);
    QString text() const { return m_list->text(); }
    QToolButton* closeButton() const { return m_close; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyColors();

    QLabel* m_what;
    QLabel* m_list;
    QScrollArea* m_scroll;
    QToolButton* m_close;
};
