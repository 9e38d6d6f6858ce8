// SPDX-License-Identifier: Apache-2.0
// Which AWS Region a price belongs to: price lists say it up to three times. Not part of the installed
// headers.
#pragma once

#include "libcost/prices/import/offer_row.h"

#include <string>
#include <vector>

namespace cost {
struct Region;
}

namespace cost::offer {

// "APS3-Lambda-GB-Second" -> "ap-south-1" and "Lambda-GB-Second". Usage types without such a code are of
// us-east-1, which AWS billed first. "Global-Request" -> "global".
struct UsageType {
    std::string_view region; // empty for a code that is not known
    std::string_view usage;
};
UsageType usageTypeOf(std::string_view text);

class RegionNames {
public:
    explicit RegionNames(const std::vector<Region>& regions);

    // The number of the Region of that id, or -1.
    int byId(std::string_view id) const;
    // By AWS's name, old or new: "EU (Ireland)", "Europe (Ireland)".
    int byLocation(std::string_view location) const;
    const std::string& id(int number) const { return m_names[static_cast<std::size_t>(number)].first; }

private:
    std::vector<std::pair<std::string, std::string>> m_names; // id, name
};

} // namespace cost::offer
