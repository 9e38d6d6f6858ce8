// SPDX-License-Identifier: Apache-2.0
#include "app/cli/amounts.h"
#include "app/cli/commands.h"
#include "app/cli/names.h"
#include "app/cli/scenario_input.h"

#include "libcost/output/report_cold_starts.h"

namespace {

struct Sizing : ScenarioOptions {
    std::string option;
    std::vector<std::string> targets; // percent of cold starts
    std::vector<std::string> p99;     // milliseconds
};

std::vector<cost::ColdStartTarget> targetsOf(const Sizing& asked) {
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

Command coldStartsCommand() {
    const auto given = std::make_shared<Sizing>();
    Command command{"cold-starts", "What cold starts cost in time, and what avoiding them costs in dollars"};
    given->addTo(command);
    command.add("--option", "The function; the first one when absent", &given->option);
    command.add("--target",
                "Size provisioned concurrency for that many % of the requests cold at most; may be repeated",
                &given->targets);
    command.add("--p99",
                "Size it so that 99 % of the requests are answered within so many ms; may be repeated",
                &given->p99);
    command.run = [given](const CliEnvironment& environment) {
        const Run run(environment, given->common);
        const std::vector<cost::ColdStartTarget> asked = targetsOf(*given);
        const std::vector<cost::ColdStartTarget> targets = asked.empty() ? cost::usualTargets() : asked;
        const cost::Scenario scenario = scenarioOf(run, *given);
        const cost::Option& option = functionNamed(scenario, *given, given->option);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        cost::Problems problems;
        run.announce(cost::coldStartRequests(scenario, option, targets));
        const auto choice = run.withProgress([&](const auto& progress) {
            return cost::coldStartChoice(*book, scenario, option, targets, problems, progress);
        });
        if (!problems.empty()) throw cost::BadInput(given->fileName(), problems);
        run.deliver(cost::coldStartsReport({scenario, *book}, *choice, asked, run.style()));
        return kGood;
    };
    return command;
}
