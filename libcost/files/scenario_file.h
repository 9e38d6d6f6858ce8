// SPDX-License-Identifier: Apache-2.0
// The scenario file, "format": "breakeven-scenario", version 1.
#pragma once

#include "libcost/base/problem.h"
#include "libcost/model/scenario.h"
#include "libcost/prices/catalogue.h"

namespace cost {

inline constexpr std::string_view kScenarioFormat = "breakeven-scenario";

// Larger files are refused before they are read: a scenario is a few kilobytes.
inline constexpr std::size_t kLargestScenario = std::size_t{4} << 20U;

// A change to the text before it is read: a JSON pointer without its leading slash, and a value that is JSON
// or else plain text: {"workload/requests_per_month", "2e6"}.
struct Setting {
    std::string pointer;
    std::string value;
};

// Reads "pointer=value". Throws BadInput naming the argument.
Setting settingOf(std::string_view argument);

// Whether the second would replace what the first has set: both give the same value, or a part of it.
bool setTheSame(const Setting& first, const Setting& second);

// The scenario that the text says, with the settings made first. Names (Region, instance type, Fargate size)
// are checked against the catalogue, and what each option needs of the workload is checked to be there.
// Throws BadInput with every problem; `file` is only for the messages.
Scenario readScenario(std::string_view text, const std::string& file, const Catalogue& catalogue,
                      const std::vector<Setting>& settings = {});

// The same from a file. Throws MachineFailure too.
Scenario openScenario(const std::filesystem::path& file, const Catalogue& catalogue,
                      const std::vector<Setting>& settings = {});

// A scenario made in code, held to the rules of a file: what is missing, out of range or no number throws
// BadInput with every problem, each at its place in a file; options without an id or a label get the usual
// ones. What libcost answers of a scenario that was neither read nor checked is not defined.
Scenario checked(Scenario scenario, const Catalogue& catalogue);

// The text of the file: what was given, in a fixed order, so that files diff well. Reading it again gives the
// same scenario.
std::string scenarioText(const Scenario& scenario);

} // namespace cost
