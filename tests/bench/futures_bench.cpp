// SPDX-License-Identifier: Apache-2.0
#include "futures_bench.h"

#include "libcost/advice/uncertainty.h"
#include "libcost/files/installation.h"
#include "libcost/files/scenario_file.h"

#include "contenders.h"

void measureFutures() {
    const cost::Catalogue catalogue(cost::pricesFolder(cost::programFolder()));
    const std::filesystem::path examples = cost::examplesFolder(cost::programFolder());
    const auto uncertain = [&](const char* name) {
        const cost::Scenario scenario =
            cost::withDistribution(cost::openScenario(examples / name, catalogue), cost::Dial::Requests,
                                   cost::Percentiles{{{10, 80e6}, {90, 120e6}}});
        return cost::withDistribution(scenario, cost::Dial::Duration, cost::Normal{200, 40});
    };
    // One function, as the peer prices it: on demand, free tier, three tiers.
    cost::Scenario one = uncertain("table-100m-200ms-1024mb.json");
    one.options.resize(1);
    one.account.freeTier = {};
    const cost::Scenario all = uncertain("api-backend.json");
    const cost::SharedBook book = catalogue.book(one.region);
    cost::OutlookSettings settings;
    settings.futures = 1'000'000;
    const auto outlook = [&](const cost::Scenario& scenario) {
        return [&scenario, &book, settings] {
            cost::outlook(*book, scenario, {cost::Verdict::Clear, 0}, settings);
        };
    };
    compareWithNumpy("1,000,000 futures of requests and duration, with five quantiles; one thread",
                     BREAKEVEN_NUMPY_FUTURES,
                     {{"one function", outlook(one)}, {"five options, and who wins", outlook(all)}});
}
