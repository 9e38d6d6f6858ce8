// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/manual.h"

#include "libcost/prices/import/import.h"

#include <algorithm>

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

// What was printed must have come out: a full disk is told at the end only.
int written(const Surroundings& around) {
    around.out << std::flush;
    if (around.out) return kGood;
    around.err << "standard output: cannot be written\n";
    return kFailed;
}

} // namespace

int runProgram(std::vector<std::string> arguments, const Surroundings& around) {
    CLI::App app("What an AWS Lambda workload costs beside Fargate and EC2, and where they break even.",
                 "breakeven");
    app.set_version_flag("--version", "breakeven " BREAKEVEN_VERSION);
    app.require_subcommand(1);
    app.footer("Exit status: 0 good, 1 the input or the machine failed, 2 usage, 3 a budget was exceeded,\n"
               "130 stopped with Ctrl-C.");
    int status = kUsage;
    addEstimate(app, around, status);
    addCompare(app, around, status);
    addSweep(app, around, status);
    addSolve(app, around, status);
    addAdvise(app, around, status);
    addReport(app, around, status);
    addSimulate(app, around, status);
    addColdStarts(app, around, status);
    addMemory(app, around, status);
    addCheck(app, around, status);
    addLimits(app, around, status);
    addPresets(app, around, status);
    addPrices(app, around, status);
    addManual(app, around, status);

    try {
        refuseEmpty(app, arguments);
        std::reverse(arguments.begin(), arguments.end()); // as CLI11 takes a vector
        app.parse(arguments);
        return status == kGood ? written(around) : status;
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) { // help or version
            app.exit(error, around.out, around.err);
            return written(around);
        }
        const bool noCommand = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
        const Reached at = reachedBy(app);
        const std::string command = noCommand ? unknownCommand(at) : "";
        around.err << "breakeven: " << (command.empty() ? error.what() : command) << "\nsee " << at.path
                   << " --help\n";
        return kUsage;
    } catch (const UsageError& error) {
        around.err << "breakeven: " << error.what() << '\n';
        return kUsage;
    } catch (const cost::BadInput& error) {
        around.err << error.what() << '\n';
        return kFailed;
    } catch (const cost::MachineFailure& error) {
        around.err << error.what() << '\n';
        return kFailed;
    } catch (const cost::Cancelled& error) {
        around.err << "breakeven: " << error.what() << '\n';
        return kCancelled;
    } catch (const std::bad_alloc&) {
        around.err << "breakeven: not enough memory\n";
        return kFailed;
    } catch (const std::filesystem::filesystem_error& error) {
        around.err << error.path1().string() << ": " << error.code().message() << '\n';
        return kFailed;
    }
}
