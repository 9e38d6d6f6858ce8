// SPDX-License-Identifier: GPL-3.0-or-later
// What one chart shows at a moment, ready to be drawn.
#pragma once

#include "ui/compute/results.h"
#include "ui/widgets/option_look.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFont>
#include <QStringList>

struct ChartScene {
    Q_DECLARE_TR_FUNCTIONS(ChartScene)

public:
    enum class Fleet { None, Tasks, Instances };

    cost::Dial dial = cost::Dial::Requests;
    ChartResults results;
    std::vector<Look> looks; // one for each option, as all below
    std::vector<QString> names;
    std::vector<QString> terms; // on which each is priced
    std::vector<std::string> ids;
    std::vector<Fleet> fleets;  // what each runs on
    std::vector<bool> shown;    // drawn and not hidden
    std::vector<bool> hidden;   // by the reader
    std::vector<double> usdNow; // not a number where there is no price
    std::optional<double> now;
    std::vector<std::optional<double>> standing; // where each is on the axis now
    cost::Sweep baseline;                        // the same of an earlier state; empty where none is pinned
    std::optional<double> baselineNow;
    bool perMillion = false; // costs are those of a million requests
    int chosen = -1;
    bool empty = false; // nothing is drawn: no option has a price, or all are hidden

    std::optional<std::size_t> cursor; // a sample
    bool pinned = false;

    const Colors* colors = &lightColors();
    QFont body;

    int column(const std::string& id) const;
};

// "30M", "512 MB", "120 ms": a value of the dial as axis and labels say it.
QString axisText(cost::Dial dial, double value);
// "48.8M requests", "512 MB", "120 ms"
QString valueText(cost::Dial dial, double value);
// "requests a month"
QString axisTitle(cost::Dial dial);
QString chartTitle(cost::Dial dial, bool perMillion = false);
// An amount of the chart: cents are too coarse for a million requests.
QString chartMoney(const ChartScene& scene, double usd);

// The first line of a crossing's box, and the words below it.
QString crossingTitle(const Crossing& crossing, const ChartScene& scene);
QStringList crossingWords(const Crossing& crossing, const ChartScene& scene);
