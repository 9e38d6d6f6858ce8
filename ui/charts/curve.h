// SPDX-License-Identifier: GPL-3.0-or-later
// One option's curve. A wide antialiased pen takes seven times as long as a thin one and far more on ragged
// data, so a stout line is a thin one drawn several times, a little apart.
#pragma once

#include "ui/widgets/option_look.h"

#include <qcustomplot.h>

class Curve : public QCPGraph {
public:
    using QCPGraph::QCPGraph;

    void setLook(const Look& look, bool chosen);

protected:
    void drawLinePlot(QCPPainter* painter, const QVector<QPointF>& lines) const override;

private:
    bool m_chosen = false;
};

// Drawn by a function, on the layer it is put.
class Overlay : public QCPLayerable {
public:
    using Draw = std::function<void(QCPPainter&)>;

    Overlay(QCustomPlot* plot, const QString& layer, Draw draw)
        : QCPLayerable(plot, layer), m_draw(std::move(draw)) {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override { m_draw(*painter); }

private:
    Draw m_draw;
};
