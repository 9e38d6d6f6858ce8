// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/cold_start_work.h"

namespace {

// The function that is meant: that option, else the first that is one.
const cost::Option* functionOf(const cost::Scenario& scenario, const std::string& optionId) {
    const cost::Option* option = cost::optionOf(scenario, optionId);
    if (option && std::holds_alternative<cost::Lambda>(option->compute)) return option;
    return cost::firstFunction(scenario);
}

} // namespace

std::shared_ptr<const ColdStarts> coldStartsOf(const ColdStartQuestion& question,
                                               const Work::Progress& progress) {
    auto all = std::make_shared<ColdStarts>();
    all->scenario = question.scenario;
    const cost::Option* function = functionOf(question.scenario, question.optionId);
    if (!function) return all;
    all->optionId = function->id;
    all->model =
        cost::environmentModel(question.scenario, &std::get<cost::Lambda>(function->compute), all->problems);
    if (!all->problems.empty()) return all;
    // Simulated also where a formula is exact: that knows no course of time.
    constexpr double kPart = 0.2;
    const auto result = cost::simulate(all->model, [&](double done) { return progress(done * kPart); });
    if (!result) return nullptr;
    all->result = *result;
    const auto choice = cost::coldStartChoice(
        *question.book, question.scenario, *function, cost::usualTargets(), all->problems,
        [&](double done) { return progress(kPart + done * (1 - kPart)); });
    if (!choice) return nullptr;
    all->choice = *choice;
    return all;
}
