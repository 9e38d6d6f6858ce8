// SPDX-License-Identifier: GPL-3.0-or-later
// What all charts are: something with a title that can be drawn at any size.
#pragma once

#include <qcustomplot.h>

class ChartView : public QCustomPlot {
    Q_OBJECT

public:
    using QCustomPlot::QCustomPlot;

    virtual QString title() const = 0;
    // Margins and labels for a picture of that size.
    virtual void layOut(QSize size) = 0;
    virtual void resetZoom() {}

signals:
    void copyWanted();
    void exportWanted();
};
