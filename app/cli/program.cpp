// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/manual.h"

#include "libcost/base/one_line.h"
#include "libcost/files/installation.h"
#include "libcost/prices/import/import.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <exception>

namespace {

// The innermost command that was understood, and how it was called.
struct Reached {
    const CLI::App* command;
    std::string path;
};

Reached reachedBy(const CLI::App& app) {
    Reached at{&app, app.get_name()};
    while (!at.command->get_subcommands().empty()) {
        at.command = at.command->get_subcommands().front();
        at.path += ' ' + at.command->get_name();
    }
    return at;
}

// "prices lsit": the word that should have been a command. Empty where no command was wanted.
std::string unknownCommand(const Reached& at) {
    const auto known = at.command->get_subcommands([](const CLI::App*) { return true; });
    if (known.empty()) return "";
    const std::vector<std::string> rest = at.command->remaining();
    std::string text = rest.empty() || rest.front().starts_with('-')
                           ? "a command is missing"
                           : '"' + rest.front() + "\" is no command";
    text += ": " + at.path + " has";
    for (const CLI::App* each : known)
        text += (each == known.front() ? " " : ", ") + each->get_name();
    return text;
}

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
void refuseOverwriting(const Reached& at, const CliEnvironment& environment) {
    const CLI::Option* out = at.command->get_option_no_throw("--out-file");
    if (!out || out->empty()) return;
    const std::string name = out->results().back();
    struct stat target {};
    // What is no ordinary file is not replaced.
    if (::stat(name.c_str(), &target) != 0 || !S_ISREG(target.st_mode)) return;
    const auto refuse = [&](const std::string& what) {
        throw UsageError("-o is \"" + name + "\", which is " + what +
                         " and would be lost: name another file to write");
    };
    for (const CLI::Option* option : at.command->get_options()) {
        if (option == out) continue;
        const std::string argument = option->get_name();
        const bool folder =
            argument == "--prices" || argument == "--user-prices" || argument == "OLD" || argument == "NEW";
        for (const std::string& value : option->results()) {
            struct stat input {};
            const bool there =
                value == "-" ? ::fstat(STDIN_FILENO, &input) == 0 : ::stat(value.c_str(), &input) == 0;
            if (there && isSame(input, target)) refuse("what " + argument + " reads");
            if (there && folder && isWithin(value, target)) refuse("a file of " + argument);
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
    CLI::App app("What an AWS Lambda workload costs beside Fargate and EC2, and where they break even.",
                 "breakeven");
    app.set_version_flag("--version", "breakeven " BREAKEVEN_VERSION);
    app.require_subcommand(1);
    app.footer("Exit status: 0 good, 1 the input or the machine failed, 2 usage, 3 a budget was exceeded,\n"
               "130 stopped with Ctrl-C.");
    int status = kUsage;
    addEstimate(app, environment, status);
    addCompare(app, environment, status);
    addSweep(app, environment, status);
    addSolve(app, environment, status);
    addAdvise(app, environment, status);
    addReport(app, environment, status);
    addSimulate(app, environment, status);
    addColdStarts(app, environment, status);
    addMemory(app, environment, status);
    addCheck(app, environment, status);
    addLimits(app, environment, status);
    addPresets(app, environment, status);
    addSchema(app, environment, status);
    addPrices(app, environment, status);
    addManual(app, environment, status);

    app.parse_complete_callback([&] { refuseOverwriting(reachedBy(app), environment); });
    try {
        refuseEmpty(app, arguments);
        std::reverse(arguments.begin(), arguments.end()); // as CLI11 takes a vector
        app.parse(arguments);
        return status;
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) { // help or version
            app.exit(error, environment.out, environment.err);
            return kGood;
        }
        const bool noCommand = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
        const Reached at = reachedBy(app);
        const std::string command = noCommand ? unknownCommand(at) : "";
        environment.err << "breakeven: " << cost::oneLine(command.empty() ? error.what() : command)
                        << "\nsee " << at.path << " --help\n";
        return kUsage;
    } catch (const UsageError& error) {
        environment.err << "breakeven: " << cost::oneLine(error.what()) << '\n';
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
