// SPDX-License-Identifier: GPL-3.0-or-later
// Who is cheapest where: two dials, coloured by the winner, the deeper the further it is ahead. A chosen
// place says what every option costs there.
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/charts/log_ticker.h"

#include "libcost/analysis/comparison.h"

class MapChart : public ChartView {
    Q_OBJECT

public:
    explicit MapChart(Session& session, QWidget* parent = nullptr);

    void draw(const Results& results) override;
    QString title() const override;
    DataTable table() const override;
    void layOut(QSize size) override;

    // The place whose costs are told, as values of the two dials; none for where the scenario stands.
    void choosePlace(std::optional<QPointF> place);
    std::optional<QPointF> chosenPlace() const { return m_chosen; }
    // What is told of it: a line for each option, cheapest first.
    QStringList placeLines() const { return m_lines; }

protected:
    void recolor() override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void paintCells();
    void setAxis(QCPAxis* axis, QSharedPointer<LogTicker>& ticker, cost::Dial dial,
                 const std::vector<double>& at);
    void describePlace();
    void turnTo(QPointF place);
    std::optional<QPointF> placeAt(QPointF pixel) const;
    std::optional<QPointF> standing() const;
    void drawCells(QCPPainter& painter);
    void drawNames(QCPPainter& painter);
    void drawPlace(QCPPainter& painter);

    QImage m_cells;
    struct Name {
        QString text;
        QPointF at; // of the axes, 0 to 1
    };
    std::vector<Name> m_names;
    bool m_priced = false;
    QSharedPointer<LogTicker> m_xTicker;
    QSharedPointer<LogTicker> m_yTicker;
    QSharedPointer<QCPAxisTicker> m_plainTicker;
    std::optional<QPointF> m_chosen;
    QStringList m_lines;
    std::vector<Look> m_lineLooks; // of each line after the first
};
