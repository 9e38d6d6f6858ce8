// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/answer_parts.h"
#include "libcost/output/answers.h"
#include "libcost/output/report_data_parts.h"

#include <cmath>

namespace cost {

namespace {

void addTarget(json::Value& to, const ColdStartTarget& target) {
    if (target.coldShare) to["target_cold_start_share"] = json::number(*target.coldShare);
    if (target.p99S) to["target_p99_ms"] = json::number(*target.p99S * 1000);
}

json::Value wayJson(const ColdStartWay& way) {
    json::Value out = {{"kind", std::string(nameOf(kColdStartWays, way.kind))}};
    addTarget(out, way.target);
    if (way.function.provisioned) {
        const ProvisionedConcurrency& provisioned = *way.function.provisioned;
        out["concurrency"] = json::number(provisioned.concurrency);
        if (!provisioned.schedule.empty()) out["schedule"] = listOf(provisioned.schedule, json::number);
        out["environment_hours"] = json::number(way.environmentHours);
        out["provisioned_share"] = json::number(way.provisionedShare);
        out["utilisation"] = json::number(way.busy);
    }
    out["cold_start_share"] = json::number(way.coldShare);
    out["rejected_share"] = json::number(way.rejectedShare);
    for (const auto& [key, seconds] :
         {std::pair{"p50_ms", way.p50S}, {"p95_ms", way.p95S}, {"p99_ms", way.p99S}})
        out[key] = json::number(seconds * 1000);
    if (way.restoreUnknown) out["restore_unknown"] = true;
    if (way.usd)
        out["usd"] = json::number(way.usd->usd());
    else
        out["reason"] = way.usd.why().reason;
    return out;
}

json::Value sizeJson(const MemorySize& size) {
    return {{"memory_mb", json::number(size.memoryMb)},
            {"duration_ms", json::number(size.durationMs)},
            {"duration_least_ms", json::number(size.band.leastMs)},
            {"duration_most_ms", json::number(size.band.mostMs)},
            {"usd", json::number(size.usd)}};
}

} // namespace

std::string coldStartsAnswer(const ReportSubject& subject, const ColdStartChoice& choice,
                             const std::vector<ColdStartTarget>& asked) {
    json::Value root = subjectJson(subject, "breakeven-cold-starts");
    root["option"] = choice.optionId;
    addBlocked(root, blockersOf(subject, choice.optionId));
    if (choice.breakEvenUtilisation && std::isfinite(*choice.breakEvenUtilisation))
        root["break_even_utilisation"] = json::number(*choice.breakEvenUtilisation);
    if (choice.played.cut) root["cut"] = true;
    root["ways"] = listOf(choice.ways, wayJson);
    for (const ColdStartTarget& target : asked) {
        const auto outcome = outcomeOf(subject, choice, target);
        if (!outcome) continue;
        json::Value one = json::Value::object();
        addTarget(one, target);
        one["outcome"] = outcome->kept ? "kept-on-demand" : "out-of-reach";
        one["text"] = outcome->text;
        root["targets_without_way"].push_back(std::move(one));
    }
    return dumped(root);
}

std::string simulationAnswer(const Scenario& scenario, const std::string& label,
                             const EnvironmentModel& model, const EnvironmentResult& result,
                             const std::vector<Violation>& blockers) {
    json::Value root = {
        {"format", "breakeven-simulation"}, {"version", 1}, {"scenario", scenario.name}, {"function", label}};
    addBlocked(root, blockers);
    root["method"] = methodOf(result);
    for (const SimulatedFigure& figure : figuresOf(result)) {
        root[figure.name] = json::number(figure.value);
        if (figure.standardError)
            root[std::string(figure.name) + "_se"] = json::number(*figure.standardError);
    }
    root["arrivals_per_s"] = json::number(model.arrivalsPerS);
    const Played played = result.exact ? Played{model.warmUpS, model.countedS} : result.played;
    const bool replayed = !model.trace.empty();
    root["hours"] = json::number((replayed ? played.countedS : played.allS()) / kSecondsPerHour);
    root["warm_up_hours"] = json::number(played.warmUpS / kSecondsPerHour);
    root["seed"] = model.seed;
    if (replayed) root["replays"] = played.pieces;
    if (played.cut) {
        root["cut"] = true;
        root["pieces"] = played.pieces;
        root["asked_hours"] = json::number(model.countedS / kSecondsPerHour);
    }
    root["over_time"] = listOf(result.moments, [](const EnvironmentResult::Moment& moment) -> json::Value {
        return {{"until_s", json::number(moment.untilS)},
                {"environments", json::number(moment.environments)},
                {"running", json::number(moment.running)},
                {"cold_start_share", json::number(moment.coldShare)}};
    });
    return dumped(root);
}

std::string memoryAnswer(const ReportSubject& subject, const std::vector<MemoryChoice>& choices) {
    json::Value root = subjectJson(subject, "breakeven-memory");
    root["functions"] = listOf(choices, [&](const MemoryChoice& choice) {
        json::Value one = {{"id", choice.optionId}, {"method", choice.fitted ? "fitted" : "interpolated"}};
        one["fit"] = {{"waiting_ms", json::number(choice.fit.waitingMs)},
                      {"computing_ms", json::number(choice.fit.computingMs)},
                      {"knee_mb", json::number(choice.fit.kneeMb())},
                      {"relative_error", json::number(choice.fit.relativeError)},
                      {"good", choice.fit.good}};
        one["equal_within"] = json::number(choice.equalWithin);
        addBlocked(one, blockersOf(subject, choice.optionId));
        one["now"] = sizeJson(choice.now);
        one["cheapest"] = sizeJson(choice.cheapest);
        one["fastest"] = sizeJson(choice.fastest);
        one["balanced"] = sizeJson(choice.balanced);
        return one;
    });
    return dumped(root);
}

} // namespace cost
