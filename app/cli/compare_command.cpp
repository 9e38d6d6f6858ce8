// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include <algorithm>

void addCompare(CLI::App& app, const CliEnvironment& environment, int& status) {
    auto options = std::make_shared<ScenarioOptions>();
    CLI::App* command = app.add_subcommand(
        "compare", "Rank the options of a scenario, with differences and break-even points");
    options->addTo(*command);
    command->add_flag("--explain", options->explain, "Add every line with its derivation");
    command->callback([options, &environment, &status] {
        const Run run(environment, options->common);
        const cost::Scenario scenario = pricedScenarioOf(run, *options);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        constexpr cost::Dial kDial = cost::Dial::Requests;
        const std::vector<cost::Winner> winners = cost::exactWinners(*book, scenario, kDial);
        // Every stretch of theirs is looked at, so that the two lists agree.
        std::vector<double> places = cost::searchedPlaces(kDial, cost::facts(kDial).useful);
        for (const cost::Winner& each : winners)
            places.push_back(each.from + (each.upTo - each.from) / 2);
        std::sort(places.begin(), places.end());
        const cost::Sweep sampled =
            cost::sweep(*book, scenario, kDial, cost::admissiblePlaces(kDial, places));
        const cost::Comparison comparison = cost::compare(*book, scenario);
        run.remarkAge(cost::oldestPrice(comparison));
        run.deliver(cost::comparisonReport({scenario, *book}, comparison,
                                           cost::breakEvens(*book, scenario, sampled), winners,
                                           run.style(options->explain)));
        status = kGood;
    });
}
