// SPDX-License-Identifier: Apache-2.0
// What cold starts cost in time, and what avoiding them costs in dollars: each way that AWS sells, simulated
// and priced.
#pragma once

#include "libcost/pricing/pricer.h"
#include "libcost/simulation/environments.h"

namespace cost {

// What provisioned concurrency is sized for: one of the two.
struct ColdStartTarget {
    std::optional<double> coldShare; // of all requests, at most
    std::optional<double> p99S;      // 99 % of requests are answered within, INIT included

    bool operator==(const ColdStartTarget&) const = default;
};

// One way to run a function, and what becomes of its cold starts.
struct ColdStartWay {
    enum class Kind {
        OnDemand,    // with neither of the following
        SnapStart,   // as the option has it, else as for Python
        AsGiven,     // the provisioned concurrency that the option has
        Provisioned, // all month, the fewest environments that meet a target
        Scheduled,   // by the hour of the week, to meet a target
        Pays         // by the hour of the week, as many as cost less than the same requests on demand
    };
    Kind kind = Kind::OnDemand;
    ColdStartTarget target;
    Lambda function; // as it is simulated and priced

    double coldShare = 0; // of all requests
    double rejectedShare = 0;
    double provisionedShare = 0; // of the requests
    double environmentHours = 0; // of provisioned concurrency, a month
    double busy = 0;             // share of those hours in which a request runs
    // Seconds within which that share of requests is answered, INIT or the snapshot's restore included.
    double p50S = 0;
    double p95S = 0;
    double p99S = 0;
    // How long a restore takes is not given: it is taken to be as long as INIT, which it is not.
    bool restoreUnknown = false;
    Available<Money> usd = Money(); // a month
};
inline constexpr Named<ColdStartWay::Kind> kColdStartWays[] = {
    {"on-demand", ColdStartWay::Kind::OnDemand},  {"snapstart", ColdStartWay::Kind::SnapStart},
    {"as-given", ColdStartWay::Kind::AsGiven},    {"provisioned", ColdStartWay::Kind::Provisioned},
    {"scheduled", ColdStartWay::Kind::Scheduled}, {"pays", ColdStartWay::Kind::Pays}};

struct ColdStartChoice {
    std::string optionId;
    Played played;                  // of the first way
    std::vector<ColdStartWay> ways; // the first is on demand
    // How busy an environment of provisioned concurrency has to be to cost less than the same requests on
    // demand, at the price of the first tier; nothing where a price is not known.
    std::optional<double> breakEvenUtilisation;
};

// At most 5 %, 1 % and 0.1 % cold: what is shown when nobody asks for anything else.
std::vector<ColdStartTarget> usualTargets();

// For a Lambda function of the scenario. Targets that on demand meets need no provisioned concurrency, and
// are left out. What the scenario lacks is a problem at its place. Nothing where there are problems, or when
// it was told to end.
std::optional<ColdStartChoice> coldStartChoice(const PriceBook& book, const Scenario& scenario,
                                               const Option& option,
                                               const std::vector<ColdStartTarget>& targets,
                                               Problems& problems, const Progress& progress = {});

// About how many requests that simulates.
double coldStartRequests(const Scenario& scenario, const Option& option,
                         const std::vector<ColdStartTarget>& targets);

// The largest number of environments in each hour of the week of which the last is that busy or more.
// Requests take the first that is free, so that the nth is as busy as one more lets fewer pass (Erlang B).
std::vector<double> scheduleAbove(const EnvironmentModel& model, double utilisation);
// The least number in each hour at which no more than that share of the hour's requests finds all of them
// busy (Erlang B).
std::vector<double> scheduleFor(const EnvironmentModel& model, double overflow);

} // namespace cost
