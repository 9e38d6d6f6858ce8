// SPDX-License-Identifier: Apache-2.0
#include "app/cli/amounts.h"
#include "app/cli/commands.h"
#include "app/cli/names.h"
#include "app/cli/scenario_input.h"

#include "libcost/units/format.h"

namespace {

struct Over {
    cost::Dial dial = cost::Dial::Requests;
    std::vector<double> x;
};

std::vector<std::string> parts(const std::string& text, char between) {
    std::vector<std::string> all(1);
    for (const char c : text)
        if (c == between)
            all.emplace_back();
        else
            all.back() += c;
    return all;
}

// "requests=1e5:1e9:log:200", "memory=128:10240", "duration=10:1000:50"
template <class DialOf>
Over overOf(const std::string& text, double hoursPerMonth, const DialOf& dialNamed) {
    const std::string wanted =
        "write --over as DIAL=FROM:TO[:log|:lin][:COUNT], such as requests=1e5:1e9:log:200";
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos) throw UsageError(wanted);
    Over over{dialNamed(text.substr(0, equals)), {}};
    const std::vector<std::string> range = parts(text.substr(equals + 1), ':');
    if (range.size() < 2 || range.size() > 4) throw UsageError(wanted);
    const double from = typedAt(over.dial, range[0], hoursPerMonth, "the start of --over");
    const double to = typedAt(over.dial, range[1], hoursPerMonth, "the end of --over");
    bool log = false;
    double count = 50;
    for (std::size_t i = 2; i < range.size(); ++i) {
        if (range[i] == "log" || range[i] == "lin")
            log = range[i] == "log";
        else
            count = countOf(range[i], "the count of --over");
    }
    constexpr double kMost = 1e6;
    const cost::DialFacts& dial = cost::facts(over.dial);
    if (!(from < to)) throw UsageError("--over must rise: " + range[0] + " is not below " + range[1]);
    if (from < dial.least || to > dial.most)
        throw UsageError("--over goes from " + range[0] + " to " + range[1] + ", but " +
                         std::string(dial.name) + " from " + cost::exactText(dial.least) + " to " +
                         cost::exactText(dial.most));
    if (count < 2 || count > kMost || count != std::floor(count))
        throw UsageError("the count of --over must be a whole number from 2 to 1000000");
    if (log && !(from > 0)) throw UsageError("--over on a log scale must start above 0");
    const auto places = static_cast<std::size_t>(count);
    over.x = log ? cost::logSpace(from, to, places) : cost::linearSpace(from, to, places);
    // Powers and sums of doubles, without their noise: 10000000, not 10000000.000000006.
    for (double& x : over.x)
        x = cost::admissible(over.dial, amountOf(cost::sheetText(x), "--over"));
    over.x.erase(std::unique(over.x.begin(), over.x.end()), over.x.end());
    return over;
}

} // namespace

Command sweepCommand() {
    struct Given : ScenarioOptions {
        std::string over;
    };
    const auto given = std::make_shared<Given>();
    Command command{"sweep", "One column of USD a month for each option while a dial turns"};
    given->addTo(command);
    command
        .add("--over",
             "DIAL=FROM:TO[:log|:lin][:COUNT], such as requests=1e5:1e9:log:200 (lin and 50 unless given)",
             &given->over)
        .required = true;
    command.run = [given](const CliEnvironment& environment) {
        const auto dialNamed = [&](const std::string& name) {
            return dialOf(environment, given->common, name);
        };
        // What is wrong with it is said before any work.
        overOf(given->over, cost::kUsualHoursPerMonth, dialNamed);
        const Run run(environment, given->common);
        const cost::Scenario scenario = pricedScenarioOf(run, *given);
        const Over range = overOf(given->over, scenario.hoursPerMonth, dialNamed);
        const cost::SharedBook book = run.catalogue().book(scenario.region);
        run.remarkAge(cost::oldestPrice(cost::compare(*book, scenario)));
        const cost::ReportSubject subject{scenario, *book};
        const cost::Sweep sweep = cost::sweep(*book, scenario, range.dial, range.x);
        // A sheet of numbers has no place for it.
        if (run.style().format == cost::ReportFormat::Csv)
            for (const cost::Message& remark : cost::sweepRemarks(subject, sweep))
                run.remark(remark);
        run.deliver(cost::sweepReport(subject, sweep, run.style()));
        return kGood;
    };
    return command;
}
