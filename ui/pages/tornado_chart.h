// SPDX-License-Identifier: GPL-3.0-or-later
// What matters most: for each input, how far ahead the option advised is at its P10 and at its P90. Left of
// zero another is cheaper.
#pragma once

#include "ui/charts/rows_chart.h"

#include "libcost/advice/uncertainty.h"

class TornadoChart : public RowsChart {
    Q_OBJECT

public:
    explicit TornadoChart(QWidget* parent = nullptr);

    void show(const cost::Outlook& outlook);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<cost::Influence> m_rows; // that change something, the strongest first
    std::optional<double> m_lead;
};
