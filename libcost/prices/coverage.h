// SPDX-License-Identifier: Apache-2.0
// How much of a Region is priced.
#pragma once

#include "libcost/prices/price_book.h"

#include <map>
#include <string>
#include <string_view>

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

    // Of one service; nothing priced and nothing missing where it has no file.
    Service of(std::string_view service) const;
    // Of all together, and of those beside Lambda and Fargate.
    Service all() const;
    Service others() const;
};

RegionCoverage coverageOf(const PriceBook& book);

} // namespace cost
