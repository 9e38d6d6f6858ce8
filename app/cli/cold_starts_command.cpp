// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "libcost/output/report_cold_starts.h"

namespace {

struct Asked {
    std::string option;
    std::vector<std::string> targets; // percent of cold starts
    std::vector<std::string> p99;     // milliseconds
};

std::vector<cost::ColdStartTarget> targetsOf(const Asked& asked) {
    std::vector<cost::ColdStartTarget> targets;
    for (const std::string& text : asked.targets) {
        // A bare number is in percent, as "1 %" is.
        const bool share = text.find('%') != std::string::npos;
        const double percent =
            share ? 100 * typedAt(cost::Dial::ColdShare, text, 1, "--target") : countOf(text, "--target");
        if (percent <= 0 || percent > 100)
            throw UsageError("--target is \"" + text +
                             "\": give a percentage above 0 and at most 100, such as 1 for 1 %");
        targets.push_back({percent / 100, {}});
    }
    for (const std::string& text : asked.p99) {
        const double ms = typedAt(cost::Dial::Duration, text, 1, "--p99");
        if (!(ms > 0)) throw UsageError("--p99 is \"" + text + "\": give a time above 0, such as 300 ms");
        targets.push_back({{}, ms / 1000});
    }
    return targets;
}

} // namespace

void addColdStarts(CLI::App& app, const CliEnvironment& environment, int& status) {
    auto options = std::make_shared<ScenarioOptions>();
    auto asked = std::make_shared<Asked>();
    CLI::App* command = app.add_subcommand(
        "cold-starts", "What cold starts cost in time, and what avoiding them costs in dollars");
    options->addTo(*command);
    command->add_option("--option", asked->option, "The function; the first one when absent");
    command->add_option(
        "--target", asked->targets,
        "Size provisioned concurrency for that many % of the requests cold at most; may be repeated");
    command->add_option(
        "--p99", asked->p99,
        "Size it so that 99 % of the requests are answered within so many ms; may be repeated");
    command->callback([options, asked, &environment, &status] {
        const Run run(environment, options->common);
        const std::vector<cost::ColdStartTarget> given = targetsOf(*asked);
        const std::vector<cost::ColdStartTarget> targets = given.empty() ? cost::usualTargets() : given;
        const cost::Scenario scenario = scenarioOf(run, *options);
        const cost::Option& option = functionNamed(scenario, *options, asked->option);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        cost::Problems problems;
        run.announce(cost::coldStartRequests(scenario, option, targets));
        const auto choice = run.withProgress([&](const auto& progress) {
            return cost::coldStartChoice(*book, scenario, option, targets, problems, progress);
        });
        if (!problems.empty()) throw cost::BadInput(options->fileName(), problems);
        run.deliver(cost::coldStartsReport({scenario, *book}, *choice, given, run.style()));
        status = kGood;
    });
}
