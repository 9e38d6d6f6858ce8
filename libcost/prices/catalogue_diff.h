// SPDX-License-Identifier: Apache-2.0
// What is different between two books of prices of one Region.
#pragma once

#include "libcost/prices/price_book.h"

namespace cost {

struct PriceChange {
    enum class Kind {
        Added,
        Removed,
        Up,
        Down,
        Changed // of another unit or with other tiers: neither up nor down
    };
    std::string region; // "global" for what is alike everywhere
    std::string key;
    std::string unit; // "%" of a percentage
    Kind kind{};
    std::string before; // "0.0000166667"; several tiers as "0.02 up to 500, then 0.01"; empty when added
    std::string after;
    std::optional<double> upTo;   // the tier's bound, where one tier of several has changed
    std::optional<double> change; // as a share: 0.05 is 5 % up
};

inline constexpr Named<PriceChange::Kind> kChangeKinds[] = {{"added", PriceChange::Kind::Added},
                                                            {"removed", PriceChange::Kind::Removed},
                                                            {"up", PriceChange::Kind::Up},
                                                            {"down", PriceChange::Kind::Down},
                                                            {"changed", PriceChange::Kind::Changed}};

// By key. Both books must be of the same Region.
std::vector<PriceChange> changesBetween(const PriceBook& before, const PriceBook& after);

} // namespace cost
