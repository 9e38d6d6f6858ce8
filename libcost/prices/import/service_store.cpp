// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/service_store.h"

#include "libcost/prices/import/offer_date.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cost::offer {

namespace {

std::string nameOf(const ServiceStore::Place& place) {
    return place.service + '/' + place.key;
}

bool followEachOther(const std::vector<ServiceStore::Step>& steps) {
    double reached = 0;
    for (const ServiceStore::Step& step : steps) {
        if (step.begin != reached || !(step.end > step.begin)) return false;
        reached = step.end;
    }
    return std::isinf(reached);
}

// The catalogue states free amounts apart, as allowances, which are used before the first tier counts.
void dropFreeTier(ServiceStore::Price& price, Findings& findings) {
    if (price.steps.size() < 2 || price.steps.front().usd != ListPrice()) return;
    const double free = price.steps.front().end;
    price.steps.erase(price.steps.begin());
    for (ServiceStore::Step& step : price.steps) {
        step.begin -= free;
        step.end -= free;
    }
    findings.ignore(Ignored::FreeTier, [&] { return nameOf(price.place); });
}

} // namespace

int ServiceStore::slot(Place place, std::string_view unit) {
    constexpr std::size_t kMost = 200'000; // the catalogue has some thousand
    if (m_prices.size() == kMost && !m_slots.contains(place)) return kNone;
    const auto [found, fresh] = m_slots.try_emplace(std::move(place), static_cast<int>(m_prices.size()));
    if (fresh) m_prices.push_back({found->first, std::string(unit), {}, 0, false});
    return found->second;
}

void ServiceStore::put(int slot, Step step, int day, Findings& findings, const OfferRow& price) {
    if (slot == kNone) return;
    Price& known = m_prices[static_cast<std::size_t>(slot)];
    if (!known.steps.empty() && day < known.day)
        return findings.ignore(Ignored::NoLongerInForce, [&] { return example(price, nameOf(known.place)); });
    if (!known.steps.empty() && day > known.day) {
        findings.ignore(Ignored::NoLongerInForce, known.steps.size(),
                        nameOf(known.place) + " of " + isoDay(known.day) + ": a later one is taken");
        known.steps.clear();
        known.conflict = false;
    }
    known.day = day;
    for (const Step& other : known.steps) {
        if (other.begin != step.begin) continue;
        if (other == step && !known.conflict)
            return findings.ignore(Ignored::Duplicate, [&] { return example(price, nameOf(known.place)); });
        findings.ignore(Ignored::Conflict, known.conflict ? 1 : known.steps.size() + 1,
                        example(price, nameOf(known.place) + " at " + other.usd.text() + " and at " +
                                           step.usd.text() + " on the same day"));
        known.conflict = true;
        return;
    }
    constexpr std::size_t kMost = 1000;
    if (known.steps.size() < kMost) known.steps.push_back(step);
}

std::vector<ServiceStore::Price> ServiceStore::finished(Findings& findings) {
    std::vector<Price> good;
    for (Price& price : m_prices) {
        if (price.conflict || price.steps.empty()) continue;
        std::sort(price.steps.begin(), price.steps.end(),
                  [](const Step& a, const Step& b) { return a.begin < b.begin; });
        if (!followEachOther(price.steps)) {
            findings.ignore(Ignored::BrokenTiers, price.steps.size(), nameOf(price.place));
            continue;
        }
        if (std::all_of(price.steps.begin(), price.steps.end(),
                        [](const Step& step) { return step.usd == ListPrice(); })) {
            findings.ignore(Ignored::FreeOfCharge, price.steps.size(), nameOf(price.place));
            continue;
        }
        dropFreeTier(price, findings);
        good.push_back(std::move(price));
    }
    std::sort(good.begin(), good.end(), [](const Price& a, const Price& b) { return a.place < b.place; });
    m_prices.clear();
    m_slots.clear();
    return good;
}

std::vector<Tier> tiersOf(const std::vector<ServiceStore::Step>& steps) {
    std::vector<Tier> tiers;
    for (const ServiceStore::Step& step : steps)
        tiers.push_back({step.end, step.usd});
    return tiers;
}

} // namespace cost::offer
