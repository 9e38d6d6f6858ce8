// SPDX-License-Identifier: Apache-2.0
// Arguments as a person types them, read by what the commands say that they take.
#pragma once

#include "app/cli/command_spec.h"

// An argument that was given, and each of its values as typed; a flag has "true".
struct GivenArgument {
    const Argument* argument;
    std::vector<std::string> values;
};

struct CommandLine {
    const Command* command = nullptr;      // to be run; null where the answer is there already
    std::vector<GivenArgument> given = {}; // in the order in which the command has them
    std::string answer = {};               // its help, or the version
};

// Reads the arguments (without the program's name), and puts each value where the command has it go. What is
// returned points into `program`. Throws UsageError.
CommandLine readCommandLine(const Command& program, std::vector<std::string> arguments);
