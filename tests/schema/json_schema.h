// SPDX-License-Identifier: Apache-2.0
// What a JSON Schema (draft-07 or 2020-12) says of a value, by Python's jsonschema.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using Json = nlohmann::ordered_json;

// Ends the program as a skipped test, which is seen, where jsonschema is not there: before the first test.
void needSchemaChecker();

// "/prices/x: message" for everything in `value` that the schema forbids. A schema that breaks its own, or
// has a keyword that is not checked, is itself a problem, so that no rule is passed over in silence.
std::vector<std::string> schemaProblems(const Json& schema, const Json& value);
