// SPDX-License-Identifier: Apache-2.0
// What a simulation of environments found, as a whole text.
#pragma once

#include "libcost/output/report.h"
#include "libcost/simulation/environments.h"

namespace cost {

// "0.133 % (± 0.012)": with as many digits as its standard error leaves.
std::string shareText(const Measured& share);

// That less was played than asked for, and what that means, as sentences; empty where all of it was.
std::string cutText(const Played& played);

// `label` names the function; `blockers` are what keeps it from doing the work.
std::string simulationReport(const Scenario& scenario, const std::string& label,
                             const EnvironmentModel& model, const EnvironmentResult& result,
                             const ReportStyle& style, const std::vector<Violation>& blockers = {});

} // namespace cost
