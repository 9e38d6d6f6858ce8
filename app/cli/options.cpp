// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include "app/cli/command.h"

void CommonOptions::addTo(CLI::App& command) {
    command.add_option("--format", format, "table, json, csv or markdown")
        ->check(CLI::IsMember({"table", "json", "csv", "markdown"}))
        ->capture_default_str();
    command.add_option("-o,--out-file", outFile,
                       "Write the answer to this file instead of standard output, which is -");
    command.add_option("--prices", prices, "Folder of another price catalogue");
    command.add_option("--user-prices", userPrices,
                       "Folder of your own prices, which go before the catalogue's");
    command.add_option("--max-price-age", maxPriceAge, "Announce prices that are older than this many days")
        ->check(CLI::Range(0, 100'000))
        ->transform(typedCount())
        ->capture_default_str();
    command.add_flag("--no-color", noColor, "No colours, even on a terminal");
    command.set_version_flag("--version", "breakeven " BREAKEVEN_VERSION);
    command.add_flag("-q,--quiet", quiet, "No messages beside the answer");
}

std::filesystem::path CommonOptions::ownPricesFolder(const CliEnvironment& environment) const {
    if (!userPrices.empty()) return userPrices;
    if (!environment.userPrices.empty()) return environment.userPrices;
    throw UsageError("there is no home folder for your prices: name one with --user-prices DIR");
}

void ScenarioOptions::addTo(CLI::App& command) {
    command.add_option("FILE", file, "Scenario file, or - for standard input")->required();
    command.add_option("--region", region, "Price the scenario in this AWS Region");
    command
        .add_option(
            "--set", settings,
            "Change a value of the scenario first: POINTER=VALUE, such as workload/requests_per_month=2e6; "
            "may be repeated. `breakeven schema --format markdown` lists what there is")
        ->allow_extra_args(false);
    auto* typed = command.add_option(
        "--requests", requests, "Traffic in words: 30M, 300 rps, \"300 rps 9-17 weekdays, 20 rps else\"");
    command
        .add_option("--traffic", traffic,
                    "Traffic from a CSV file: a time and a count in each line, or the counts of each hour "
                    "from a Monday 00:00")
        ->excludes(typed);
    command.add_option(
        "--init-preset", initPreset,
        "INIT time of a cold start as measured for a runtime, such as python3.12: `breakeven presets` "
        "shows them");
    common.addTo(command);
}
