// SPDX-License-Identifier: Apache-2.0
// EC2 prices of a price list while it is read: for all Regions at once some fifty thousand, so each is kept
// in a few bytes. Not part of the installed headers.
#pragma once

#include "libcost/prices/import/findings.h"
#include "libcost/prices/instance_type.h"
#include "libcost/units/money.h"

#include <unordered_map>

namespace cost::offer {

// Which price a figure is and when it came into force (kNoDay where that is not said).
enum class InstanceColumn { OnDemand, Reserved1y, Reserved3y };
inline constexpr std::size_t kInstanceColumns = 3;

class InstanceStore {
public:
    struct Prices {
        std::array<ListPrice, kInstanceColumns> usd;
        std::array<int, kInstanceColumns> day{};
        enum class State : std::uint8_t { Empty, Known, Conflict };
        std::array<State, kInstanceColumns> state{};
        std::uint16_t region = 0;
        std::uint16_t type = 0;
    };
    // What the list says of the type itself, for types that the catalogue does not know yet.
    struct Shape {
        double vcpu = 0;
        double memoryGb = 0;
        std::optional<Architecture> architecture;
    };

    // The place of that type in that Region; made when it is new. -1 when there are absurdly many types.
    int slot(int region, std::string_view type, const OfferRow& product);
    // A later price takes the place of an earlier one; two that differ on the same day are both dropped.
    void put(int slot, InstanceColumn column, ListPrice usd, int day, Findings& findings,
             const OfferRow& price);

    const std::vector<Prices>& all() const { return m_prices; }
    const std::string& typeName(std::size_t type) const { return m_names[type]; }
    const Shape& shape(std::size_t type) const { return m_shapes[type]; }

private:
    std::vector<Prices> m_prices;
    std::vector<std::string> m_names; // by number of the type
    std::vector<Shape> m_shapes;
    std::unordered_map<std::string, std::uint16_t> m_types;
    std::unordered_map<std::uint32_t, std::uint32_t> m_slots; // by Region and type
};

// m7g.large, u-6tb1.112xlarge
bool isInstanceType(std::string_view text);

} // namespace cost::offer
