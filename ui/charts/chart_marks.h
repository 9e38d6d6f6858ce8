// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a chart beside its curves: the winner strip, where the scenario is now, and the crossings.
#pragma once

#include "ui/charts/chart_scene.h"

#include <qcustomplot.h>

// The strip along a foot, seams between the parts; also the groove of the sliders.
void drawStrip(QPainter& painter, const QRectF& place, const std::vector<cost::Winner>& winners,
               const cost::DialRange& range, bool logarithmic, const std::vector<Look>& looks,
               const Colors& colors);

class ChartMarks {
    Q_DECLARE_TR_FUNCTIONS(ChartMarks)

public:
    explicit ChartMarks(QCPAxisRect* axes) : m_axes(axes) {}

    void drawBand(QPainter& painter, const ChartScene& scene);     // from P10 to P90, under the curves
    void drawBaseline(QPainter& painter, const ChartScene& scene); // thin and grey, and where it stood
    void drawBelow(QPainter& painter, const ChartScene& scene);    // the Now line
    void drawAbove(QPainter& painter, const ChartScene& scene);    // strip, markers, rings and boxes
    void drawTitles(QPainter& painter, const ChartScene& scene);   // outside the axes

    void drawNothing(QPainter& painter, const ChartScene& scene) const; // words in place of blank axes

    // The crossing under the mouse.
    const Crossing* crossingAt(QPointF position, const ChartScene& scene) const;
    QPointF positionOf(const Crossing& crossing) const;

private:
    QPointF pixel(double x, double y) const;
    // At the Now line, above the axes; nothing where that is out of sight.
    struct NowWords {
        QString text;
        double line = 0; // its abscissa
        double left = 0; // where the words begin
    };
    std::optional<NowWords> nowWords(const ChartScene& scene) const;
    void drawCrossings(QPainter& painter, const ChartScene& scene);
    void drawSmallRings(QPainter& painter, const ChartScene& scene,
                        const std::vector<const Crossing*>& withWords) const;
    void drawBox(QPainter& painter, const ChartScene& scene, const Crossing& crossing, const QRectF& box,
                 const QStringList& lines) const;

    QCPAxisRect* m_axes;
    std::vector<QPointF> m_places; // of the boxes drawn last
};
