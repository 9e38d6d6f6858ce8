// SPDX-License-Identifier: GPL-3.0-or-later
// At the foot of the window: what all figures rest on, how many options have a price, and short messages.
#pragma once

#include "ui/compute/results.h"

#include <QObject>

class QLabel;
class QStatusBar;

class StatusLine : public QObject {
    Q_OBJECT

public:
    // `report` tells how far a report is.
    StatusLine(QStatusBar& bar, QWidget& report);

    void draw(const Results& results);
    // In the colours and the font of the window.
    void recolor();
    void say(const QString& what, int forMs);

private:
    QStatusBar& m_bar;
    QLabel* m_conventions;
    QLabel* m_counts;
};
