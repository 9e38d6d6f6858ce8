// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include "app/cli/command_line.h"
#include "app/cli/commands.h"

#include "libcost/base/one_line.h"
#include "libcost/files/installation.h"
#include "libcost/prices/import/import.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <exception>

namespace {

// Files are the same by what they are, not by what they are called.
bool isSame(const struct stat& a, const struct stat& b) {
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

// Whether a file of prices in that folder is the one to be written.
bool isWithin(const std::filesystem::path& folder, const struct stat& target) {
    std::error_code error;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, error)) {
        struct stat file {};
        if (entry.path().extension() == ".json" && ::stat(entry.path().c_str(), &file) == 0 &&
            isSame(file, target))
            return true;
    }
    return false;
}

// What is read is not written over: whatever arguments name, and the prices. Throws UsageError.
void refuseOverwriting(const std::vector<GivenArgument>& given, const CliEnvironment& environment) {
    const auto out = std::find_if(given.begin(), given.end(), [](const GivenArgument& each) {
        return each.argument->names().back() == "--out-file";
    });
    if (out == given.end()) return;
    const std::string& name = out->values.back();
    struct stat target {};
    // What is no ordinary file is not replaced.
    if (::stat(name.c_str(), &target) != 0 || !S_ISREG(target.st_mode)) return;
    const auto refuse = [&](const std::string& what) {
        throw UsageError("-o is \"" + name + "\", which is " + what +
                         " and would be lost: name another file to write");
    };
    for (const GivenArgument& each : given) {
        if (&each == &*out) continue;
        const std::string argument = each.argument->names().back();
        for (const std::string& value : each.values) {
            struct stat input {};
            const bool there =
                value == "-" ? ::fstat(STDIN_FILENO, &input) == 0 : ::stat(value.c_str(), &input) == 0;
            if (there && isSame(input, target)) refuse("what " + argument + " reads");
            if (there && each.argument->pricesFolder && isWithin(value, target))
                refuse("a file of " + argument);
        }
    }
    if (std::filesystem::path(name).extension() != ".json") return;
    if (!environment.userPrices.empty() && isWithin(environment.userPrices, target))
        refuse("one of your prices");
    try {
        if (isWithin(cost::pricesFolder(environment.folder), target)) refuse("a file of the price catalogue");
    } catch (const cost::MachineFailure&) {
        return; // there is none
    }
}

int ran(std::vector<std::string> arguments, const CliEnvironment& environment) {
    try {
        const Command program = breakevenCommand();
        const CommandLine line = readCommandLine(program, std::move(arguments));
        if (!line.command) {
            environment.out << line.answer;
            return kGood;
        }
        refuseOverwriting(line.given, environment);
        return line.command->run(environment);
    } catch (const UsageError& error) {
        environment.err << "breakeven: " << cost::oneLine(error.what()) << '\n';
        if (!error.command().empty()) environment.err << "see " << error.command() << " --help\n";
        return kUsage;
    } catch (const cost::BadInput& error) {
        environment.err << error.what() << '\n';
        return kFailed;
    } catch (const cost::MachineFailure& error) {
        environment.err << error.what() << '\n';
        return kFailed;
    } catch (const cost::Cancelled& error) {
        environment.err << "breakeven: " << error.what() << '\n';
        return kCancelled;
    } catch (const std::filesystem::filesystem_error& error) {
        const std::string file = error.path1().string();
        environment.err << cost::oneLine(file + (file.empty() ? "" : ": ") + error.code().message()) << '\n';
        return kFailed;
    } catch (...) {
        return failedBy(std::current_exception(), environment.err);
    }
}

} // namespace

int failedBy(const std::exception_ptr& failure, std::ostream& err) {
    try {
        std::rethrow_exception(failure);
    } catch (const std::bad_alloc&) {
        err << "breakeven: not enough memory\n";
    } catch (const std::exception& error) {
        err << "breakeven: this is a fault of the program, please report it with what you asked: "
            << cost::oneLine(error.what()) << '\n';
    } catch (...) {
        err << "breakeven: this is a fault of the program, please report it with what you asked\n";
    }
    return kFailed;
}

int runProgram(std::vector<std::string> arguments, const CliEnvironment& environment) {
    const int status = ran(std::move(arguments), environment);
    environment.out.flush();
    if (environment.out || status != kGood) return status;
    environment.err << "standard output: cannot be written\n";
    return kFailed;
}
