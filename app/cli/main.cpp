// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include "libcost/files/installation.h"
#include "libcost/units/problem.h"

#include <unistd.h>

#include <cstdlib>
#include <iostream>

int main(int count, char** arguments) {
    std::ios::sync_with_stdio(false);
    std::filesystem::path folder;
    try {
        folder = cost::programFolder();
    } catch (const cost::MachineFailure&) {
        folder = "."; // --prices still works
    }
    const char* plain = std::getenv("NO_COLOR");
    const bool terminal = ::isatty(STDOUT_FILENO) == 1 && !(plain && *plain);
    return runProgram({arguments + 1, arguments + count}, {std::cin, std::cout, std::cerr, folder, terminal});
}
