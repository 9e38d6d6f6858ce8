// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/report_simulation.h"

#include "libcost/output/answers.h"
#include "libcost/output/report_data_parts.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

#include <algorithm>
#include <cmath>

namespace cost {

std::vector<SimulatedFigure> figuresOf(const EnvironmentResult& result) {
    const auto measured = [](const char* name, const Measured& of) {
        return SimulatedFigure{name, of.mean, of.standardError};
    };
    std::vector<SimulatedFigure> all = {measured("cold_start_share", result.coldShare),
                                        measured("rejected_share", result.rejectedShare),
                                        measured("environments_mean", result.environments),
                                        measured("running_mean", result.running),
                                        measured("idle_mean", result.idle),
                                        measured("provisioned_share", result.provisionedShare),
                                        {"concurrency_p50", result.concurrencyP50},
                                        {"concurrency_p95", result.concurrencyP95},
                                        {"concurrency_p99", result.concurrencyP99}};
    if (!result.exact) all.push_back({"concurrency_most", result.concurrencyMost});
    all.push_back({"wait_mean_s", result.waitMeanS});
    all.push_back({"requests", result.requests});
    return all;
}

const char* methodOf(const EnvironmentResult& result) {
    return result.exact ? "exact" : "simulated";
}

namespace {

// "7.699 (± 0.012)": with as many digits as its error leaves, and with so many in all where it has none.
std::string withError(double value, double error, const char* unit, int digits) {
    if (!(error > 0)) return significantText(value, digits) + unit;
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(error))) + 1);
    return roundedText(value, decimals) + unit + " (± " + roundedText(error, decimals) + ')';
}

std::string meanText(const Measured& mean) {
    // What is always the same differs by roundings only.
    return withError(mean.mean, mean.standardError > 1e-9 ? mean.standardError : 0, "", 5);
}

// "0.9 requests a second; exponential service of 2 s in the mean, 2.3 s with a cold start; idle environments
// are kept 10 min, the newest is taken first"
std::string modelText(const EnvironmentModel& model) {
    std::string text;
    if (model.trace.empty()) {
        const Figure arrivals = compactText(model.arrivalsPerS);
        text = arrivals + (arrivals == "1" ? " request a second" : " requests a second");
        if (model.burst > 1) text += ", " + numberText(model.burst, 0) + " at a time";
        if (model.moments.busy > 1)
            text += ", half of those of an hour while it is " + compactText(model.moments.busy) +
                    " times as busy as in the mean";
    } else {
        text = countText(model.trace.size(), "recorded request");
    }
    const auto recorded =
        std::count_if(model.trace.begin(), model.trace.end(),
                      [](const RecordedRequest& each) { return each.durationS.has_value(); });
    const bool all = !model.trace.empty() && recorded == std::ptrdiff_t(model.trace.size());
    const std::string law(nameOf(kServiceLaws, model.law));
    text += "; " +
            (all            ? "recorded"
             : recorded > 0 ? "recorded service, where there is none " + law
                            : law) +
            " service of " + durationText(model.warmS * 1000) + " in the mean";
    if (model.coldS > model.warmS) text += ", " + durationText(model.coldS * 1000) + " with a cold start";
    const std::string least = durationText(model.keepAliveLeastS * 1000);
    const std::string most = durationText(model.keepAliveMostS * 1000);
    text += "; idle environments are kept " + least;
    if (model.keepAliveMostS > model.keepAliveLeastS && most != least) text += " to " + most;
    switch (model.reuse) {
    case ReusePolicy::NewestCreated: text += ", the newest is taken first"; break;
    case ReusePolicy::MostRecentlyUsed: text += ", the most recently used is taken first"; break;
    case ReusePolicy::Oldest: text += ", the oldest is taken first"; break;
    }
    return text;
}

