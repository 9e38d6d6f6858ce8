// SPDX-License-Identifier: Apache-2.0
// The tally over packs, for each source that is compiled for a processor of its own. Not part of the
// installed headers.
#pragma once

#include "libcost/pricing/pricer.h"
#include "libcost/units/affine.h"
#include "libcost/units/pack.h"

namespace cost {

// A demand, with a dial at some of the places, and where the totals go.
struct Row {
    const Demand<double>* demand;
    const Places* places;
    std::size_t first;
    std::size_t count;
    double* usd; // of the first
};

// What is compiled for a processor.
struct PackedPricing {
    void (*price)(const PricingRule& rule, const Meters<double>& month, const Row& row);
    // The totals of a row along which they are straight.
    void (*straight)(const Affine& total, const Row& row);
};
PackedPricing packedForAnyProcessor();
PackedPricing packedWithAvx2();
PackedPricing packedWithAvx512();

namespace {

// kRequests: the dial is known to be that one, so that all else stays where it is.
template <bool kRequests, class Rule>
COST_INLINE void price(const Rule& rule, Meters<Pack>& meters, const Row& row) {
    const std::size_t count = row.count;
    const double* const values = row.places->values.data() + row.first;
    const double* const durations =
        row.places->durationsMs.empty() ? nullptr : row.places->durationsMs.data() + row.first;
    Demand<Pack> demand = inNumbers<Pack>(*row.demand);
    auto each = beforehand(rule, demand);
    const auto priced = [&](const double* value, const double* duration) {
        if constexpr (kRequests) {
            demand.requests = Pack::from(value);
        } else {
            fieldOf(demand, row.places->dial) = Pack::from(value);
            if (duration) demand.durationMs = Pack::from(duration);
            each = beforehand(rule, demand);
        }
        meters.restart();
        Tally<Pack> tally(meters);
        chargeTo(tally, rule, demand, each);
        return tally.usd();
    };
    std::size_t i = 0;
    for (; i + Pack::kLanes <= count; i += Pack::kLanes)
        priced(values + i, durations ? durations + i : nullptr).store(row.usd + i);
    if (i == count) return;
    // The last ones, with the last of all in the lanes that are over.
    std::array<double, Pack::kLanes> value{};
    std::array<double, Pack::kLanes> duration{};
    std::array<double, Pack::kLanes> usd{};
    for (std::size_t lane = 0; lane < Pack::kLanes; ++lane) {
        const std::size_t at = std::min(i + lane, count - 1);
        value[lane] = values[at];
        if (durations) duration[lane] = durations[at];
    }
    priced(value.data(), durations ? duration.data() : nullptr).store(usd.data());
    std::copy_n(usd.begin(), count - i, row.usd + i);
}

template <class Rule>
[[gnu::flatten, gnu::noinline]] void priceWith(const Rule& rule, Meters<Pack>& meters, const Row& row) {
    if (row.places->dial == Dial::Requests)
        price<true>(rule, meters, row);
    else
        price<false>(rule, meters, row);
}

// One function for each rule: a single one would be too large to be optimised well.
template <class... Rules>
void priceAny(const std::variant<Rules...>& rule, const Meters<double>& month, const Row& row) {
    Meters<Pack> meters(month);
    const auto tried = [&](const auto* one) {
        if (one) priceWith(*one, meters, row);
    };
    (tried(std::get_if<Rules>(&rule)), ...);
}

[[maybe_unused]] void priceStraight(const Affine& total, const Row& row) {
    const double* const values = row.places->values.data() + row.first;
    const Pack from(values[0]);
    const Pack value(total.value());
    const Pack slope(total.slope());
    std::size_t i = 0;
    for (; i + Pack::kLanes <= row.count; i += Pack::kLanes)
        (value + slope * (Pack::from(values + i) - from)).store(row.usd + i);
    for (; i < row.count; ++i)
        row.usd[i] = total.value() + total.slope() * (values[i] - values[0]);
}

} // namespace

} // namespace cost
