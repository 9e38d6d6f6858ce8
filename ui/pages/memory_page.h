// SPDX-License-Identifier: GPL-3.0-or-later
// How long a function takes at each memory size.
#pragma once

#include "ui/pages/chart_page.h"
#include "ui/pages/memory_chart.h"

class MemoryPage : public ChartPage<MemoryChart> {
public:
    using ChartPage::ChartPage;

    void watch(Watched& watched) const override { watched.memory = true; }
};
