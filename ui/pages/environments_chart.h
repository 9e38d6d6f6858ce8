// SPDX-License-Identifier: GPL-3.0-or-later
// A function's environments over the simulated time: how many are alive, how many requests run, how many of
// them start cold.
#pragma once

#include "ui/charts/readout_chart.h"
#include "ui/compute/cold_start_work.h"

class Curve;

class EnvironmentsChart : public ReadoutChart {
    Q_OBJECT

public:
    explicit EnvironmentsChart(Session& session, QWidget* parent = nullptr);

    // Null while nothing is known.
    void show(std::shared_ptr<const ColdStarts> found);
    void draw(const Results& results) override;
    QString title() const override { return tr("Environments over time"); }
    DataTable table() const override;
    void layOut(QSize size) override;

    QStringList lines() const override; // of a part of the simulated time

protected:
    std::size_t count() const override { return moments().size(); }
    std::optional<std::size_t> placeAt(QPointF pixel) const override;
    void drawTold(QCPPainter& painter) override;

private:
    const std::vector<cost::EnvironmentResult::Moment>& moments() const;
    void drawWords(QCPPainter& painter);

    std::shared_ptr<const ColdStarts> m_found;
    Curve* m_alive;
    Curve* m_running;
    QCPBars* m_cold;
};
