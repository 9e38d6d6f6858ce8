// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/names.h"
#include "app/cli/run.h"

#include "libcost/files/scenario_schema.h"
#include "libcost/output/report_facts.h"

namespace {

struct Filter {
    CommonOptions common;
    std::string part;
    bool explain = false;
};

} // namespace

Command limitsCommand() {
    const auto given = std::make_shared<Filter>();
    Command command{"limits", "AWS's limits on functions, with where each is from"};
    command.add("KEY", "Only limits whose key has this in it, such as payload", &given->part);
    command.add("--explain", "Show remarks", &given->explain);
    given->common.addTo(command);
    command.run = [given](const CliEnvironment& environment) {
        const Run run(environment, given->common);
        // They are the same in every Region.
        const cost::SharedBook book =
            run.catalogue().book(run.catalogue().regions().front().id, "lambda-limits");
        std::vector<std::string> keys;
        for (const auto& [key, limit] : book->all().limits)
            keys.push_back(key);
        requireName(keys, given->part, "no limit");
        run.deliver(cost::limitsReport(*book, given->part, run.style(given->explain)));
        return kGood;
    };
    return command;
}

Command presetsCommand() {
    const auto given = std::make_shared<Filter>();
    Command command{"presets", "INIT times by runtime, package and VPC, for --init-preset"};
    command.add("NAME", "Only presets whose name has this in it, such as python3.13", &given->part);
    given->common.addTo(command);
    command.run = [given](const CliEnvironment& environment) {
        const Run run(environment, given->common);
        const std::vector<cost::InitTime> times = run.catalogue().initTimes();
        std::vector<std::string> names;
        for (const cost::InitTime& time : times)
            names.push_back(time.name);
        requireName(names, given->part, "no preset");
        run.deliver(cost::initTimesReport(times, given->part, run.style()));
        return kGood;
    };
    return command;
}

Command schemaCommand() {
    const auto format = std::make_shared<std::string>("json");
    Command command{"schema", "What a scenario file may say"};
    Argument& kind = command.add("--format", "json, which is a JSON Schema, or markdown", format.get());
    kind.choices = {"json", "markdown"};
    command.run = [format](const CliEnvironment& environment) {
        environment.out << (*format == "json" ? cost::scenarioSchema() : cost::scenarioReference());
        return kGood;
    };
    return command;
}
