// SPDX-License-Identifier: Apache-2.0
// What a schema cannot say about the catalogue's files.
#pragma once

#include "tests/schema/json_schema.h"

#include <filesystem>

// The files of a catalogue and the schema of each.
struct CatalogueFile {
    std::filesystem::path file;
    std::string schema; // "lambda-global"
};
std::vector<CatalogueFile> catalogueFiles(const std::filesystem::path& catalogue);

// Problems of one file: named sources exist and none is unused, tiers rise and only the last has no end, a
// Spot saving is below 100 %, no key is both priced and missing.
std::vector<std::string> ruleProblems(const Json& file);

// Keys that some Region's file of a service has, and this one neither prices nor calls missing.
std::vector<std::string> forgottenKeys(const std::filesystem::path& catalogue);
