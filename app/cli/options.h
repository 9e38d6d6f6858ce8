// SPDX-License-Identifier: Apache-2.0
// Options that commands share.
#pragma once

#include "app/cli/command_spec.h"

#include <filesystem>

namespace cost {
struct OutlookSettings;
struct Scenario;
} // namespace cost
class Run;

// Options of every command, as typed.
struct CommonOptions {
    std::string format = "table";
    std::string outFile;
    std::string prices;
    std::string userPrices;
    int maxPriceAge = 90;
    bool noColor = false;
    bool quiet = false;

    // To a file, and not to standard output, which "-" names.
    bool toFile() const { return !outFile.empty() && outFile != "-"; }
    void addTo(Command& command);
    // Where prices of the user's own go; UsageError where no place is known.
    std::filesystem::path ownPricesFolder(const CliEnvironment& environment) const;
};

// Options of every command that reads a scenario.
struct ScenarioOptions {
    CommonOptions common;
    std::string file;
    std::string region;
    std::vector<std::string> settings;
    std::string requests; // traffic as typed
    std::string traffic;  // a file of counts
    std::string initPreset;
    bool explain = false;

    void addTo(Command& command);
    bool streamed() const { return file == "-"; }
    // As messages name it.
    std::string fileName() const { return streamed() ? "standard input" : file; }
};

// How many futures a command draws from ranges, and which.
struct FutureOptions {
    std::optional<std::uint64_t> futures;
    std::optional<std::uint64_t> seed;

    void addTo(Command& command);
    // With a remark on each that was given where nothing is drawn from a range.
    cost::OutlookSettings settings(const Run& run, const cost::Scenario& scenario) const;
};
