// SPDX-License-Identifier: Apache-2.0
#include "libcost/advice/overview.h"

#include <algorithm>
#include <cmath>

namespace cost {

namespace {

constexpr std::size_t kPlaces = 240;
constexpr std::size_t kBandPlaces = 60;

// One and a half decades to each side of where the dial stands; all sizes of the memory.
std::vector<double> places(Dial dial, double at) {
    const DialRange useful = facts(dial).useful;
    double from = useful.from;
    double to = useful.to;
    if (dial != Dial::Memory) {
        // What is of use, and where the dial stands in any case.
        from = std::max(at / 30, std::min(useful.from, at));
        to = std::min(at * 30, std::max(useful.to, at * 1.5));
    }
    return admissiblePlaces(dial, logSpace(from, to, kPlaces));
}

} // namespace

std::size_t Overview::subject() const {
    return advice.decision.verdict == Verdict::NothingFits ? 0 : advice.decision.option;
}

std::optional<Overview> overview(const PriceBook& book, const Scenario& scenario,
                                 const OutlookSettings& settings, const Progress& progress) {
    Overview all;
    all.advice = advise(book, scenario);
    const auto outlook = cost::outlook(book, scenario, all.advice.decision, settings, progress);
    if (!outlook) return std::nullopt;
    all.outlook = *outlook;
    all.winners = exactWinners(book, scenario, Dial::Requests);
    for (const Dial dial : {Dial::Requests, Dial::Memory, Dial::Duration}) {
        const auto at = position(scenario, dial);
        if (!at || !(*at > 0) || isMeasured(scenario, dial)) continue;
        Overview::Chart chart;
        chart.sweep = sweep(book, scenario, dial, places(dial, *at));
        chart.breakEvens = breakEvens(book, scenario, chart.sweep);
        chart.winners = exactWinners(book, scenario, chart.sweep);
        chart.band = bandAlong(book, scenario, scenario.options[all.subject()], dial,
                               thinned(chart.sweep.x, kBandPlaces));
        all.charts.push_back(std::move(chart));
    }
    return all;
}

} // namespace cost
