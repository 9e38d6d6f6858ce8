// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/input_reader.h"
#include "libcost/files/option_reader.h"
#include "libcost/files/scenario_file.h"

namespace cost {

namespace {

using json::Value;

void put(Value& into, const char* key, const std::optional<double>& value) {
    if (value) into[key] = json::number(*value);
}

// A number that may not be known exactly.
void putInput(Value& into, const char* key, const Scenario& scenario, Dial dial,
              const std::optional<double>& value) {
    if (const Distribution* known = distributionOf(scenario, dial))
        into[key] = reader::distributionJson(*known);
    else
        put(into, key, value);
}

template <class E, std::size_t Size>
void put(Value& into, const char* key, const Named<E> (&names)[Size], const std::optional<E>& value) {
    if (value) into[key] = std::string(nameOf(names, *value));
}

Value sizingJson(const Scenario& scenario) {
    const Sizing& s = scenario.workload.sizing;
    const Sizing usual;
    Value sizing = Value::object();
    putInput(sizing, "target_utilisation", scenario, Dial::Utilisation, s.targetUtilisation);
    if (s.minimumCount != usual.minimumCount) sizing["minimum_count"] = json::number(s.minimumCount);
    put(sizing, "concurrency_per_vcpu", s.concurrencyPerVcpu);
    if (const auto& level = s.serviceLevel) {
        Value& out = sizing["service_level"];
        out = {{"share", json::number(level->share)}, {"within_ms", json::number(level->withinMs)}};
        put(out, "of", kPromises, std::optional(level->promise));
    }
    if (s.scaling != usual.scaling) put(sizing, "scaling", kScalings, std::optional(s.scaling));
    if (s.scalingDelayMinutes != usual.scalingDelayMinutes)
        sizing["scaling_delay_minutes"] = json::number(s.scalingDelayMinutes);
    put(sizing, "zones", s.zones);
    if (s.survivesZoneLoss) sizing["survives_zone_loss"] = true;
    for (const auto& [name, speed] : s.cpuSpeed)
        sizing["cpu_speed"][name] = json::number(speed);
    return sizing;
}

Value workloadJson(const Scenario& scenario) {
    const Workload& w = scenario.workload;
    Value workload = Value::object();
    putInput(workload, "requests_per_month", scenario, Dial::Requests, w.requestsPerMonth);
    // Durations that were measured take the place of one that was typed before.
    if (w.durationByMemory.empty()) putInput(workload, "duration_ms", scenario, Dial::Duration, w.durationMs);
    for (const DurationPoint& point : w.durationByMemory)
        workload["duration_by_memory"].push_back(
            {json::number(point.memoryMb), json::number(point.milliseconds)});
    putInput(workload, "init_ms", scenario, Dial::Init, w.initMs);
    putInput(workload, "cold_start_share", scenario, Dial::ColdShare, w.coldStartShare);
    putInput(workload, "cpu_ms", scenario, Dial::Cpu, w.cpuMs);
    if (w.serverMemory)
        workload["server_memory_mb"] = {{"base", json::number(w.serverMemory->baseMb)},
                                        {"per_request", json::number(w.serverMemory->perRequestMb)}};
    putInput(workload, "request_kb", scenario, Dial::Request, w.requestKb);
    putInput(workload, "response_kb", scenario, Dial::Response, w.responseKb);
    if (w.invocation != Invocation::Synchronous)
        put(workload, "invocation", kInvocations, std::optional(w.invocation));
    put(workload, "deadline_s", w.deadlineS);
    if (w.traffic != Traffic()) {
        Value& traffic = workload["traffic"];
        put(traffic, "shape", kTrafficShapes, std::optional(w.traffic.shape));
        putInput(traffic, "peak_to_mean", scenario, Dial::Peak, w.traffic.peakToMean);
        // A week that was known before another shape was chosen is kept until then only.
        if (w.traffic.shape == TrafficShape::Hourly)
            for (const double weight : w.traffic.hourly)
                traffic["hourly"].push_back(json::number(weight));
    }
    if (w.sizing != Sizing()) workload["sizing"] = sizingJson(scenario);
    if (w.needs != Needs()) {
        Value& needs = workload["needs"] = Value::object();
        put(needs, "max_duration_s", w.needs.maxDurationS);
        put(needs, "memory_mb", w.needs.memoryMb);
        put(needs, "package_mb", w.needs.packageMb);
        if (w.needs.containerImage) needs["container_image"] = *w.needs.containerImage;
        put(needs, "environment_kb", w.needs.environmentKb);
        put(needs, "ephemeral_storage_mb", w.needs.ephemeralStorageMb);
        for (const auto& [key, need] : {std::pair{"gpu", w.needs.gpu},
                                        {"state_in_memory", w.needs.stateInMemory},
                                        {"websockets", w.needs.webSockets},
                                        {"root_access", w.needs.rootAccess},
                                        {"kernel_access", w.needs.kernelAccess}})
            if (need) needs[key] = *need;
    }
    return workload;
}

Value freeTierJson(const FreeTier& tier) {
    if (!tier.applies) return false;
    Value unused = Value::object();
    put(unused, "requests", tier.requests);
    put(unused, "gb_seconds", tier.gbSeconds);
    put(unused, "streaming_gb", tier.streamingGb);
    return unused;
}

Value simulationJson(const Simulation& s) {
    Value simulation = Value::object();
    if (s.keepAliveS && s.keepAliveMostS)
        simulation["keep_alive_s"] = {json::number(*s.keepAliveS), json::number(*s.keepAliveMostS)};
    else
        put(simulation, "keep_alive_s", s.keepAliveS);
    put(simulation, "reuse", kReusePolicies, s.reuse);
    put(simulation, "service", kServiceLaws, s.service);
    put(simulation, "service_cv", s.serviceCv);
    for (const double ms : s.serviceMs)
        simulation["service_ms"].push_back(json::number(ms));
    put(simulation, "burst", s.burst);
    put(simulation, "concurrency_limit", s.concurrencyLimit);
    put(simulation, "hours", s.hours);
    put(simulation, "warm_up_hours", s.warmUpHours);
    put(simulation, "seed", s.seed);
    return simulation;
}

// Which labels do not come about by themselves when the file is read.
std::vector<bool> chosenLabels(const std::vector<Option>& options) {
    std::vector<Option> read = options;
    std::vector<bool> chosen;
    for (Option& option : read) {
        const std::string usual = defaultLabel(option.compute);
        chosen.push_back(!option.label.starts_with(usual));
        if (!chosen.back()) option.label = usual;
    }
    tellApart(read);
    for (std::size_t i = 0; i < options.size(); ++i)
        if (read[i].label != options[i].label) chosen[i] = true;
    return chosen;
}

} // namespace

std::string scenarioText(const Scenario& s) {
    Value root = Value::object();
    root["format"] = std::string(kScenarioFormat);
    root["version"] = 1;
    root["name"] = s.name;
    root["region"] = s.region;
    if (s.hoursPerMonth != kUsualHoursPerMonth) root["hours_per_month"] = json::number(s.hoursPerMonth);
    root["workload"] = workloadJson(s);
    if (s.account.freeTier != FreeTier()) root["account"]["free_tier"] = freeTierJson(s.account.freeTier);
    if (s.account.serverDiscount > 0 || distributionOf(s, Dial::Discount))
        putInput(root["account"], "server_discount", s, Dial::Discount, s.account.serverDiscount);
    if (s.simulation != Simulation()) root["simulation"] = simulationJson(s.simulation);
    if (s.threshold != Threshold())
        root["advice"] = {{"threshold_usd", json::number(s.threshold.usd)},
                          {"threshold_share", json::number(s.threshold.share)},
                          {"threshold_1y_usd", json::number(s.threshold.oneYearUsd)},
                          {"threshold_1y_share", json::number(s.threshold.oneYearShare)},
                          {"threshold_3y_usd", json::number(s.threshold.threeYearsUsd)},
                          {"threshold_3y_share", json::number(s.threshold.threeYearsShare)}};
    // One that is no longer among the options is not deployed.
    if (!s.deployed.empty() && optionOf(s, s.deployed)) root["deployed"] = s.deployed;
    root["options"] = Value::array();
    // A file states jobs for the workload that it has.
    std::vector<Option> options = s.options;
    for (Option& option : options)
        if (auto* fargate = std::get_if<Fargate>(&option.compute); fargate && fargate->runs)
            fargate->runs = runsNow(*fargate->runs, s.workload);
    const std::vector<bool> labelled = chosenLabels(options);
    for (std::size_t i = 0; i < options.size(); ++i)
        root["options"].push_back(reader::optionJson(options[i], labelled[i]));
    return root.dump(2, ' ', false, Value::error_handler_t::replace) + '\n';
}

} // namespace cost
