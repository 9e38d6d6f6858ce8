// SPDX-License-Identifier: Apache-2.0
// As much of JSON Schema (draft-07, and 2020-12) as the schemas of the catalogue and of scenarios use. A
// keyword that is not known here is itself a problem, so that no rule is passed over in silence.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using Json = nlohmann::ordered_json;

// "/prices/x: message" for everything in `value` that the schema forbids.
std::vector<std::string> schemaProblems(const Json& schema, const Json& value);
