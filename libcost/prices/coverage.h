// SPDX-License-Identifier: Apache-2.0
// How much of a Region is priced.
#pragma once

#include "libcost/prices/price_book.h"

#include <map>
#include <string>

namespace cost {

struct RegionCoverage {
    // Prices that are known of a service in that Region, and those that are known to be missing.
    struct Service {
        std::size_t priced = 0;
        std::size_t missing = 0;
    };
    std::string id;
    std::string name;
    std::map<std::string, Service, std::less<>> services; // by name, without EC2; none that has no file
    std::size_t instanceTypes = 0;                        // with a price on demand
};

RegionCoverage coverageOf(const PriceBook& book);

} // namespace cost
