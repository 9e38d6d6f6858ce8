// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/names.h"
#include "app/cli/scenario_input.h"

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

Command pricesDiffCommand() {
    struct Asked {
        CommonOptions common;
        std::string before;
        std::string after;
        std::string scenario;
        std::string region;
    };
    const auto given = std::make_shared<Asked>();
    Command command{"diff", "What is different between two price catalogues, and what it does to a scenario"};
    Argument& first = command.add("OLD", "Folder of a catalogue, or of your own prices", &given->before);
    first.required = true;
    first.pricesFolder = true;
    Argument& second = command.add("NEW", "The other folder", &given->after);
    second.required = true;
    second.pricesFolder = true;
    command.add("SCENARIO", "Scenario file, or - for standard input", &given->scenario);
    command.add("--region", "Only this AWS Region", &given->region);
    given->common.addTo(command);
    command.run = [given](const CliEnvironment& environment) {
        const Run run(environment, given->common);
        const cost::Catalogue before = catalogueOf(given->before, environment, given->common);
        const cost::Catalogue after = catalogueOf(given->after, environment, given->common);
        if (!given->region.empty()) regionOf(after, given->region);
        cost::CatalogueDiff diff{given->before, given->after, changesOf(before, after, given->region), {}};
        std::optional<cost::Scenario> scenario;
        cost::Comparison old;
        cost::Comparison fresh;
        if (!given->scenario.empty()) {
            ScenarioOptions options;
            options.file = given->scenario;
            scenario = pricedScenarioOf(run, options);
            old = cost::compare(*bookOf(before, scenario->region), *scenario);
            fresh = cost::compare(*bookOf(after, scenario->region), *scenario);
            diff.scenario.emplace(cost::ScenarioDiff{*scenario, old, fresh});
        }
        run.deliver(cost::diffReport(diff, run.style()));
        return kGood;
    };
    return command;
}
