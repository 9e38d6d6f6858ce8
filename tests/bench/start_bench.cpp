// SPDX-License-Identifier: Apache-2.0
#include "start_bench.h"

#include "contenders.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace {

// Milliseconds until the program has ended; nothing good where it fails.
double taken(std::vector<std::string> words) {
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const auto began = std::chrono::steady_clock::now();
    pid_t child = 0;
    int result = -1;
    if (::posix_spawn(&child, words.front().c_str(), nullptr, nullptr, arguments.data(), environ) == 0)
        ::waitpid(child, &result, 0);
    const auto ended = std::chrono::steady_clock::now();
    return result == 0 ? std::chrono::duration<double, std::milli>(ended - began).count() : -1;
}

} // namespace

void measureStart() {
    // Nobody's own settings, and no document of last time.
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("breakeven-start-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    ::setenv("XDG_CONFIG_HOME", folder.c_str(), 1);
    ::setenv("XDG_DATA_HOME", folder.c_str(), 1);
    std::vector<double> empty;
    std::vector<double> chart;
    std::vector<double> ratios;
    std::vector<double> least;     // the same of a window with one curve
    for (int i = 0; i < 21; ++i) { // the first pair fills caches
        const double window = taken({BREAKEVEN_EMPTY_WINDOW});
        const double curve = taken({BREAKEVEN_LEAST_CHART});
        const double drawn = taken({BREAKEVEN_GUI, "--exit-when-drawn"});
        if (window < 0 || curve < 0 || drawn < 0) {
            std::printf("start: a program did not end well\n");
            break;
        }
        if (i == 0) continue;
        empty.push_back(window);
        chart.push_back(drawn);
        ratios.push_back(drawn / window);
        least.push_back(curve / window);
    }
    if (!ratios.empty())
        std::printf("start to first chart: %.0f ms, an empty Qt window %.0f ms: %.2f times (goal 1.5; a "
                    "window with one curve "
                    "%.2f; medians of %zu runs)\n",
                    median(chart), median(empty), median(ratios), median(least), ratios.size());
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}
