// SPDX-License-Identifier: Apache-2.0
// The document: what happens, to whom, and what could run it.
#pragma once

#include "libcost/math/distribution.h"
#include "libcost/model/option.h"
#include "libcost/model/workload.h"

namespace cost {

inline constexpr double kUsualHoursPerMonth = 730; // AWS's own convention

// What of the free tier is still unused this month. Absent parts are the full allowance.
struct FreeTier {
    bool applies = true;
    std::optional<double> requests;
    std::optional<double> gbSeconds;
    std::optional<double> streamingGb;

    bool operator==(const FreeTier&) const = default;
};

struct Account {
    FreeTier freeTier;
    // Off the compute of Fargate and EC2 (vCPU, memory, instance hours), 0 to 0.99 in hundredths of a
    // percent: what was negotiated beyond the prices that an option names.
    double serverDiscount = 0;

    bool operator==(const Account&) const = default;
};

enum class ReusePolicy { NewestCreated, MostRecentlyUsed, Oldest };
inline constexpr Named<ReusePolicy> kReusePolicies[] = {{"newest", ReusePolicy::NewestCreated},
                                                        {"most-recent", ReusePolicy::MostRecentlyUsed},
                                                        {"oldest", ReusePolicy::Oldest}};
enum class ServiceLaw { Constant, Exponential, Normal, Lognormal, Empirical };
inline constexpr Named<ServiceLaw> kServiceLaws[] = {{"constant", ServiceLaw::Constant},
                                                     {"exponential", ServiceLaw::Exponential},
                                                     {"normal", ServiceLaw::Normal},
                                                     {"lognormal", ServiceLaw::Lognormal},
                                                     {"empirical", ServiceLaw::Empirical}};

// How environments live and die, for a simulation. Kept as given; what is absent is the simulator's to
// choose.
struct Simulation {
    std::optional<double> keepAliveS;
    std::optional<double> keepAliveMostS; // where a range of it is given, which begins at keepAliveS
    std::optional<ReusePolicy> reuse;
    std::optional<ServiceLaw> service;
    std::optional<double> serviceCv;
    // For the empirical law: measured handler times. Each is drawn as often as the others; only their shape
    // counts, the mean is the workload's.
    std::vector<double> serviceMs;
    std::optional<double> burst; // requests that arrive at the same time
    std::optional<double> concurrencyLimit;
    std::optional<double> hours;
    std::optional<double> warmUpHours;
    std::optional<double> seed;

    bool operator==(const Simulation&) const = default;
};

// What is clearly cheaper: by more than so many USD a month and more than such a share of the dearer. More is
// asked of what is tied for a year, and for three, beside what is not.
struct Threshold {
    double usd = 1;
    double share = 0.01;
    double oneYearUsd = 10;
    double oneYearShare = 0.05;
    double threeYearsUsd = 50;
    double threeYearsShare = 0.2;

    bool operator==(const Threshold&) const = default;
};

struct Scenario {
    std::string name;
    std::string region;
    double hoursPerMonth = kUsualHoursPerMonth;
    Workload workload;
    Account account;
    Simulation simulation;
    Threshold threshold;
    std::vector<Option> options;
    // The id of the option that runs today, to which a budget is held; empty where nobody says.
    std::string deployed = {};
    // What is known of inputs that are not known exactly, by rising dial; the workload has the median of
    // each.
    std::vector<UncertainInput> uncertain;

    bool operator==(const Scenario&) const = default;
};

// The option with that id, or null.
const Option* optionOf(const Scenario& scenario, std::string_view id);

// The scenario with a month of so many hours. What ran for longer than that runs for all of it.
Scenario withMonth(Scenario scenario, double hours);

// The scenario with that volume, and its week where one is known. A stated peak stays where it is above that
// of the new week, whose hours then have busier moments; otherwise it goes, since it would flatten what was
// counted.
Scenario withTraffic(Scenario scenario, const TrafficVolume& volume);

} // namespace cost
