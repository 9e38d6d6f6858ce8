// SPDX-License-Identifier: Apache-2.0
#include "libcost/model/option_fields.h"

#include "libcost/model/traffic.h"

#include <algorithm>
#include <charconv>

namespace cost {

namespace {

constexpr std::string_view kQuotas = "AWS: Lambda quotas";
constexpr std::string_view kTheMonth = "the scenario's month";
constexpr std::string_view kSized = "sized from the workload";

// Nothing runs for longer than the scenario's month has hours.
constexpr FieldRules kHoursOfMonth{.unit = "h", .mostPerHour = 1, .unlessGiven = kTheMonth};
// For which servers run.
constexpr FieldRules kRunningHours{
    .unit = "h", .bounds = {.least = 0.001}, .mostPerHour = 1, .unlessGiven = kTheMonth};
constexpr FieldRules kCopies{.bounds = kCopyCount, .unlessGiven = kSized};
constexpr FieldRules kSpeed{.bounds = kCpuSpeed, .unlessGiven = "what workload/sizing/cpu_speed says, or 1"};

constexpr FieldRules countOfMonth(std::string_view unlessGiven) {
    return {.bounds = bounds::kMonthlyCount, .unlessGiven = unlessGiven};
}

std::string wrongSchedule(const FieldValue& value) {
    const auto& hours = std::get<std::vector<double>>(value);
    const bool none = std::all_of(hours.begin(), hours.end(), [](double n) { return n == 0; });
    return none ? "must have an hour with an environment" : "";
}

std::string wrongPrice(const FieldValue& value) {
    return ListPrice::fromShortest(std::get<double>(value)) ? "" : "must have at most twelve decimals";
}

// By its language, or by AWS's own identifier: "python3.12", "java21". AWS offers SnapStart for Java 11,
// Python 3.12, .NET 8 and what came after them (AWS Lambda developer guide, "Improving startup performance
// with Lambda SnapStart").
std::string_view snapStartLanguage(std::string_view text) {
    struct Since {
        std::string_view language;
        std::string_view before; // the version in the identifier
        int version;
    };
    constexpr Since kSince[] = {{"java", "java", 11}, {"python", "python3.", 12}, {"dotnet", "dotnet", 8}};
    for (const auto& [language, before, since] : kSince) {
        if (!text.starts_with(language) || text == language) continue;
        int version = 0;
        const char* const end = text.data() + text.size();
        const bool numbered = text.starts_with(before) && text.size() > before.size() &&
                              std::from_chars(text.data() + before.size(), end, version).ptr == end;
        return numbered && version >= since ? language : "";
    }
    return text;
}

template <class Owner>
Row<Owner> architecture() {
    return field("architecture", &Owner::architecture, kArchitectures, "of the processor", {.written = true});
}
template <class Owner>
Row<Owner> memory() {
    return field("memory_mb", &Owner::memoryMb, "memory of the function",
                 {.unit = "MB",
                  .bounds = kFunctionMemoryMb,
                  .missing = std::is_same_v<Owner, Lambda> ? "give it, such as 512" : "give it, such as 128",
                  .source = kQuotas});
}
template <class Owner>
Row<Owner> savingsPlan() {
    return field("savings_plan", &Owner::savingsPlan, kSavingsPlans, "Compute Savings Plan");
}
template <class Owner>
Row<Owner> purchase() {
    return field("purchase", &Owner::purchase, kPurchases, "how the instances are bought");
}
template <class Owner>
Row<Owner> instance(std::string_view help) {
    return field("instance", &Owner::instance, help,
                 {.missing = "give a type, such as \"m7g.large\"", .source = "the catalogue's types"});
}
template <class Owner>
Row<Owner> cpuSpeed() {
    return field("cpu_speed", &Owner::cpuSpeed, "speed of a vCPU beside the one that cpu_ms was measured on",
                 kSpeed);
}
template <class Owner>
Row<Owner> scaling() {
    return field("scaling", &Owner::scaling, kScalings, "how a fleet that is sized follows the load",
                 {.unlessGiven = "what workload/sizing/scaling says"});
}
constexpr Named<Purchase> kPurchasesAbove[] = {{"on-demand", Purchase::OnDemand}, {"spot", Purchase::Spot}};

std::string_view purchaseAbove(std::string_view text) {
    return valueOf(kPurchases, text) && !valueOf(kPurchasesAbove, text) ? "" : text;
}

template <class Owner>
Row<Owner> above() {
    return field("above", &Owner::above, kPurchasesAbove,
                 "how what exceeds a committed base is paid; the base is the one that costs least",
                 {.unlessGiven = "all is committed",
                  .mustBe = "it must be \"on-demand\" or \"spot\", since a commitment is the base, not what "
                            "exceeds it",
                  .understood = purchaseAbove});
}
template <class Owner>
Row<Owner> surroundings() {
    return field("surroundings", &Owner::surroundings, "what stands around the fleet");
}

// Both say so.
Row<Fargate> runs(std::string_view key, double Runs::*member, std::string_view help,
                  const FieldRules& rules) {
    return computed<Fargate>(
        key, FieldKind::Number,
        [member](const Fargate& o) { return o.runs ? FieldValue((*o.runs).*member) : FieldValue(); },
        [member](Fargate& o, const FieldValue& value) {
            if (!o.runs) o.runs.emplace();
            (*o.runs).*member = std::get<double>(value);
        },
        help, rules);
}

// Which types "auto" may choose.
template <class... What>
Row<Ec2> wanted(const FieldRules& rules, const What&... what) {
    FieldRules ofAuto = rules;
    ofAuto.onlyWith = {"instance", kAutoInstance};
    return within(&Ec2::wanted, field(what..., ofAuto));
}

} // namespace

template <>
const Fields& fieldsOf<Option>() {
    static const Fields rows = table<Option>({
        field("id", &Option::id, "names the option, once in its scenario",
              {.unlessGiven = "from its kind and size"}),
        field("label", &Option::label, "what readers see", {.unlessGiven = "from its kind and size"}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<ProvisionedConcurrency>() {
    using P = ProvisionedConcurrency;
    static const Fields rows = table<P>({
        field("schedule", &P::schedule,
              "environments in each hour of the day (24, from 00:00) or of the week (168, from Monday 00:00)",
              {.bounds = {.most = kCopyCount.most, .whole = true},
               .counts = {24, kHoursPerWeek},
               .mustBe = "a list of 24 numbers of environments, from 00:00, or of 168, from Monday 00:00",
               .wrong = wrongSchedule}),
        computed<P>(
            "concurrency", FieldKind::Number,
            [](const P& p) { return p.schedule.empty() ? FieldValue(p.concurrency) : FieldValue(); },
            [](P& p, const FieldValue& value) { p.concurrency = std::get<double>(value); },
            "environments kept ready",
            {.bounds = kCopyCount, .missing = "give it, such as 10", .orElse = "schedule"}),
        field("hours_per_month", &P::hoursPerMonth, "for which they are enabled", kHoursOfMonth),
        field("requests_per_month", &P::requestsPerMonth, "served by them, a part of the workload's",
              countOfMonth("all that they can serve")),
        field("duration_ms", &P::durationMs, "of those requests",
              {.unit = "ms", .bounds = bounds::kDuration, .unlessGiven = "the workload's"}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<SnapStart>() {
    using S = SnapStart;
    static const Fields rows = table<S>({
        field("versions", &S::versions, "published versions whose snapshot is cached",
              {.bounds = kCopyCount, .written = true}),
        field("hours_per_month", &S::hoursPerMonth, "for which each version exists", kHoursOfMonth),
        field("restores_per_month", &S::restoresPerMonth, "of snapshots", countOfMonth("the cold starts")),
        field("restore_ms", &S::restoreMs, "which a restore takes, in the place of INIT",
              {.unit = "ms", .bounds = bounds::kSize}),
        field("runtime", &S::runtime, kSnapStartRuntimes, "language, or AWS's identifier such as java21",
              {.mustBe = "SnapStart is for java11, python3.12, dotnet8 and later ones",
               .pattern = "^(java(1[1-9]|[2-9][0-9])|python3\\.(1[2-9]|[2-9][0-9])|dotnet([89]|[1-9][0-9]))$",
               .written = true,
               .understood = snapStartLanguage}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Streaming>() {
    static const Fields rows = table<Streaming>({
        field("responses_per_month", &Streaming::responsesPerMonth, "that are streamed",
              countOfMonth("all requests")),
        field("response_mb", &Streaming::responseMb, "of each",
              {.unit = "MB", .bounds = bounds::kSize, .unlessGiven = "workload/response_kb"}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Pollers>() {
    static const Fields rows = table<Pollers>({
        field("source", &Pollers::source, kPollerSources, "what is polled",
              {.missing = "give \"sqs\" or \"kafka\""}),
        field("unit_hours", &Pollers::unitHours, "event-poller-unit hours a month",
              {.unit = "h", .bounds = bounds::kSize, .missing = "give it, such as 1460"}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<DurableFunctions>() {
    using D = DurableFunctions;
    static const Fields rows = table<D>({
        field("executions_per_month", &D::executionsPerMonth, "durable executions",
              {.bounds = bounds::kMonthlyCount, .missing = "give it, such as 1000000"}),
        field("operations_per_execution", &D::operationsPerExecution, "steps, waits and the like",
              {.bounds = bounds::kSize, .missing = "give it, such as 5"}),
        field("written_kb_per_execution", &D::writtenKbPerExecution, "written, of 1,000 bytes",
              {.unit = "KB", .bounds = bounds::kSize, .written = true}),
        field("stored_days", &D::storedDays, "for which they are kept",
              {.unit = "days", .bounds = {.most = 1e5}, .written = true}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Tenants>() {
    static const Fields rows = table<Tenants>({
        field("environments_per_month", &Tenants::environmentsPerMonth, "newly created for a tenant",
              {.bounds = bounds::kMonthlyCount, .missing = "give it, such as 1000"}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Lambda>() {
    static const Fields rows = table<Lambda>({
        architecture<Lambda>(),
        memory<Lambda>(),
        field("ephemeral_storage_mb", &Lambda::ephemeralStorageMb, "/tmp of the function",
              {.unit = "MB", .bounds = kFunctionStorageMb, .source = kQuotas}),
        field("provisioned", &Lambda::provisioned, "provisioned concurrency"),
        field("snapstart", &Lambda::snapStart, "SnapStart"),
        field("streaming", &Lambda::streaming, "response streaming; AWS bills the bytes beyond 6 MB of each"),
        field("pollers", &Lambda::pollers, "provisioned mode of event source mappings"),
        field("durable", &Lambda::durable, "durable functions"),
        field("tenants", &Lambda::tenants, "tenant isolation"),
        savingsPlan<Lambda>(),
    });
    return rows;
}

template <>
const Fields& fieldsOf<LambdaEdge>() {
    static const Fields rows = table<LambdaEdge>({memory<LambdaEdge>()});
    return rows;
}

template <>
const Fields& fieldsOf<ManagedInstances>() {
    using M = ManagedInstances;
    static const Fields rows = table<M>({
        instance<M>("instance type"),
        field("count", &M::count, "how many instances", kCopies),
        field("hours_per_month", &M::hoursPerMonth, "for which they run; AWS bills a minute at least",
              kRunningHours),
        field("usd_per_hour", &M::usdPerHour, "paid for an instance",
              {.unit = "USD",
               .bounds = {.most = 1e6, .leastExcluded = true},
               .unlessGiven = "the catalogue's price",
               .wrong = wrongPrice}),
        savingsPlan<M>(),
        purchase<M>(),
        field("reserved_vcpu", &M::reservedVcpu, "of each instance, for the system",
              {.unit = "vCPU", .bounds = {.most = 1000}, .unlessGiven = "1, as in AWS's calculator"}),
        field("reserved_memory_gb", &M::reservedMemoryGb, "of each instance, for the system",
              {.unit = "GB", .bounds = {.most = 1e5}, .unlessGiven = "1, as in AWS's calculator"}),
        cpuSpeed<M>(),
        scaling<M>(),
    });
    return rows;
}

template <>
const Fields& fieldsOf<LoadBalancer>() {
    using B = LoadBalancer;
    static const Fields rows = table<B>({
        field("count", &B::count, "Application Load Balancers, all month",
              {.bounds = bounds::kFew, .written = true}),
        field("capacity_units", &B::capacityUnits, "whether its LCU-hours are counted"),
        field("requests_per_connection", &B::requestsPerConnection, "on the same connection",
              {.bounds = {.least = 1, .most = 1e9}, .written = true}),
        field("public_ipv4", &B::publicIpv4, "addresses: one for each zone where it faces the internet",
              {.bounds = bounds::kFewOrNone}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<NatGateways>() {
    using N = NatGateways;
    static const Fields rows = table<N>({
        field("gateways", &N::gateways, "NAT gateways, all month", {.bounds = bounds::kFew, .written = true}),
        field("gb_per_month", &N::gbPerMonth, "through them",
              {.unit = "GB", .bounds = bounds::kSize, .written = true}),
        field("public_ipv4", &N::publicIpv4, "addresses of them all",
              {.bounds = bounds::kFewOrNone, .unlessGiven = "one for each"}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Surroundings>() {
    using S = Surroundings;
    static const Fields rows = table<S>({
        field("ebs_gb", &S::ebsGb, "gp3 storage of each server",
              {.unit = "GB", .bounds = kVolumeGb, .source = "AWS: size of a gp3 volume"}),
        field("public_ipv4", &S::publicIpv4, "whether each server has a public address"),
        field("load_balancer", &S::loadBalancer, "in front of the fleet", {.orTrue = true}),
        field("nat", &S::nat, "NAT gateways behind it", {.orTrue = true}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Fargate>() {
    using F = Fargate;
    static const Fields rows = table<F>({
        architecture<F>(),
        field("os", &F::os, kOperatingSystems, "operating system"),
        field("vcpu", &F::vcpu, "of a task",
              {.unit = "vCPU",
               .bounds = bounds::kPositive,
               .missing = "give it, such as 0.5",
               .source = "AWS: task sizes"}),
        field("memory_gb", &F::memoryGb, "of a task",
              {.unit = "GB",
               .bounds = bounds::kPositive,
               .missing = "give it, such as 1",
               .source = "AWS: task sizes"}),
        field("ephemeral_storage_gb", &F::ephemeralStorageGb, "of a task",
              {.unit = "GB", .bounds = kTaskStorageGb, .source = "AWS: Fargate task storage"}),
        field("tasks", &F::tasks, "how many tasks", kCopies),
        field("hours_per_month", &F::hoursPerMonth, "for which they run", kRunningHours),
        runs("runs_per_month", &Runs::perMonth, "jobs: how often a task runs; with seconds_per_run",
             {.bounds = bounds::kSize}),
        runs("seconds_per_run", &Runs::seconds, "jobs: how long each run takes; with runs_per_month",
             {.unit = "s", .bounds = {.leastExcluded = true}, .mostPerHour = 3600}),
        field("spot", &F::spot, "whether all tasks are Fargate Spot"),
        savingsPlan<F>(),
        cpuSpeed<F>(),
        scaling<F>(),
        above<F>(),
        surroundings<F>(),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Ec2>() {
    using W = WantedTypes;
    static const Fields rows = table<Ec2>({
        instance<Ec2>("instance type; \"auto\" is the cheapest fleet of types that will do"),
        wanted({.unlessGiven = "any"}, "architecture", &W::architecture, kArchitectures, "of the types"),
        wanted({.unlessGiven = "types that are alike",
                .mustBe = "a list of families, such as [\"m7g\", \"c7g\"]"},
               "families", &W::families, "whole families (m7g), or series by their letters (m)"),
        wanted({}, "burstable", &W::burstable, "whether T types will do"),
        wanted({.unit = "vCPU", .bounds = bounds::kSize}, "min_vcpu", &W::leastVcpu, "of a type"),
        wanted({.unit = "GB", .bounds = bounds::kSize}, "min_memory_gb", &W::leastMemoryGb, "of a type"),
        field("count", &Ec2::count, "how many instances", kCopies),
        field("hours_per_month", &Ec2::hoursPerMonth, "for which they run; AWS bills a minute at least",
              kRunningHours),
        purchase<Ec2>(),
        cpuSpeed<Ec2>(),
        field("credits", &Ec2::credits, kCredits,
              "of burstable types: what becomes of work above the baseline",
              {.unlessGiven = "as AWS launches the type"}),
        scaling<Ec2>(),
        above<Ec2>(),
        surroundings<Ec2>(),
    });
    return rows;
}

const std::vector<Compute>& blankOptions() {
    static const std::vector<Compute> blank = {Lambda(), LambdaEdge(), ManagedInstances(), Fargate(), Ec2()};
    return blank;
}

const Fields& fieldsOf(const Compute& compute) {
    return std::visit([]<class T>(const T&) -> const Fields& { return fieldsOf<T>(); }, compute);
}

} // namespace cost
