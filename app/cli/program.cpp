// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include "app/cli/command.h"

#include "libcost/prices/import/import.h"

#include <algorithm>

int runProgram(std::vector<std::string> arguments, const Surroundings& around) {
    CLI::App app("What an AWS Lambda workload costs beside Fargate and EC2, and where they break even.",
                 "breakeven");
    app.set_version_flag("--version", "breakeven " BREAKEVEN_VERSION);
    app.require_subcommand(1);
    app.footer("Exit status: 0 good, 1 the input or the machine failed, 2 usage, 3 a budget was exceeded.");
    int status = kUsage;
    addEstimate(app, around, status);
    addCompare(app, around, status);
    addSweep(app, around, status);
    addSolve(app, around, status);
    addCheck(app, around, status);
    addPrices(app, around, status);

    try {
        std::reverse(arguments.begin(), arguments.end()); // as CLI11 takes a vector
        app.parse(arguments);
        return status;
    } catch (const CLI::ParseError& error) {
        const bool asked = app.exit(error, around.out, around.err) == 0; // help or version
        return asked ? kGood : kUsage;
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
        around.err << error.what() << '\n';
        return kFailed;
    }
}
