// SPDX-License-Identifier: Apache-2.0
// How sure an answer is, where inputs are not known exactly: what each option costs in many futures, how
// often it is the cheapest, and which input matters most.
#pragma once

#include "libcost/advice/advice.h"
#include "libcost/analysis/futures.h"
#include "libcost/base/progress.h"

namespace cost {

// What one input does to the lead of the option advised over the best of another kind (of any other, where
// there is one kind only), all else being as the scenario has it.
struct Influence {
    Dial dial = Dial::Requests;
    // Nothing is known of it: 20 % less and more are assumed.
    bool assumed = false;
    double low = 0;  // its P10
    double high = 0; // its P90
    // USD a month that the best of another kind costs more there; below zero it costs less. Nothing where
    // either does not fit.
    std::optional<double> leadAtLow;
    std::optional<double> leadAtHigh;

    double swing() const;
    // By a cent or more.
    bool matters() const { return swing() >= 0.01; }
    // Whether the advised option can do the work there; without a rival that can, there is no lead.
    bool fitsAtLow = true;
    bool fitsAtHigh = true;

    // Whether another option is cheaper at one end.
    bool turnsIt() const;
};

struct Outlook {
    struct OfOption {
        double fits = 0; // share of the futures in which it has a price and nothing blocks it
        double wins = 0; // share of the futures in which it is the cheapest
        Quantiles usd;   // a month, where it fits; zeros where it never does
        double meanUsd = 0;
        // What it costs beyond the cheapest of each future, in the mean, where it fits: the price of being
        // wrong.
        double meanRegret = 0;
    };
    std::size_t futures = 0;           // 0 where every input is known
    std::vector<OfOption> options;     // in the order of the scenario
    double nothingFits = 0;            // share of the futures
    std::optional<double> lead;        // as the scenario stands, see Influence
    std::vector<Influence> influences; // the strongest first

    // The input to measure first: of those that turn the answer by themselves the strongest, or null.
    const Influence* decisive() const;
};

struct OutlookSettings {
    std::size_t futures = 100'000;
    std::uint64_t seed = 1;
};

// For a decision already made about the scenario. Deterministic for a seed; nothing when it was told to end.
std::optional<Outlook> outlook(const PriceBook& book, const Scenario& scenario, const Decision& decision,
                               const OutlookSettings& settings = {}, const Progress& progress = {});

// What an option costs along a dial when the other uncertain inputs are what they may be; empty where no
// other is uncertain. Not-a-number where it does not fit in all of the futures.
struct Band {
    std::vector<double> x;
    std::vector<double> p10;
    std::vector<double> p50;
    std::vector<double> p90;
};
Band bandAlong(const PriceBook& book, const Scenario& scenario, const Option& option, Dial dial,
               const std::vector<double>& x, std::size_t futures = 256);

} // namespace cost
