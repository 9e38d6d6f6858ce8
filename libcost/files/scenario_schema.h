// SPDX-License-Identifier: Apache-2.0
// What a scenario file may say, from the tables of its fields: for editors and other programs, and for
// readers.
#pragma once

#include <string>

namespace cost {

// JSON Schema, draft 2020-12. What it refuses the reader refuses too; the reader also holds names to the
// catalogue, and keys to each other.
std::string scenarioSchema();

// The same in Markdown, with a table for each object.
std::string scenarioReference();

} // namespace cost
