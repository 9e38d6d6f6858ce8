// SPDX-License-Identifier: GPL-3.0-or-later
// A chart that tells of one place at a time: the one under the pointer, or the one that the arrows are at.
#pragma once

#include "ui/charts/chart_view.h"

class ReadoutChart : public ChartView {
    Q_OBJECT

public:
    // A place by its number, from 0 on; the last one where there are fewer.
    void tell(std::optional<std::size_t> place);
    std::optional<std::size_t> told() const { return m_told; }
    // What is told: a head, and a line for each figure; empty where nothing is.
    virtual QStringList lines() const = 0;

protected:
    // `step` is how far an arrow goes, `far` how far with Shift.
    ReadoutChart(Session& session, std::size_t step, std::size_t far, QWidget* parent);

    // Above all that is drawn; to be called when the other layers stand.
    void addReadout();
    virtual std::size_t count() const = 0;
    virtual std::optional<std::size_t> placeAt(QPointF pixel) const = 0;
    // Where an arrow begins that finds nothing told.
    virtual std::size_t firstTold() const { return 0; }
    // Marks what is told, which there is.
    virtual void drawTold(QCPPainter& painter) = 0;

    // A dotted line at that abscissa, and the lines beside it.
    void drawTold(QCPPainter& painter, double x, const std::vector<Look>& looks = {});
    // The lines in a box as near to that place as the chart allows.
    void drawLines(QCPPainter& painter, QPointF corner, double left, const std::vector<Look>& looks = {});
    QPen dotted() const;
    // Words at the foot, at the right.
    void drawFoot(QCPPainter& painter, const QString& text);
    // For such labels beside the ordinate, so many lines above, and so much at the right.
    void setMargins(const QString& widest, int linesAbove, int right);
    bool inside(QPointF pixel) const { return QRectF(axisRect()->rect()).contains(pixel); }

    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    std::size_t m_step;
    std::size_t m_far;
    std::optional<std::size_t> m_told;
};
