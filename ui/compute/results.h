// SPDX-License-Identifier: GPL-3.0-or-later
// One moment of everything that is shown: a value, made by one pure function.
#pragma once

#include "ui/compute/ranges.h"

#include "libcost/advice/uncertainty.h"
#include "libcost/analysis/comparison.h"
#include "libcost/analysis/cost_map.h"
#include "libcost/analysis/memory_choice.h"
#include "libcost/output/explain.h"

#include <optional>
#include <set>

// Where two curves cross.
struct Crossing {
    cost::BreakEven at;
    bool leads = false;               // the cheapest of all changes here
    double reach = 0;                 // how far the newcomer stays the cheapest, as the ratio of the two ends
    std::optional<double> fleetCount; // the newcomer's, just above
    std::optional<cost::Estimate::Utilisation> busy;
};

// The curves of one chart. Empty where nobody looks at it.
struct ChartResults {
    cost::Sweep sweep;
    std::vector<cost::Winner> winners;
    std::vector<Crossing> crossings;
    // What the chosen option may cost, where other inputs than the chart's are uncertain.
    cost::Band band;
    std::size_t bandColumn = 0;
};

// What is cheapest along a slider.
struct Strip {
    cost::DialRange range;
    std::vector<cost::Winner> winners;
};

// An earlier state of the scenario, to compare with.
struct Baseline {
    cost::Scenario scenario;
    cost::Comparison comparison;
    std::array<cost::Sweep, kChartDials.size()> charts; // at the places of the charts; empty where those are

    // What the option cost, where it was there and had a price.
    std::optional<cost::Money> usd(const std::string& optionId) const;
    const cost::Sweep& chart(cost::Dial dial) const;
};

struct Results {
    cost::Scenario scenario;
    cost::SharedBook book;
    cost::Comparison comparison;
    cost::Answer answer;
    std::array<ChartResults, kChartDials.size()> charts;
    std::array<Strip, cost::kDials.size()> strips;
    cost::CostMap map;                      // empty where nobody looks at it
    std::vector<cost::MemoryChoice> memory; // the same
    std::optional<Baseline> baseline;
    bool coarseBands = false; // there was no time for finer ones, or for any

    const ChartResults& chart(cost::Dial dial) const;
    const Strip& strip(cost::Dial dial) const { return strips[static_cast<std::size_t>(dial)]; }
    std::optional<std::size_t> row(std::string_view optionId) const;
};

// How long a map may take while a dial turns, and at rest.
inline constexpr double kMapDraggingMs = 5;
inline constexpr double kMapRestingMs = 70;
inline constexpr double kBandDraggingMs = 2;
inline constexpr double kBandRestingMs = 50;

// What is looked at: only that is computed.
struct Watched {
    std::set<cost::Dial> charts;
    std::set<cost::Dial> strips;
    struct Map {
        cost::Dial across = cost::Dial::Requests;
        cost::Dial up = cost::Dial::Memory;
        double withinMs = kMapDraggingMs; // it may take so long, and is as fine as that allows
    };
    std::optional<Map> map;
    bool memory = false;
    // The option that is explained, whose band is drawn and whose memory is turned; the cheapest one where
    // this is none of the scenario's.
    std::string chosen = {};
    double bandMs = kBandDraggingMs; // a band may take so long, and is as fine as that allows
};

inline constexpr std::size_t kFinestMap = 500; // cells to each side

// What is kept from one moment to the next.
struct Tools {
    cost::Pool pool;
    cost::CostMap spare;   // an earlier map, for its memory
    double placeNs = 100;  // what pricing one place of the map took
    double futureNs = 100; // and one future of a band
};

// The option whose memory the dial turns, and along its slider alone: the one that is explained, else the
// first that has memory of its own. Null where none has.
const cost::Option* memoryOption(const cost::Scenario& scenario, std::string_view explained);

Results computed(const cost::Scenario& scenario, const cost::SharedBook& book, const Ranges& ranges,
                 const Watched& watched, Tools& tools, const cost::Scenario* baseline = nullptr);
