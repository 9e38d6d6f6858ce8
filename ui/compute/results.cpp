// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/results.h"

#include "libcost/model/option_memory.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace {

using cost::Dial;

constexpr std::size_t kChartSamples = 560; // about one for each pixel of a chart
constexpr std::size_t kStripSamples = 96;

std::vector<double> places(Dial dial, cost::DialRange range, std::size_t count) {
    const std::vector<double> x = cost::facts(dial).logarithmic
                                      ? cost::logSpace(range.from, range.to, count)
                                      : cost::linearSpace(range.from, range.to, count);
    return cost::admissiblePlaces(dial, x);
}

// A fleet's count and load just above the crossing, where the newcomer is the cheaper.
void lookUpFleet(Crossing& crossing, const cost::PriceBook& book, const cost::Scenario& scenario) {
    const auto quote = cost::quoteAt(book, scenario, crossing.at.dial, crossing.at.value * (1 + 1e-9),
                                     crossing.at.cheaperAbove);
    if (!quote || !*quote) return;
    crossing.fleetCount = (*quote)->fleetCount();
    crossing.busy = (*quote)->utilisation();
}

// How far the newcomer of a crossing stays the cheapest, as far as the samples tell.
double reachOf(const cost::BreakEven& at, const cost::Scenario& scenario,
               const std::vector<cost::Winner>& winners) {
    for (const cost::Winner& winner : winners) {
        if (winner.upTo < at.value || winner.column < 0 || !(winner.from > 0)) continue;
        if (scenario.options[static_cast<std::size_t>(winner.column)].id == at.cheaperAbove)
            return winner.upTo / winner.from;
        if (winner.from > at.value) break;
    }
    return 1;
}

std::vector<Crossing> crossingsOf(const std::vector<cost::BreakEven>& breakEvens,
                                  const cost::Scenario& scenario, const std::vector<cost::Winner>& winners) {
    std::vector<Crossing> crossings;
    for (const cost::BreakEven& each : breakEvens)
        crossings.push_back(
            {each, each.ofCheapest, each.ofCheapest ? reachOf(each, scenario, winners) : 0, {}, {}});
    return crossings;
}

ChartResults chartOf(const cost::PriceBook& book, const cost::Scenario& scenario, Dial dial,
                     const cost::DialRange& range) {
    ChartResults chart;
    chart.sweep = cost::sweep(book, scenario, dial, places(dial, range, kChartSamples));
    chart.winners = cost::exactWinners(book, scenario, chart.sweep);
    chart.crossings = crossingsOf(cost::breakEvens(book, scenario, chart.sweep), scenario, chart.winners);
    // More than a handful of words has no room in a chart.
    constexpr int kMost = 6;
    int described = 0;
    for (Crossing& crossing : chart.crossings)
        if (crossing.leads && described++ < kMost) lookUpFleet(crossing, book, scenario);
    return chart;
}

// As many places as show every bend of a band, and futures as leave it smooth.
constexpr std::size_t kBandPlaces = 64;
constexpr std::size_t kBandFutures = 200;

// As fine as the time allows; says whether that is as fine as it gets.
bool addBand(ChartResults& chart, const cost::PriceBook& book, const cost::Scenario& scenario,
             std::size_t column, Dial dial, double withinMs, Tools& tools) {
    constexpr double kAll = double{kBandPlaces} * double{kBandFutures};
    const double share = std::sqrt(std::min(1.0, withinMs * 1e6 / tools.futureNs / kAll));
    const auto places = static_cast<std::size_t>(kBandPlaces * share);
    const auto futures = static_cast<std::size_t>(kBandFutures * share);
    chart.bandColumn = column;
    constexpr std::size_t kFewest = 12;
    if (places < kFewest) {
        // It may have been one slow moment of the machine.
        tools.futureNs *= 0.9;
        return false;
    }
    const std::vector<double> some = cost::thinned(chart.sweep.x, places);
    const auto began = std::chrono::steady_clock::now();
    chart.band = cost::bandAlong(book, scenario, scenario.options[column], dial, some, futures);
    const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - began;
    if (!chart.band.x.empty())
        tools.futureNs = (tools.futureNs + took.count() / static_cast<double>(some.size() * futures)) / 2;
    return share >= 1;
}

// The slider of the memory turns one option.
void holdOthers(cost::Sweep& along, const cost::Comparison& comparison, const std::string& turned) {
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        const cost::Comparison::Row& row = comparison.rows[i];
        if (row.option.id == turned || !cost::memoryOf(row.option)) continue;
        const double usd = row.quote ? row.quote->total().usd() : std::nan("");
        std::fill(along.columns[i].usd.begin(), along.columns[i].usd.end(), usd);
    }
}

constexpr double kCoarsestMap = 32;

