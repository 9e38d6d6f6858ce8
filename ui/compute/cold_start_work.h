// SPDX-License-Identifier: GPL-3.0-or-later
// The cold starts of a function, simulated and priced off the window's thread, with progress and cancel.
#pragma once

#include "ui/compute/work.h"

#include "libcost/analysis/cold_starts.h"

// What was found, a value. Where the scenario lacks something there are problems, and no ways.
struct ColdStarts {
    cost::Scenario scenario;
    std::string optionId; // empty where the scenario has no function
    cost::EnvironmentModel model;
    cost::EnvironmentResult result; // of the function as it is
    cost::ColdStartChoice choice;
    cost::Problems problems;
};

struct ColdStartQuestion {
    cost::Scenario scenario;
    cost::SharedBook book;
    std::string optionId; // the function that is meant, else the first one

    bool operator==(const ColdStartQuestion&) const = default;
};

using ColdStartWork = Answering<ColdStartQuestion, ColdStarts>;

// Nothing when it was told to end.
std::shared_ptr<const ColdStarts> coldStartsOf(const ColdStartQuestion& question,
                                               const Work::Progress& progress);
