// SPDX-License-Identifier: Apache-2.0
#include "app/cli/amounts.h"
#include "app/cli/commands.h"
#include "app/cli/names.h"
#include "app/cli/scenario_input.h"

namespace {

using HeldTo = cost::BudgetCheck::HeldTo;

// In the place of an id: whichever costs least.
constexpr const char* kCheapest = "cheapest";

struct Held {
    HeldTo heldTo;
    std::string id; // empty for the cheapest
};

// What is held to the budget: what runs, or will. Of several options that is nobody's to guess: an
// alternative that costs less would hide that the deployed one costs too much.
Held heldOf(const cost::Scenario& scenario, const std::string& option) {
    if (option == kCheapest) {
        if (cost::optionOf(scenario, kCheapest))
            throw UsageError(
                "--option cheapest may be the option of that id or whichever costs least: give the "
                "option another id");
        return {HeldTo::Cheapest, ""};
    }
    if (!option.empty()) return {HeldTo::Named, optionNamed(scenario, option).id};
    if (!scenario.deployed.empty()) return {HeldTo::Deployed, scenario.deployed};
    if (scenario.options.size() == 1) return {HeldTo::Only, scenario.options.front().id};
    std::string message =
        "the scenario has " + std::to_string(scenario.options.size()) +
        " options, and does not say which is deployed: name it with --option ID, or in the file "
        "with \"deployed\": \"ID\"; --option cheapest holds whichever costs least to the budget; "
        "the ids are";
    for (const cost::Option& each : scenario.options)
        message += (&each == &scenario.options.front() ? " " : ", ") + each.id;
    throw UsageError(message);
}

const cost::Comparison::Row& rowOf(const cost::Comparison& comparison, const Held& held) {
    if (held.id.empty()) {
        if (const cost::Comparison::Row* row = comparison.cheapest()) return *row;
        // None can do the work, which is what a gate is there for.
        for (const cost::Comparison::Row& row : comparison.rows)
            if (row.quote.blocked()) return row;
        throw cost::MachineFailure(
            "no option of the scenario has a price: " + comparison.rows.front().option.id + ": " +
            comparison.rows.front().quote.why().reason.english());
    }
    const auto row = std::find_if(comparison.rows.begin(), comparison.rows.end(),
                                  [&](const auto& each) { return each.option.id == held.id; });
    if (!row->quote.priced())
        throw cost::MachineFailure(held.id + " has no price: " + row->quote.why().reason.english());
    return *row;
}

} // namespace

Command checkCommand() {
    struct Given : ScenarioOptions {
        std::string limit;
        std::string option;
    };
    const auto given = std::make_shared<Given>();
    Command command{"check", "A gate for CI: exit status 3 when a budget is exceeded"};
    given->addTo(command);
    command.add("--fail-over", "The budget in USD a month", &given->limit).required = true;
    command.add("--option",
                "The option that is held to it, or \"cheapest\" for whichever costs least; the one that the "
                "scenario says is deployed, or its only one, unless given",
                &given->option);
    command.run = [given](const CliEnvironment& environment) {
        const cost::Money most(amountOf(given->limit, "--fail-over"));
        const Run run(environment, given->common);
        const cost::Scenario scenario = pricedScenarioOf(run, *given);
        const Held held = heldOf(scenario, given->option);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        const cost::Comparison comparison = cost::compare(*book, scenario);
        const cost::Comparison::Row& row = rowOf(comparison, held);
        const cost::BudgetCheck check{row.option.id, row.quote.priced()->total(), most, held.heldTo,
                                      row.quote.blocked() ? row.quote.why().reason : cost::Message()};
        if (run.style().format == cost::ReportFormat::Csv)
            run.remarkUnavailable(*book, scenario, [](const cost::Option&) { return true; });
        run.remarkAge(cost::oldestPrice(comparison));
        run.deliver(cost::budgetReport({scenario, *book}, comparison, check, run.style()));
        return check.passed() ? kGood : kExceeded;
    };
    return command;
}
