// SPDX-License-Identifier: Apache-2.0
// What commands are made of for the parser of the command line.
#pragma once

#include "app/cli/amounts.h"
#include "app/cli/names.h"
#include "app/cli/scenario_input.h"

#include "libcost/advice/uncertainty.h"

#include <CLI/CLI.hpp>

// Refuses options that are given without a value, such as --option "$UNSET".
void refuseEmpty(CLI::App& app, const std::vector<std::string>& arguments);
// Lets a whole number be typed as quantities are: "100k", "1,000".
CLI::Validator typedCount();
// A seed as numbers can keep it.
CLI::Validator seedRange();
// How many futures a command draws from ranges, and which.
void addFutures(CLI::App& command, cost::OutlookSettings& settings);
// A remark on each of these that was given where nothing is drawn from a range.
void remarkFutures(const Run& run, const CLI::App& command, const cost::Scenario& scenario);

// Each adds its command; `status` is set when it has run.
void addEstimate(CLI::App& app, const CliEnvironment& environment, int& status);
void addCompare(CLI::App& app, const CliEnvironment& environment, int& status);
void addSweep(CLI::App& app, const CliEnvironment& environment, int& status);
void addSolve(CLI::App& app, const CliEnvironment& environment, int& status);
void addAdvise(CLI::App& app, const CliEnvironment& environment, int& status);
void addReport(CLI::App& app, const CliEnvironment& environment, int& status);
void addSimulate(CLI::App& app, const CliEnvironment& environment, int& status);
void addColdStarts(CLI::App& app, const CliEnvironment& environment, int& status);
void addLimits(CLI::App& app, const CliEnvironment& environment, int& status);
void addPresets(CLI::App& app, const CliEnvironment& environment, int& status);
void addSchema(CLI::App& app, const CliEnvironment& environment, int& status);
void addMemory(CLI::App& app, const CliEnvironment& environment, int& status);
void addCheck(CLI::App& app, const CliEnvironment& environment, int& status);
void addPrices(CLI::App& app, const CliEnvironment& environment, int& status);
void addPricesImport(CLI::App& prices, const CliEnvironment& environment, int& status);
void addPricesUpdate(CLI::App& prices, const CliEnvironment& environment, int& status);
void addPricesDiff(CLI::App& prices, const CliEnvironment& environment, int& status);
