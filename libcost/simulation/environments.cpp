// SPDX-License-Identifier: Apache-2.0
#include "libcost/simulation/environments.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cost {

namespace {

// Enabled in the busiest hours of the week, as large a part of it as the month that they are enabled for.
std::array<double, kHoursPerWeek>
inBusiestHours(double concurrency, const std::array<double, kHoursPerWeek>& week, double share) {
    std::array<std::size_t, kHoursPerWeek> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return week[a] > week[b]; });
    std::array<double, kHoursPerWeek> busiest{};
    const auto count = static_cast<std::size_t>(std::round(std::min(1.0, share) * double{kHoursPerWeek}));
    for (std::size_t i = 0; i < count; ++i)
        busiest[order[i]] = concurrency;
    return busiest;
}

// Long enough for about a million requests and for many keep-alives, and for whole weeks where they differ.
double usualCount(const EnvironmentModel& model) {
    constexpr double kRequests = 1e6;
    const double least = 10 * model.keepAliveMostS + 1000 * model.warmS;
    const double seconds = std::max(least, model.arrivalsPerS > 0 ? kRequests / model.arrivalsPerS : 0);
    if (model.steady()) return std::ceil(seconds / kSecondsPerHour) * kSecondsPerHour;
    // Four weeks tell how much one differs from the next, unless they take long to play.
    constexpr double kManyRequests = 3e7;
    const double weeks = std::ceil(seconds / kSecondsPerWeek);
    const bool few = model.arrivalsPerS * 4 * kSecondsPerWeek <= kManyRequests;
    return std::max(weeks, few ? 4.0 : 1.0) * kSecondsPerWeek;
}

} // namespace

bool EnvironmentModel::steady() const {
    return moments.busy == 1 &&
           std::all_of(week.begin(), week.end(), [&](double weight) { return weight == week[0]; });
}

bool EnvironmentModel::provisions() const {
    return std::any_of(provisioned.begin(), provisioned.end(), [](double n) { return n > 0; });
}

double EnvironmentResult::onDemandColdShare() const {
    const double onDemand = 1 - provisionedShare.mean;
    return onDemand > 0 ? std::min(coldShare.mean / onDemand, 1.0) : 0;
}

const Option* firstFunction(const Scenario& scenario) {
    for (const Option& option : scenario.options)
        if (std::holds_alternative<Lambda>(option.compute)) return &option;
    return nullptr;
}

void replay(EnvironmentModel& model, std::vector<RecordedRequest> trace) {
    const double added = model.coldS - model.warmS;
    double sum = 0;
    double end = 0;
    std::size_t recorded = 0;
    for (const RecordedRequest& request : trace) {
        end = std::max(end, request.arrivalS + request.durationS.value_or(model.warmS) + added);
        sum += request.durationS.value_or(0);
        if (request.durationS) ++recorded;
    }
    if (recorded > 0) model.warmS = std::max(sum / static_cast<double>(recorded), 1e-6);
    model.coldS = model.warmS + added;
    model.warmUpS = 0;
    // The last answer lies within.
    model.countedS = std::nextafter(std::max(end, 1e-3), 2 * end + 1);
    model.arrivalsPerS = static_cast<double>(trace.size()) / model.countedS;
    model.trace = std::move(trace);
}

EnvironmentModel environmentModel(const Scenario& scenario, const Lambda* option, Problems& problems) {
    const Workload& workload = scenario.workload;
    const Simulation& asked = scenario.simulation;
    EnvironmentModel model;
    if (!workload.requestsPerMonth)
        problems.push_back({"/workload/requests_per_month", "is missing: cold starts depend on it, give it"});
    model.arrivalsPerS = workload.requestsPerMonth.value_or(0) / (scenario.hoursPerMonth * kSecondsPerHour);
    model.week = weekOf(workload.traffic);
    model.moments = momentsOf(workload.traffic);
    model.burst = asked.burst.value_or(1);

    const auto durationMs = handlerMs(workload, option ? std::optional(option->memoryMb) : std::nullopt);
    if (!durationMs)
        problems.push_back({"/workload/duration_ms", "is missing: cold starts depend on it, give it"});
    // The model divides by it; a microsecond is less than any function takes.
    model.warmS = std::max(durationMs.value_or(0), 1e-3) / 1000;
    double addedMs = workload.initMs.value_or(0);
    // A restored snapshot takes the place of INIT.
    if (option && option->snapStart) addedMs = option->snapStart->restoreMs.value_or(addedMs);
    model.coldS = model.warmS + addedMs / 1000;
    model.law = asked.service.value_or(ServiceLaw::Exponential);
    const bool spreads = model.law == ServiceLaw::Normal || model.law == ServiceLaw::Lognormal;
    if (spreads && !asked.serviceCv)
        problems.push_back({"/simulation/service_cv",
                            "is missing: a normal or lognormal service time needs its "
                            "coefficient of variation, such as 0.5"});
    model.serviceCv = asked.serviceCv.value_or(0);
    if (model.law == ServiceLaw::Empirical) {
        model.samples = asked.serviceMs;
        if (model.samples.empty())
            problems.push_back({"/simulation/service_ms",
                                "is missing: an empirical service time needs a list of measured ones"});
        const double sum = std::accumulate(model.samples.begin(), model.samples.end(), 0.0);
        for (double& each : model.samples)
            each *= static_cast<double>(model.samples.size()) / sum;
        std::sort(model.samples.begin(), model.samples.end());
    }

    model.keepAliveLeastS = asked.keepAliveS.value_or(model.keepAliveLeastS);
    model.keepAliveMostS = asked.keepAliveMostS.value_or(model.keepAliveLeastS);
    model.reuse = asked.reuse.value_or(model.reuse);
    model.concurrencyLimit = asked.concurrencyLimit.value_or(model.concurrencyLimit);
    if (option && option->provisioned) {
        const ProvisionedConcurrency& ready = *option->provisioned;
        if (ready.schedule.empty())
            model.provisioned =
                inBusiestHours(ready.concurrency, model.week,
                               ready.enabledHours(scenario.hoursPerMonth) / scenario.hoursPerMonth);
        else
            for (std::size_t hour = 0; hour < kHoursPerWeek; ++hour)
                model.provisioned[hour] = ready.inHour(hour);
    }
    model.countedS = asked.hours ? *asked.hours * kSecondsPerHour : usualCount(model);
    model.warmUpS =
        asked.warmUpHours.value_or(std::ceil(3 * model.keepAliveMostS / kSecondsPerHour)) * kSecondsPerHour;
    model.seed = static_cast<std::uint64_t>(asked.seed.value_or(1));
    return model;
}

