// SPDX-License-Identifier: Apache-2.0
// What the commands share: the options that all of them take, and the scenario that most of them read.
#pragma once

#include "app/cli/program.h"
#include "app/cli/progress_line.h"

#include "libcost/advice/uncertainty.h"
#include "libcost/files/scenario_file.h"
#include "libcost/output/report.h"

#include <CLI/CLI.hpp>

// The arguments were understood, but ask for something that is not there: exit status 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// Options of every command, as typed.
struct CommonOptions {
    std::string format = "table";
    std::string outFile;
    std::string prices;
    std::string userPrices;
    int maxPriceAge = 90;
    bool noColor = false;
    bool quiet = false;

    // To a file, and not to standard output, which "-" names.
    bool toFile() const { return !outFile.empty() && outFile != "-"; }
    void addTo(CLI::App& command);
};

// Options of every command that reads a scenario.
struct ScenarioOptions {
    CommonOptions common;
    std::string file;
    std::string region;
    std::vector<std::string> settings;
    std::string requests; // traffic as typed
    std::string traffic;  // a file of counts
    std::string initPreset;
    bool explain = false;

    void addTo(CLI::App& command);
    bool streamed() const { return file == "-"; }
    // As messages name it.
    std::string fileName() const { return streamed() ? "standard input" : file; }
};

// One run of a command.
class Run {
public:
    Run(const CliEnvironment& environment, const CommonOptions& common);

    const cost::Catalogue& catalogue() const { return m_catalogue; }
    cost::ReportStyle style(bool explain = false) const;

    // The scenario of the file, or of standard input for "-".
    cost::Scenario scenario(const ScenarioOptions& options) const;
    // The same to be priced: where it has a simulation and states no share of cold starts, with the share
    // that is simulated, and a remark that says so.
    cost::Scenario pricedScenario(const ScenarioOptions& options) const;
    // Does long work, which tells its progress to what it is given, with a line on a terminal.
    template <class Work>
    auto withProgress(const Work& work) const {
        ProgressLine line(m_environment.err, m_environment.errTerminal && !m_common.quiet);
        return work([&line](double done) {
            line.update(done);
            return true;
        });
    }
    // Says beforehand that so many requests are simulated, where that takes long.
    void announce(double requests) const;
    // A remark on each of these options that has no price, and why.
    void remarkUnavailable(const cost::PriceBook& book, const cost::Scenario& scenario,
                           const std::function<bool(const cost::Option&)>& isAsked) const;
    // A remark beside the answer, unless it is to be quiet.
    void remark(const cost::Message& text) const;
    // Says on standard error how old the oldest price is, where the answer itself has no place for it.
    void remarkAge(const std::optional<cost::OldestPrice>& oldest) const;
    // Writes the answer to where it was asked for, whole or not at all.
    void deliver(const std::string& text) const;

private:
    const CliEnvironment& m_environment;
    const CommonOptions& m_common;
    cost::Catalogue m_catalogue;
};

// Refuses options that are given without a value, such as --option "$UNSET".
void refuseEmpty(CLI::App& app, const std::vector<std::string>& arguments);
// A seed as numbers can keep it.
CLI::Validator seedRange();
// How many futures a command draws from ranges, and which.
void addFutures(CLI::App& command, cost::OutlookSettings& settings);
// A remark on each of these that was given where nothing is drawn from a range.
void remarkFutures(const Run& run, const CLI::App& command, const cost::Scenario& scenario);

// The dial of that name, with a remark where it had another before; UsageError with the nearest where there
// is none, or where the name may be two.
cost::Dial dialOf(const CliEnvironment& environment, const CommonOptions& common, const std::string& name);
// BadInput that nothing has this in its name, with the nearest part of one that there is: `what` such as "no
// limit".
[[noreturn]] void throwUnknown(const std::string& written, const std::string& what,
                               const std::vector<std::string>& keys);
// The Region of that id; BadInput when there is none.
const cost::Region& regionOf(const cost::Catalogue& catalogue, const std::string& id);
// Where prices of the user's own go; UsageError where no place is known.
std::filesystem::path ownPricesFolder(const CliEnvironment& environment, const CommonOptions& common);
// The option of that id; UsageError with the ids there are otherwise.
const cost::Option& optionNamed(const cost::Scenario& scenario, const std::string& id);
// The option of that id, or the first function when it is empty; UsageError where that is no Lambda function,
// and BadInput where there is none.
const cost::Option& functionNamed(const cost::Scenario& scenario, const ScenarioOptions& options,
                                  const std::string& id);
// An amount of 0 or more in USD a month, "500" or "$1,200"; UsageError naming the argument otherwise.
double amountOf(const std::string& text, const std::string& argument);
// A quantity of 0 or more as it is typed for the dial, in the dial's own unit; UsageError otherwise.
double typedAt(cost::Dial dial, const std::string& text, double hoursPerMonth, const std::string& argument);
// A number of 0 or more, "500" or "1k"; UsageError otherwise.
double countOf(const std::string& text, const std::string& argument);

// Each adds its command; `status` is set when it has run.
void addEstimate(CLI::App& app, const CliEnvironment& environment, int& status);
void addCompare(CLI::App& app, const CliEnvironment& environment, int& status);
void addSweep(CLI::App& app, const CliEnvironment& environment, int& status);
void addSolve(CLI::App& app, const CliEnvironment& environment, int& status);
void addAdvise(CLI::App& app, const CliEnvironment& environment, int& status);
void addReport(CLI::App& app, const CliEnvironment& environment, int& status);
void addSimulate(CLI::App& app, const CliEnvironment& environment, int& status);
void addColdStarts(CLI::App& app, const CliEnvironment& environment, int& status);
void addLimits(CLI::App& app, const CliEnvironment& environment, int& status);
void addPresets(CLI::App& app, const CliEnvironment& environment, int& status);
void addSchema(CLI::App& app, const CliEnvironment& environment, int& status);
void addMemory(CLI::App& app, const CliEnvironment& environment, int& status);
void addCheck(CLI::App& app, const CliEnvironment& environment, int& status);
void addPrices(CLI::App& app, const CliEnvironment& environment, int& status);
void addPricesImport(CLI::App& prices, const CliEnvironment& environment, int& status);
void addPricesUpdate(CLI::App& prices, const CliEnvironment& environment, int& status);
void addPricesDiff(CLI::App& prices, const CliEnvironment& environment, int& status);
