// SPDX-License-Identifier: Apache-2.0
// The ways a scenario can be turned. A slider, a sweep, goal seek and sensitivity all go through here.
#pragma once

#include "libcost/model/measure.h"
#include "libcost/model/scenario.h"
#include "libcost/units/number.h"

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

// A part of a dial, both ends included.
struct DialRange {
    double from = 0;
    double to = 0;
};

// All that is known of a dial. What reads, writes, shows, sweeps or slides one goes by this table: a new dial
// is a row of it, a field of the workload, and the rule that prices it.
struct DialFacts {
    Dial dial;
    std::string_view name;  // on the command line: "cold-share"
    std::string_view title; // "Share of cold starts"
    std::string_view unit;  // "requests a month", "ms", "MB", "KB", "": as the value is stored
    std::string_view place; // in a scenario file; empty where each option has its own
    Measure measure;
    std::string_view example; // what to type
    double least;
    double most;
    double step;      // 1 for whole megabytes; 0 when any value will do
    DialRange useful; // in which answers are of use: searched, and swept unless a range is given
    DialRange usual;  // a slider's, before anybody has moved its ends
    bool mayBeTiny;   // a share: shown with as many digits as a thousandth and less needs
    bool logarithmic; // ten times as much is as far wherever one stands; not of what may well be zero
    bool chosen;      // by whoever runs it, where the others are met with
    std::optional<double> Workload::*input;       // where it stands, if it is one of the workload's
    std::optional<double> (*at)(const Scenario&); // elsewhere
    void (*set)(Scenario&, double);               // where there is more to it than to write it there

    // Of memory each option has its own.
    bool mayBeUncertain() const { return dial != Dial::Memory; }
};

// How a dial's number is read from a scenario, and set, where it is not just a member of the workload. No
// templates: code that is compiled for other processors would have them too (tests/guards/processors.cmake).
namespace dials {

void setRequests(Scenario& scenario, double value);
void setDuration(Scenario& scenario, double value);
std::optional<double> memoryAt(const Scenario& scenario);
void setMemory(Scenario& scenario, double value);
std::optional<double> peakAt(const Scenario& scenario);
void setPeak(Scenario& scenario, double value);
std::optional<double> utilisationAt(const Scenario& scenario);
void setUtilisation(Scenario& scenario, double value);
std::optional<double> discountAt(const Scenario& scenario);
void setDiscount(Scenario& scenario, double value);

} // namespace dials

// In the order of the enumeration. Memory ranges as AWS sells it, a discount goes by hundredths of a percent;
// the rest goes far beyond what anyone runs, so that no question is cut short.
// clang-format off
inline constexpr std::array<DialFacts, 11> kDials = {{
    {Dial::Requests, "requests", "Requests", "requests a month", "workload/requests_per_month", Measure::Requests,
     "give a number of requests, such as 30M, 300 rps, 40k/h or 2M/day",
     0, 1e15, 0, {1, 1e12}, {1e5, 1e10}, false, true, false, &Workload::requestsPerMonth, nullptr, dials::setRequests},
    {Dial::Duration, "duration", "Duration", "ms", "workload/duration_ms", Measure::Time,
     "give a time, such as 120 ms or 1.5 s",
     kLeastDurationMs, 1e9, 0, {1, 900'000}, {1, 900'000}, false, true, false,
     &Workload::durationMs, nullptr, dials::setDuration},
    {Dial::Memory, "memory", "Memory", "MB", "", Measure::Memory,
     "give a memory size, such as 512 MB or 1 GB",
     128, 10'240, 1, {128, 10'240}, {128, 10'240}, false, true, true, nullptr, dials::memoryAt, dials::setMemory},
    {Dial::Cpu, "cpu", "CPU per request", "ms", "workload/cpu_ms", Measure::Time,
     "give a CPU time, such as 20 ms",
     0, 1e9, 0, {0.01, 1e6}, {0.1, 10'000}, false, true, false, &Workload::cpuMs, nullptr, nullptr},
    {Dial::Init, "init", "INIT of a cold start", "ms", "workload/init_ms", Measure::Time,
     "give a time, such as 500 ms or 1.2 s",
     0, 1e9, 0, {1, 60'000}, {10, 30'000}, false, true, false, &Workload::initMs, nullptr, nullptr},
    {Dial::ColdShare, "cold-share", "Share of cold starts", "", "workload/cold_start_share", Measure::Share,
     "give a share, such as 0.4 % or 0.004",
     0, 1, 0, {0, 1}, {0, 0.05}, true, false, false,
     &Workload::coldStartShare, nullptr, nullptr},
    {Dial::Peak, "peak", "Peak over mean", "", "workload/traffic/peak_to_mean", Measure::Factor,
     "give a factor of 1 or more, such as 4",
     1, 1e6, 0, {1, 1000}, {1, 20}, false, true, false, nullptr, dials::peakAt, dials::setPeak},
    {Dial::Request, "request-size", "Request size", "KB", "workload/request_kb", Measure::Size,
     "give a size, such as 6 KB or 1 MB",
     0, 1e9, 0, {1, 1e6}, {0.1, 10'000}, false, true, false,
     &Workload::requestKb, nullptr, nullptr},
    {Dial::Response, "response-size", "Response size", "KB", "workload/response_kb", Measure::Size,
     "give a size, such as 6 KB or 1 MB",
     0, 1e9, 0, {1, 1e6}, {0.1, 10'000}, false, true, false,
     &Workload::responseKb, nullptr, nullptr},
    {Dial::Utilisation, "utilisation", "Target utilisation", "", "workload/sizing/target_utilisation", Measure::Share,
     "give a share, such as 60 % or 0.6",
     0.01, 1, 0, {0.01, 1}, {0.05, 1}, false, false, true, nullptr, dials::utilisationAt, dials::setUtilisation},
    {Dial::Discount, "discount", "Discount on servers", "", "account/server_discount", Measure::Share,
     "give a share, such as 12.5 % or 0.125",
     0, 0.99, 0.0001, {0, 0.99}, {0, 0.99}, false, false, true, nullptr, dials::discountAt, dials::setDiscount},
}};
// clang-format on

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
