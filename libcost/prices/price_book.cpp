// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/price_book.h"

#include "libcost/base/message.h"

#include <algorithm>
#include <limits>

namespace cost {

namespace {

// "lambda/requests/arm64" as a reader says it: Lambda requests (arm64).
std::string spoken(std::string_view key) {
    static constexpr Named<std::string_view> kServices[] = {
        {"lambda", "Lambda"}, {"fargate", "Fargate"}, {"ec2", "EC2"}};
    std::string text;
    for (std::size_t part = 0; !key.empty(); ++part) {
        const std::size_t end = std::min(key.find('/'), key.size());
        std::string word(key.substr(0, end));
        key.remove_prefix(std::min(end + 1, key.size()));
        if (part == 0) {
            if (const auto service = valueOf(kServices, word)) word = *service;
        } else {
            text += part == 1 ? " " : part == 2 ? " (" : ", ";
            if (word == "vcpu") word = "vCPU";
            for (char& c : word)
                if (c == '-') c = ' ';
        }
        text += word;
        if (key.empty() && part >= 2) text += ')';
    }
    return text;
}

} // namespace

void PriceFigures::add(std::string key, std::string unit, std::vector<Tier> tiers,
                       std::shared_ptr<const Provenance> provenance) {
    assert(!tiers.empty());
    const int meter = tiers.size() > 1 ? meters++ : Tiers<Count>::kNoMeter;
    missing.erase(key);
    entries[key] = {key, std::move(unit), std::move(tiers), std::move(provenance), meter};
}

void PriceFigures::addMissing(std::string key, std::string reason) {
    entries.erase(key);
    missing[std::move(key)] = std::move(reason);
}

void PriceFigures::setAllowance(const std::string& key, StatedAllowance allowance) {
    if (const auto which = valueOf(kAllowances, key))
        lambdaAllowances[static_cast<std::size_t>(*which)] = allowance;
    allowances[key] = std::move(allowance);
}

const StatedLimit* PriceBook::limit(std::string_view key) const {
    const auto found = m_figures.limits.find(key);
    return found == m_figures.limits.end() ? nullptr : &found->second;
}

void PriceBook::readServiceOf(std::string_view key) const {
    const auto service = m_unread.find(key.substr(0, key.find('/')));
    if (service == m_unread.end()) return;
    m_read(m_figures, *service);
    m_unread.erase(service);
}

const PriceFigures& PriceBook::all() const {
    const std::lock_guard lock(m_mutex);
    while (!m_unread.empty())
        readServiceOf(*m_unread.begin());
    return m_figures;
}

Available<const PriceEntry*> PriceBook::find(std::string_view key, std::string_view unit) const {
    const std::lock_guard lock(m_mutex);
    readServiceOf(key);
    if (const auto entry = m_figures.entries.find(key); entry != m_figures.entries.end()) {
        if (entry->second.unit == unit) return &entry->second;
        return Unavailable{Unavailable::Kind::NoPrice, "the catalogue gives " + std::string(key) + " per " +
                                                           entry->second.unit + ", not per " +
                                                           std::string(unit) + "; correct its unit"};
    }
    const Message what = say("no price of {1} is known for {2}", spoken(key), m_region);
    if (const auto why = m_figures.missing.find(key); why != m_figures.missing.end())
        return Unavailable{Unavailable::Kind::NoPrice, what + ": " + why->second};
    return Unavailable{Unavailable::Kind::NoPrice, what};
}

Available<StatedPercent> PriceBook::percent(std::string_view key) const {
    const std::lock_guard lock(m_mutex);
    readServiceOf(key);
    if (const auto found = m_figures.percentages.find(key); found != m_figures.percentages.end())
        return found->second;
    return Unavailable{Unavailable::Kind::NoPrice,
                       say("no percentage of {1} is known for {2}", spoken(key), m_region)};
}

const InstanceType* PriceBook::instanceType(std::string_view name) const {
    const auto found = m_figures.types->find(name);
    return found == m_figures.types->end() ? nullptr : &found->second;
}

const InstancePrices* PriceBook::instancePrices(std::string_view type) const {
    const auto found = m_figures.instances.find(type);
    return found == m_figures.instances.end() ? nullptr : &found->second;
}

Available<Tiers<InstanceHour>> PriceBook::instanceHour(const InstanceType& type, Purchase purchase) const {
    const std::string name(nameOf(kPurchases, purchase));
    const InstancePrices* prices = instancePrices(type.name);
    if (!prices)
        return Unavailable{Unavailable::Kind::NoPrice,
                           say("no price of {1} is known for {2}: AWS may not offer the type there, or the "
                               "catalogue predates it",
                               type.name, m_region)};
    const auto& usd = prices->usdPerHour[static_cast<std::size_t>(purchase)];
    if (!usd)
        return Unavailable{Unavailable::Kind::NoPrice,
                           say("no {1} price of {2} is known for {3}", name, type.name, m_region)};
    const std::string key = "ec2/" + type.name + "/" + name;
    std::string note;
    if (purchase == Purchase::Spot)
        note = "the on-demand price less the saving of AWS's Spot advisor; Spot prices move" +
               (prices->interruption.empty() ? std::string()
                                             : "; interrupted: " + prices->interruption + " a month");
    return Tiers<InstanceHour>(
        {{std::numeric_limits<double>::infinity(), *usd}},
        std::make_shared<const Provenance>(
            Provenance{key, m_region, prices->sources[static_cast<std::size_t>(purchase)], note}));
}

Available<Tiers<InstanceHour>> PriceBook::listedHour(const InstanceType& type) const {
    const InstancePrices* prices = instancePrices(type.name);
    if (!prices || !prices->negotiated) return instanceHour(type, Purchase::OnDemand);
    if (!prices->listOnDemand)
        return Unavailable{
            Unavailable::Kind::NoPrice,
            say("no list price of {1} is known for {2}, only a negotiated one", type.name, m_region)};
    return Tiers<InstanceHour>(
        {{std::numeric_limits<double>::infinity(), *prices->listOnDemand}},
        std::make_shared<const Provenance>(
            Provenance{"ec2/" + type.name + "/" + std::string(nameOf(kPurchases, Purchase::OnDemand)),
                       m_region, prices->listSource, "the list price, not the negotiated one"}));
}

} // namespace cost
