// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "libcost/files/scenario_schema.h"
#include "libcost/output/report_facts.h"

#include <algorithm>

namespace {

struct Asked {
    CommonOptions common;
    std::string filter;
    bool explain = false;
};

} // namespace

void addLimits(CLI::App& app, const CliEnvironment& environment, int& status) {
    auto asked = std::make_shared<Asked>();
    CLI::App* command = app.add_subcommand("limits", "AWS's limits on functions, with where each is from");
    command->add_option("KEY", asked->filter, "Only limits whose key has this in it, such as payload");
    command->add_flag("--explain", asked->explain, "Show remarks");
    asked->common.addTo(*command);
    command->callback([asked, &environment, &status] {
        const Run run(environment, asked->common);
        // They are the same in every Region.
        const cost::SharedBook book =
            run.catalogue().book(run.catalogue().regions().front().id, "lambda-limits");
        std::vector<std::string> keys;
        for (const auto& [key, limit] : book->all().limits)
            keys.push_back(key);
        requireName(keys, asked->filter, "no limit");
        run.deliver(cost::limitsReport(*book, asked->filter, run.style(asked->explain)));
        status = kGood;
    });
}

void addPresets(CLI::App& app, const CliEnvironment& environment, int& status) {
    auto asked = std::make_shared<Asked>();
    CLI::App* command =
        app.add_subcommand("presets", "INIT times by runtime, package and VPC, for --init-preset");
    command->add_option("NAME", asked->filter, "Only presets whose name has this in it, such as python3.13");
    asked->common.addTo(*command);
    command->callback([asked, &environment, &status] {
        const Run run(environment, asked->common);
        const std::vector<cost::InitTime> times = run.catalogue().initTimes();
        std::vector<std::string> names;
        for (const cost::InitTime& time : times)
            names.push_back(time.name);
        requireName(names, asked->filter, "no preset");
        run.deliver(cost::initTimesReport(times, asked->filter, run.style()));
        status = kGood;
    });
}

void addSchema(CLI::App& app, const CliEnvironment& environment, int& status) {
    auto format = std::make_shared<std::string>("json");
    CLI::App* command = app.add_subcommand("schema", "What a scenario file may say");
    command->add_option("--format", *format, "json, which is a JSON Schema, or markdown")
        ->check(CLI::IsMember({"json", "markdown"}))
        ->capture_default_str();
    command->callback([format, &environment, &status] {
        environment.out << (*format == "json" ? cost::scenarioSchema() : cost::scenarioReference());
        status = kGood;
    });
}
