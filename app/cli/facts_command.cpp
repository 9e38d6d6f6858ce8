// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "libcost/text/report_facts.h"

namespace {

struct Asked {
    CommonOptions common;
    std::string filter;
    bool explain = false;
};

} // namespace

void addLimits(CLI::App& app, const Surroundings& around, int& status) {
    auto asked = std::make_shared<Asked>();
    CLI::App* command = app.add_subcommand("limits", "AWS's limits on functions, with where each is from");
    command->add_option("KEY", asked->filter, "Only limits whose key has this in it, such as payload");
    command->add_flag("--explain", asked->explain, "Show remarks");
    asked->common.addTo(*command);
    command->callback([asked, &around, &status] {
        const Run run(around, asked->common);
        // They are the same in every Region.
        const cost::SharedBook book =
            run.catalogue().book(run.catalogue().regions().front().id, "lambda-limits");
        run.deliver(cost::limitsReport(*book, asked->filter, run.style(asked->explain)));
        status = kGood;
    });
}

void addPresets(CLI::App& app, const Surroundings& around, int& status) {
    auto asked = std::make_shared<Asked>();
    CLI::App* command =
        app.add_subcommand("presets", "INIT times by runtime, package and VPC, for --init-preset");
    command->add_option("NAME", asked->filter, "Only presets whose name has this in it, such as python3.13");
    asked->common.addTo(*command);
    command->callback([asked, &around, &status] {
        const Run run(around, asked->common);
        run.deliver(cost::initTimesReport(run.catalogue().initTimes(), asked->filter, run.style()));
        status = kGood;
    });
}
