// SPDX-License-Identifier: Apache-2.0
// Every command, as its own file describes it.
#pragma once

#include "app/cli/command_spec.h"

// `breakeven` with all of its commands.
Command breakevenCommand();

Command adviseCommand();
Command checkCommand();
Command coldStartsCommand();
Command compareCommand();
Command completionCommand();
Command estimateCommand();
Command limitsCommand();
Command manualCommand();
Command memoryCommand();
Command presetsCommand();
Command pricesCommand();
Command pricesDiffCommand();
Command pricesImportCommand();
Command pricesUpdateCommand();
Command reportCommand();
Command schemaCommand();
Command simulateCommand();
Command solveCommand();
Command sweepCommand();
