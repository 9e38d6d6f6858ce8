// SPDX-License-Identifier: Apache-2.0
// Holds the prices of a list against the catalogue's: a mistake of unit is a factor of 60, 1,024 or 3,600,
// and Regions, years and generations together are far less apart. Not part of the installed headers.
#pragma once

#include "libcost/prices/catalogue.h"
#include "libcost/prices/import/instance_store.h"

namespace cost::offer {

class Plausibility {
public:
    // `shipped` is the catalogue without anybody's own prices; it must outlive this.
    explicit Plausibility(const Catalogue& shipped) : m_shipped(shipped) {}

    enum class Verdict {
        Good,  // or nothing is known to hold it against
        Far,   // a factor of three or more
        Absurd // of a hundred or more
    };
    // Of "lambda/duration/arm64" in a Region, or of what holds everywhere ("global").
    Verdict of(const std::string& region, const std::string& key, const std::vector<Tier>& tiers);
    Verdict ofAllowance(const std::string& key, double quantity);
    Verdict ofInstance(const std::string& region, const std::string& type, InstanceColumn column,
                       ListPrice usd);

private:
    const PriceBook& book(const std::string& region, const std::string& service);

    const Catalogue& m_shipped;
    std::map<std::pair<std::string, std::string>, SharedBook> m_books; // by Region and service
};

} // namespace cost::offer
