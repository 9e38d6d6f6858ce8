// SPDX-License-Identifier: GPL-3.0-or-later
// How far work is, what is left of it, and a button that cancels it, or begins it anew. Its place is kept
// while there is nothing to show.
#pragma once

#include "ui/compute/work.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

class WorkBar : public QWidget {
    Q_OBJECT

public:
    // What the work is, and what its button says where it was cancelled.
    WorkBar(Work& work, const QString& name, const QString& again, QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }
    // What went wrong; empty where nothing did.
    QString why() const;

signals:
    void againWanted();

private:
    void showBusy(double done);

    Work& m_work;
    QString m_again;
    QProgressBar* m_progress;
    QPushButton* m_button;
    QLabel* m_why;
};
