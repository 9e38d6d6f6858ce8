// SPDX-License-Identifier: GPL-3.0-or-later
// The names at the curves' ends, and the values that stand there while the crosshair is out. A layer of its
// own: moving the mouse draws no curve.
#pragma once

#include "ui/charts/chart_scene.h"

#include <qcustomplot.h>

class ChartLabels {
public:
    explicit ChartLabels(QCPAxisRect* axes) : m_axes(axes) {}

    // What the names and the widest values take beside the axes.
    static double width(const ChartScene& scene);

    void draw(QPainter& painter, const ChartScene& scene);

    // Where the picture ends.
    void setRight(double right) { m_right = right; }

    // The option whose label is there, or -1.
    int labelAt(QPointF position) const;

private:
    void drawCrosshair(QPainter& painter, const ChartScene& scene) const;
    // Where the curve ends, in pixels; empty where none of it can be seen.
    std::optional<QPointF> end(const ChartScene& scene, std::size_t option) const;

    QCPAxisRect* m_axes;
    double m_right = 0;
    std::vector<std::pair<int, QRectF>> m_labels;
};
