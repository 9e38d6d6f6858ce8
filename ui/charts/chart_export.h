// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a picture for slides and documents, with its title, assumptions and price date on it.
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/compute/results.h"

class QMimeData;

// Twice as fine as the screen.
QImage chartImage(ChartView& chart, const Results& results, QSize size);

// Its rows, under what a picture of it has as its title and below.
DataTable chartTable(const ChartView& chart, const Results& results);

// PNG, SVG, PDF or CSV by the name's ending. False, with the reason, when the file cannot be written.
bool writeChart(ChartView& chart, const Results& results, QSize size, const QString& path, QString* why);

// For the clipboard: as a picture, and as SVG for who can take it.
QMimeData* chartClip(ChartView& chart, const Results& results, QSize size);

// "us-east-1, 730 h a month, prices of 19 Sep 2026, ...": what the figures stand on.
QString assumptionsLine(const Results& results);
