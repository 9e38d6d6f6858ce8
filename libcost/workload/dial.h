// SPDX-License-Identifier: Apache-2.0
// The ways a scenario can be turned. A slider, a sweep, goal seek and sensitivity all go through here.
#pragma once

#include "libcost/units/number.h"
#include "libcost/workload/scenario.h"

#include <array>
#include <optional>
#include <string_view>

namespace cost {

enum class Dial {
    Requests,
    Duration,
    Memory,
    Cpu,
    Init,
    ColdShare,
    Peak,
    Request,
    Response,
    Utilisation,
    Discount
};

// What a dial is: its name on the command line, its unit, the range and the steps it may take.
struct DialFacts {
    Dial dial;
    std::string_view name;  // "cold-share"
    std::string_view title; // "Share of cold starts"
    std::string_view unit;  // "requests a month", "ms", "MB", "KB", "": as the value is stored
    double least;
    double most;
    double step; // 1 for whole megabytes; 0 when any value will do
};

// In the order of the enumeration. Memory ranges as AWS sells it, a discount goes by hundredths of a percent;
// the rest goes far beyond what anyone runs, so that no question is cut short.
inline constexpr std::array<DialFacts, 11> kDials = {{
    {Dial::Requests, "requests", "Requests", "requests a month", 0, 1e15, 0},
    {Dial::Duration, "duration", "Duration", "ms", kLeastDurationMs, 1e9, 0},
    {Dial::Memory, "memory", "Memory", "MB", 128, 10'240, 1},
    {Dial::Cpu, "cpu", "CPU per request", "ms", 0, 1e9, 0},
    {Dial::Init, "init", "INIT of a cold start", "ms", 0, 1e9, 0},
    {Dial::ColdShare, "cold-share", "Share of cold starts", "", 0, 1, 0},
    {Dial::Peak, "peak", "Peak over mean", "", 1, 1e6, 0},
    {Dial::Request, "request-size", "Request size", "KB", 0, 1e9, 0},
    {Dial::Response, "response-size", "Response size", "KB", 0, 1e9, 0},
    {Dial::Utilisation, "utilisation", "Target utilisation", "", 0.01, 1, 0},
    {Dial::Discount, "discount", "Discount on servers", "", 0, 0.99, 0.0001},
}};

constexpr const DialFacts& facts(Dial dial) {
    return kDials[static_cast<std::size_t>(dial)];
}

std::optional<Dial> dialNamed(std::string_view name);

// The value nearest to `value` that the dial can take.
template <class N>
N admissible(Dial dial, const N& value) {
    const DialFacts& of = facts(dial);
    // By how many steps make one: 0.4619 is 4,619 of 10,000 to the last bit, but not 4,619 times 0.0001.
    const N perOne = N(of.step > 0 ? std::round(1 / of.step) : 1);
    const N stepped = of.step > 0 ? floored(value * perOne + N(0.5)) / perOne : value;
    return smaller(larger(stepped, N(of.least)), N(of.most));
}

// The scenario with that dial at `admissible(dial, value)` and all else as it was: it is then known exactly.
// Turning the duration replaces durations measured by memory: every invocation then takes that long. Turning
// the memory sets it on every option that has Lambda memory.
Scenario turned(Scenario scenario, Dial dial, double value);

// Before the requests or the duration (the dial) go from one value to another: jobs keep for which their runs
// and seconds are stated, since they follow.
void rememberForJobs(Scenario& scenario, Dial dial, double from, double to);
// A job that is stated for one workload, and follows it to another.
void stateJobFor(Option& option, const Workload& stated, const Workload& now);
// How often and how long a job runs for the workload as it is.
Runs runsNow(const Runs& runs, const Workload& workload);

// The scenario with that dial at the median of what is known of it. The dial is one that may be uncertain.
Scenario withDistribution(Scenario scenario, Dial dial, const Distribution& distribution);
// Leaves the input at its value, and forgets what else was known of it.
void makeCertain(Scenario& scenario, Dial dial);
// Forgets what was known of inputs that have since been given another value.
void forgetStale(Scenario& scenario);
// What is known of that input where it is not known exactly, or null.
const Distribution* distributionOf(const Scenario& scenario, Dial dial);

// Whether durations measured by memory take the place of that dial: it is then not in effect.
bool isMeasured(const Scenario& scenario, Dial dial);

// Where the dial stands; the memory is that of the first option that has one. Empty when nothing is given.
std::optional<double> position(const Scenario& scenario, Dial dial);

} // namespace cost
