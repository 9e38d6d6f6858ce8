// SPDX-License-Identifier: GPL-3.0-or-later
// What each option costs in the hours of a week, and when requests come.
#pragma once

#include "ui/charts/readout_chart.h"

class Curve;

class WeekChart : public ReadoutChart {
    Q_OBJECT

public:
    explicit WeekChart(Session& session, QWidget* parent = nullptr);

    void draw(const Results& results) override;
    QString title() const override { return tr("Cost over the hours of a week"); }
    DataTable table() const override;
    void layOut(QSize size) override;

    // Of the hour of the week that is told: its name, and a line for each option, in their order.
    QStringList lines() const override;
    // USD an hour of each option that has a price.
    const std::vector<std::array<double, cost::kHoursPerWeek>>& weeks() const { return m_weeks; }

protected:
    std::size_t count() const override { return m_names.empty() ? 0 : cost::kHoursPerWeek; }
    std::optional<std::size_t> placeAt(QPointF pixel) const override;
    void drawTold(QCPPainter& painter) override;

private:
    void drawTraffic(QCPPainter& painter);
    void drawWords(QCPPainter& painter);
    QString hourName(int hour) const;

    QVector<Curve*> m_curves;
    QSharedPointer<QCPAxisTickerText> m_days;
    std::vector<Look> m_looks;
    std::vector<QString> m_names;
    std::vector<std::array<double, cost::kHoursPerWeek>> m_weeks;
    std::array<double, cost::kHoursPerWeek> m_traffic{};
    double m_busy = 1; // moments of an hour, over its mean
};
