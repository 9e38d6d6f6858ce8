// SPDX-License-Identifier: GPL-3.0-or-later
// What each option may cost, and how often it is the cheapest: a row each, from P10 to P90.
#pragma once

#include "ui/charts/rows_chart.h"
#include "ui/widgets/option_look.h"

#include "libcost/advice/uncertainty.h"

class OutlookChart : public RowsChart {
    Q_OBJECT

public:
    explicit OutlookChart(QWidget* parent = nullptr);

    void show(const cost::Scenario& scenario, const cost::Outlook& outlook);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QString label;
        Look look;
        cost::Outlook::OfOption of;
    };
    std::vector<Row> m_rows; // by falling share of wins
};
