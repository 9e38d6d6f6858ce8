// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/scenario_input.h"

Command estimateCommand() {
    const auto given = std::make_shared<ScenarioOptions>();
    Command command{"estimate", "Price every option of a scenario, with every line"};
    given->addTo(command);
    command.add("--explain", "Show how each line is computed, and the source of its price", &given->explain);
    command.run = [given](const CliEnvironment& environment) {
        const Run run(environment, given->common);
        const cost::Scenario scenario = pricedScenarioOf(run, *given);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        const cost::Comparison comparison = cost::compare(*book, scenario);
        run.remarkAge(cost::oldestPrice(comparison));
        run.deliver(cost::estimateReport({scenario, *book}, comparison, run.style(given->explain)));
        return kGood;
    };
    return command;
}
