// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

namespace {

// The option that is held to the budget: the one named, or the cheapest, since none fits if that does not.
const cost::Comparison::Row& checkedRow(const cost::Comparison& comparison, const cost::Scenario& scenario,
                                        const std::string& id) {
    if (id.empty()) {
        if (const cost::Comparison::Row* row = comparison.cheapest()) return *row;
        throw cost::MachineFailure(
            "no option of the scenario has a price: " + comparison.rows.front().option.id + ": " +
            comparison.rows.front().quote.why().reason);
    }
    optionNamed(scenario, id);
    for (const cost::Comparison::Row& row : comparison.rows) {
        if (row.option.id != id) continue;
        if (row.quote) return row;
        throw cost::MachineFailure(id + " has no price: " + row.quote.why().reason);
    }
    throw UsageError("the scenario has no option \"" + id + "\"");
}

} // namespace

void addCheck(CLI::App& app, const Surroundings& around, int& status) {
    auto options = std::make_shared<ScenarioOptions>();
    auto limit = std::make_shared<std::string>();
    auto option = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("check", "A gate for CI: exit status 3 when a budget is exceeded");
    options->addTo(*command);
    command->add_option("--fail-over", *limit, "The budget in USD a month")->required();
    command->add_option("--option", *option, "The option that is held to it (the cheapest unless given)");
    command->callback([options, limit, option, &around, &status] {
        const cost::Money most(amountOf(*limit, "--fail-over"));
        const Run run(around, options->common);
        const cost::Scenario scenario = run.pricedScenario(*options);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        const cost::Comparison comparison = cost::compare(*book, scenario);
        const cost::Comparison::Row& row = checkedRow(comparison, scenario, *option);
        const cost::BudgetCheck check{row.option.id, row.quote->total(), most};
        run.remarkAge(cost::oldestPrice(comparison));
        run.deliver(cost::budgetReport({scenario, *book}, check, run.style()));
        status = check.exceeded() ? kExceeded : kGood;
    });
}
