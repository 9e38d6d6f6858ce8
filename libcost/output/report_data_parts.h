// SPDX-License-Identifier: Apache-2.0
// What both a report and its JSON answer are made of. Not part of the installed headers.
#pragma once

#include "libcost/output/report.h"
#include "libcost/simulation/environments.h"

namespace cost {

// What keeps that option of the scenario from doing the work; nothing of what is none of its options.
std::vector<Violation> blockersOf(const ReportSubject& subject, const std::string& id);

// A stretch of places at which an option cannot do the work or has no price, and why.
struct Gap {
    double from = 0;
    double to = 0;
    bool whole = false; // all of the sweep
    Quote why;
};
std::vector<Gap> gapsOf(const ReportSubject& subject, const Sweep& sweep, const SweepColumn& column);

// The fleets among the two options, with how busy they are there.
std::vector<std::pair<std::string, Estimate::Utilisation>> busyAt(const ReportSubject& subject,
                                                                  const BreakEven& at);

// An option that has no price or cannot do the work anywhere on the dial, and why.
struct Nowhere {
    const Option* option;
    Quote why;
};
// Those of the options asked about that no solution speaks of.
std::vector<Nowhere> nowhereOf(const ReportSubject& subject, Dial dial, const Solutions& solutions,
                               const std::vector<std::string>& asked);

// What a simulation found, as programs name it.
struct SimulatedFigure {
    const char* name;
    double value;
    std::optional<double> standardError = {};
};
std::vector<SimulatedFigure> figuresOf(const EnvironmentResult& result);
// "exact" or "simulated".
const char* methodOf(const EnvironmentResult& result);

// One price as the listing shows it: a tier of an entry, an instance price, a percentage or a gap.
struct PriceRow {
    std::string key;
    std::string tier = {}; // "up to 6B"; empty for the only one
    std::string usd = {};  // exact; empty when unknown
    std::string unit = {};
    std::string source = {};
    std::string date = {};
    std::string confidence = {};
    std::string note = {}; // or why it is unknown
    std::optional<double> upTo = {};
};
std::vector<PriceRow> priceRows(const PriceBook& book, const std::string& filter);
// The services that are priced there, "ec2" where instance types are.
std::vector<std::string> servicesOf(const RegionCoverage& region);

} // namespace cost
