// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

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

void addReport(CLI::App& app, const CliEnvironment& environment, int& status) {
    auto options = std::make_shared<ScenarioOptions>();
    auto settings = std::make_shared<cost::OutlookSettings>();
    CLI::App* command = app.add_subcommand(
        "report", "All of it as one page: HTML with charts, Markdown or PDF, by the name of the -o file");
    options->addTo(*command);
    addFutures(*command, *settings);
    command->callback([options, settings, command, &environment, &status] {
        const Run run(environment, options->common);
        const cost::PageFormat format = formatOf(options->common);
        const bool listed = options->common.format == "json" || options->common.format == "csv";
        if (listed)
            throw UsageError("a report is a page: `estimate`, `compare` and `advise` give " +
                             options->common.format);
        const cost::Scenario scenario = pricedScenarioOf(run, *options);
        remarkFutures(run, *command, scenario);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        const auto overview = run.withProgress(
            [&](const auto& progress) { return cost::overview(*book, scenario, *settings, progress); });
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
            environment.printPdf(cost::htmlReport(subject, *overview, age), options->common.outFile);
            run.remark("wrote " + options->common.outFile);
        }
        status = kGood;
    });
}
