// SPDX-License-Identifier: Apache-2.0
// All that libcost offers to other programs. Whoever wants less includes a header of these alone.
#pragma once

// What there is: prices and scenarios.
#include "libcost/files/installation.h"
#include "libcost/files/scenario_diff.h"
#include "libcost/files/scenario_file.h"
#include "libcost/files/scenario_schema.h"
#include "libcost/files/trace_file.h"
#include "libcost/files/traffic_file.h"
#include "libcost/input/typed_traffic.h"
#include "libcost/input/typed_value.h"
#include "libcost/prices/catalogue.h"
#include "libcost/prices/catalogue_diff.h"
#include "libcost/prices/coverage.h"
#include "libcost/prices/import/import.h"

// What it comes to.
#include "libcost/analysis/break_even.h"
#include "libcost/analysis/cold_starts.h"
#include "libcost/analysis/comparison.h"
#include "libcost/analysis/cost_map.h"
#include "libcost/analysis/memory_choice.h"
#include "libcost/analysis/sweep.h"
#include "libcost/analysis/unused_inputs.h"
#include "libcost/analysis/used_prices.h"
#include "libcost/analysis/week.h"
#include "libcost/pricing/estimate.h"

// What to do.
#include "libcost/advice/overview.h"

// In words, tables and pictures.
#include "libcost/output/explain.h"
#include "libcost/output/option_style.h"
#include "libcost/output/report_advice.h"
#include "libcost/output/report_cold_starts.h"
#include "libcost/output/report_diff.h"
#include "libcost/output/report_facts.h"
#include "libcost/output/report_import.h"
#include "libcost/output/report_memory.h"
#include "libcost/output/report_simulation.h"
#include "libcost/output/report_whole.h"
#include "libcost/output/svg_chart.h"
#include "libcost/units/format.h"
