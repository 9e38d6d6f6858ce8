// SPDX-License-Identifier: Apache-2.0
// How fast price lists are imported, beside Python's json and csv, on lists that it generates itself. Every
// program runs in a process of its own, in turn, so that neighbours slow all of them alike: read the ratios.
#include "tests/prices/import/generated_list.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Measure {
    double seconds = 0;
    double megabytes = 0; // of memory, at most
    bool good = false;
};

Measure run(const std::vector<std::string>& command) {
    std::fflush(nullptr); // or the child writes what waits here once more
    const auto begun = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        std::vector<char*> arguments;
        for (const std::string& each : command)
            arguments.push_back(const_cast<char*>(each.c_str()));
        arguments.push_back(nullptr);
        std::freopen("/dev/null", "w", stdout);
        std::freopen("/dev/null", "w", stderr);
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    int status = 0;
    struct rusage used {};
    ::wait4(child, &status, 0, &used);
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begun;
    return {elapsed.count(), static_cast<double>(used.ru_maxrss) / 1024,
            WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

struct Contender {
    std::string name;
    std::string file;
    double size; // MB, unpacked
    std::vector<std::string> command;
    std::vector<Measure> measures;

    double median() const {
        std::vector<double> all;
        for (const Measure& each : measures)
            all.push_back(each.seconds);
        std::sort(all.begin(), all.end());
        return all[all.size() / 2];
    }
    double memory() const {
        double most = 0;
        for (const Measure& each : measures)
            most = std::max(most, each.megabytes);
        return most;
    }
};

} // namespace

int main(int count, char** arguments) {
    const std::uint64_t bytes = (count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 200) * 1'000'000;
    const int rounds = count > 2 ? std::atoi(arguments[2]) : 3;
    if (bytes == 0 || rounds < 1) {
        std::fprintf(stderr, "usage: %s [MEGABYTES] [ROUNDS]\n", arguments[0]);
        return 2;
    }
    std::string folder = (fs::temp_directory_path() / "import-bench.XXXXXX").string();
    if (!::mkdtemp(folder.data())) return 1;
    const std::string json = folder + "/list.json";
    const std::string csv = folder + "/list.csv";
    std::printf("Generating two lists of %.0f MB in %s\n", static_cast<double>(bytes) / 1e6, folder.c_str());
    const double jsonSize = static_cast<double>(generateJson(json, bytes).bytes) / 1e6;
    const double csvSize = static_cast<double>(generateCsv(csv, bytes).bytes) / 1e6;
    run({"gzip", "-1", "-k", json});

    const std::string program = BREAKEVEN_PROGRAM;
    const auto import = [&](const std::string& file) {
        return std::vector<std::string>{
            program,         "prices",          "import", file, "-q", "--prices", BREAKEVEN_PRICES_FOLDER,
            "--user-prices", folder + "/prices"};
    };
    std::vector<Contender> all = {
        {"Python json",
         "JSON",
         jsonSize,
         {"python3", "-c", "import json,sys; json.load(open(sys.argv[1]))", json},
         {}},
        {"breakeven prices import", "JSON", jsonSize, import(json), {}},
        {"breakeven prices import", "JSON, gzip", jsonSize, import(json + ".gz"), {}},
        {"Python csv",
         "CSV",
         csvSize,
         {"python3", "-c", "import csv,sys\nfor row in csv.reader(open(sys.argv[1], newline='')): pass", csv},
         {}},
        {"breakeven prices import", "CSV", csvSize, import(csv), {}}};
    for (int round = 0; round < rounds; ++round)
        for (Contender& each : all)
            each.measures.push_back(run(each.command));
    const bool python = all[0].measures[0].good;
    if (!python) std::printf("python3 is not there: no ratios\n");
    const double pythonRate = all[0].size / all[0].median();
    std::printf("%-26s %-11s %8s %8s %10s %14s\n", "", "file", "s", "MB/s", "memory MB", "x Python json");
    bool good = true;
    for (const Contender& each : all) {
        const double rate = each.size / each.median();
        std::printf("%-26s %-11s %8.3f %8.0f %10.1f", each.name.c_str(), each.file.c_str(), each.median(),
                    rate, each.memory());
        if (python) std::printf(" %14.2f", rate / pythonRate);
        std::printf("%s\n", each.measures[0].good ? "" : "  FAILED");
        good = good && (each.measures[0].good || each.name.starts_with("Python"));
    }
    fs::remove_all(folder);
    return good ? 0 : 1;
}
