// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/instance_store.h"

#include "libcost/prices/import/offer_date.h"

#include <algorithm>
#include <charconv>

namespace cost::offer {

namespace {

// "1,952 GiB" -> 1952; 0 where there is no number.
double numberIn(std::string_view text) {
    std::string plain;
    for (const char c : text) {
        if (c == ',') continue;
        if (c != '.' && (c < '0' || c > '9')) break;
        plain += c;
    }
    double value = 0;
    std::from_chars(plain.data(), plain.data() + plain.size(), value);
    return value;
}

InstanceStore::Shape shapeOf(const OfferRow& product) {
    const std::string_view memory = product[Field::Memory];
    const std::string_view processor = product[Field::Processor];
    InstanceStore::Shape shape{numberIn(product[Field::Vcpu]),
                               memory.find("GiB") == std::string_view::npos ? 0 : numberIn(memory),
                               {}};
    if (processor.find("Graviton") != std::string_view::npos)
        shape.architecture = Architecture::Arm;
    else if (processor.find("Intel") != std::string_view::npos ||
             processor.find("AMD") != std::string_view::npos)
        shape.architecture = Architecture::X86;
    return shape;
}

} // namespace

bool isInstanceType(std::string_view text) {
    const std::size_t dot = text.find('.');
    if (dot == 0 || dot == std::string_view::npos || dot + 1 == text.size() || text.size() > 40) return false;
    return std::all_of(text.begin(), text.end(), [&](const char& c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || &c == text.data() + dot;
    });
}

int InstanceStore::slot(int region, std::string_view type, const OfferRow& product) {
    auto known = m_types.find(std::string(type));
    if (known == m_types.end()) {
        if (m_names.size() >= 0xFFFF) return -1;
        known = m_types.emplace(std::string(type), static_cast<std::uint16_t>(m_names.size())).first;
        m_names.emplace_back(type);
        m_shapes.push_back(shapeOf(product));
    }
    const auto place = static_cast<std::uint32_t>(region) << 16U | known->second;
    const auto [found, fresh] = m_slots.try_emplace(place, static_cast<std::uint32_t>(m_prices.size()));
    if (fresh) {
        Prices prices;
        prices.region = static_cast<std::uint16_t>(region);
        prices.type = known->second;
        m_prices.push_back(prices);
    }
    return static_cast<int>(found->second);
}

void InstanceStore::put(int slot, InstanceColumn which, ListPrice usd, int day, Findings& findings,
                        const OfferRow& price) {
    using State = Prices::State;
    Prices& prices = m_prices[static_cast<std::size_t>(slot)];
    const auto column = static_cast<std::size_t>(which);
    State& state = prices.state[column];
    const std::string& type = m_names[prices.type];
    if (state != State::Empty && day < prices.day[column])
        return findings.ignore(Ignored::NoLongerInForce, [&] { return example(price, type); });
    if (state != State::Empty && day == prices.day[column]) {
        if (state == State::Known && usd == prices.usd[column])
            return findings.ignore(Ignored::Duplicate, [&] { return example(price, type); });
        const std::string both =
            type + " at " + prices.usd[column].text() + " and at " + usd.text() + " on the same day";
        findings.ignore(Ignored::Conflict, state == State::Known ? 2 : 1, example(price, both));
        state = State::Conflict;
        return;
    }
    if (state == State::Known)
        findings.ignore(Ignored::NoLongerInForce, [&] {
            return type + " of " + isoDay(prices.day[column]) + ": a later one is taken";
        });
    state = State::Known;
    prices.usd[column] = usd;
    prices.day[column] = day;
}

} // namespace cost::offer
