// SPDX-License-Identifier: Apache-2.0
// What helps a reader at the terminal, made from the commands themselves, so that it cannot fall behind them.
#pragma once

#include "app/cli/command.h"

enum class Shell { Bash, Zsh, Fish };

// The manual page, in man(7) macros.
std::string manualPage(const CLI::App& app);

// A script for the shell that completes commands, options, and values where there is a list of them.
std::string completionScript(const CLI::App& app, Shell shell);

// `breakeven completion SHELL`, and `breakeven manual` for who builds packages.
void addManual(CLI::App& app, const CliEnvironment& environment, int& status);
