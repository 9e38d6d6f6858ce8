// SPDX-License-Identifier: Apache-2.0
// Where the shipped catalogue and examples are, beside a program in a build tree or in an installation.
#pragma once

#include <filesystem>

namespace cost {

// The folder of the running program. Throws MachineFailure where the system does not tell.
std::filesystem::path programFolder();

// The catalogue: BREAKEVEN_PRICES when set, else pricing-data in the source tree above a build tree, else
// ../share/breakeven/pricing-data. Throws MachineFailure, which says where it looked.
std::filesystem::path pricesFolder(const std::filesystem::path& programFolder);

// The examples, found in the same way.
std::filesystem::path examplesFolder(const std::filesystem::path& programFolder);

} // namespace cost
