// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/scenario_input.h"

#include "libcost/output/report_advice.h"

Command adviseCommand() {
    struct Given : ScenarioOptions {
        FutureOptions futures;
    };
    const auto given = std::make_shared<Given>();
    Command command{"advise", "What to run, why, and what would change it"};
    given->addTo(command);
    given->futures.addTo(command);
    command.run = [given](const CliEnvironment& environment) {
        const Run run(environment, given->common);
        const cost::Scenario scenario = pricedScenarioOf(run, *given);
        const cost::OutlookSettings settings = given->futures.settings(run, scenario);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        const cost::Advice advice = cost::advise(*book, scenario);
        const auto outlook = run.withProgress([&](const auto& progress) {
            return cost::outlook(*book, scenario, advice.decision, settings, progress);
        });
        run.remarkAge(cost::oldestPrice(advice.comparison));
        run.deliver(cost::adviceReport({scenario, *book}, advice, *outlook, run.style()));
        return kGood;
    };
    return command;
}
