// SPDX-License-Identifier: Apache-2.0
#include "grid_bench.h"

#include "libcost/analysis/cost_map.h"
#include "libcost/files/installation.h"
#include "libcost/files/scenario_file.h"

#include "contenders.h"

#include <algorithm>

namespace {

constexpr std::size_t kSize = 1000;

} // namespace

void measureGrids() {
    const cost::Catalogue catalogue(cost::pricesFolder(cost::programFolder()));
    const std::filesystem::path examples = cost::examplesFolder(cost::programFolder());
    const auto open = [&](const char* name) { return cost::openScenario(examples / name, catalogue); };
    // One function, as the peer prices it: on demand, free tier, three tiers.
    cost::Scenario one = open("table-100m-200ms-1024mb.json");
    one.options.resize(1);
    one.account.freeTier = {};
    const cost::Scenario all = open("api-backend.json");
    const cost::SharedBook book = catalogue.book(one.region);
    const std::vector<double> requests = cost::logSpace(1e5, 1e10, kSize);
    const std::vector<double> memory = cost::linearSpace(128, 10'240, kSize);
    cost::Pool pool;
    cost::Pool alone(1);

    const auto pricer = cost::Pricer::bound(*book, one, one.options.front());
    std::vector<double> usd(kSize * kSize);
    const cost::Places places(pricer->demand(), cost::Dial::Requests, requests);
    const auto along = [&](cost::Pool& over) {
        constexpr std::size_t kRows = cost::Pricer::kRowsAtOnce;
        static_assert(kSize % kRows == 0);
        over.run(kSize / kRows, [&](std::size_t band) {
            std::vector<cost::Demand<double>> demands(kRows, pricer->demand());
            for (std::size_t i = 0; i < kRows; ++i)
                cost::turn(demands[i], cost::Dial::Memory, memory[band * kRows + i]);
            pricer->usdAlong(demands, places, usd.data() + band * kRows * kSize);
        });
    };
    const auto map = [&](const cost::Scenario& scenario, cost::Pool& over, std::size_t size) {
        return [&scenario, &over, size, &book, drawn = cost::CostMap()]() mutable {
            drawn = cost::costMap(*book, scenario, cost::Dial::Requests, cost::logSpace(1e5, 1e10, size),
                                  cost::Dial::Memory, cost::linearSpace(128, 10'240, size), over,
                                  std::move(drawn));
        };
    };
    std::vector<Contender> contenders = {
        {"writing the 8 MB of answers", [&] { std::fill(usd.begin(), usd.end(), 1.0); }},
        {"tally, every scenario by itself, one thread",
         [&] {
             cost::Demand<double> demand = pricer->demand();
             const cost::Places sizes(demand, cost::Dial::Memory, memory);
             for (std::size_t row = 0; row < kSize; ++row) {
                 cost::turn(demand, cost::Dial::Requests, requests[row]);
                 pricer->usd(demand, sizes, usd.data() + row * kSize);
             }
         }},
        {"tally, along the requests, one thread", [&] { along(alone); }},
        {"tally, along the requests, all threads", [&] { along(pool); }},
        {"map: cheapest and next, one thread", map(one, alone, kSize)},
        {"map: cheapest and next, all threads", map(one, pool, kSize)},
        {"map of 500 x 500, all five options", map(all, pool, 500)}};
    compareWithNumpy("A grid of 1,000 x 1,000 scenarios, requests by memory; " +
                         std::to_string(pool.threads()) + " threads",
                     BREAKEVEN_NUMPY_GRID, std::move(contenders));
}
