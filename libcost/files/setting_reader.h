// SPDX-License-Identifier: Apache-2.0
// Changes to a scenario's JSON before it is read. Not part of the installed headers.
#pragma once

#include "libcost/files/scenario_file.h"
#include "libcost/json/document.h"

namespace cost::reader {

// Makes the change in `root`. Objects on the way are made; a list entry that is not there is a problem.
void apply(const Setting& setting, json::Value& root, Problems& problems);

} // namespace cost::reader
