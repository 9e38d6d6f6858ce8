// SPDX-License-Identifier: Apache-2.0
// A folder of prices that is laid over the catalogue.
#pragma once

#include <filesystem>

namespace cost {

struct Overlay {
    Overlay(std::filesystem::path where) : folder(std::move(where)) {} // a folder is one
    Overlay(const char* where) : folder(where) {}

    std::filesystem::path folder;
    bool named = false;      // somebody has asked for it: then it must be there
    bool negotiated = false; // what an account pays, not what AWS lists
};

} // namespace cost
