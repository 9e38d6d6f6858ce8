// SPDX-License-Identifier: Apache-2.0
// Where the shipped catalogue and examples are, beside a program in a build tree or in an installation.
#pragma once

#include "libcost/prices/overlay.h"

#include <filesystem>
#include <vector>

namespace cost {

// The folder of the running program. Throws MachineFailure where the system does not tell.
std::filesystem::path programFolder();

// The catalogue: BREAKEVEN_PRICES when set, else pricing-data in the source tree above a build tree, else
// ../share/breakeven/pricing-data. Throws MachineFailure, which says where it looked.
std::filesystem::path pricesFolder(const std::filesystem::path& programFolder);

// Where prices of the user's own are kept: BREAKEVEN_USER_PRICES when set, else breakeven/prices in
// XDG_DATA_HOME or ~/.local/share. Empty where none of these is known.
std::filesystem::path userPricesFolder();

// BREAKEVEN_USER_PRICES names it: then it must be there.
bool isUserPricesFolderNamed();

// The folders that such a folder lays over the catalogue: what imports write, and over that private/, which
// they leave alone. `named` where somebody asked for the folder, which must then be there.
std::vector<Overlay> overlaysOf(const std::filesystem::path& userPrices, bool named = false);

// The examples, found in the same way.
std::filesystem::path examplesFolder(const std::filesystem::path& programFolder);

} // namespace cost
