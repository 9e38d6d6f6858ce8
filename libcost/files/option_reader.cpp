// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/option_reader.h"

#include "libcost/files/family_reader.h"
#include "libcost/files/input_reader.h"
#include "libcost/pricing/fargate.h"

#include <algorithm>
#include <charconv>

namespace cost::reader {

namespace {

using json::Bounds;
using json::ObjectReader;
using json::Value;

constexpr Bounds kMemoryBounds = within(kFunctionMemoryMb);
constexpr Bounds kStorageBounds = within(kFunctionStorageMb);
constexpr Bounds kCopies = within(kCopyCount);

// Nothing runs for longer than the scenario's month has hours.
std::optional<double> hoursOfMonth(ObjectReader& reader, const KnownShapes& shapes, double least) {
    const std::string what = "from " + json::shown(json::number(least)) + " to " +
                             json::shown(json::number(shapes.monthHours)) +
                             ", which is all of the scenario's month";
    return reader.number("hours_per_month", {.least = least, .most = shapes.monthHours, .what = what});
}

// For which servers run.
constexpr double kLeastRunningHours = 0.001;

// Of instances, which AWS bills for a minute at least.
std::optional<double> instanceHours(ObjectReader& reader, const KnownShapes& shapes) {
    const auto hours = hoursOfMonth(reader, shapes, kLeastRunningHours);
    if (hours && *hours < 1.0 / 60)
        reader.complain("hours_per_month",
                        "is " + json::shown(json::number(*hours)) +
                            ": AWS bills an instance for a minute at least, which is 0.0167 h");
    return hours;
}

double required(ObjectReader& reader, std::string_view key, Bounds bounds, std::string_view example) {
    if (!reader.has(key)) reader.complain(key, "is missing: give it, such as " + std::string(example));
    return reader.number(key, bounds, 0);
}

Architecture architecture(ObjectReader& reader) {
    return reader.oneOf("architecture", kArchitectures).value_or(Architecture::X86);
}

SavingsPlan savingsPlan(ObjectReader& reader) {
    return reader.oneOf("savings_plan", kSavingsPlans).value_or(SavingsPlan::None);
}

template <class T, class Read>
void section(ObjectReader& reader, std::string_view key, std::optional<T>& into, const Read& read) {
    if (!reader.has(key)) return;
    ObjectReader inner = reader.object(key);
    into = read(inner);
    inner.finish();
}

// Environments by the hour of the day or of the week; one of none stands in for what is wrong.
std::vector<double> schedule(ObjectReader& reader) {
    for (const char* whole : {"concurrency", "hours_per_month"})
        if (reader.has(whole)) reader.complain(whole, "says what the schedule says: leave one of them out");
    const auto hours = reader.numbers("schedule", {.most = kCopies.most, .whole = true});
    if (!hours) return {1};
    if (hours->size() != 24 && hours->size() != kHoursPerWeek)
        reader.complain("schedule", "must be a list of 24 numbers of environments, from 00:00, or of 168, "
                                    "from Monday 00:00");
    else if (std::all_of(hours->begin(), hours->end(), [](double n) { return n == 0; }))
        reader.complain("schedule", "must have an hour with an environment");
    return hours->empty() ? std::vector<double>{1} : *hours;
}

// By its language, or by AWS's own identifier: "python3.12", "java21". AWS offers SnapStart for Java 11,
// Python 3.12, .NET 8 and what came after them (AWS Lambda developer guide, "Improving startup performance
// with Lambda SnapStart").
std::optional<SnapStartRuntime> snapStartRuntime(ObjectReader& reader) {
    struct Since {
        std::string_view language;
        std::string_view before; // the version in the identifier
        int version;
    };
    constexpr Since kSince[] = {{"java", "java", 11}, {"python", "python3.", 12}, {"dotnet", "dotnet", 8}};
    const Value* given = reader.member("runtime");
    const std::string text = given && given->is_string() ? given->get<std::string>() : "";
    for (const auto& [language, before, since] : kSince) {
        if (!text.starts_with(language) || text == language) continue;
        int version = 0;
        const char* const end = text.data() + text.size();
        const bool numbered = text.starts_with(before) && text.size() > before.size() &&
                              std::from_chars(text.data() + before.size(), end, version).ptr == end;
        if (!numbered || version < since) {
            reader.complain("runtime", "is " + json::shown(*given) +
                                           ": SnapStart is for java11, python3.12, dotnet8 and later ones");
            return std::nullopt;
        }
        for (const auto& [name, runtime] : kSnapStartRuntimes)
            if (name == language) return runtime;
    }
    return reader.oneOf("runtime", kSnapStartRuntimes);
}

Lambda lambda(ObjectReader& reader, const KnownShapes& shapes) {
    Lambda o;
    o.architecture = architecture(reader);
    o.memoryMb = required(reader, "memory_mb", kMemoryBounds, "512");
    o.ephemeralStorageMb = reader.number("ephemeral_storage_mb", kStorageBounds, 512);
    o.savingsPlan = savingsPlan(reader);
    section(reader, "provisioned", o.provisioned, [&](ObjectReader& r) {
        ProvisionedConcurrency p;
        if (r.has("schedule")) {
            p.schedule = schedule(r);
            p.concurrency = *std::max_element(p.schedule.begin(), p.schedule.end());
        } else {
            p.concurrency = required(r, "concurrency", kCopies, "10");
            p.hoursPerMonth = hoursOfMonth(r, shapes, 0);
        }
        p.requestsPerMonth = r.number("requests_per_month", json::kMonthlyCount);
        p.durationMs = r.number("duration_ms", json::kDuration);
        return p;
    });
    section(reader, "snapstart", o.snapStart, [&](ObjectReader& r) {
        SnapStart s;
        s.versions = r.number("versions", kCopies, 1);
        s.hoursPerMonth = hoursOfMonth(r, shapes, 0);
        s.restoresPerMonth = r.number("restores_per_month", json::kMonthlyCount);
        s.restoreMs = r.number("restore_ms", json::kSize);
        s.runtime = snapStartRuntime(r).value_or(SnapStartRuntime::Python);
        return s;
    });
    section(reader, "streaming", o.streaming, [](ObjectReader& r) {
        Streaming s;
        s.responsesPerMonth = r.number("responses_per_month", json::kMonthlyCount);
        s.responseMb = r.number("response_mb", json::kSize);
        return s;
    });
    section(reader, "pollers", o.pollers, [](ObjectReader& r) {
        Pollers p;
        if (!r.has("source")) r.complain("source", "is missing: give \"sqs\" or \"kafka\"");
        p.source = r.oneOf("source", kPollerSources).value_or(PollerSource::Sqs);
        p.unitHours = required(r, "unit_hours", json::kSize, "1460");
        return p;
    });
    section(reader, "durable", o.durable, [](ObjectReader& r) {
        DurableFunctions d;
        d.executionsPerMonth = required(r, "executions_per_month", json::kMonthlyCount, "1000000");
        d.operationsPerExecution = required(r, "operations_per_execution", json::kSize, "5");
        d.writtenKbPerExecution = r.number("written_kb_per_execution", json::kSize, 0);
        d.storedDays = r.number("stored_days", {.most = 1e5}, d.storedDays);
        return d;
    });
    section(reader, "tenants", o.tenants, [](ObjectReader& r) {
        return Tenants{required(r, "environments_per_month", json::kMonthlyCount, "1000")};
    });
    return o;
}

std::optional<double> cpuSpeed(ObjectReader& reader) {
    return reader.number("cpu_speed", kCpuSpeed);
}

// How a fleet that is sized follows the load. One whose size or hours are given does not.
std::optional<Scaling> scaling(ObjectReader& reader, std::initializer_list<const char*> given) {
    const auto scaling = reader.oneOf("scaling", kScalings);
    if (!scaling) return scaling;
    for (const char* key : given)
        if (reader.has(key)) {
            reader.complain("scaling",
                            "and " + std::string(key) + " say the same thing twice: keep one of them");
            break;
        }
    return scaling;
}

// An instance type that exists; "" stands in for a wrong one.
std::string instance(ObjectReader& reader, const KnownShapes& shapes) {
    if (!reader.has("instance"))
        reader.complain("instance", "is missing: give a type, such as \"m7g.large\"");
    const auto given = reader.string("instance");
    const std::string name = given.value_or("");
    if (given && name.empty()) reader.complain("instance", "is blank: give a type, such as \"m7g.large\"");
    if (name.empty() || shapes.types->contains(name)) return name;
    std::vector<std::string_view> known;
    for (const auto& [each, type] : *shapes.types)
        known.push_back(each);
    std::string message = "is \"" + name + "\": there is no such instance type";
    if (const std::string_view meant = json::nearest(name, known); !meant.empty())
        message += "; did you mean \"" + std::string(meant) + "\"?";
    reader.complain("instance", message);
    return name;
}

ManagedInstances managedInstances(ObjectReader& reader, const KnownShapes& shapes) {
    ManagedInstances o;
    o.instance = instance(reader, shapes);
    o.count = reader.number("count", kCopies);
    o.hoursPerMonth = instanceHours(reader, shapes);
    o.usdPerHour = reader.number("usd_per_hour", {.most = 1e6, .leastExcluded = true});
    if (o.usdPerHour && !ListPrice::fromShortest(*o.usdPerHour))
        reader.complain("usd_per_hour", "must have at most twelve decimals");
    o.savingsPlan = savingsPlan(reader);
    o.purchase = reader.oneOf("purchase", kPurchases).value_or(Purchase::OnDemand);
    o.reservedVcpu = reader.number("reserved_vcpu", {.most = 1000});
    o.reservedMemoryGb = reader.number("reserved_memory_gb", {.most = 1e5});
    o.cpuSpeed = cpuSpeed(reader);
    o.scaling = scaling(reader, {"count", "hours_per_month"});
    if (o.usdPerHour && o.purchase != Purchase::OnDemand)
        reader.complain("purchase", "and usd_per_hour both say what is paid: keep one of them");
    if (o.savingsPlan != SavingsPlan::None && o.purchase != Purchase::OnDemand)
        reader.complain("purchase", "and savings_plan are two ways to commit: keep one of them");
    return o;
}

// How what exceeds a committed base is paid. `committed` says whether there is such a base.
std::optional<Purchase> above(ObjectReader& reader, bool committed, const char* base) {
    const auto purchase = reader.oneOf("above", kPurchases);
    if (!purchase) return std::nullopt;
    if (*purchase != Purchase::OnDemand && *purchase != Purchase::Spot)
        reader.complain("above",
                        "must be \"on-demand\" or \"spot\": a commitment is the base, not what exceeds it");
    else if (!committed)
        reader.complain("above", std::string("is said of what exceeds a committed base: commit one with \"") +
                                     base + "\"");
    return purchase;
}

Surroundings surroundings(ObjectReader& reader) {
    Surroundings s;
    if (!reader.has("surroundings")) return s;
    ObjectReader inner = reader.object("surroundings");
    s.ebsGb = inner.number("ebs_gb", within(kVolumeGb), 0);
    s.publicIpv4 = inner.boolean("public_ipv4").value_or(false);
    const auto part = [&](const char* key, auto& into, const auto& read) {
        const Value* value = inner.member(key);
        if (!value) return;
        // `true` stands for one with everything as usual.
        if (value->is_boolean()) {
            if (value->template get<bool>()) into.emplace();
            return;
        }
        ObjectReader of = inner.object(key);
        into = read(of);
        of.finish();
    };
    part("load_balancer", s.loadBalancer, [](ObjectReader& r) {
        LoadBalancer b;
        b.count = r.number("count", {.least = 1, .most = 1000, .whole = true}, 1);
        b.capacityUnits = r.boolean("capacity_units").value_or(true);
        b.requestsPerConnection = r.number("requests_per_connection", {.least = 1, .most = 1e9}, 1);
        b.publicIpv4 = r.number("public_ipv4", {.most = 1000, .whole = true}, 0);
        return b;
    });
    part("nat", s.nat, [](ObjectReader& r) {
        NatGateways n;
        n.gateways = r.number("gateways", {.least = 1, .most = 1000, .whole = true}, 1);
        n.gbPerMonth = r.number("gb_per_month", json::kSize, 0);
        n.publicIpv4 = r.number("public_ipv4", {.most = 1000, .whole = true});
        return n;
    });
    inner.finish();
    return s;
}

Fargate fargate(ObjectReader& reader, const KnownShapes& shapes) {
    Fargate o;
    o.architecture = architecture(reader);
    o.os = reader.oneOf("os", kOperatingSystems).value_or(OperatingSystem::Linux);
    o.vcpu = required(reader, "vcpu", json::kPositive, "0.5");
    o.memoryGb = required(reader, "memory_gb", json::kPositive, "1");
    o.ephemeralStorageGb =
        reader.number("ephemeral_storage_gb", {.least = 20, .most = 200, .whole = true}, 20);
    o.tasks = reader.number("tasks", kCopies);
    o.hoursPerMonth = hoursOfMonth(reader, shapes, kLeastRunningHours);
    const auto runs = reader.number("runs_per_month", json::kSize);
    const double monthSeconds = shapes.monthHours * kSecondsPerHour;
    const auto seconds = reader.number("seconds_per_run", {.most = monthSeconds, .leastExcluded = true});
    if (runs && seconds) o.runs = Runs{*runs, *seconds};
    if (reader.has("runs_per_month") && !reader.has("seconds_per_run"))
        reader.complain("seconds_per_run", "is missing: runs_per_month needs it");
    if (reader.has("seconds_per_run") && !reader.has("runs_per_month"))
        reader.complain("runs_per_month", "is missing: seconds_per_run needs it");
    if (o.runs && o.hoursPerMonth)
        reader.complain("hours_per_month", "and runs_per_month say the same thing twice: keep one of them");
    o.spot = reader.boolean("spot").value_or(false);
    o.savingsPlan = savingsPlan(reader);
    o.above = above(reader, o.savingsPlan != SavingsPlan::None, "savings_plan");
    o.cpuSpeed = cpuSpeed(reader);
    o.scaling = scaling(reader, {"tasks", "hours_per_month", "runs_per_month"});
    if (o.above && o.runs) reader.complain("above", "is for services: a job with runs_per_month has no base");
    o.surroundings = surroundings(reader);
    const std::vector<FargateSize>& sizes = *shapes.sizes;
    if (o.vcpu > 0 && o.memoryGb > 0 && !isFargateSize(sizes, o.os, o.vcpu, o.memoryGb)) {
        const bool cpuKnown = std::any_of(sizes.begin(), sizes.end(), [&](const FargateSize& s) {
            return s.vcpu == o.vcpu && std::count(s.systems.begin(), s.systems.end(), o.os) > 0;
        });
        reader.complain(cpuKnown ? "memory_gb" : "vcpu",
                        "is no size that Fargate offers: " + fargateSizesText(sizes, o.os, o.vcpu));
    }
    return o;
}

// Which types "auto" may choose.
WantedTypes wantedTypes(ObjectReader& reader, const KnownShapes& shapes) {
    WantedTypes w;
    w.architecture = reader.oneOf("architecture", kArchitectures);
    w.burstable = reader.boolean("burstable").value_or(false);
    w.leastVcpu = reader.number("min_vcpu", json::kSize, 0);
    w.leastMemoryGb = reader.number("min_memory_gb", json::kSize, 0);
    if (const Value* families = reader.member("families")) {
        if (!families->is_array() || families->empty()) {
            reader.complain("families", "must be a list of families, such as [\"m7g\", \"c7g\"]");
            return w;
        }
        for (std::size_t i = 0; i < families->size(); ++i) {
            const Value& each = (*families)[i];
            const std::string family = each.is_string() ? each.get<std::string>() : "";
            if (const std::string wrong = wrongFamily(family, *shapes.types); !wrong.empty())
                reader.complain("families", "has " + json::shown(each) + wrong);
            w.families.push_back(family);
        }
    }
    return w;
}

Ec2 ec2(ObjectReader& reader, const KnownShapes& shapes) {
    Ec2 o;
    const Value* type = reader.member("instance");
    o.instance = type && *type == kAutoInstance ? std::string(kAutoInstance) : instance(reader, shapes);
    if (o.instance == kAutoInstance) o.wanted = wantedTypes(reader, shapes);
    o.count = reader.number("count", kCopies);
    o.hoursPerMonth = instanceHours(reader, shapes);
    o.purchase = reader.oneOf("purchase", kPurchases).value_or(Purchase::OnDemand);
    o.above = above(reader, o.purchase != Purchase::OnDemand && o.purchase != Purchase::Spot,
                    "purchase\": \"reserved-1y-no-upfront");
    o.credits = reader.oneOf("credits", kCredits);
    o.cpuSpeed = cpuSpeed(reader);
    o.scaling = scaling(reader, {"count", "hours_per_month"});
    if (o.credits && o.instance != kAutoInstance)
        if (const auto found = shapes.types->find(o.instance);
            found != shapes.types->end() && !found->second.burstable)
            reader.complain("credits", "is said of burstable types, and " + o.instance +
                                           " is none: leave it out, or take one of t2, t3, t3a, t4g");
    o.surroundings = surroundings(reader);
    return o;
}

} // namespace

Option option(const Value& value, const std::string& pointer, Problems& problems, const KnownShapes& shapes) {
    ObjectReader reader(value, pointer, problems);
    Option result;
    const auto kind = reader.string("kind");
    result.id = reader.string("id").value_or("");
    result.label = reader.string("label").value_or("");
    if (!kind) {
        if (!reader.has("kind"))
            reader.complain("kind", "is missing: it " + json::oneOfThese({std::begin(kComputeKinds),
                                                                          std::end(kComputeKinds)}));
        return result;
    }
    if (*kind == "lambda")
        result.compute = lambda(reader, shapes);
    else if (*kind == "lambda-edge")
        result.compute = LambdaEdge{required(reader, "memory_mb", kMemoryBounds, "128")};
    else if (*kind == "lambda-managed-instances")
        result.compute = managedInstances(reader, shapes);
    else if (*kind == "fargate")
        result.compute = fargate(reader, shapes);
    else if (*kind == "ec2")
        result.compute = ec2(reader, shapes);
    else {
        reader.complainOfName("kind", *kind, {std::begin(kComputeKinds), std::end(kComputeKinds)});
        return result;
    }
    reader.finish();
    return result;
}

} // namespace cost::reader
