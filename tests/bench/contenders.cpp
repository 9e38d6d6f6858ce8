// SPDX-License-Identifier: Apache-2.0
#include "contenders.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace {

double milliseconds(const std::function<void()>& work) {
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

// The rounds that numpy took; none where it is not there.
std::vector<double> numpyRounds(const char* script) {
    const std::string python = std::filesystem::exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
    const std::string command = python + " \"" + script + "\" 5 2>/dev/null";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    std::vector<double> rounds;
    double each = 0;
    while (pipe && std::fscanf(pipe.get(), "%lf", &each) == 1)
        rounds.push_back(each);
    return rounds;
}

} // namespace

double median(std::vector<double> all) {
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

void compareWithNumpy(const std::string& title, const char* script, std::vector<Contender> contenders) {
    std::vector<double> numpy;
    for (int turn = 0; turn < 5; ++turn) {
        const std::vector<double> some = numpyRounds(script);
        numpy.insert(numpy.end(), some.begin(), some.end());
        for (Contender& each : contenders)
            for (int i = 0; i < 5; ++i)
                each.rounds.push_back(milliseconds(each.work));
    }
    std::printf("\n%s\n%-46s %10s %10s\n", title.c_str(), "", "median ms", "x numpy");
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
