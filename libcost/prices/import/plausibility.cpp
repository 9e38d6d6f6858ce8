// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/plausibility.h"

#include <algorithm>

namespace cost::offer {

namespace {

using Verdict = Plausibility::Verdict;

// Every price is in that Region; where one has none of its own, it is held against this one's.
constexpr const char* kFullest = "us-east-1";

Verdict compared(double value, double least, double most) {
    constexpr double kFar = 3;
    constexpr double kAbsurd = 100;
    if (!(least > 0) || !(value > 0)) return Verdict::Good;
    const double factor = std::max(value / most, least / value);
    return factor >= kAbsurd ? Verdict::Absurd : factor >= kFar ? Verdict::Far : Verdict::Good;
}

} // namespace

const PriceBook& Plausibility::book(const std::string& region, const std::string& service) {
    SharedBook& book = m_books[{region, service}];
    if (!book) book = m_shipped.book(region, service);
    return *book;
}

Verdict Plausibility::of(const std::string& region, const std::string& key, const std::vector<Tier>& tiers) {
    const std::string service = key.substr(0, key.find('/'));
    const PriceEntry* known = nullptr;
    for (const std::string& each :
         {region == "global" ? std::string(kFullest) : region, std::string(kFullest)}) {
        if (known || !m_shipped.region(each)) continue;
        const auto& entries = book(each, service).all().entries;
        if (const auto found = entries.find(key); found != entries.end()) known = &found->second;
    }
    if (!known) return Verdict::Good;
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (const Tier& tier : known->tiers) {
        least = std::min(least, tier.price.usd());
        most = std::max(most, tier.price.usd());
    }
    Verdict worst = Verdict::Good;
    for (const Tier& tier : tiers)
        worst = std::max(worst, compared(tier.price.usd(), least, most));
    return worst;
}

Verdict Plausibility::ofAllowance(const std::string& key, double quantity) {
    const auto& known = book(kFullest, key.substr(0, key.find('/'))).all().allowances;
    const auto found = known.find(key);
    return found == known.end() ? Verdict::Good
                                : compared(quantity, found->second.quantity, found->second.quantity);
}

Verdict Plausibility::ofInstance(const std::string& region, const std::string& type, InstanceColumn column,
                                 ListPrice usd) {
    constexpr Purchase kOf[] = {Purchase::OnDemand, Purchase::Reserved1yNoUpfront,
                                Purchase::Reserved3yNoUpfront};
    const auto place = static_cast<std::size_t>(kOf[static_cast<std::size_t>(column)]);
    for (const std::string& each : {region, std::string(kFullest)}) {
        if (!m_shipped.region(each)) continue;
        const InstancePrices* known = book(each, "ec2").instancePrices(type);
        // A reserved price is below that on demand, though not by a factor of three.
        const auto& price = !known                     ? std::optional<ListPrice>()
                            : known->usdPerHour[place] ? known->usdPerHour[place]
                                                       : known->usdPerHour[0];
        if (price) return compared(usd.usd(), price->usd(), price->usd());
    }
    return Verdict::Good;
}

} // namespace cost::offer
