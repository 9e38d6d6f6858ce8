// SPDX-License-Identifier: Apache-2.0
#include "libcost/model/dial.h"

#include "libcost/model/option_memory.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace cost {

std::optional<Dial> dialNamed(std::string_view name) {
    for (const DialFacts& each : kDials)
        if (each.name == name) return each.dial;
    return std::nullopt;
}

namespace {

// Without the noise of a few roundings, so that there and back is where it was.
double tidied(double value) {
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::general, 13).ptr;
    std::from_chars(text, end, value);
    return value;
}

} // namespace

Runs runsNow(const Runs& runs, const Workload& workload) {
    const auto follow = [](double stated, const std::optional<double>& from, double to) {
        return from.value_or(0) > 0 ? tidied(to * (stated / *from)) : stated;
    };
    return {follow(runs.perMonth, runs.forRequests, workload.requestsPerMonth.value_or(0)),
            follow(runs.seconds, runs.forMs, handlerMs(workload, std::nullopt).value_or(0))};
}

namespace {

// Of a job, whose label goes on telling its runs as they are.
template <class Change>
void changeRuns(Option& option, const Workload& before, const Workload& after, const Change& change) {
    auto* fargate = std::get_if<Fargate>(&option.compute);
    if (!fargate || !fargate->runs) return;
    const std::string told = runsText(runsNow(*fargate->runs, before));
    change(*fargate->runs);
    if (const std::size_t at = option.label.find(told); at != std::string::npos)
        option.label.replace(at, told.size(), runsText(runsNow(*fargate->runs, after)));
}

} // namespace

void rememberForJobs(Scenario& scenario, Dial dial, double from, double to) {
    Workload then = scenario.workload;
    if (dial == Dial::Requests) {
        then.requestsPerMonth = to;
    } else {
        then.durationMs = to;
        then.durationByMemory.clear();
    }
    for (Option& option : scenario.options)
        changeRuns(option, scenario.workload, then, [&](Runs& runs) {
            std::optional<double>& stated = dial == Dial::Requests ? runs.forRequests : runs.forMs;
            if (!stated) stated = from;
            if (*stated == to) stated.reset();
        });
}

void stateJobFor(Option& option, const Workload& stated, const Workload& now) {
    changeRuns(option, stated, now, [&](Runs& runs) {
        runs.forRequests = stated.requestsPerMonth;
        runs.forMs = handlerMs(stated, std::nullopt);
    });
}

namespace dials {

void setRequests(Scenario& scenario, double value) {
    rememberForJobs(scenario, Dial::Requests, scenario.workload.requestsPerMonth.value_or(0), value);
    scenario.workload.requestsPerMonth = value;
}

void setDuration(Scenario& scenario, double value) {
    rememberForJobs(scenario, Dial::Duration, handlerMs(scenario.workload, std::nullopt).value_or(0), value);
    scenario.workload.durationMs = value;
    scenario.workload.durationByMemory.clear();
}

std::optional<double> memoryAt(const Scenario& scenario) {
    for (const Option& option : scenario.options)
        if (const auto memory = memoryOf(option)) return memory;
    return std::nullopt;
}
void setMemory(Scenario& scenario, double value) {
    for (Option& option : scenario.options)
        option = withMemory(std::move(option), value);
}

std::optional<double> peakAt(const Scenario& scenario) {
    return peakToMean(scenario.workload.traffic);
}
void setPeak(Scenario& scenario, double value) {
    scenario.workload.traffic.peakToMean = value;
}

std::optional<double> utilisationAt(const Scenario& scenario) {
    return targetUtilisation(scenario.workload.sizing);
}
void setUtilisation(Scenario& scenario, double value) {
    scenario.workload.sizing.targetUtilisation = value;
}

std::optional<double> discountAt(const Scenario& scenario) {
    return scenario.account.serverDiscount;
}
void setDiscount(Scenario& scenario, double value) {
    scenario.account.serverDiscount = value;
}

} // namespace dials

Scenario turned(Scenario scenario, Dial dial, double value) {
    makeCertain(scenario, dial);
    const DialFacts& of = facts(dial);
    if (of.set)
        of.set(scenario, admissible(dial, value));
    else
        scenario.workload.*of.input = admissible(dial, value);
    return scenario;
}

void makeCertain(Scenario& scenario, Dial dial) {
    std::erase_if(scenario.uncertain, [&](const UncertainInput& each) { return each.dial == dial; });
}

void forgetStale(Scenario& scenario) {
    std::erase_if(scenario.uncertain, [&](const UncertainInput& each) {
        return isMeasured(scenario, each.dial) ||
               position(scenario, each.dial) != admissible(each.dial, median(each.distribution));
    });
}

Scenario withDistribution(Scenario scenario, Dial dial, const Distribution& distribution) {
    assert(facts(dial).mayBeUncertain());
    scenario = turned(std::move(scenario), dial, median(distribution));
    const auto at = std::find_if(scenario.uncertain.begin(), scenario.uncertain.end(),
                                 [&](const UncertainInput& each) { return each.dial > dial; });
    scenario.uncertain.insert(at, {dial, distribution});
    return scenario;
}

const Distribution* distributionOf(const Scenario& scenario, Dial dial) {
    for (const UncertainInput& each : scenario.uncertain)
        if (each.dial == dial) return &each.distribution;
    return nullptr;
}

bool isMeasured(const Scenario& scenario, Dial dial) {
    return dial == Dial::Duration && !scenario.workload.durationByMemory.empty();
}

std::optional<double> position(const Scenario& scenario, Dial dial) {
    const DialFacts& of = facts(dial);
    return of.input ? scenario.workload.*of.input : of.at(scenario);
}

} // namespace cost
