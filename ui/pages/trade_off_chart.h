// SPDX-License-Identifier: GPL-3.0-or-later
// What cold starts cost in time beside what avoiding them costs in dollars: a point for each way.
#pragma once

#include "ui/charts/log_ticker.h"
#include "ui/charts/readout_chart.h"
#include "ui/compute/cold_start_work.h"

class TradeOffChart : public ReadoutChart {
    Q_OBJECT

public:
    explicit TradeOffChart(Session& session, QWidget* parent = nullptr);

    // Null while nothing is known.
    void show(std::shared_ptr<const ColdStarts> found);
    void draw(const Results& results) override;
    QString title() const override { return tr("Cold starts: time against dollars"); }
    DataTable table() const override;
    void layOut(QSize size) override;

    // Which requests are meant: 50, 95 or 99 % of them are answered within the time.
    void setPercentile(int percent);
    int percentile() const { return m_percentile; }

    struct Point {
        double seconds = 0;
        double usd = 0;
        std::size_t way = 0; // of the choice
        Look look;
        QString name;
        bool best = false; // no other is both as quick and as cheap
    };
    // By rising time; ways without a price have none.
    const std::vector<Point>& points() const { return m_points; }
    QStringList lines() const override; // of a point

protected:
    std::size_t count() const override { return m_points.size(); }
    std::optional<std::size_t> placeAt(QPointF pixel) const override;
    void drawTold(QCPPainter& painter) override;

private:
    void setPoints();
    QPointF pixelOf(const Point& point) const;
    void drawPoints(QCPPainter& painter);
    void drawNames(QCPPainter& painter);

    std::shared_ptr<const ColdStarts> m_found;
    std::vector<Point> m_points;
    QSharedPointer<LogTicker> m_ticker;
    int m_percentile = 99;
};
