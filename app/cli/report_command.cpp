// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/scenario_input.h"

#include "libcost/output/report_whole.h"

namespace {

// By the file's name, or by the format where there is no file.
cost::PageFormat formatOf(const CommonOptions& common) {
    using Format = cost::PageFormat;
    if (!common.toFile()) return common.format == "markdown" ? Format::Markdown : Format::Html;
    if (const auto format = cost::pageFormatOf(common.outFile)) {
        if (common.format == "markdown" && *format != Format::Markdown)
            throw UsageError("--format markdown and -o " + common.outFile +
                             " name two kinds of page: keep one of them, or name the file .md");
        return *format;
    }
    throw UsageError("-o is \"" + common.outFile + "\": name the report .html, .md or .pdf");
}

} // namespace

Command reportCommand() {
    struct Given : ScenarioOptions {
        FutureOptions futures;
    };
    const auto given = std::make_shared<Given>();
    Command command{"report",
                    "All of it as one page: HTML with charts, Markdown or PDF, by the name of the -o file"};
    given->addTo(command);
    given->futures.addTo(command);
    command.run = [given](const CliEnvironment& environment) {
        const Run run(environment, given->common);
        const cost::PageFormat format = formatOf(given->common);
        const bool listed = given->common.format == "json" || given->common.format == "csv";
        if (listed)
            throw UsageError("a report is a page: `estimate`, `compare` and `advise` give " +
                             given->common.format);
        const cost::Scenario scenario = pricedScenarioOf(run, *given);
        const cost::OutlookSettings settings = given->futures.settings(run, scenario);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        const auto overview = run.withProgress(
            [&](const auto& progress) { return cost::overview(*book, scenario, settings, progress); });
        const cost::ReportSubject subject{scenario, *book};
        const cost::AgeLimit age = run.style().age;
        if (format == cost::PageFormat::Markdown) {
            run.deliver(cost::markdownReport(subject, *overview, age));
        } else if (format == cost::PageFormat::Html) {
            run.deliver(cost::htmlReport(subject, *overview, age));
        } else {
            if (!environment.printPdf)
                throw cost::MachineFailure("this program was built without the desktop app, which makes PDF: "
                                           "name the report .html and print it from a browser");
            environment.printPdf(cost::htmlReport(subject, *overview, age), given->common.outFile);
            run.remark("wrote " + given->common.outFile);
        }
        return kGood;
    };
    return command;
}
