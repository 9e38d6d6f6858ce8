// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "libcost/files/trace_file.h"
#include "libcost/output/report_simulation.h"

namespace {

struct Simulated {
    std::string option;
    std::string trace;
};

const cost::Lambda* functionOf(const cost::Option* option) {
    return option ? std::get_if<cost::Lambda>(&option->compute) : nullptr;
}

} // namespace

void addSimulate(CLI::App& app, const CliEnvironment& environment, int& status) {
    auto options = std::make_shared<ScenarioOptions>();
    auto simulated = std::make_shared<Simulated>();
    CLI::App* command =
        app.add_subcommand("simulate", "Cold starts, concurrency and throttling of a function");
    options->addTo(*command);
    command->add_option("--option", simulated->option, "The function; the first one when absent");
    command->add_option(
        "--trace", simulated->trace,
        "A CSV of recorded requests, in the place of the scenario's arrivals: a column timestamp, or "
        "end_timestamp and duration; in seconds unless dates, sizes or headings such as duration_ms tell");
    command->callback([options, simulated, &environment, &status] {
        // The trace says when requests come.
        if (!simulated->trace.empty() && !(options->requests.empty() && options->traffic.empty()))
            throw UsageError(std::string("--trace and ") +
                             (options->traffic.empty() ? "--requests" : "--traffic") +
                             " say the same thing: keep one of them");
        const Run run(environment, options->common);
        const cost::Scenario scenario = scenarioOf(run, *options);
        const cost::Option* option = simulated->option.empty()
                                         ? cost::firstFunction(scenario)
                                         : &functionNamed(scenario, *options, simulated->option);
        cost::Problems problems;
        cost::EnvironmentModel model = cost::environmentModel(scenario, functionOf(option), problems);
        if (!simulated->trace.empty()) {
            // The trace says how many there are, and perhaps how long each takes.
            problems.eraseAt("/workload/requests_per_month");
            std::vector<cost::Message> notes;
            cost::replay(model, cost::readTrace(simulated->trace, &notes));
            for (const cost::Message& note : notes)
                run.remark("trace: " + note);
        }
        if (!problems.empty()) throw cost::BadInput(options->fileName(), problems);
        run.announce(cost::toBePlayed(model).requests);
        const auto result =
            run.withProgress([&](const auto& progress) { return cost::environments(model, progress); });
        std::vector<cost::Violation> blockers;
        if (option) blockers = cost::blockersOf(*run.catalogue().book(scenario.region), scenario, *option);
        run.deliver(cost::simulationReport(scenario, option ? option->label : "A function", model, *result,
                                           run.style(), blockers));
        status = kGood;
    });
}
