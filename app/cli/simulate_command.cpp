// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/names.h"
#include "app/cli/scenario_input.h"

#include "libcost/files/trace_file.h"
#include "libcost/output/report_simulation.h"

namespace {

const cost::Lambda* functionOf(const cost::Option* option) {
    return option ? std::get_if<cost::Lambda>(&option->compute) : nullptr;
}

} // namespace

Command simulateCommand() {
    struct Given : ScenarioOptions {
        std::string option;
        std::string trace;
    };
    const auto given = std::make_shared<Given>();
    Command command{"simulate", "Cold starts, concurrency and throttling of a function"};
    given->addTo(command);
    command.add("--option", "The function; the first one when absent", &given->option);
    command.add(
        "--trace",
        "A CSV of recorded requests, in the place of the scenario's arrivals: a column timestamp, or "
        "end_timestamp and duration; in seconds unless dates, sizes or headings such as duration_ms tell",
        &given->trace);
    command.run = [given](const CliEnvironment& environment) {
        // The trace says when requests come.
        if (!given->trace.empty() && !(given->requests.empty() && given->traffic.empty()))
            throw UsageError(std::string("--trace and ") +
                             (given->traffic.empty() ? "--requests" : "--traffic") +
                             " say the same thing: keep one of them");
        const Run run(environment, given->common);
        const cost::Scenario scenario = scenarioOf(run, *given);
        const cost::Option* option = given->option.empty() ? cost::firstFunction(scenario)
                                                           : &functionNamed(scenario, *given, given->option);
        cost::Problems problems;
        cost::EnvironmentModel model = cost::environmentModel(scenario, functionOf(option), problems);
        if (!given->trace.empty()) {
            // The trace says how many there are, and perhaps how long each takes.
            problems.eraseAt("/workload/requests_per_month");
            std::vector<cost::Message> notes;
            cost::replay(model, cost::readTrace(given->trace, &notes));
            for (const cost::Message& note : notes)
                run.remark("trace: " + note);
        }
        if (!problems.empty()) throw cost::BadInput(given->fileName(), problems);
        run.announce(cost::toBePlayed(model).requests);
        const auto result =
            run.withProgress([&](const auto& progress) { return cost::environments(model, progress); });
        std::vector<cost::Violation> blockers;
        if (option) blockers = cost::blockersOf(*run.catalogue().book(scenario.region), scenario, *option);
        run.deliver(cost::simulationReport(scenario, option ? option->label : "A function", model, *result,
                                           run.style(), blockers));
        return kGood;
    };
    return command;
}
