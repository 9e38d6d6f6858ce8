// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

Command breakevenCommand() {
    Command program{"breakeven",
                    "What an AWS Lambda workload costs beside Fargate and EC2, and where they break even."};
    program.addVersion();
    program.commands = {estimateCommand(), compareCommand(), sweepCommand(),      solveCommand(),
                        adviseCommand(),   reportCommand(),  simulateCommand(),   coldStartsCommand(),
                        memoryCommand(),   checkCommand(),   limitsCommand(),     presetsCommand(),
                        schemaCommand(),   pricesCommand(),  completionCommand(), manualCommand()};
    program.footer =
        "Exit status: 0 good, 1 the input or the machine failed, 2 usage, 3 a budget was exceeded,\n"
        "130 stopped with Ctrl-C.";
    return program;
}
