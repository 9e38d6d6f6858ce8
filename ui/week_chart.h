// SPDX-License-Identifier: GPL-3.0-or-later
// What each option costs in the hours of a week, and when requests come.
#pragma once

#include "ui/chart_view.h"

class Curve;

class WeekChart : public ChartView {
    Q_OBJECT

public:
    explicit WeekChart(Session& session, QWidget* parent = nullptr);

    void draw(const Results& results) override;
    QString title() const override { return tr("Cost over the hours of a week"); }
    void layOut(QSize size) override;

    // The hour that is told, from Monday 00:00.
    void chooseHour(std::optional<int> hour);
    std::optional<int> chosenHour() const { return m_hour; }
    // What is told of it: a line for each option, in their order.
    QStringList hourLines() const;
    // USD an hour of each option that has a price.
    const std::vector<std::array<double, cost::kHoursPerWeek>>& weeks() const { return m_weeks; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void drawTraffic(QCPPainter& painter);
    void drawWords(QCPPainter& painter);
    void drawHour(QCPPainter& painter);
    QString hourName(int hour) const;

    QVector<Curve*> m_curves;
    QSharedPointer<QCPAxisTickerText> m_days;
    std::vector<Look> m_looks;
    std::vector<QString> m_names;
    std::vector<std::array<double, cost::kHoursPerWeek>> m_weeks;
    std::array<double, cost::kHoursPerWeek> m_traffic{};
    std::optional<int> m_hour;
};
