// SPDX-License-Identifier: Apache-2.0
// Options that commands share.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace CLI {
class App;
}
struct CliEnvironment;

// The arguments were understood, but ask for something that is not there: exit status 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

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
    void addTo(CLI::App& command);
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

    void addTo(CLI::App& command);
    bool streamed() const { return file == "-"; }
    // As messages name it.
    std::string fileName() const { return streamed() ? "standard input" : file; }
};
