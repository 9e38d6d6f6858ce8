// SPDX-License-Identifier: Apache-2.0
// What arguments name: a dial, a Region, an option of the scenario.
#pragma once

#include "app/cli/options.h"

#include "libcost/model/dial.h"
#include "libcost/model/scenario.h"
#include "libcost/prices/catalogue.h"

// The dial of that name, with a remark where it had another before; UsageError with the nearest where there
// is none, or where the name may be two.
cost::Dial dialOf(const CliEnvironment& environment, const CommonOptions& common, const std::string& name);
// BadInput where none of the names has the part in it, with the nearest part of one that there is: `what`
// such as "no limit".
void requireName(const std::vector<std::string>& names, const std::string& part, const std::string& what);
// The Region of that id; BadInput when there is none.
const cost::Region& regionOf(const cost::Catalogue& catalogue, const std::string& id);
// The option of that id; UsageError with the ids there are otherwise.
const cost::Option& optionNamed(const cost::Scenario& scenario, const std::string& id);
// The option of that id, or the first function when it is empty; UsageError where that is no Lambda function,
// and BadInput where there is none.
const cost::Option& functionNamed(const cost::Scenario& scenario, const ScenarioOptions& options,
                                  const std::string& id);
