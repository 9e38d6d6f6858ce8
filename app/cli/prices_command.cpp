// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include <algorithm>

void addPrices(CLI::App& app, const CliEnvironment& environment, int& status) {
    CLI::App* command =
        app.add_subcommand("prices", "The price catalogue, with where each figure comes from");
    command->require_subcommand(1);

    auto listed = std::make_shared<CommonOptions>();
    CLI::App* list =
        command->add_subcommand("list", "The Regions, and which prices the catalogue has of each");
    listed->addTo(*list);
    list->callback([listed, &environment, &status] {
        const Run run(environment, *listed);
        run.catalogue().checkOverlays();
        std::vector<cost::RegionCoverage> regions;
        for (const cost::Region& region : run.catalogue().regions())
            regions.push_back(cost::coverageOf(*run.catalogue().book(region.id)));
        run.deliver(cost::regionsReport(regions, run.catalogue().asOf(), run.style()));
        status = kGood;
    });

    struct Shown {
        CommonOptions common;
        std::string region = "us-east-1";
        std::string key;
        bool explain = false;
    };
    auto shown = std::make_shared<Shown>();
    CLI::App* show =
        command->add_subcommand("show", "Every price of a Region with its source, date and confidence");
    show->add_option("KEY", shown->key,
                     "Only prices whose key has this in it, such as lambda/duration or m7g.large");
    show->add_option("--region", shown->region, "The AWS Region")->capture_default_str();
    show->add_flag("--explain", shown->explain, "Show remarks on doubtful figures");
    shown->common.addTo(*show);
    show->callback([shown, &environment, &status] {
        const Run run(environment, shown->common);
        const cost::SharedBook book = run.catalogue().book(regionOf(run.catalogue(), shown->region).id);
        requireName(cost::priceKeys(*book), shown->key, "no price of " + book->region());
        run.remarkAge(cost::oldestPrice(*book, shown->key));
        run.deliver(cost::pricesReport(*book, shown->key, run.style(shown->explain)));
        status = kGood;
    });
    addPricesImport(*command, environment, status);
    addPricesUpdate(*command, environment, status);
    addPricesDiff(*command, environment, status);
}
