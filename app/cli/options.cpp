// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include "app/cli/run.h"

#include "libcost/advice/uncertainty.h"

void CommonOptions::addTo(Command& command) {
    Argument& kind = command.add("--format", "table, json, csv or markdown", &format);
    kind.choices = {"table", "json", "csv", "markdown"};
    command.add("-o,--out-file", "Write the answer to this file instead of standard output, which is -",
                &outFile);
    command.add("--prices", "Folder of another price catalogue", &prices).pricesFolder = true;
    command.add("--user-prices", "Folder of your own prices, which go before the catalogue's", &userPrices)
        .pricesFolder = true;
    Argument& age =
        command.add("--max-price-age", "Announce prices that are older than this many days", &maxPriceAge);
    age.most = 100'000;
    age.typedAsCount = true;
    command.add("--no-color", "No colours, even on a terminal", &noColor);
    command.addVersion();
    command.add("-q,--quiet", "No messages beside the answer", &quiet);
}

std::filesystem::path CommonOptions::ownPricesFolder(const CliEnvironment& environment) const {
    if (!userPrices.empty()) return userPrices;
    if (!environment.userPrices.empty()) return environment.userPrices;
    throw UsageError("there is no home folder for your prices: name one with --user-prices DIR");
}

void ScenarioOptions::addTo(Command& command) {
    command.add("FILE", "Scenario file, or - for standard input", &file).required = true;
    command.add("--region", "Price the scenario in this AWS Region", &region);
    command
        .add("--set",
             "Change a value of the scenario first: POINTER=VALUE, such as workload/requests_per_month=2e6; "
             "may be repeated. `breakeven schema --format markdown` lists what there is",
             &settings)
        .oneAtATime = true;
    command.add("--requests", "Traffic in words: 30M, 300 rps, \"300 rps 9-17 weekdays, 20 rps else\"",
                &requests);
    command
        .add("--traffic",
             "Traffic from a CSV file: a time and a count in each line, or the counts of each hour "
             "from a Monday 00:00",
             &traffic)
        .excludes = "--requests";
    command.add(
        "--init-preset",
        "INIT time of a cold start as measured for a runtime, such as python3.12: `breakeven presets` "
        "shows them",
        &initPreset);
    common.addTo(command);
}

void FutureOptions::addTo(Command& command) {
    const cost::OutlookSettings usual;
    Argument& count = command.add("--futures", "How many futures are drawn from ranges", &futures);
    count.least = 1000;
    count.most = 10'000'000;
    count.typedAsCount = true;
    count.usual = std::to_string(usual.futures);
    Argument& other = command.add("--seed", "Another seed draws other futures", &seed);
    other.most = 9'007'199'254'740'992; // as numbers can keep it
    other.usual = std::to_string(usual.seed);
}

cost::OutlookSettings FutureOptions::settings(const Run& run, const cost::Scenario& scenario) const {
    cost::OutlookSettings settings;
    const auto take = [&](const std::optional<std::uint64_t>& given, auto& setting, const char* option) {
        if (!given) return;
        setting = *given;
        if (scenario.uncertain.empty())
            run.remark(std::string(option) + " makes no difference: no input has a range, such as 20M..60M");
    };
    take(futures, settings.futures, "--futures");
    take(seed, settings.seed, "--seed");
    return settings;
}
