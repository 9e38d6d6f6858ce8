// SPDX-License-Identifier: Apache-2.0
#include "app/cli/amounts.h"
#include "app/cli/commands.h"
#include "app/cli/names.h"
#include "app/cli/scenario_input.h"

namespace {

struct Question : ScenarioOptions {
    std::string dial;
    std::string equal;  // "A,B"
    std::string budget; // USD a month
    std::string option; // held to the budget; all when empty
};

// In the place of an id: the cheapest of the others.
constexpr const char* kRest = "rest";

struct Pair {
    std::string a;
    std::string b;
};

Pair pairOf(const cost::Scenario& scenario, const std::string& text) {
    const std::size_t comma = text.find(',');
    if (comma == std::string::npos)
        throw UsageError("write --equal as two option ids with a comma between them, such as --equal " +
                         scenario.options.front().id + ',' + scenario.options.back().id +
                         ", or as one and \"rest\"");
    Pair pair{text.substr(0, comma), text.substr(comma + 1)};
    if (pair.a == pair.b) throw UsageError("--equal needs two different options");
    return pair;
}

cost::Solutions equalCosts(const cost::PriceBook& book, const cost::Scenario& scenario, cost::Dial dial,
                           const Pair& pair) {
    const cost::Option& a = optionNamed(scenario, pair.a);
    const cost::DialRange range = cost::facts(dial).useful;
    if (pair.b == kRest && !cost::optionOf(scenario, kRest))
        return {cost::breakEvensWithRest(book, scenario, dial, a, range), {}};
    return {cost::breakEvens(book, scenario, dial, a, optionNamed(scenario, pair.b), range), {}};
}

bool isAsked(const Question& question, const std::string& id) {
    if (question.equal.empty()) return question.option.empty() || question.option == id;
    const std::size_t comma = question.equal.find(',');
    const std::string b = question.equal.substr(comma + 1);
    return b == kRest || question.equal.substr(0, comma) == id || b == id;
}

} // namespace

Command solveCommand() {
    const auto given = std::make_shared<Question>();
    Command command{"solve", "Where two options cost the same, or where an option meets a budget"};
    given->addTo(command);
    command.add("--for", "The dial that is turned, such as requests", &given->dial).required = true;
    command.add("--equal", "Two option ids with a comma between them; \"rest\" is the cheapest other one",
                &given->equal);
    command.add("--budget", "USD a month", &given->budget).excludes = "--equal";
    command.add("--option", "Hold only this option to the budget", &given->option).needs = "--budget";
    command.run = [given](const CliEnvironment& environment) {
        if (given->equal.empty() && given->budget.empty())
            throw UsageError("solve needs --equal A,B or --budget USD");
        const cost::Dial dial = dialOf(environment, given->common, given->dial);
        std::optional<cost::Money> limit;
        if (!given->budget.empty()) limit = cost::Money(amountOf(given->budget, "--budget"));
        const Run run(environment, given->common);
        const cost::Scenario scenario = pricedScenarioOf(run, *given);
        if (!given->option.empty()) optionNamed(scenario, given->option);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        const cost::Solutions solutions =
            limit ? cost::budgetSolutions(*book, scenario, dial, *limit, given->option)
                  : equalCosts(*book, scenario, dial, pairOf(scenario, given->equal));
        std::vector<std::string> asked;
        for (const cost::Option& option : scenario.options)
            if (isAsked(*given, option.id)) asked.push_back(option.id);
        run.remarkAge(cost::oldestPrice(cost::compare(*book, scenario)));
        run.deliver(cost::solutionReport({scenario, *book}, dial, solutions, limit, asked, run.style()));
        return kGood;
    };
    return command;
}
