// SPDX-License-Identifier: Apache-2.0
#include "libcost/model/scenario_fields.h"

#include "libcost/model/dial.h"

#include <algorithm>
#include <cmath>

namespace cost {

namespace {

// An input that may be a range; it goes as far as its dial.
FieldRules input(Dial dial, std::string_view unlessGiven = {}) {
    const DialFacts& of = facts(dial);
    return {.unit = of.unit, .bounds = {of.least, of.most}, .dial = dial, .unlessGiven = unlessGiven};
}

std::string wrongHourly(const FieldValue& value) {
    const auto& weights = std::get<std::vector<double>>(value);
    const bool none = std::all_of(weights.begin(), weights.end(), [](double w) { return w < kLeastWeight; });
    return none ? "must have a weight of 0.000001 or more" : "";
}

constexpr std::size_t kMostTimes = 10'000;

std::string wrongTimes(const FieldValue& value) {
    const auto& times = std::get<std::vector<double>>(value);
    const bool some = std::any_of(times.begin(), times.end(), [](double ms) { return ms > 0; });
    return some && times.size() <= kMostTimes
               ? ""
               : "must be a list of 1 to 10,000 measured times, not all of them 0";
}

std::string wrongDiscount(const FieldValue& value) {
    const double d = std::get<double>(value) * 1e4;
    return std::abs(d - std::round(d)) > 1e-6 ? "must have at most four decimals, such as 0.125 for 12.5 %"
                                              : "";
}

FieldValue given(const std::optional<double>& value) {
    return value ? FieldValue(*value) : FieldValue();
}

} // namespace

template <>
const Fields& fieldsOf<ServerMemory>() {
    using M = ServerMemory;
    static const Fields rows = table<M>({
        field("base", &M::baseMb, "of a server that does nothing",
              {.unit = "MB", .bounds = bounds::kSize, .written = true}),
        field("per_request", &M::perRequestMb, "more for each request at once",
              {.unit = "MB", .bounds = bounds::kSize, .written = true}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Traffic>() {
    static const Fields rows = table<Traffic>({
        field("shape", &Traffic::shape, kTrafficShapes, "how requests spread over a week", {.written = true}),
        field("peak_to_mean", &Traffic::peakToMean, "rate of the busiest moments over the mean",
              input(Dial::Peak, "the shape's own")),
        // A week that was known before another shape was chosen is kept until then only.
        computed<Traffic>(
            "hourly", FieldKind::Numbers,
            [](const Traffic& t) {
                return t.shape == TrafficShape::Hourly ? FieldValue(t.hourly) : FieldValue();
            },
            [](Traffic& t, FieldValue value) { t.hourly = std::get<std::vector<double>>(std::move(value)); },
            "weights of the hours of a week; for the shape hourly",
            {.bounds = bounds::kSize,
             .counts = {kHoursPerWeek, kHoursPerWeek},
             .mustBe = "a list of 168 weights, from Monday 00:00",
             .wrong = wrongHourly}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<ServiceLevel>() {
    using S = ServiceLevel;
    static const Fields rows = table<S>({
        field("share", &S::share, "how many of the requests", {.bounds = {0.01, 0.999999}, .written = true}),
        field("within_ms", &S::withinMs, "how fast those are served at the peak",
              {.unit = "ms", .bounds = kServiceLevelMs, .missing = "give it, such as 500"}),
        field("of", &S::promise, kPromises, "what takes so long at most: the response, or its wait",
              {.written = true}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Sizing>() {
    using S = Sizing;
    static const Fields rows = table<S>({
        field("target_utilisation", &S::targetUtilisation,
              "how busy at the peak: CPU, the memory for requests, and their places",
              input(Dial::Utilisation, "0.6; 1 with a service level")),
        field("minimum_count", &S::minimumCount, "how many servers at least", {.bounds = kLeastServers}),
        field("concurrency_per_vcpu", &S::concurrencyPerVcpu, "requests that one vCPU takes at once",
              {.bounds = {0.001, 1e6}, .unlessGiven = "as memory allows"}),
        field("service_level", &S::serviceLevel, "kept at the peak, by Erlang C"),
        field("scaling", &S::scaling, kScalings,
              "one size all month, or as many as each hour of the week needs"),
        field("scaling_delay_minutes", &S::scalingDelayMinutes, "how long ahead of its hour a server starts",
              {.unit = "minutes", .bounds = {0, 60}}),
        field("zones", &S::zones, "Availability Zones, with at least one server in each",
              {.bounds = {1, 10, true}}),
        field("survives_zone_loss", &S::survivesZoneLoss, "whether all zones but one carry the peak"),
        computed<S>(
            "cpu_speed", FieldKind::Map,
            [](const S& s) { return s.cpuSpeed.empty() ? FieldValue() : FieldValue(s.cpuSpeed); }, nullptr,
            "a vCPU beside the one that cpu_ms was measured on, by family (c7g), architecture (arm64) or "
            "fargate",
            {.bounds = kCpuSpeed, .unlessGiven = "1"}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Needs>() {
    using N = Needs;
    constexpr FieldRules kMb{.unit = "MB", .bounds = bounds::kSize};
    static const Fields rows = table<N>({
        field("max_duration_s", &N::maxDurationS, "of the longest request", {.unit = "s"}),
        field("memory_mb", &N::memoryMb, "of the largest request, as AWS reports it", kMb),
        field("package_mb", &N::packageMb, "unzipped, with its layers; of a container image, uncompressed",
              {.unit = "MB"}),
        field("container_image", &N::containerImage, "whether the package is one"),
        field("environment_kb", &N::environmentKb, "all environment variables",
              {.unit = "KB", .bounds = bounds::kSize}),
        field("ephemeral_storage_mb", &N::ephemeralStorageMb, "of the largest request", kMb),
        field("gpu", &N::gpu, "whether an accelerator is needed"),
        field("state_in_memory", &N::stateInMemory, "whether it is kept between requests"),
        field("websockets", &N::webSockets, "whether the process itself holds connections"),
        field("root_access", &N::rootAccess, "to the operating system"),
        field("kernel_access", &N::kernelAccess, "to its modules and settings"),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Workload>() {
    using W = Workload;
    static const Fields rows = table<W>({
        field("requests_per_month", &W::requestsPerMonth, "how many there are", input(Dial::Requests)),
        // Durations that were measured take the place of one that was typed before.
        computed<W>(
            "duration_ms", FieldKind::Number,
            [](const W& w) { return w.durationByMemory.empty() ? given(w.durationMs) : FieldValue(); },
            [](W& w, const FieldValue& value) { w.durationMs = std::get<double>(value); },
            "time of the handler for a request", input(Dial::Duration)),
        computed<W>("duration_by_memory", FieldKind::Pairs,
                    [](const W& w) {
                        FieldPairs pairs;
                        for (const DurationPoint& point : w.durationByMemory)
                            pairs.push_back({point.memoryMb, point.milliseconds});
                        return pairs.empty() ? FieldValue() : FieldValue(pairs);
                    },
                    nullptr, "the same as measured: pairs [memory_mb, ms] by rising memory",
                    {.bounds = {128, 10'240}, .second = bounds::kDuration}),
        field("init_ms", &W::initMs, "INIT of a cold start", input(Dial::Init)),
        field("cold_start_share", &W::coldStartShare, "how many of the requests start cold",
              input(Dial::ColdShare, "what the simulation finds, or none")),
        field("cpu_ms", &W::cpuMs, "CPU time of a request on one vCPU", input(Dial::Cpu)),
        field("server_memory_mb", &W::serverMemory, "memory of a server"),
        field("request_kb", &W::requestKb, "size of a request", input(Dial::Request)),
        field("response_kb", &W::responseKb, "size of a response", input(Dial::Response)),
        field("invocation", &W::invocation, kInvocations, "who waits for the answer"),
        field("deadline_s", &W::deadlineS, "how long a message may wait, where nobody waits for the answer",
              {.unit = "s", .bounds = {0, 14 * 86'400}, .unlessGiven = "it is done as it comes"}),
        field("traffic", &W::traffic, "when requests come"),
        field("sizing", &W::sizing, "how fleets are sized"),
        field("needs", &W::needs, "what AWS's limits are held against"),
    });
    return rows;
}

template <>
const Fields& fieldsOf<FreeTier>() {
    constexpr FieldRules kLeft{.bounds = bounds::kMonthlyCount, .unlessGiven = "all of it"};
    static const Fields rows = table<FreeTier>({
        field("requests", &FreeTier::requests, "that are left a month", kLeft),
        field("gb_seconds", &FreeTier::gbSeconds, "that are left a month", kLeft),
        field("streaming_gb", &FreeTier::streamingGb, "that are left a month", kLeft),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Account>() {
    static const Fields rows = [] {
        Row<Account> tier = field(
            "free_tier", &Account::freeTier, "whether Lambda's free tier applies, or what is left of it",
            {.unlessGiven = "all of it",
             .mustBe = "true, false or {\"requests\", \"gb_seconds\", \"streaming_gb\"}",
             .orTrue = true});
        tier.field.get = [](const void* account) {
            return static_cast<const Account*>(account)->freeTier.applies ? FieldValue() : FieldValue(false);
        };
        tier.field.set = [](void* account, const FieldValue& applies) {
            static_cast<Account*>(account)->freeTier.applies = std::get<bool>(applies);
        };
        FieldRules discount = input(Dial::Discount);
        discount.wrong = wrongDiscount;
        return table<Account>({tier, field("server_discount", &Account::serverDiscount,
                                           "off the compute of Fargate and EC2, as a share", discount)});
    }();
    return rows;
}

template <>
const Fields& fieldsOf<Simulation>() {
    using S = Simulation;
    static const Fields rows = table<S>({
        computed<S>("keep_alive_s", FieldKind::Range,
                    [](const S& s) {
                        if (s.keepAliveS && s.keepAliveMostS)
                            return FieldValue(std::vector<double>{*s.keepAliveS, *s.keepAliveMostS});
                        return given(s.keepAliveS);
                    },
                    nullptr, "how long an idle environment is kept, or a pair [least, most]",
                    {.unit = "s", .bounds = kKeepAliveS}),
        field("reuse", &S::reuse, kReusePolicies, "which idle environment a request takes"),
        field("service", &S::service, kServiceLaws, "how durations spread"),
        field("service_cv", &S::serviceCv, "standard deviation of a duration over its mean",
              {.bounds = {0, 100}}),
        field("service_ms", &S::serviceMs, "measured durations, for the empirical law",
              {.unit = "ms", .bounds = bounds::kSize, .mostCount = kMostTimes, .wrong = wrongTimes}),
        field("burst", &S::burst, "requests that arrive at the same time", {.bounds = {1, 1e6, true}}),
        field("concurrency_limit", &S::concurrencyLimit, "environments at once", {.bounds = {1, 1e9, true}}),
        field("hours", &S::hours, "that are played", {.unit = "h", .bounds = {0, 1e6, false, true}}),
        field("warm_up_hours", &S::warmUpHours, "before they count", {.unit = "h", .bounds = {0, 1e6}}),
        // As far as a double holds whole numbers exactly.
        field("seed", &S::seed, "of the draws", {.bounds = {0, 9'007'199'254'740'992, true}}),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Threshold>() {
    using T = Threshold;
    constexpr FieldRules kUsd{.unit = "USD", .bounds = bounds::kSize, .written = true};
    constexpr FieldRules kShare{.bounds = bounds::kShare, .written = true};
    static const Fields rows = table<T>({
        field("threshold_usd", &T::usd, "a month that count for about the same", kUsd),
        field("threshold_share", &T::share, "of the amount that counts for about the same", kShare),
        field("threshold_1y_usd", &T::oneYearUsd, "the same for what binds for one year", kUsd),
        field("threshold_1y_share", &T::oneYearShare, "the same for what binds for one year", kShare),
        field("threshold_3y_usd", &T::threeYearsUsd, "the same for what binds for three years", kUsd),
        field("threshold_3y_share", &T::threeYearsShare, "the same for what binds for three years", kShare),
    });
    return rows;
}

template <>
const Fields& fieldsOf<Scenario>() {
    using S = Scenario;
    static const Fields rows = table<S>({
        field("name", &S::name, "of the scenario, as readers see it", {.written = true}),
        field("region", &S::region, "AWS Region",
              {.missing = "give an AWS Region, such as \"us-east-1\"", .source = "the catalogue's Regions"}),
        field("hours_per_month", &S::hoursPerMonth, "of the month that is priced",
              {.unit = "h", .bounds = kMonthHours}),
        field("workload", &S::workload, "what is to be done", {.written = true}),
        field("account", &S::account, "what the account has", {.written = true}),
        field("simulation", &S::simulation, "how cold starts are played"),
        field("advice", &S::threshold, "when two amounts are about the same"),
        // One that is no longer among the options is not deployed.
        computed<S>(
            "deployed", FieldKind::Text,
            [](const S& s) {
                return !s.deployed.empty() && optionOf(s, s.deployed) ? FieldValue(s.deployed) : FieldValue();
            },
            [](S& s, FieldValue value) { s.deployed = std::get<std::string>(std::move(value)); },
            "id of the option that runs today", {}),
    });
    return rows;
}

} // namespace cost
