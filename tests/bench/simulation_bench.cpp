// SPDX-License-Identifier: Apache-2.0
#include "simulation_bench.h"

#include "libcost/simulation/environments.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

// SimFaaS (Python) on a machine of this kind, measured on the first of these; it is not run here.
constexpr double kSimFaasPerS = 0.105e6;

cost::EnvironmentModel model(double requests) {
    cost::EnvironmentModel model;
    model.arrivalsPerS = 0.9;
    model.week.fill(1);
    model.warmS = 1.991;
    model.coldS = 2.244;
    model.warmUpS = 50'000;
    model.countedS = requests / model.arrivalsPerS;
    return model;
}

double secondsFor(const cost::EnvironmentModel& model) {
    const auto began = std::chrono::steady_clock::now();
    const auto result = cost::simulate(model);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return result ? seconds : 0;
}

double largestMb() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

void measureSimulation() {
    std::printf("\nSimulation of environments\n%-46s %12s %12s\n", "", "M requests/s", "x SimFaaS");
    const auto row = [](const char* name, const cost::EnvironmentModel& of, double requests) {
        std::vector<double> rounds;
        for (int i = 0; i < 5; ++i)
            rounds.push_back(secondsFor(of));
        std::sort(rounds.begin(), rounds.end());
        const double perS = requests / rounds[2];
        std::printf("%-46s %12.1f %12.0f\n", name, perS / 1e6, perS / kSimFaasPerS);
    };
    constexpr double kRequests = 4e6;
    row("0.9 requests/s, 2 s, kept 10 min", model(kRequests), kRequests);
    cost::EnvironmentModel busy = model(kRequests);
    busy.arrivalsPerS = 100;
    busy.countedS = kRequests / busy.arrivalsPerS;
    row("100 requests/s, about 200 at once", busy, kRequests);
    const double seconds = secondsFor(model(1e8));
    std::printf("%-46s %12.1f %12.0f   %.0f MB at the most, the bench's own included\n",
                "the first, 100M requests", 100 / seconds, 1e8 / seconds / kSimFaasPerS, largestMb());
}
