// SPDX-License-Identifier: Apache-2.0
#include "grid_bench.h"

#include "libcost/choice/cost_map.h"
#include "libcost/files/installation.h"
#include "libcost/files/scenario_file.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>

namespace {

constexpr std::size_t kSize = 1000;

double milliseconds(const std::function<void()>& work) {
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

// The rounds that numpy took; none where it is not there.
std::vector<double> numpyRounds() {
    const std::string python = std::filesystem::exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
    const std::string command = python + " \"" BREAKEVEN_NUMPY_GRID "\" 5 2>/dev/null";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    std::vector<double> rounds;
    double each = 0;
    while (pipe && std::fscanf(pipe.get(), "%lf", &each) == 1)
        rounds.push_back(each);
    return rounds;
}

double median(std::vector<double> all) {
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

struct Contender {
    const char* name;
    std::function<void()> work;
    std::vector<double> rounds = {};
};

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
    std::vector<double> numpy;
    for (int turn = 0; turn < 5; ++turn) {
        const std::vector<double> some = numpyRounds();
        numpy.insert(numpy.end(), some.begin(), some.end());
        for (Contender& each : contenders)
            for (int i = 0; i < 5; ++i)
                each.rounds.push_back(milliseconds(each.work));
    }
    std::printf("\nA grid of 1,000 x 1,000 scenarios, requests by memory; %zu threads\n%-46s %10s %10s\n",
                pool.threads(), "", "median ms", "x numpy");
    if (numpy.empty())
        std::printf("numpy is not there: no ratios\n");
    else
        std::printf("%-46s %10.2f %10.2f\n", "numpy", median(numpy), 1.0);
    for (const Contender& each : contenders) {
        std::printf("%-46s %10.2f", each.name, median(each.rounds));
        if (!numpy.empty()) std::printf(" %10.1f", median(numpy) / median(each.rounds));
        std::printf("\n");
    }
}
