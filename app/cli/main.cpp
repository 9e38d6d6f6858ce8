// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include "libcost/base/day.h"
#include "libcost/base/file.h"
#include "libcost/base/problem.h"
#include "libcost/files/installation.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <iostream>

namespace {

// In place of the folder that this program is in. No other program is started from it: a scenario's folder
// may have one of that name.
constexpr const char* kUnknown = ".";

std::string besideThis(const std::filesystem::path& folder, const char* program) {
    if (folder == kUnknown)
        throw cost::MachineFailure(
            std::string(program) +
            ": the folder of this program cannot be found, in which it is; is /proc there?");
    return (folder / program).string();
}

// The network needs Qt, which takes longer to load than most commands run: a program beside this one has it.
// It takes the same arguments.
int startUpdate(const std::filesystem::path& folder, char** arguments) {
    const std::string program = besideThis(folder, "breakeven-update");
    std::cout.flush();
    ::execv(program.c_str(), arguments);
    std::cerr << program << ": cannot be started: " << std::strerror(errno)
              << "; it is built and installed with the desktop app\n";
    return kFailed;
}

// The desktop app prints; without a display too.
void printPdf(const std::filesystem::path& folder, const std::string& html,
              const std::filesystem::path& pdf) {
    const std::string program = besideThis(folder, "breakeven-gui");
    // Beside the file itself, where there is room for it and nobody else writes.
    std::filesystem::path page = pdf;
    page += ".breakeven-" + std::to_string(::getpid()) + "-report"; // as what is left behind is known by
    cost::writeFile(page, html);
    std::vector<std::string> words = {program, "--print", page.string(), "--pdf", pdf.string()};
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    const int failed = ::posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments.data(), environ);
    int result = 0;
    if (failed == 0)
        while (::waitpid(child, &result, 0) < 0 && errno == EINTR)
            continue;
    std::error_code ignored;
    std::filesystem::remove(page, ignored);
    if (failed != 0)
        throw cost::MachineFailure(program + ": cannot be started: " + std::strerror(failed) +
                                   "; name the report .html and print it from a browser");
    if (result != 0) throw cost::MachineFailure(pdf.string() + ": was not printed");
}

} // namespace

int main(int count, char** arguments) try {
    std::ios::sync_with_stdio(false);
    // A file that may grow no larger is an error of writing, which is said and leaves nothing behind.
    std::signal(SIGXFSZ, SIG_IGN);
    std::filesystem::path folder;
    try {
        folder = cost::programFolder();
    } catch (const cost::MachineFailure&) {
        folder = kUnknown; // --prices still works
    }
    const char* plain = std::getenv("NO_COLOR");
    const bool terminal = ::isatty(STDOUT_FILENO) == 1 && !(plain && *plain);
    const bool errTerminal = ::isatty(STDERR_FILENO) == 1;
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const std::string today = cost::isoDay(static_cast<int>(now.time_since_epoch().count()));
    return runProgram(
        {arguments + 1, arguments + count},
        {std::cin, std::cout, std::cerr, folder, terminal, errTerminal, cost::userPricesFolder(), today,
         [&](const Run&, const PriceUpdateRequest&) { return startUpdate(folder, arguments); },
         [&](const std::string& html, const std::filesystem::path& pdf) { printPdf(folder, html, pdf); }});
} catch (...) {
    return failedBy(std::current_exception(), std::cerr);
}
