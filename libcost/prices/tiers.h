// SPDX-License-Identifier: Apache-2.0
// What one unit of something costs, tier by tier, and where that figure comes from.
#pragma once

#include "libcost/units/money.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cost {

// Where figures come from and of when. Confidence is "high" (official text or price list of this year, or two
// sources that agree), "medium" (one good source, or older) or "low".
struct Source {
    std::string id;
    std::string title;
    std::string date; // ISO, the day the figures were published or read
    std::string confidence;

    // An import has made it of a price list: AWS's list price, which the next import may replace.
    bool isImported() const { return title.ends_with(kImportedMark); }
    static constexpr std::string_view kImportedMark = ", imported"; // how such a title ends
};

// One catalogue entry's identity: its key ("lambda/duration/arm64"), Region, source, and a remark on doubts.
struct Provenance {
    std::string key;
    std::string region; // "global" for what AWS prices alike everywhere
    std::shared_ptr<const Source> source;
    std::string note;
};

// Up to `upTo` units a month, counted from the first, each costs `price`. The last tier's bound is infinite.
struct Tier {
    double upTo = 0;
    ListPrice price;
    ListPrice list = price; // the same before any adjustment

    bool operator==(const Tier&) const = default;
};

// A percentage that a rule took of the list price: 88 % under a Savings Plan of 12 %, 15 % for a fee.
struct Adjustment {
    std::string name; // "Compute Savings Plan, no upfront"
    Percent share;    // of the list price
    std::shared_ptr<const Provenance> provenance;
};

// Prices of one unit of U by cumulative monthly volume. Bounds rise strictly; there is at least one tier.
template <class U>
class Tiers {
public:
    Tiers(std::vector<Tier> tiers, std::shared_ptr<const Provenance> provenance, int meter = kNoMeter)
        : m_tiers(std::move(tiers)), m_provenance(std::move(provenance)), m_meter(meter) {}

    // Prices without volume tiers need no meter: where the counting stands makes no difference.
    static constexpr int kNoMeter = -1;

    const std::vector<Tier>& all() const { return m_tiers; }
    ListPrice first() const { return m_tiers.front().price; }
    const std::shared_ptr<const Provenance>& provenance() const { return m_provenance; }
    const std::optional<Adjustment>& adjustment() const { return m_adjustment; }

    // Usages that share this number are counted together by the account.
    int meter() const { return m_meter; }

    // The same tiers at a share of their list prices.
    Tiers share(std::string name, Percent share, std::shared_ptr<const Provenance> of) const {
        Tiers result = *this;
        result.m_adjustment = Adjustment{std::move(name), share, std::move(of)};
        for (Tier& tier : result.m_tiers)
            tier.price = tier.list.share(share);
        return result;
    }

private:
    std::vector<Tier> m_tiers;
    std::shared_ptr<const Provenance> m_provenance;
    std::optional<Adjustment> m_adjustment;
    int m_meter;
};

} // namespace cost
