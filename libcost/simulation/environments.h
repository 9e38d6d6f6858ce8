// SPDX-License-Identifier: Apache-2.0
// Lambda's execution environments as a model: who arrives, how long a request takes, how long an idle
// environment is kept. An environment serves one request at a time; a request takes an idle one, or starts a
// new one (a cold start), or is throttled where no more may start.
#pragma once

#include "libcost/base/problem.h"
#include "libcost/base/progress.h"
#include "libcost/model/scenario.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace cost {

// A request as it was recorded.
struct RecordedRequest {
    double arrivalS = 0;             // since the trace began
    std::optional<double> durationS; // handler time; drawn when absent
};

struct EnvironmentModel {
    double arrivalsPerS = 0; // mean over the week
    // Each hour's rate over the mean, from Monday 00:00; Poisson within its moments.
    std::array<double, kHoursPerWeek> week{};
    Moments moments;
    double burst = 1; // requests that arrive at the same time
    // In the place of all that, by rising arrival.
    std::vector<RecordedRequest> trace;

    ServiceLaw law = ServiceLaw::Exponential;
    double serviceCv = 0;        // coefficient of variation, for the normal and the lognormal
    std::vector<double> samples; // for the empirical: over their mean, rising
    double warmS = 0;            // mean service time, above 0
    double coldS = 0;            // the same of a cold start, INIT included

    // How long an idle environment is kept: drawn evenly from this range each time.
    double keepAliveLeastS = 600;
    double keepAliveMostS = 600;
    ReusePolicy reuse = ReusePolicy::NewestCreated;

    double concurrencyLimit = 1000;
    // Environments that may start at once, and that many more each second (AWS "Lambda function scaling":
    // 1,000 every 10 seconds for each function).
    double startsAtOnce = 1000;
    double startsPerS = 100;
    // Environments that stand ready in each hour of the week, and are taken first.
    std::array<double, kHoursPerWeek> provisioned{};

    double warmUpS = 0;
    double countedS = 0; // after the warm-up
    std::uint64_t seed = 1;
    // Requests that are played at the most, those of the warm-up included. Where the time above has more,
    // less of it is played (see Played).
    double mostRequests = kMostRequests;

    static constexpr double kMostRequests = 5e7; // a few seconds

    bool steady() const;
    // Whether provisioned concurrency is ever enabled.
    bool provisions() const;
};

// What a scenario asks of a function that is this option (its memory where durations were measured by memory,
// its provisioned concurrency). What the scenario's simulation leaves open is chosen: newest reuse,
// exponential service, 600 s, 1,000 concurrent, and hours for about a million requests, whole weeks where the
// week has a shape. Without an option, any function of the workload's duration. What is missing is a problem
// at its place in the scenario.
EnvironmentModel environmentModel(const Scenario& scenario, const Lambda* option, Problems& problems);

// The first option that is a Lambda function, or null.
const Option* firstFunction(const Scenario& scenario);

// Plays the trace instead of the scenario's arrivals: all of it, from the first request to the last answer.
void replay(EnvironmentModel& model, std::vector<RecordedRequest> trace);

// What of a model is played: all of it, from its warm-up on; or, where that has too many requests, as long as
// they last: in one piece where the rate is steady, else in a piece of each hour of the week, each after a
// warm-up of its own. A trace of which something is drawn (durations that were not recorded, keep-alives from
// a range) is played several times.
struct Played {
    double warmUpS = 0;  // before each piece
    double countedS = 0; // of each piece
    std::size_t pieces = 1;
    // Less than the model asks for.
    bool cut = false;
    // Too short a warm-up for environments to be kept as long as they are: then more requests may start cold
    // than in the long run, by more than the standard error says.
    bool rushed = false;
    double requests = 0; // to be expected, those of the warm-up included
    double asked = 0;    // the same of all that the model asks for
    // Whether anything depends on chance.
    bool drawn = true;

    double allS() const { return countedS * static_cast<double>(pieces); }
};
Played toBePlayed(const EnvironmentModel& model);

// A mean and its standard error, which is 0 where the mean is exact.
struct Measured {
    double mean = 0;
    double standardError = 0;
};

struct EnvironmentResult {
    bool exact = false;
    Played played;
    double requests = 0; // counted; of a trace that is played several times, its own
    Measured coldShare;  // of all requests, the rejected included
    Measured rejectedShare;
    Measured environments;     // mean number alive, running or idle; provisioned ones are not among them
    Measured running;          // requests in service, on provisioned environments too
    Measured idle;             // of the environments
    Measured provisionedShare; // requests served by provisioned concurrency
    // Of the requests that run on demand, which is what a price of cold starts is per.
    double onDemandColdShare() const;
    // Requests at once that are not exceeded for that share of the time.
    double concurrencyP50 = 0;
    double concurrencyP95 = 0;
    double concurrencyP99 = 0;
    double concurrencyMost = 0;
    // The part of a request's time that its cold start adds, mean over all requests that were served.
    double waitMeanS = 0;
    // Means over equal parts of the counted time, for a chart; empty where the result is exact.
    struct Moment {
        double untilS = 0; // since the counting began
        double environments = 0;
        double running = 0;
        double coldShare = 0;
    };
    std::vector<Moment> moments;
};

// Plays the model. The same for the same model and seed, on every machine that rounds as IEEE 754 says.
// Nothing when it was told to end.
std::optional<EnvironmentResult> simulate(const EnvironmentModel& model, const Progress& progress = {});

// What a formula says where one is exact, else a simulation.
std::optional<EnvironmentResult> environments(const EnvironmentModel& model, const Progress& progress = {});

// The share of cold starts of what the scenario's first function runs on demand, where INIT is to be priced
// and the scenario has a simulation but states no share; nothing otherwise.
struct ModelledShare {
    Measured share;
    Played played;
};
// The requests that it would simulate; 0 where it does not.
double modelledRequests(const Scenario& scenario);
std::optional<ModelledShare> modelledColdShare(const Scenario& scenario, Problems& problems,
                                               const Progress& progress = {});

} // namespace cost
