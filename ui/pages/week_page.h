// SPDX-License-Identifier: GPL-3.0-or-later
// What each option costs in the hours of a week.
#pragma once

#include "ui/pages/chart_page.h"
#include "ui/pages/week_chart.h"

using WeekPage = ChartPage<WeekChart>;
