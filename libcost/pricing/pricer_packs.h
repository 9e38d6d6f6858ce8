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

// Up to eight demands that differ in a dial, with another dial at all the rising places.
struct Rows {
    const Demand<double>* demands;
    std::size_t count;
    const Places* places;
    double* usd; // of the first demand; those of the next follow
};

// What is compiled for a processor.
struct PackedPricing {
    void (*price)(const PricingRule& rule, const Meters<double>& month, const Row& row);
    void (*along)(const PricingRule& rule, const Meters<double>& month, const Rows& rows);
};
PackedPricing packedForAnyProcessor();
PackedPricing packedWithAvx2();
PackedPricing packedWithAvx512();

// All of a rule in one function, so that its numbers stay in registers. Where a pack is two instructions or
// four, such a function is no faster, and takes minutes to compile.
#ifdef __AVX512F__
#define COST_WHOLE [[gnu::flatten, gnu::noinline]]
#else
#define COST_WHOLE [[gnu::noinline]]
#endif

namespace {

// What a rule works out beforehand where only the requests change; most have nothing of the kind.
struct Nothing {};
template <class Rule, class N>
COST_INLINE auto beforehand(const Rule& rule, const Demand<N>& demand) {
    if constexpr (std::is_same_v<Rule, LambdaRule>)
        return rule.eachRequest(demand);
    else
        return Nothing();
}
template <class N, class Rule, class Each>
COST_INLINE void chargeTo(Tally<N>& tally, const Rule& rule, const Demand<N>& demand, const Each& each) {
    if constexpr (std::is_same_v<Each, Nothing>)
        rule.charge(tally, demand);
    else
        rule.charge(tally, demand, each);
}

// The numbers from there on, with the last of all in the lanes that are over.
[[maybe_unused]] COST_INLINE Pack lanesOf(const std::vector<double>& values, std::size_t from) {
    if (from + Pack::kLanes <= values.size()) return Pack::from(values.data() + from);
    std::array<double, Pack::kLanes> some{};
    for (std::size_t lane = 0; lane < Pack::kLanes; ++lane)
        some[lane] = values[std::min(from + lane, values.size() - 1)];
    return Pack::from(some.data());
}

// kRequests: the dial is known to be that one, so that all else stays where it is.
template <bool kRequests, class Rule>
COST_INLINE void price(const Rule& rule, Meters<Pack>& meters, const Row& row) {
    const std::size_t count = row.count;
    const double* const values = row.places->values.data() + row.first;
    const std::vector<Column>& others = row.places->others;
    Demand<Pack> demand = inNumbers<Pack>(*row.demand);
    auto each = beforehand(rule, demand);
    // With the others' numbers at that place, and at the others that lie beside it.
    const auto priced = [&](const double* value, std::size_t at) {
        if constexpr (kRequests) {
            demand[Dial::Requests] = Pack::from(value);
        } else {
            demand[row.places->dial] = Pack::from(value);
            for (const Column& other : others)
                demand[other.dial] = lanesOf(other.values, at);
            each = beforehand(rule, demand);
        }
        meters.restart();
        Tally<Pack> tally(meters);
        chargeTo(tally, rule, demand, each);
        return tally.usd();
    };
    std::size_t i = 0;
    for (; i + Pack::kLanes <= count; i += Pack::kLanes)
        priced(values + i, row.first + i).store(row.usd + i);
    if (i == count) return;
    // The last ones, with the last of all in the lanes that are over.
    std::array<double, Pack::kLanes> value{};
    std::array<double, Pack::kLanes> usd{};
    for (std::size_t lane = 0; lane < Pack::kLanes; ++lane)
        value[lane] = values[std::min(i + lane, count - 1)];
    priced(value.data(), row.first + i).store(usd.data());
    std::copy_n(usd.begin(), count - i, row.usd + i);
}

template <class Rule>
COST_WHOLE void priceWith(const Rule& rule, Meters<Pack>& meters, const Row& row) {
    if (row.places->dial == Dial::Requests && row.places->others.empty())
        price<true>(rule, meters, row);
    else
        price<false>(rule, meters, row);
}

// How many of the rising places lie within a stretch that begins at the first.
[[maybe_unused]] std::size_t placesWithin(double stretch, const double* places, std::size_t count) {
    const double end = places[0] + stretch;
    if (places[count - 1] < end) return count;
    // Without a branch on what is compared, which nobody could foresee.
    const double* from = places;
    for (; count > 1; count -= count / 2)
        from = from[count / 2] < end ? from + count / 2 : from;
    return static_cast<std::size_t>(from - places) + 1;
}

// The totals at places on a straight stretch that begins at the first.
[[maybe_unused]] void fill(double* usd, double total, double slope, const double* places, std::size_t count) {
    const Pack from(places[0]);
    const Pack value(total);
    const Pack each(slope);
    std::size_t i = 0;
    for (; i + Pack::kLanes <= count; i += Pack::kLanes)
        (value + each * (Pack::from(places + i) - from)).store(usd + i);
    for (; i < count; ++i)
        usd[i] = total + slope * (places[i] - places[0]);
}

// Each demand in a lane of its own; the last one in those that are over.
[[maybe_unused]] Demand<Affine<Pack>> inLanes(const Rows& rows) {
    Demand<Affine<Pack>> demand;
    for (std::size_t i = 0; i < kDials.size(); ++i) {
        const auto dial = static_cast<Dial>(i);
        std::array<double, Pack::kLanes> values{};
        for (std::size_t lane = 0; lane < Pack::kLanes; ++lane)
            values[lane] = rows.demands[std::min(lane, rows.count - 1)][dial];
        demand[dial] = Affine<Pack>::still(Pack::from(values.data()));
    }
    return demand;
}

// Every lane goes along its row by itself, from one straight stretch to the next.
template <class Rule>
COST_WHOLE void priceAlong(const Rule& rule, const Meters<double>& month, const Rows& rows) {
    Meters<Affine<Pack>> meters(month);
    const Dial dial = rows.places->dial;
    const double* const places = rows.places->values.data();
    const std::size_t size = rows.places->values.size();
    Demand<Affine<Pack>> demand = inLanes(rows);
    auto each = beforehand(rule, demand);
    // On short stretches packs are faster: the longer it goes on so, the longer they are given.
    constexpr std::size_t kShort = 24;
    std::size_t patience = kShort;
    std::array<std::size_t, Pack::kLanes> at{};
    for (std::size_t left = size * rows.count; left > 0;) {
        std::array<double, Pack::kLanes> here{};
        for (std::size_t lane = 0; lane < Pack::kLanes; ++lane)
            here[lane] = places[std::min(at[lane], size - 1)];
        demand[dial] = Affine<Pack>::dial(Pack::from(here.data()));
        if (dial != Dial::Requests) each = beforehand(rule, demand);
        meters.restart();
        Tally<Affine<Pack>> tally(meters);
        chargeTo(tally, rule, demand, each);
        const Affine<Pack>& total = tally.usd();
        std::size_t gained = 0;
        const auto goOn = [&](std::size_t lane, std::size_t by) {
            at[lane] += by;
            left -= by;
            gained += by;
        };
        for (std::size_t lane = 0; lane < rows.count; ++lane) {
            const std::size_t first = at[lane];
            if (first == size) continue;
            const std::size_t count = placesWithin(total.within().lane(lane), places + first, size - first);
            fill(rows.usd + lane * size + first, total.value().lane(lane), total.slope().lane(lane),
                 places + first, count);
            goOn(lane, count);
        }
        patience = gained < kShort ? patience * 2 : kShort;
        if (patience <= kShort * 2) continue;
        Meters<Pack> packed(month);
        for (std::size_t lane = 0; lane < rows.count; ++lane) {
            const std::size_t first = at[lane];
            const std::size_t count = std::min(patience, size - first);
            if (count == 0) continue;
            priceWith(rule, packed,
                      {&rows.demands[lane], rows.places, first, count, rows.usd + lane * size + first});
            goOn(lane, count);
        }
    }
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

template <class... Rules>
void priceAnyAlong(const std::variant<Rules...>& rule, const Meters<double>& month, const Rows& rows) {
    const auto tried = [&](const auto* one) {
        if (one) priceAlong(*one, month, rows);
    };
    (tried(std::get_if<Rules>(&rule)), ...);
}

} // namespace

} // namespace cost