Played toBePlayed(const EnvironmentModel& model) {
    Played all;
    all.countedS = model.countedS;
    if (!model.trace.empty()) {
        const auto size = static_cast<double>(model.trace.size());
        const bool allRecorded =
            std::all_of(model.trace.begin(), model.trace.end(),
                        [](const RecordedRequest& r) { return r.durationS.has_value(); });
        const bool spreads =
            model.serviceCv > 0 || (model.law != ServiceLaw::Normal && model.law != ServiceLaw::Lognormal);
        all.drawn = model.keepAliveMostS > model.keepAliveLeastS ||
                    (!allRecorded && model.law != ServiceLaw::Constant && spreads);
        // Enough to tell how far one differs from the next.
        if (all.drawn)
            all.pieces =
                static_cast<std::size_t>(std::clamp(std::floor(model.mostRequests / size), 4.0, 16.0));
        all.requests = size * static_cast<double>(all.pieces);
        all.asked = all.requests;
        return all;
    }
    all.warmUpS = model.warmUpS;
    all.asked = model.arrivalsPerS * (all.warmUpS + all.countedS);
    all.requests = all.asked;
    // Environments take room for as long as they are played.
    constexpr double kManyAtOnce = 1e6;
    constexpr double kFewRequests = 4e6;
    const double atOnce =
        std::min(model.arrivalsPerS * std::max(model.warmS, model.coldS), model.concurrencyLimit);
    const double most =
        atOnce > kManyAtOnce ? std::min(model.mostRequests, kFewRequests) : model.mostRequests;
    if (all.asked <= most) return all;
    all.cut = true;
    all.pieces = model.steady() || model.countedS < kSecondsPerWeek ? 1 : kHoursPerWeek;
    const double pieceS = most / model.arrivalsPerS / static_cast<double>(all.pieces);
    all.warmUpS = std::min(model.warmUpS, pieceS / 2);
    all.countedS = pieceS - all.warmUpS;
    all.rushed = all.warmUpS < std::min(model.warmUpS, model.keepAliveMostS + model.coldS);
    all.requests = most;
    return all;
}

namespace {

// Nothing where no share is to be simulated.
std::optional<EnvironmentModel> modelToPrice(const Scenario& scenario, Problems& problems) {
    const Option* function = firstFunction(scenario);
    const bool priced = scenario.workload.initMs.value_or(0) > 0 && !scenario.workload.coldStartShare;
    if (!function || !priced || scenario.simulation == Simulation()) return std::nullopt;
    EnvironmentModel model = environmentModel(scenario, &std::get<Lambda>(function->compute), problems);
    if (!problems.empty()) return std::nullopt;
    return model;
}

} // namespace

double modelledRequests(const Scenario& scenario) {
    Problems toldLater;
    const auto model = modelToPrice(scenario, toldLater);
    return model ? toBePlayed(*model).requests : 0;
}

std::optional<ModelledShare> modelledColdShare(const Scenario& scenario, Problems& problems,
                                               const Progress& progress) {
    const auto model = modelToPrice(scenario, problems);
    if (!model) return std::nullopt;
    const auto result = environments(*model, progress);
    if (!result) return std::nullopt;
    return ModelledShare{{result->onDemandColdShare(), result->coldShare.standardError}, result->played};
}

} // namespace cost
