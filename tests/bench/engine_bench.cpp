// SPDX-License-Identifier: Apache-2.0
// How fast the engine prices: items a second are scenarios priced.
#include "libcost/analysis/break_even.h"
#include "libcost/analysis/comparison.h"
#include "libcost/files/installation.h"
#include "libcost/files/scenario_file.h"

#include <benchmark/benchmark.h>

namespace {

struct Example {
    cost::Catalogue catalogue{cost::pricesFolder(cost::programFolder())};
    cost::Scenario scenario =
        cost::openScenario(cost::examplesFolder(cost::programFolder()) / "api-backend.json", catalogue);
    cost::SharedBook book = catalogue.book(scenario.region);
};

const Example& example() {
    static const Example all;
    return all;
}

// One option, requests by memory, as a map of two dials asks for it.
void tally(benchmark::State& state, std::size_t index) {
    const Example& e = example();
    const auto pricer = cost::Pricer::bound(*e.book, e.scenario, e.scenario.options[index]);
    cost::Demand<double> demand = pricer->demand();
    const std::vector<double> requests = cost::logSpace(1e5, 1e10, 1000);
    std::size_t priced = 0;
    for (auto _ : state) {
        for (const double x : requests) {
            cost::turn(demand, cost::Dial::Requests, x);
            benchmark::DoNotOptimize(pricer->usd(demand));
        }
        priced += requests.size();
    }
    state.counters["scenarios"] =
        benchmark::Counter(static_cast<double>(priced), benchmark::Counter::kIsRate);
}

void tallyLambda(benchmark::State& state) {
    tally(state, 0);
}
BENCHMARK(tallyLambda);

void tallyFleet(benchmark::State& state) {
    tally(state, 2);
}
BENCHMARK(tallyFleet);

// Every option with every line.
void compareWithLines(benchmark::State& state) {
    const Example& e = example();
    for (auto _ : state)
        benchmark::DoNotOptimize(cost::compare(*e.book, e.scenario));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(e.scenario.options.size()));
}
BENCHMARK(compareWithLines);

void breakEvens(benchmark::State& state) {
    const Example& e = example();
    const auto at = cost::searchedPlaces(cost::Dial::Requests, cost::facts(cost::Dial::Requests).useful);
    for (auto _ : state)
        benchmark::DoNotOptimize(cost::breakEvens(
            *e.book, e.scenario, cost::sweep(*e.book, e.scenario, cost::Dial::Requests, at)));
    state.SetItemsProcessed(state.iterations() *
                            static_cast<std::int64_t>(at.size() * e.scenario.options.size()));
}
BENCHMARK(breakEvens)->Unit(benchmark::kMillisecond);

void openCatalogue(benchmark::State& state) {
    for (auto _ : state) {
        const cost::Catalogue catalogue(cost::pricesFolder(cost::programFolder()));
        benchmark::DoNotOptimize(catalogue.book("us-east-1"));
    }
}
BENCHMARK(openCatalogue)->Unit(benchmark::kMillisecond);

} // namespace
