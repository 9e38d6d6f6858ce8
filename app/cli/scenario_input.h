// SPDX-License-Identifier: Apache-2.0
// The scenario that a run is about: what the file says, and the arguments that change it.
#pragma once

#include "app/cli/run.h"

// The scenario of the file, or of standard input for "-". Throws UsageError, and what reading a file throws.
cost::Scenario scenarioOf(const Run& run, const ScenarioOptions& options);
// The same to be priced: where it has a simulation and states no share of cold starts, with the share that is
// simulated, and a remark that says so.
cost::Scenario pricedScenarioOf(const Run& run, const ScenarioOptions& options);
