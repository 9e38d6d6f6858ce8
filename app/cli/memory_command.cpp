// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/scenario_input.h"

#include "libcost/output/report_memory.h"
#include "libcost/simulation/environments.h"

Command memoryCommand() {
    const auto given = std::make_shared<ScenarioOptions>();
    Command command{"memory", "Which memory to give a function that was measured at several sizes"};
    given->addTo(command);
    command.run = [given](const CliEnvironment& environment) {
        const Run run(environment, given->common);
        const cost::Scenario scenario = pricedScenarioOf(run, *given);
        const std::string file = given->fileName();
        if (scenario.workload.durationByMemory.empty())
            throw cost::BadInput(
                file, {{"/workload/duration_by_memory",
                        "is missing: give durations measured at several sizes, such as [[512, 240], "
                        "[1024, 130], [1769, 90]]"}});
        if (!cost::firstFunction(scenario))
            throw cost::BadInput(
                file, {{"/options", "have no Lambda function: memory is what one chooses for those"}});
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        run.remarkUnavailable(*book, scenario, [](const cost::Option& option) {
            return std::holds_alternative<cost::Lambda>(option.compute);
        });
        run.deliver(cost::memoryReport({scenario, *book}, cost::memoryChoices(*book, scenario), run.style()));
        return kGood;
    };
    return command;
}
