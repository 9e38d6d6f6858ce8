// SPDX-License-Identifier: Apache-2.0
// Prices of all services but EC2 while a price list is read: tiers come one by one and in any order. Not part
// of the installed headers.
#pragma once

#include "libcost/prices/import/findings.h"
#include "libcost/prices/tiers.h"

#include <map>

namespace cost::offer {

class ServiceStore {
public:
    static constexpr int kGlobal = -1;

    // One price of the catalogue.
    struct Place {
        std::string service;
        int region = kGlobal;
        std::string key;

        auto operator<=>(const Place&) const = default;
    };
    struct Step {
        double begin = 0;
        double end = 0;
        ListPrice usd;

        bool operator==(const Step&) const = default;
    };
    struct Price {
        Place place;
        std::string unit;
        std::vector<Step> steps;
        int day = 0;
        bool conflict = false;
    };

    // The place of that price; made when it is new. kNone when there are absurdly many.
    static constexpr int kNone = -1;
    int slot(Place place, std::string_view unit);
    // As InstanceStore::put: the latest price stands, and two that differ on the same day are dropped.
    void put(int slot, Step step, int day, Findings& findings, const OfferRow& price);
    const std::vector<Price>& all() const { return m_prices; }
    const Price& operator[](int slot) const { return m_prices[static_cast<std::size_t>(slot)]; }

    // Puts the steps in order. Prices that conflict, leave gaps between their tiers or cost nothing are
    // dropped, with their reason, and so are first tiers that are free.
    std::vector<Price> finished(Findings& findings);

private:
    std::vector<Price> m_prices;
    std::map<Place, int> m_slots;
};

// The catalogue's tiers of these steps, which are in order.
std::vector<Tier> tiersOf(const std::vector<ServiceStore::Step>& steps);

} // namespace cost::offer
