// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "libcost/files/installation.h"
#include "libcost/output/report_diff.h"

namespace {

// A whole catalogue, or a folder of one's own prices: then the catalogue with those laid over it.
cost::Catalogue catalogueOf(const std::string& name, const CliEnvironment& environment,
                            const CommonOptions& common) {
    const std::filesystem::path folder(name);
    std::error_code error;
    if (std::filesystem::exists(folder / "catalogue.json", error)) return cost::Catalogue(folder);
    if (!std::filesystem::is_directory(folder, error))
        throw cost::MachineFailure(name + ": there is no such folder; name a folder of prices");
    return cost::Catalogue(common.prices.empty() ? cost::pricesFolder(environment.folder)
                                                 : std::filesystem::path(common.prices),
                           cost::overlaysOf(folder, true));
}

cost::SharedBook bookOf(const cost::Catalogue& catalogue, const std::string& region) {
    return catalogue.region(region) ? catalogue.book(region)
                                    : std::make_shared<cost::PriceBook>(region, "", catalogue.asOf());
}

std::vector<cost::PriceChange> changesOf(const cost::Catalogue& before, const cost::Catalogue& after,
                                         const std::string& only) {
    std::vector<std::string> regions;
    for (const cost::Catalogue* each : {&before, &after})
        for (const cost::Region& region : each->regions())
            if ((only.empty() || only == region.id) && !region.services.empty()) regions.push_back(region.id);
    std::sort(regions.begin(), regions.end());
    regions.erase(std::unique(regions.begin(), regions.end()), regions.end());
    std::vector<cost::PriceChange> all;
    for (const std::string& region : regions)
        for (cost::PriceChange& change : changesBetween(*bookOf(before, region), *bookOf(after, region))) {
            // What holds everywhere comes with every Region: once is enough.
            if (change.region == "global" && region != regions.front()) continue;
            all.push_back(std::move(change));
        }
    return all;
}

} // namespace

void addPricesDiff(CLI::App& prices, const CliEnvironment& environment, int& status) {
    struct Asked {
        CommonOptions common;
        std::string before;
        std::string after;
        std::string scenario;
        std::string region;
    };
    auto asked = std::make_shared<Asked>();
    CLI::App* command = prices.add_subcommand(
        "diff", "What is different between two price catalogues, and what it does to a scenario");
    command->add_option("OLD", asked->before, "Folder of a catalogue, or of your own prices")->required();
    command->add_option("NEW", asked->after, "The other folder")->required();
    command->add_option("SCENARIO", asked->scenario, "Scenario file, or - for standard input");
    command->add_option("--region", asked->region, "Only this AWS Region");
    asked->common.addTo(*command);
    command->callback([asked, &environment, &status] {
        const Run run(environment, asked->common);
        const cost::Catalogue before = catalogueOf(asked->before, environment, asked->common);
        const cost::Catalogue after = catalogueOf(asked->after, environment, asked->common);
        if (!asked->region.empty()) regionOf(after, asked->region);
        cost::CatalogueDiff diff{asked->before, asked->after, changesOf(before, after, asked->region), {}};
        std::optional<cost::Scenario> scenario;
        cost::Comparison old;
        cost::Comparison fresh;
        if (!asked->scenario.empty()) {
            ScenarioOptions options;
            options.file = asked->scenario;
            scenario = pricedScenarioOf(run, options);
            old = cost::compare(*bookOf(before, scenario->region), *scenario);
            fresh = cost::compare(*bookOf(after, scenario->region), *scenario);
            diff.scenario.emplace(cost::ScenarioDiff{*scenario, old, fresh});
        }
        run.deliver(cost::diffReport(diff, run.style()));
        status = kGood;
    });
}
