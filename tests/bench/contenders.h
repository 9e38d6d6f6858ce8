// SPDX-License-Identifier: Apache-2.0
// Work and its peer in numpy, measured in turns, so that both meet the same machine.
#pragma once

#include <functional>
#include <string>
#include <vector>

struct Contender {
    const char* name;
    std::function<void()> work;
    std::vector<double> rounds = {}; // milliseconds
};

// Of one value or more.
double median(std::vector<double> all);

// Times them beside the script, which prints the milliseconds of each of its rounds, and prints a table of
// medians with that title.
void compareWithNumpy(const std::string& title, const char* script, std::vector<Contender> contenders);
