// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "libcost/output/report_advice.h"

void addAdvise(CLI::App& app, const CliEnvironment& environment, int& status) {
    auto options = std::make_shared<ScenarioOptions>();
    CLI::App* command = app.add_subcommand("advise", "What to run, why, and what would change it");
    auto settings = std::make_shared<cost::OutlookSettings>();
    options->addTo(*command);
    addFutures(*command, *settings);
    command->callback([options, settings, command, &environment, &status] {
        const Run run(environment, options->common);
        const cost::Scenario scenario = pricedScenarioOf(run, *options);
        remarkFutures(run, *command, scenario);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        const cost::Advice advice = cost::advise(*book, scenario);
        const auto outlook = run.withProgress([&](const auto& progress) {
            return cost::outlook(*book, scenario, advice.decision, *settings, progress);
        });
        run.remarkAge(cost::oldestPrice(advice.comparison));
        run.deliver(cost::adviceReport({scenario, *book}, advice, *outlook, run.style()));
        status = kGood;
    });
}
