// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/scenario_file.h"

#include "libcost/base/file.h"
#include "libcost/files/field_reader.h"
#include "libcost/files/foreign_reader.h"
#include "libcost/files/option_reader.h"
#include "libcost/files/setting_reader.h"
#include "libcost/io/object_reader.h"
#include "libcost/model/cpu_bound.h"
#include "libcost/model/scenario_fields.h"

#include <algorithm>
#include <set>

namespace cost {

namespace {

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
        const auto badTime = json::wrongNumber(pair[1], reader::within(bounds::kDuration));
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

void checkTraffic(ObjectReader reader, const Traffic& traffic) {
    const auto shape = reader.oneOf("shape", kTrafficShapes);
    const bool hourly = reader.has("hourly");
    // The weights are the week of that one shape: beside another they would count for nothing.
    if (hourly && (shape || !reader.has("shape")) && traffic.shape != TrafficShape::Hourly)
        reader.complain("hourly",
                        shape ? "is given beside the shape \"" + std::string(nameOf(kTrafficShapes, *shape)) +
                                    "\", which has a week of its own: write \"shape\": \"hourly\", or "
                                    "leave the weights out"
                              : "is given without its shape: write \"shape\": \"hourly\" beside it");
    if (traffic.shape == TrafficShape::Hourly && !hourly)
        reader.complain("hourly", "is missing: the shape \"hourly\" needs 168 weights");
}

// By family or by architecture; "fargate" for its tasks.
void readCpuSpeed(ObjectReader reader, Sizing& sizing, const InstanceTypes& types) {
    std::set<std::string, std::less<>> names = {"fargate"};
    for (const auto& [name, architecture] : kArchitectures)
        names.insert(std::string(name));
    for (const auto& [name, type] : types)
        names.insert(std::string(type.family()));
    for (const std::string& name : names)
        if (const auto speed = reader.number(name, reader::within(kCpuSpeed))) sizing.cpuSpeed[name] = *speed;
    reader.finish();
}

// What ties the keys of a workload together, and what the tables leave to who knows more.
void finishWorkload(ObjectReader reader, Workload& w, Problems& problems, const InstanceTypes& types) {
    readDurations(reader, w, problems);
    if (reader.has("duration_ms") && reader.has("duration_by_memory"))
        reader.complain("duration_ms",
                        "is given beside duration_by_memory, which says how long a request takes at each "
                        "memory: leave one of them out");
    if (w.deadlineS && w.invocation == Invocation::Synchronous)
        reader.complain("deadline_s",
                        "says how long a message may wait, and somebody waits for the answer of a "
                        "synchronous request: set invocation to \"polled\" or \"asynchronous\"");
    if (reader.has("traffic")) checkTraffic(reader.object("traffic"), w.traffic);
    if (!reader.has("sizing")) return;
    ObjectReader sizing = reader.object("sizing");
    if (sizing.has("cpu_speed")) readCpuSpeed(sizing.object("cpu_speed"), w.sizing, types);
    if (w.sizing.survivesZoneLoss && w.sizing.zones == 1)
        sizing.complain("zones", "is 1: a fleet survives the loss of a zone only in 2 or more");
}

// What is left of an allowance is no more than AWS grants, where the catalogue knows how much that is.
void checkFreeTier(ObjectReader account, const FreeTier& tier, const Catalogue& catalogue,
                   const std::string& region) {
    const Value* value = account.member("free_tier");
    if (!value || !value->is_object() || !catalogue.region(region)) return;
    ObjectReader reader = account.object("free_tier");
    const SharedBook book = catalogue.book(region, "lambda");
    const auto check = [&](const char* key, const std::optional<double>& left, Allowance allowance) {
        const double all = book->allowance(allowance).quantity;
        if (left && all > 0 && *left > all)
            reader.complain(key, "is " + json::shown(json::number(*left)) +
                                     ": what is left of the free tier is at most " +
                                     json::shown(json::number(all)) + ", which is all of it");
    };
    check("requests", tier.requests, Allowance::Requests);
    check("gb_seconds", tier.gbSeconds, Allowance::Duration);
    check("streaming_gb", tier.streamingGb, Allowance::Streaming);
}

// A number of seconds, or the two between which it lies.
void readKeepAlive(ObjectReader reader, Simulation& simulation, Problems& problems) {
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

// A wrong Region is a slip of the pen; one without prices is a question without an answer.
void checkRegion(ObjectReader& root, const Scenario& scenario, const Catalogue& catalogue) {
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
    if (options->size() > reader::kMostOptions)
        return root.complain("options", "has more than 1,000 entries");
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
        need("cpu_ms", why, bound ? "20; or as an assumption " + cpuBoundText(*bound).english() : "20");
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
    Inputs inputs(scenario.hoursPerMonth);
    const auto read = [&](std::string_view key) {
        for (const Field& field : fieldsOf<Scenario>())
            if (field.key == key) reader::read(field, root, &scenario, {scenario.hoursPerMonth, &inputs});
    };
    read("name");
    read("region");
    checkRegion(root, scenario, catalogue);
    read("hours_per_month");
    read("workload");
    finishWorkload(root.object("workload"), scenario.workload, problems, *catalogue.instanceTypes());
    read("account");
    checkFreeTier(root.object("account"), scenario.account.freeTier, catalogue, scenario.region);
    scenario.uncertain = std::move(inputs).all();
    read("simulation");
    readKeepAlive(root.object("simulation"), scenario.simulation, problems);
    read("advice");
    readOptions(root, scenario, problems, catalogue);
    read("deployed");
    root.finish();
    nameOptions(scenario.options, problems);
    if (root.string("deployed")) checkDeployed(root, scenario);
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
