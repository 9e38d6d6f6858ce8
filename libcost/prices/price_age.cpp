// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/price_age.h"

#include "libcost/base/day.h"

namespace cost {

void OldestPrice::consider(const std::string& otherKey, const std::shared_ptr<const Source>& other) {
    if (!other || (source && source->date <= other->date)) return; // ISO days sort as text
    key = otherKey;
    source = other;
}

std::optional<OldestPrice> oldestPrice(const PriceBook& book, std::string_view part) {
    OldestPrice oldest;
    const auto consider = [&](const std::string& key, const std::shared_ptr<const Provenance>& provenance) {
        if (provenance && key.find(part) != std::string::npos) oldest.consider(key, provenance->source);
    };
    for (const auto& [key, entry] : book.all().entries)
        consider(key, entry.provenance);
    for (const auto& [key, stated] : book.all().percentages)
        consider(key, stated.provenance);
    for (const auto& [key, stated] : book.all().allowances)
        consider(key, stated.provenance);
    for (const auto& [type, prices] : book.all().instances)
        for (const auto& [name, purchase] : kPurchases)
            if (const auto place = static_cast<std::size_t>(purchase); prices.usdPerHour[place])
                if (const auto& source = prices.sources[place];
                    source && (!oldest.source || source->date < oldest.source->date))
                    if (const std::string key = "ec2/" + type + '/' + std::string(name);
                        key.find(part) != std::string::npos)
                        oldest.consider(key, source);
    if (!oldest.source) return std::nullopt;
    return oldest;
}

std::optional<int> daysBetween(std::string_view from, std::string_view to) {
    const auto a = dayOf(from);
    const auto b = dayOf(to);
    if (!a || !b) return std::nullopt;
    return *b - *a;
}

std::optional<int> AgeLimit::exceededBy(const std::optional<OldestPrice>& oldest) const {
    if (!oldest || today.empty()) return std::nullopt;
    const std::optional<int> age = daysBetween(oldest->source->date, today);
    return age && *age > days ? age : std::nullopt;
}

} // namespace cost
