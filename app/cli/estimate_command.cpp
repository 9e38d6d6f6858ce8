// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

void addEstimate(CLI::App& app, const CliEnvironment& environment, int& status) {
    auto options = std::make_shared<ScenarioOptions>();
    CLI::App* command = app.add_subcommand("estimate", "Price every option of a scenario, with every line");
    options->addTo(*command);
    command->add_flag("--explain", options->explain,
                      "Show how each line is computed, and the source of its price");
    command->callback([options, &environment, &status] {
        const Run run(environment, options->common);
        const cost::Scenario scenario = pricedScenarioOf(run, *options);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        const cost::Comparison comparison = cost::compare(*book, scenario);
        run.remarkAge(cost::oldestPrice(comparison));
        run.deliver(cost::estimateReport({scenario, *book}, comparison, run.style(options->explain)));
        status = kGood;
    });
}
