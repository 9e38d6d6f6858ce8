// SPDX-License-Identifier: Apache-2.0
#include "start_bench.h"

#include "contenders.h"

#include <fcntl.h>
#include <signal.h>
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

// An X server that stays between programs, as a desktop's does.
class Display {
public:
    Display() {
        int ends[2];
        if (::pipe(ends) != 0) return;
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], 3);
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
        std::vector<std::string> words = {"Xvfb",         "-displayfd", "3",         "-screen", "0",
                                          "1920x1080x24", "-noreset",   "-nolisten", "tcp"};
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        if (::posix_spawnp(&m_server, "Xvfb", &actions, nullptr, arguments.data(), environ) != 0)
            m_server = 0;
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        // It says its number when it is ready, and closes the pipe where it fails.
        char number[16] = {};
        const auto length = ::read(ends[0], number, sizeof number - 1);
        ::close(ends[0]);
        for (int i = 0; i < length && number[i] >= '0' && number[i] <= '9'; ++i)
            m_name += number[i];
    }
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;
    ~Display() {
        if (m_server == 0) return;
        ::kill(m_server, SIGTERM);
        ::waitpid(m_server, nullptr, 0);
    }
    const std::string& name() const { return m_name; } // empty where there is no server

private:
    pid_t m_server = 0;
    std::string m_name;
};

void measureOn(const char* platform) {
    ::setenv("QT_QPA_PLATFORM", platform, 1);
    std::vector<double> empty;
    std::vector<double> chart;
    std::vector<double> chartRatios;
    std::vector<double> wholeRatios; // the same until all of the window has been painted
    std::vector<double> leastRatios; // the same of a window with one curve
    for (int i = 0; i < 21; ++i) {   // the first pair fills caches
        const double window = taken({BREAKEVEN_EMPTY_WINDOW});
        const double least = taken({BREAKEVEN_LEAST_CHART});
        const double drawn = taken({BREAKEVEN_GUI, "--exit-when-drawn", "chart"});
        const double whole = taken({BREAKEVEN_GUI, "--exit-when-drawn", "window"});
        if (window < 0 || least < 0 || drawn < 0 || whole < 0) {
            std::printf("start (%s): a program did not end well\n", platform);
            return;
        }
        if (i == 0) continue;
        empty.push_back(window);
        chart.push_back(drawn);
        chartRatios.push_back(drawn / window);
        wholeRatios.push_back(whole / window);
        leastRatios.push_back(least / window);
    }
    std::printf("%-10s %8.0f ms %8.0f ms %8.2f x %8.2f x %8.2f x\n", platform, median(empty), median(chart),
                median(chartRatios), median(wholeRatios), median(leastRatios));
}

} // namespace

void measureStart() {
    // Nobody's own settings, and no document of last time.
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("breakeven-start-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    ::setenv("XDG_CONFIG_HOME", folder.c_str(), 1);
    ::setenv("XDG_DATA_HOME", folder.c_str(), 1);
    const char* const before = std::getenv("QT_QPA_PLATFORM");
    const std::string platform = before ? before : "";
    std::printf("\nStart, beside a program with an empty window (goal: chart 1.5 x); medians of 20 runs\n"
                "           empty      chart painted               all painted   a window with one curve\n");
    const Display display;
    if (display.name().empty()) {
        std::printf("xcb: there is no Xvfb here\n");
    } else {
        ::setenv("DISPLAY", (':' + display.name()).c_str(), 1);
        measureOn("xcb");
        ::unsetenv("DISPLAY");
    }
    measureOn("offscreen");
    if (before) ::setenv("QT_QPA_PLATFORM", platform.c_str(), 1);
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}
