// SPDX-License-Identifier: Apache-2.0
// The command line as a function, so that tests run it in process.
#pragma once

#include <exception>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

class Run;

// What `prices update` is asked for.
struct PriceUpdateRequest {
    std::string base;                  // web address of AWS's price lists, or of a mirror
    std::vector<std::string> services; // "lambda", or an offer code such as "AmazonS3"
    std::vector<std::string> regions;
    std::filesystem::path userPrices;
    double timeoutSeconds = 30; // without a byte
    bool again = false;         // also what has been fetched before
};

// Where the command line reads and writes, and what stands around it.
struct CliEnvironment {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::filesystem::path folder;          // of the program; the catalogue is looked for beside it
    bool terminal = false;                 // `out` shows colours
    bool errTerminal = false;              // `err` can show progress in place
    std::filesystem::path userPrices = {}; // where the user's own prices are kept; empty for nowhere
    std::string today = {};                // ISO; empty where nobody knows: then no price is called old
    // Fetches prices and takes them; gives the exit status. The command line has no network of its own.
    std::function<int(const Run&, const PriceUpdateRequest&)> updatePrices = {};
    // Prints a page of HTML to that file. Throws MachineFailure. The command line cannot draw.
    std::function<void(const std::string& html, const std::filesystem::path& pdf)> printPdf = {};
};

// Exit status: what scripts rely on.
enum ExitStatus {
    kGood = 0,
    kFailed = 1,     // the input or the machine
    kUsage = 2,      // the command line itself
    kExceeded = 3,   // a budget
    kCancelled = 130 // Ctrl-C, as a shell reports it
};

// Runs `breakeven ARGUMENTS` (without the program's name). Nothing is thrown: what fails is said on `err`.
int runProgram(std::vector<std::string> arguments, const CliEnvironment& environment);

// Says what nobody foresaw; gives the exit status.
int failedBy(const std::exception_ptr& failure, std::ostream& err);