// What was done to find it.
std::string howText(const EnvironmentModel& model, const EnvironmentResult& result) {
    if (result.exact) return "Exact, by a formula: nothing was simulated.";
    const Played& played = result.played;
    const Figure number = numberText(result.requests, 0);
    const std::string requests = number + (number == "1" ? " request " : " requests ");
    const std::string lasting = durationText(played.countedS * 1000);
    const std::string error = "seed " + std::to_string(model.seed) + "; ± is the standard error";
    if (!model.trace.empty()) {
        const std::string over = requests + "over " + lasting;
        if (!played.drawn) return "Replayed: " + over + ".";
        const bool kept = model.keepAliveMostS > model.keepAliveLeastS;
        const bool timed =
            std::all_of(model.trace.begin(), model.trace.end(),
                        [](const RecordedRequest& each) { return each.durationS.has_value(); });
        const std::string times = played.pieces == 1 ? "once" : std::to_string(played.pieces) + " times";
        return "Replayed " + times + ": " + over + ". " +
               (timed  ? "How long environments are kept is drawn each time"
                : kept ? "Durations that are not recorded, and how long environments are kept, are drawn "
                         "each time"
                       : "Durations that are not recorded are drawn each time") +
               ", " + error + " of the mean.";
    }
    const std::string over = played.pieces > 1 ? "in " + std::to_string(played.pieces) + " pieces of " +
                                                     lasting + ", one from each hour of the week, each"
                                               : "over " + lasting;
    const std::string cut = cutText(played);
    return "Simulated: " + requests + over + " after " + durationText(played.warmUpS * 1000) +
           " that are not counted, " + error + "." + (cut.empty() ? "" : " ") + cut;
}

} // namespace

std::string cutText(const Played& played) {
    if (!played.cut) return "";
    std::string text = "Cut short: all of it is " + compactText(played.asked) + " requests, of which " +
                       compactText(played.requests) + " are played.";
    if (played.rushed)
        text += " That is too short for environments to be kept as long as they are: in the long run fewer "
                "requests may start cold.";
    return text;
}

std::string shareText(const Measured& share) {
    return withError(share.mean * 100, share.standardError * 100, " %", 4);
}

namespace {

Table sheetOf(const EnvironmentResult& result, const std::vector<Violation>& blockers) {
    Table sheet = Table::sheet({"figure", "value", "standard_error"});
    if (!blockers.empty()) {
        sheet.add({"status", "blocked"});
        sheet.add({"reason", violationsText(blockers)});
    }
    sheet.add({"method", methodOf(result)});
    for (const SimulatedFigure& figure : figuresOf(result))
        sheet.add({figure.name, sheetText(figure.value),
                   figure.standardError ? sheetText(*figure.standardError) : ""});
    return sheet;
}

Table figuresTable(const EnvironmentModel& model, const EnvironmentResult& result) {
    Table table({{""}, {""}});
    table.add({"Cold starts", shareText(result.coldShare) + " of the requests"});
    if (model.coldS > model.warmS)
        table.add({"They add", durationText((model.coldS - model.warmS) * 1000) + " each, " +
                                   durationText(result.waitMeanS * 1000) + " to the mean request"});
    if (result.rejectedShare.mean > 0)
        table.add({"Throttled", shareText(result.rejectedShare) + " of the requests"});
    if (model.provisions())
        table.add({"On provisioned concurrency", shareText(result.provisionedShare) + " of the requests"});
    table.add({"Environments", meanText(result.environments) + " in the mean"});
    table.add({"of them idle", meanText(result.idle)});
    table.add({"Requests running", meanText(result.running) + " in the mean"});
    std::string atOnce = numberText(result.concurrencyP50, 0) + " for half of the time at most, " +
                         numberText(result.concurrencyP99, 0) + " for 99 % of it";
    if (!result.exact) atOnce += ", " + numberText(result.concurrencyMost, 0) + " at the most";
    table.add({"Requests at once", atOnce});
    return table;
}

} // namespace

std::string simulationReport(const Scenario& scenario, const std::string& label,
                             const EnvironmentModel& model, const EnvironmentResult& result,
                             const ReportStyle& style, const std::vector<Violation>& blockers) {
    const auto document = [&] {
        Opening opening{.title = scenario.name.empty() ? "Cold starts" : scenario.name,
                        .about = {label + ": " + modelText(model) + '.'}};
        if (!blockers.empty()) opening.about.push_back(blockedText(blockers));
        return Document{sheetOf(result, blockers), std::move(opening), figuresTable(model, result),
                        Paragraph{howText(model, result)}};
    };
    return rendered(style, document,
                    [&] { return simulationAnswer(scenario, label, model, result, blockers); });
}

} // namespace cost
