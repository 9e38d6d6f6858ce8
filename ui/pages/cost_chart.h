// SPDX-License-Identifier: GPL-3.0-or-later
// Cost against one dial: one curve for each option. It draws results and asks the session; it computes
// nothing.
#pragma once

#include "ui/charts/chart_labels.h"
#include "ui/charts/chart_marks.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/curve.h"
#include "ui/charts/log_ticker.h"
#include "ui/document/session.h"

#include <set>

class CostChart : public ChartView {
    Q_OBJECT

public:
    CostChart(Session& session, cost::Dial dial, QWidget* parent = nullptr);

    cost::Dial dial() const { return m_scene.dial; }
    const ChartScene& scene() const { return m_scene; }

    void draw(const Results& results) override;
    // The hidden options, by id: shared by all charts.
    void setHidden(const std::set<std::string>& hidden);

    // The crosshair at the sample nearest to that place.
    void moveCrosshair(std::optional<std::size_t> sample, bool pinned);
    void nextCrossing();
    void zoomX(double factor, double around);
    void resetZoom() override;
    QString title() const override { return chartTitle(m_scene.dial, m_scene.perMillion); }
    // What a million requests cost, in place of what a month does.
    void setPerMillion(bool on);
    DataTable table() const override;
    void layOut(QSize size) override;

    QSize sizeHint() const override { return {640, 380}; }

signals:
    void hiddenWanted(const std::string& optionId, bool hidden);

protected:
    void recolor() override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setUp();
    void divideByRequests();
    void setCurves();
    void setRanges();
    void showChosen();
    void describe();
    void panBy(QPointF pixels);
    void zoomY(double factor, double around);
    void drawCursorLayer(QCPPainter& painter);
    std::optional<std::size_t> sampleAt(double x) const;
    QCPRange wantedY() const;

    ChartScene m_scene;
    cost::Scenario m_drawn;
    std::set<std::string> m_hidden;
    bool m_perMillion = false;
    ChartMarks m_marks;
    ChartLabels m_labels;
    QVector<Curve*> m_curves;
    QSharedPointer<LogTicker> m_xTicker;
    QSharedPointer<LogTicker> m_yTicker;
    std::optional<QCPRange> m_yZoom;
    QPoint m_pressed;
    QPoint m_last;
    bool m_dragging = false;
    QString m_hoverWords;
    QPointF m_hoverAt;
};
