// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/scenario_input.h"

#include <algorithm>

Command compareCommand() {
    const auto given = std::make_shared<ScenarioOptions>();
    Command command{"compare", "Rank the options of a scenario, with differences and break-even points"};
    given->addTo(command);
    command.add("--explain", "Add every line with its derivation", &given->explain);
    command.run = [given](const CliEnvironment& environment) {
        const Run run(environment, given->common);
        const cost::Scenario scenario = pricedScenarioOf(run, *given);
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
                                           run.style(given->explain)));
        return kGood;
    };
    return command;
}
