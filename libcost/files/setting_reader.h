// SPDX-License-Identifier: Apache-2.0
// Changes to a scenario's JSON before it is read. Not part of the installed headers.
#pragma once

#include "libcost/files/scenario_file.h"
#include "libcost/io/document.h"

namespace cost::reader {

// Makes the changes in `root`. Objects on the way are made; a list entry that is not there is a problem. What
// is no JSON is text, or a quantity as people type it, in the unit of its key: "1.5 s", "300 rps", "1,000".
void apply(const std::vector<Setting>& settings, json::Value& root, Problems& problems);

// Says of what is wrong with a text that was set that it was set: nobody wrote it into the file, or in
// quotes. Of a text that apply() has refused nothing more is said.
void nameSettings(const std::vector<Setting>& settings, Problems& problems);

} // namespace cost::reader
