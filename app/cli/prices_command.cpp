// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/names.h"
#include "app/cli/run.h"

namespace {

Command listCommand() {
    const auto given = std::make_shared<CommonOptions>();
    Command command{"list", "The Regions, and which prices the catalogue has of each"};
    given->addTo(command);
    command.run = [given](const CliEnvironment& environment) {
        const Run run(environment, *given);
        run.catalogue().checkOverlays();
        std::vector<cost::RegionCoverage> regions;
        for (const cost::Region& region : run.catalogue().regions())
            regions.push_back(cost::coverageOf(*run.catalogue().book(region.id)));
        run.deliver(cost::regionsReport(regions, run.catalogue().asOf(), run.style()));
        return kGood;
    };
    return command;
}

Command showCommand() {
    struct Shown {
        CommonOptions common;
        std::string region = "us-east-1";
        std::string key;
        bool explain = false;
    };
    const auto given = std::make_shared<Shown>();
    Command command{"show", "Every price of a Region with its source, date and confidence"};
    command.add("KEY", "Only prices whose key has this in it, such as lambda/duration or m7g.large",
                &given->key);
    command.add("--region", "The AWS Region", &given->region);
    command.add("--explain", "Show remarks on doubtful figures", &given->explain);
    given->common.addTo(command);
    command.run = [given](const CliEnvironment& environment) {
        const Run run(environment, given->common);
        const cost::SharedBook book = run.catalogue().book(regionOf(run.catalogue(), given->region).id);
        requireName(cost::priceKeys(*book), given->key, "no price of " + book->region());
        run.remarkAge(cost::oldestPrice(*book, given->key));
        run.deliver(cost::pricesReport(*book, given->key, run.style(given->explain)));
        return kGood;
    };
    return command;
}

} // namespace

Command pricesCommand() {
    Command command{"prices", "The price catalogue, with where each figure comes from"};
    command.commands = {listCommand(), showCommand(), pricesImportCommand(), pricesUpdateCommand(),
                        pricesDiffCommand()};
    return command;
}
