// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "libcost/text/report_advice.h"

void addAdvise(CLI::App& app, const Surroundings& around, int& status) {
    auto options = std::make_shared<ScenarioOptions>();
    CLI::App* command = app.add_subcommand("advise", "What to run, why, and what would change it");
    options->addTo(*command);
    command->callback([options, &around, &status] {
        const Run run(around, options->common);
        const cost::Scenario scenario = run.pricedScenario(*options);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        const cost::Advice advice = cost::advise(*book, scenario);
        std::vector<cost::Commitment> commitments;
        if (advice.decision.verdict != cost::Verdict::NothingFits)
            commitments = cost::commitments(*book, scenario, scenario.options[advice.decision.option]);
        run.remarkAge(cost::oldestPrice(advice.comparison));
        run.deliver(cost::adviceReport({scenario, *book}, advice, commitments, run.style()));
        status = kGood;
    });
}
