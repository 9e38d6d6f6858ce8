// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include "libcost/files/installation.h"
#include "libcost/units/day.h"
#include "libcost/units/problem.h"

#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <iostream>

namespace {

// The network needs Qt, which takes longer to load than most commands run: a program beside this one has it.
// It takes the same arguments.
int startUpdate(const std::filesystem::path& folder, char** arguments) {
    const std::string program = (folder / "breakeven-update").string();
    std::cout.flush();
    ::execv(program.c_str(), arguments);
    std::cerr << program << ": cannot be started: " << std::strerror(errno)
              << "; it is built and installed with the desktop app\n";
    return kFailed;
}

} // namespace

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
    const bool errTerminal = ::isatty(STDERR_FILENO) == 1;
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const std::string today = cost::isoDay(static_cast<int>(now.time_since_epoch().count()));
    return runProgram(
        {arguments + 1, arguments + count},
        {std::cin, std::cout, std::cerr, folder, terminal, errTerminal, cost::userPricesFolder(), today,
         [&](const Run&, const PriceUpdateRequest&) { return startUpdate(folder, arguments); }});
}