cost::CostMap mapOf(const cost::PriceBook& book, const cost::Scenario& scenario, const Ranges& ranges,
                    const Watched::Map& wanted, Tools& tools) {
    const double affordable = std::sqrt(wanted.withinMs * 1e6 / tools.placeNs);
    const auto side =
        static_cast<std::size_t>(std::clamp(affordable, kCoarsestMap, static_cast<double>(kFinestMap)));
    const auto began = std::chrono::steady_clock::now();
    cost::CostMap map = cost::costMap(
        book, scenario, wanted.across, places(wanted.across, ranges.slider(wanted.across), side), wanted.up,
        places(wanted.up, ranges.slider(wanted.up), side), tools.pool, std::move(tools.spare));
    const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - began;
    // One slow moment of the machine must not make the map coarse, so that it is believed by half.
    tools.placeNs = (tools.placeNs + took.count() / static_cast<double>(map.least.size())) / 2;
    return map;
}

} // namespace

std::optional<cost::Money> Baseline::usd(const std::string& optionId) const {
    for (const cost::Comparison::Row& row : comparison.rows)
        if (row.option.id == optionId && row.quote) return row.quote->total();
    return std::nullopt;
}

namespace {

std::size_t chartIndex(Dial dial) {
    const auto at = std::find(kChartDials.begin(), kChartDials.end(), dial);
    assert(at != kChartDials.end());
    return static_cast<std::size_t>(at - kChartDials.begin());
}

} // namespace

const ChartResults& Results::chart(Dial dial) const {
    return charts[chartIndex(dial)];
}

const cost::Sweep& Baseline::chart(Dial dial) const {
    return charts[chartIndex(dial)];
}

std::optional<std::size_t> Results::row(std::string_view optionId) const {
    for (std::size_t i = 0; i < comparison.rows.size(); ++i)
        if (comparison.rows[i].option.id == optionId) return i;
    return std::nullopt;
}

const cost::Option* memoryOption(const cost::Scenario& scenario, std::string_view explained) {
    const cost::Option* option = cost::optionOf(scenario, explained);
    if (option && cost::memoryOf(*option)) return option;
    for (const cost::Option& each : scenario.options)
        if (cost::memoryOf(each)) return &each;
    return nullptr;
}

Results computed(const cost::Scenario& scenario, const cost::SharedBook& book, const Ranges& ranges,
                 const Watched& watched, Tools& tools, const cost::Scenario* baseline) {
    Results results{scenario, book, cost::compare(*book, scenario), {}, {}, {}, {}, {}, {}, {}};
    if (watched.map) results.map = mapOf(*book, scenario, ranges, *watched.map, tools);
    if (watched.memory) results.memory = cost::memoryChoices(*book, scenario);
    for (std::size_t i = 0; i < kChartDials.size(); ++i)
        if (watched.charts.count(kChartDials[i]) > 0)
            results.charts[i] = chartOf(*book, scenario, kChartDials[i], ranges.chart(kChartDials[i]));
    if (baseline) {
        results.baseline.emplace(Baseline{*baseline, cost::compare(*book, *baseline), {}});
        for (std::size_t i = 0; i < kChartDials.size(); ++i)
            if (!results.charts[i].sweep.x.empty())
                results.baseline->charts[i] =
                    cost::sweep(*book, *baseline, kChartDials[i], results.charts[i].sweep.x);
    }
    const std::vector<std::size_t>& ranking = results.comparison.ranking;
    std::optional<std::size_t> explained = results.row(watched.chosen);
    if (!explained && !ranking.empty()) explained = ranking[0];
    if (!scenario.uncertain.empty() && explained)
        for (std::size_t i = 0; i < kChartDials.size(); ++i)
            if (watched.charts.count(kChartDials[i]) > 0)
                results.coarseBands |=
                    !addBand(results.charts[i], *book, scenario, *explained, kChartDials[i],
                             watched.bandMs / static_cast<double>(watched.charts.size()), tools);
    for (const Dial dial : watched.strips) {
        Strip& strip = results.strips[static_cast<std::size_t>(dial)];
        strip.range = ranges.slider(dial);
        cost::Sweep along = cost::sweep(*book, scenario, dial, places(dial, strip.range, kStripSamples));
        if (dial == Dial::Memory)
            if (const auto* turned = memoryOption(
                    scenario, explained ? results.comparison.rows[*explained].option.id : std::string()))
                holdOthers(along, results.comparison, turned->id);
        strip.winners = cost::winners(along);
    }
    // The answer speaks of all of the requests, as every other program's does: no slider or zoom changes it.
    results.answer =
        cost::answer(scenario, results.comparison, cost::exactWinners(*book, scenario, Dial::Requests));
    return results;
}
