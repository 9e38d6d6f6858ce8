// SPDX-License-Identifier: Apache-2.0
// Price lists of any size, made up, in the shape of AmazonEC2's: most products are not what an import wants,
// and reserved terms are most of the file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

struct GeneratedList {
    std::uint64_t bytes = 0;
    std::uint64_t products = 0;
    std::uint64_t wanted = 0; // products that are Linux, shared, in use and without software
};

// At least `bytes`, of one Region.
GeneratedList generateJson(const std::filesystem::path& file, std::uint64_t bytes);
GeneratedList generateCsv(const std::filesystem::path& file, std::uint64_t bytes);

// The on-demand price of the type with that number, as the lists state it.
std::string generatedPrice(std::uint64_t type);
std::string generatedType(std::uint64_t type);
