// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/scenario_file.h"

#include "libcost/files/family_reader.h"
#include "libcost/files/foreign_reader.h"
#include "libcost/files/input_reader.h"
#include "libcost/files/option_reader.h"
#include "libcost/files/setting_reader.h"
#include "libcost/json/object_reader.h"
#include "libcost/units/file.h"
#include "libcost/workload/cpu_bound.h"

#include <algorithm>
#include <set>

namespace cost {

namespace {

using json::Bounds;
using json::ObjectReader;
using json::Value;
using reader::Inputs;

void readDurations(ObjectReader& reader, Workload& workload, Problems& problems) {
    const Value* points = reader.member("duration_by_memory");
    if (!points) return;
    const std::string pointer = reader.at("duration_by_memory");
    if (!points->is_array() || points->empty())
        return reader.complain("duration_by_memory", "must be a list of pairs [memory_mb, ms]");
    for (std::size_t i = 0; i < points->size(); ++i) {
        const Value& pair = (*points)[i];
        const std::string here = json::pointerTo(pointer, i);
        if (!pair.is_array() || pair.size() != 2) {
            problems.push_back({here, "is " + json::shown(pair) + ": it must be a pair [memory_mb, ms]"});
            continue;
        }
        const auto badMemory = json::wrongNumber(pair[0], {.least = 128, .most = 10'240});
        const auto badTime = json::wrongNumber(pair[1], json::kDuration);
        if (badMemory) problems.push_back({json::pointerTo(here, 0), *badMemory});
        if (badTime) problems.push_back({json::pointerTo(here, 1), *badTime});
        if (badMemory || badTime) continue;
        const DurationPoint point{pair[0].get<double>(), pair[1].get<double>()};
        if (!workload.durationByMemory.empty() && point.memoryMb <= workload.durationByMemory.back().memoryMb)
            problems.push_back(
                {json::pointerTo(here, 0), "must rise above the memory of the pair before it"});
        else
            workload.durationByMemory.push_back(point);
    }
}

void readTraffic(ObjectReader& reader, Traffic& traffic, Inputs& inputs) {
    if (!reader.has("traffic")) return;
    ObjectReader inner = reader.object("traffic");
    const auto shape = inner.oneOf("shape", kTrafficShapes);
    traffic.shape = shape.value_or(TrafficShape::Steady);
    traffic.peakToMean = inputs.number(inner, "peak_to_mean", {.least = 1, .most = 1e6}, Dial::Peak);
    if (const Value* hourly = inner.member("hourly")) {
        if (!hourly->is_array() || hourly->size() != kHoursPerWeek)
            inner.complain("hourly", "must be a list of 168 weights, from Monday 00:00");
        else
            traffic.hourly = inner.numbers("hourly", json::kSize).value_or(std::vector<double>());
    }
    // The weights are the week of that one shape: beside another they would count for nothing.
    if (inner.has("hourly") && (shape || !inner.has("shape")) && traffic.shape != TrafficShape::Hourly)
        inner.complain("hourly",
                       shape ? "is given beside the shape \"" + std::string(nameOf(kTrafficShapes, *shape)) +
                                   "\", which has a week of its own: write \"shape\": \"hourly\", or "
                                   "leave the weights out"
                             : "is given without its shape: write \"shape\": \"hourly\" beside it");
    if (traffic.shape == TrafficShape::Hourly && !inner.has("hourly"))
        inner.complain("hourly", "is missing: the shape \"hourly\" needs 168 weights");
    if (traffic.hourly.size() == kHoursPerWeek &&
        std::all_of(traffic.hourly.begin(), traffic.hourly.end(), [](double w) { return w < kLeastWeight; }))
        inner.complain("hourly", "must have a weight of 0.000001 or more");
    inner.finish();
}

// By family or by architecture; "fargate" for its tasks.
void readCpuSpeed(ObjectReader reader, Sizing& sizing, const PriceBook::InstanceTypes& types) {
    std::set<std::string, std::less<>> names = {"fargate"};
    for (const auto& [name, architecture] : kArchitectures)
        names.insert(std::string(name));
    for (const auto& [name, type] : types)
        names.insert(std::string(type.family()));
    for (const std::string& name : names)
        if (const auto speed = reader.number(name, reader::kCpuSpeed)) sizing.cpuSpeed[name] = *speed;
    reader.finish();
}

Sizing readSizing(ObjectReader reader, Inputs& inputs, const PriceBook::InstanceTypes& types) {
    Sizing s;
    s.targetUtilisation =
        inputs.number(reader, "target_utilisation", {.least = 0.01, .most = 1}, Dial::Utilisation);
    s.minimumCount = reader.number("minimum_count", reader::within(kLeastServers), 2);
    s.concurrencyPerVcpu = reader.number("concurrency_per_vcpu", {.least = 0.001, .most = 1e6});
    if (reader.has("service_level")) {
        ObjectReader inner = reader.object("service_level");
        ServiceLevel level;
        level.share = inner.number("share", {.least = 0.01, .most = 0.999999}, 0.99);
        if (!inner.has("within_ms")) inner.complain("within_ms", "is missing: give it, such as 500");
        json::Bounds above = reader::within(kServiceLevelMs);
        above.leastExcluded = true;
        level.withinMs = inner.number("within_ms", above, 1);
        level.promise = inner.oneOf("of", kPromises).value_or(Promise::Response);
        inner.finish();
        s.serviceLevel = level;
    }
    s.scaling = reader.oneOf("scaling", kScalings).value_or(Scaling::Fixed);
    s.scalingDelayMinutes = reader.number("scaling_delay_minutes", {.most = 60}, s.scalingDelayMinutes);
    s.zones = reader.number("zones", {.least = 1, .most = 10, .whole = true});
    s.survivesZoneLoss = reader.boolean("survives_zone_loss").value_or(false);
    if (reader.has("cpu_speed")) readCpuSpeed(reader.object("cpu_speed"), s, types);
    if (s.survivesZoneLoss && s.zones == 1)
        reader.complain("zones", "is 1: a fleet survives the loss of a zone only in 2 or more");
    reader.finish();
    return s;
}

Workload readWorkload(ObjectReader reader, Problems& problems, Inputs& inputs,
                      const PriceBook::InstanceTypes& types) {
    Workload w;
    w.requestsPerMonth = inputs.number(reader, "requests_per_month", {.most = 1e15}, Dial::Requests);
    w.durationMs = inputs.number(reader, "duration_ms", json::kDuration, Dial::Duration);
    readDurations(reader, w, problems);
    if (reader.has("duration_ms") && reader.has("duration_by_memory"))
        reader.complain("duration_ms",
                        "is given beside duration_by_memory, which says how long a request takes at each "
                        "memory: leave one of them out");
    w.initMs = inputs.number(reader, "init_ms", {.most = 1e9}, Dial::Init);
    w.coldStartShare = inputs.number(reader, "cold_start_share", json::kShare, Dial::ColdShare);
    w.cpuMs = inputs.number(reader, "cpu_ms", {.most = 1e9}, Dial::Cpu);
    if (reader.has("server_memory_mb")) {
        ObjectReader inner = reader.object("server_memory_mb");
        w.serverMemory =
            ServerMemory{inner.number("base", json::kSize, 0), inner.number("per_request", json::kSize, 0)};
        inner.finish();
    }
    w.requestKb = inputs.number(reader, "request_kb", json::kSize, Dial::Request);
    w.responseKb = inputs.number(reader, "response_kb", json::kSize, Dial::Response);
    w.invocation = reader.oneOf("invocation", kInvocations).value_or(Invocation::Synchronous);
    w.deadlineS = reader.number("deadline_s", {.most = 14 * 86'400});
    if (w.deadlineS && w.invocation == Invocation::Synchronous)
        reader.complain("deadline_s",
                        "says how long a message may wait, and somebody waits for the answer of a "
                        "synchronous request: set invocation to \"polled\" or \"asynchronous\"");
    readTraffic(reader, w.traffic, inputs);
    if (reader.has("sizing")) w.sizing = readSizing(reader.object("sizing"), inputs, types);
    if (reader.has("needs")) {
        ObjectReader inner = reader.object("needs");
        w.needs.maxDurationS = inner.number("max_duration_s");
        w.needs.memoryMb = inner.number("memory_mb", json::kSize);
        w.needs.packageMb = inner.number("package_mb");
        w.needs.containerImage = inner.boolean("container_image");
        w.needs.environmentKb = inner.number("environment_kb", json::kSize);
        w.needs.gpu = inner.boolean("gpu");
        w.needs.stateInMemory = inner.boolean("state_in_memory");
        w.needs.ephemeralStorageMb = inner.number("ephemeral_storage_mb", json::kSize);
        w.needs.webSockets = inner.boolean("websockets");
        w.needs.rootAccess = inner.boolean("root_access");
        w.needs.kernelAccess = inner.boolean("kernel_access");
        inner.finish();
    }
    reader.finish();
    return w;
}

// What is left of an allowance is no more than AWS grants, where the catalogue knows how much that is.
std::optional<double> unused(ObjectReader& tier, const char* key, const PriceBook* book,
                             Allowance allowance) {
    const auto left = tier.number(key, json::kMonthlyCount);
    if (!left || !book) return left;
    const double all = book->allowance(allowance).quantity;
    if (all > 0 && *left > all)
        tier.complain(key, "is " + json::shown(json::number(*left)) +
                               ": what is left of the free tier is at most " +
                               json::shown(json::number(all)) + ", which is all of it");
    return left;
}

FreeTier readFreeTier(ObjectReader& account, const Catalogue& catalogue, const std::string& region) {
    FreeTier tier;
    const Value* value = account.member("free_tier");
    if (!value) return tier;
    if (value->is_boolean()) {
        tier.applies = value->get<bool>();
        return tier;
    }
    if (!value->is_object()) {
        account.complain("free_tier",
                         "is " + json::shown(*value) +
                             ": it must be true, false or {\"requests\", \"gb_seconds\", \"streaming_gb\"}");
        return tier;
    }
    ObjectReader inner = account.object("free_tier");
    const SharedBook book = catalogue.region(region) ? catalogue.book(region, "lambda") : nullptr;
    tier.requests = unused(inner, "requests", book.get(), Allowance::Requests);
    tier.gbSeconds = unused(inner, "gb_seconds", book.get(), Allowance::Duration);
    tier.streamingGb = unused(inner, "streaming_gb", book.get(), Allowance::Streaming);
    inner.finish();
    return tier;
}

// A number of seconds, or the two between which it lies.
void readKeepAlive(ObjectReader& reader, Simulation& simulation, Problems& problems) {
    const Value* value = reader.member("keep_alive_s");
    if (!value) return;
    if (!value->is_array()) {
        simulation.keepAliveS = reader.number("keep_alive_s", reader::within(kKeepAliveS));
        return;
    }
    if (value->size() != 2)
        return reader.complain("keep_alive_s", "must be a number of seconds, or a pair [least, most]");
    for (std::size_t i = 0; i < 2; ++i) {
        const std::string here = json::pointerTo(reader.at("keep_alive_s"), i);
        if (const auto wrong = json::wrongNumber((*value)[i], reader::within(kKeepAliveS)))
            problems.push_back({here, *wrong});
        else
            (i == 0 ? simulation.keepAliveS : simulation.keepAliveMostS) = (*value)[i].get<double>();
    }
    if (simulation.keepAliveS && simulation.keepAliveMostS &&
        *simulation.keepAliveMostS < *simulation.keepAliveS)
        reader.complain("keep_alive_s", "must begin with the smaller of the two");
}

Simulation readSimulation(ObjectReader reader, Problems& problems) {
    Simulation s;
    readKeepAlive(reader, s, problems);
    s.reuse = reader.oneOf("reuse", kReusePolicies);
    s.service = reader.oneOf("service", kServiceLaws);
    s.serviceCv = reader.number("service_cv", {.most = 100});
    if (const auto times = reader.numbers("service_ms", json::kSize)) {
        constexpr std::size_t kMost = 10'000;
        s.serviceMs = *times;
        const bool some =
            std::any_of(s.serviceMs.begin(), s.serviceMs.end(), [](double ms) { return ms > 0; });
        if (!some || s.serviceMs.size() > kMost)
            reader.complain("service_ms", "must be a list of 1 to 10,000 measured times, not all of them 0");
    }
    s.burst = reader.number("burst", {.least = 1, .most = 1e6, .whole = true});
    s.concurrencyLimit = reader.number("concurrency_limit", {.least = 1, .most = 1e9, .whole = true});
    s.hours = reader.number("hours", {.most = 1e6, .leastExcluded = true});
    s.warmUpHours = reader.number("warm_up_hours", json::kHours);
    s.seed = reader.number("seed", json::kSeed);
    reader.finish();
    return s;
}

// A wrong Region is a slip of the pen; one without prices is a question without an answer.
void readRegion(ObjectReader& root, Scenario& scenario, const Catalogue& catalogue) {
    if (!root.has("region")) root.complain("region", "is missing: give an AWS Region, such as \"us-east-1\"");
    scenario.region = root.string("region").value_or("");
    if (scenario.region.empty() && root.has("region")) {
        if (root.member("region") && root.member("region")->is_string())
            root.complain("region", "is blank: give an AWS Region, such as \"us-east-1\"");
        return;
    }
    if (scenario.region.empty() || catalogue.region(scenario.region)) return;
    root.complain("region", catalogue.unknownRegion(scenario.region));
}

void nameOptions(std::vector<Option>& options, Problems& problems) {
    std::set<std::string> taken;
    for (std::size_t i = 0; i < options.size(); ++i)
        if (const std::string& id = options[i].id; !id.empty() && !taken.insert(id).second)
            problems.push_back({json::pointerTo(json::pointerTo("/options", i), "id"),
                                "is \"" + id + "\", which another option has: every id must be unique"});
    for (Option& option : options) {
        if (option.label.empty()) option.label = defaultLabel(option.compute);
        if (!option.id.empty()) continue;
        const std::string stem = defaultId(option.compute);
        option.id = stem;
        for (int n = 2; !taken.insert(option.id).second; ++n)
            option.id = stem + "-" + std::to_string(n);
    }
    tellApart(options);
}

// What is deployed is one of the options.
void checkDeployed(ObjectReader& root, const Scenario& scenario) {
    if (optionOf(scenario, scenario.deployed)) return;
    std::vector<std::string_view> known;
    for (const Option& option : scenario.options)
        known.push_back(option.id);
    std::string message = "is " + json::shown(scenario.deployed) + ": no option has this id";
    if (const std::string_view meant = json::nearest(scenario.deployed, known); !meant.empty())
        message += "; did you mean \"" + std::string(meant) + "\"?";
    else
        for (const std::string_view id : known)
            message += (id == known.front() ? "; there are " : ", ") + std::string(id);
    root.complain("deployed", message);
}

void readOptions(ObjectReader& root, Scenario& scenario, Problems& problems, const Catalogue& catalogue) {
    const Value* options = root.member("options");
    if (!options) return root.complain("options", "is missing: list at least one option");
    if (!options->is_array() || options->empty())
        return root.complain("options", "must be a list of at least one option");
    constexpr std::size_t kMost = 1000;
    if (options->size() > kMost) return root.complain("options", "has more than 1,000 entries");
    const reader::KnownShapes known{catalogue.instanceTypes(), catalogue.fargateSizes(),
                                    scenario.hoursPerMonth};
    for (std::size_t i = 0; i < options->size(); ++i)
        scenario.options.push_back(
            reader::option((*options)[i], json::pointerTo("/options", i), problems, known));
}

// What the options need of the workload must be there: a blank is not a zero.
struct Needed {
    const std::string& pointer;
    const std::string& id;
    const Scenario& scenario;
    Problems& problems;
    const Workload& workload = scenario.workload;

    void operator()(const Lambda& o) const {
        invocations();
        const auto part = o.provisioned ? o.provisioned->requestsPerMonth : std::nullopt;
        if (part && workload.requestsPerMonth && *part > *workload.requestsPerMonth)
            problems.push_back({pointer + "/provisioned/requests_per_month",
                                "is more than workload/requests_per_month, of which it is a part"});
        if (o.streaming && !o.streaming->responseMb && !workload.responseKb)
            need("response_kb", "streams responses of that size", "7168");
    }
    void operator()(const LambdaEdge&) const { invocations(); }
    void operator()(const ManagedInstances& o) const {
        requests("is priced by it");
        if (!o.count) fleet("count");
    }
    void operator()(const Fargate& o) const {
        if (!o.tasks && !o.runs) fleet("tasks");
    }
    void operator()(const Ec2& o) const {
        if (!o.count) fleet("count");
    }

    void invocations() const {
        requests("is priced by it");
        if (!workload.durationMs && workload.durationByMemory.empty())
            need("duration_ms", "is priced by it", "120");
    }
    void requests(const char* why) const {
        if (!workload.requestsPerMonth) need("requests_per_month", why, "2000000");
    }
    void fleet(const std::string& count) const {
        const std::string why = "is sized from it, because it has no \"" + count + "\"";
        requests(why.c_str());
        if (workload.cpuMs) return;
        const auto bound = cpuBound(scenario);
        need("cpu_ms", why, bound ? "20; or as an assumption " + cpuBoundText(*bound) : "20");
    }
    void need(const std::string& key, const std::string& why, const std::string& example) const {
        const std::string place = "/workload/" + key;
        // Once, even where many options need it, and not beside a complaint about its value or a part of it.
        const auto said = [&](const Problem& p) {
            return p.place == place || p.place.starts_with(place + '/');
        };
        if (std::none_of(problems.begin(), problems.end(), said))
            problems.push_back(
                {place, "is missing: option \"" + id + "\" " + why + "; give it, such as " + example});
    }
};

} // namespace

Scenario readScenario(std::string_view text, const std::string& file, const Catalogue& catalogue,
                      const std::vector<Setting>& settings) {
    Problems problems;
    const auto throwIfBad = [&] {
        reader::nameSettings(settings, problems);
        if (!problems.empty()) throw BadInput(file, problems);
    };
    Value value = json::parsed(text, problems);
    throwIfBad();
    if (reader::isForeign(value)) {
        const std::string kind = reader::foreignKind(value);
        if (!kind.empty())
            problems.push_back({"", "looks like " + kind +
                                        ", not like a scenario, which begins with {\"format\": \"" +
                                        std::string(kScenarioFormat) + "\", \"version\": 1"});
        else if (!value.is_object())
            problems.push_back({"", "is " + json::shown(value) + ": a scenario is an object {...}"});
        throwIfBad();
    }
    reader::apply(settings, value, problems);

    Scenario scenario;
    ObjectReader root(value, "", problems);
    if (!root.has("format"))
        root.complain("format", "is missing: write \"" + std::string(kScenarioFormat) + "\"");
    if (const auto format = root.string("format"); format && *format != kScenarioFormat)
        root.complain("format",
                      "is \"" + *format + "\": a scenario has \"" + std::string(kScenarioFormat) + "\"");
    if (!root.has("version")) root.complain("version", "is missing: write 1");
    if (const auto version = root.number("version", {.least = 1, .whole = true}); version && *version != 1)
        root.complain("version", "is newer than this program, which reads version 1: update the program");
    scenario.name = root.string("name").value_or("");
    readRegion(root, scenario, catalogue);
    scenario.hoursPerMonth = root.number("hours_per_month", reader::within(kMonthHours), kUsualHoursPerMonth);
    Inputs inputs(scenario.hoursPerMonth);
    scenario.workload = readWorkload(root.object("workload"), problems, inputs, *catalogue.instanceTypes());
    ObjectReader account = root.object("account");
    scenario.account.freeTier = readFreeTier(account, catalogue, scenario.region);
    scenario.account.serverDiscount =
        inputs.number(account, "server_discount", {.most = 0.99}, Dial::Discount).value_or(0);
    if (const double d = scenario.account.serverDiscount * 1e4; std::abs(d - std::round(d)) > 1e-6)
        account.complain("server_discount", "must have at most four decimals, such as 0.125 for 12.5 %");
    account.finish();
    scenario.uncertain = std::move(inputs).all();
    scenario.simulation = readSimulation(root.object("simulation"), problems);
    if (root.has("advice")) {
        ObjectReader advice = root.object("advice");
        const Threshold usual;
        scenario.threshold.usd = advice.number("threshold_usd", json::kSize, usual.usd);
        scenario.threshold.share = advice.number("threshold_share", json::kShare, usual.share);
        scenario.threshold.oneYearUsd = advice.number("threshold_1y_usd", json::kSize, usual.oneYearUsd);
        scenario.threshold.oneYearShare =
            advice.number("threshold_1y_share", json::kShare, usual.oneYearShare);
        scenario.threshold.threeYearsUsd =
            advice.number("threshold_3y_usd", json::kSize, usual.threeYearsUsd);
        scenario.threshold.threeYearsShare =
            advice.number("threshold_3y_share", json::kShare, usual.threeYearsShare);
        advice.finish();
    }
    readOptions(root, scenario, problems, catalogue);
    const auto deployed = root.string("deployed");
    scenario.deployed = deployed.value_or("");
    root.finish();
    nameOptions(scenario.options, problems);
    if (deployed) checkDeployed(root, scenario);
    for (std::size_t i = 0; i < scenario.options.size(); ++i) {
        const Option& option = scenario.options[i];
        std::visit(Needed{json::pointerTo("/options", i), option.id, scenario, problems}, option.compute);
    }
    throwIfBad();
    return scenario;
}

Scenario checked(Scenario scenario, const Catalogue& catalogue) {
    return readScenario(scenarioText(scenario), "scenario", catalogue);
}

Scenario openScenario(const std::filesystem::path& file, const Catalogue& catalogue,
                      const std::vector<Setting>& settings) {
    return readScenario(fileText(file, kLargestScenario), file.string(), catalogue, settings);
}

} // namespace cost
