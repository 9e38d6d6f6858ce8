// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/charts/chart_view.h"

void Page::join(ChartView* chart) {
    const auto ask = [this](const QString& id) { return [this, id] { emit commandWanted(id); }; };
    connect(chart, &ChartView::copyWanted, this, ask(QStringLiteral("copyChart")));
    connect(chart, &ChartView::exportWanted, this, ask(QStringLiteral("exportChart")));
    connect(chart, &ChartView::tableWanted, this, ask(QStringLiteral("chartTable")));
}
