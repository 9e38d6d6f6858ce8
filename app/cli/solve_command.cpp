// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include <algorithm>

namespace {

struct Question {
    std::string dial;
    std::string equal;  // "A,B"
    std::string budget; // USD a month
    std::string option; // held to the budget; all when empty
};

std::vector<cost::Solution> equalCosts(const cost::PriceBook& book, const cost::Scenario& scenario,
                                       cost::Dial dial, const std::string& pair) {
    const std::size_t comma = pair.find(',');
    if (comma == std::string::npos)
        throw UsageError("write --equal as two option ids with a comma between them, such as --equal " +
                         scenario.options.front().id + ',' + scenario.options.back().id);
    const cost::Option& a = optionNamed(scenario, pair.substr(0, comma));
    const cost::Option& b = optionNamed(scenario, pair.substr(comma + 1));
    if (a.id == b.id) throw UsageError("--equal needs two different options");
    std::vector<cost::Solution> solutions;
    for (cost::BreakEven& each : cost::breakEvens(book, scenario, dial, a, b, cost::usefulRange(dial)))
        solutions.push_back({std::move(each), a.id, b.id});
    return solutions;
}

std::vector<cost::Solution> withinBudget(const cost::PriceBook& book, const cost::Scenario& scenario,
                                         cost::Dial dial, cost::Money budget, const std::string& only) {
    if (!only.empty()) optionNamed(scenario, only);
    std::vector<cost::Solution> solutions;
    for (const cost::Option& option : scenario.options) {
        if (!only.empty() && option.id != only) continue;
        for (cost::BreakEven& each :
             cost::budgetLimits(book, scenario, dial, option, budget, cost::usefulRange(dial)))
            solutions.push_back({std::move(each), option.id, ""});
    }
    std::stable_sort(
        solutions.begin(), solutions.end(),
        [](const cost::Solution& a, const cost::Solution& b) { return a.at.value < b.at.value; });
    return solutions;
}

bool isAsked(const Question& question, const std::string& id) {
    if (question.equal.empty()) return question.option.empty() || question.option == id;
    const std::size_t comma = question.equal.find(',');
    return question.equal.substr(0, comma) == id || question.equal.substr(comma + 1) == id;
}

} // namespace

void addSolve(CLI::App& app, const Surroundings& around, int& status) {
    auto options = std::make_shared<ScenarioOptions>();
    auto question = std::make_shared<Question>();
    CLI::App* command =
        app.add_subcommand("solve", "Where two options cost the same, or where an option meets a budget");
    options->addTo(*command);
    command->add_option("--for", question->dial, "The dial that is turned, such as requests")->required();
    auto* equal = command->add_option("--equal", question->equal, "Two option ids with a comma between them");
    auto* budget = command->add_option("--budget", question->budget, "USD a month");
    command->add_option("--option", question->option, "Hold only this option to the budget")->needs(budget);
    equal->excludes(budget);
    command->callback([options, question, &around, &status] {
        if (question->equal.empty() && question->budget.empty())
            throw UsageError("solve needs --equal A,B or --budget USD");
        const cost::Dial dial = dialOf(question->dial);
        std::optional<cost::Money> limit;
        if (!question->budget.empty()) limit = cost::Money(amountOf(question->budget, "--budget"));
        const Run run(around, options->common);
        const cost::Scenario scenario = run.scenario(*options);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        const auto solutions = limit ? withinBudget(*book, scenario, dial, *limit, question->option)
                                     : equalCosts(*book, scenario, dial, question->equal);
        for (const cost::Option& option : scenario.options)
            if (isAsked(*question, option.id))
                if (const auto pricer = cost::Pricer::bound(*book, scenario, option); !pricer)
                    run.remark(option.id + ": unavailable: " + pricer.why().reason);
        run.remarkAge(cost::oldestPrice(cost::compare(*book, scenario)));
        run.deliver(cost::solutionReport({scenario, *book}, dial, solutions, limit, run.style()));
        status = kGood;
    });
}
