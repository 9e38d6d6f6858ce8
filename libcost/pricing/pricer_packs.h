// SPDX-License-Identifier: Apache-2.0
// The tally over packs, for each source that is compiled for a processor of its own. Not part of the
// installed headers.
#pragma once

#include "libcost/pricing/pricer.h"
#include "libcost/units/pack.h"

namespace cost {

// A demand, with a dial at each of the places, and where the totals go.
struct Row {
    const Demand<double>* demand;
    const Places* places;
    double* usd;
};

void priceForAnyProcessor(const PricingRule& rule, const Meters<double>& month, const Row& row);
void priceWithAvx2(const PricingRule& rule, const Meters<double>& month, const Row& row);
void priceWithAvx512(const PricingRule& rule, const Meters<double>& month, const Row& row);

namespace {

COST_INLINE Demand<Pack> spreadOut(const Demand<double>& demand) {
    Demand<Pack> packed;
    packed.requests = Pack(demand.requests);
    packed.durationMs = Pack(demand.durationMs);
    packed.memoryMb = Pack(demand.memoryMb);
    packed.initMs = Pack(demand.initMs);
    packed.coldShare = Pack(demand.coldShare);
    packed.cpuMs = Pack(demand.cpuMs);
    packed.peak = Pack(demand.peak);
    packed.requestKb = Pack(demand.requestKb);
    packed.responseKb = Pack(demand.responseKb);
    packed.target = Pack(demand.target);
    packed.discount = Pack(demand.discount);
    return packed;
}

// What a rule works out beforehand where only the requests change; most have nothing of the kind.
struct Nothing {};
template <class Rule>
COST_INLINE auto eachRequest(const Rule& rule, const Demand<Pack>& demand) {
    if constexpr (std::is_same_v<Rule, LambdaRule>)
        return rule.eachRequest(demand);
    else
        return Nothing();
}
template <class Rule, class Each>
COST_INLINE void chargeTo(Tally<Pack>& tally, const Rule& rule, const Demand<Pack>& demand,
                          const Each& each) {
    if constexpr (std::is_same_v<Each, Nothing>)
        rule.charge(tally, demand);
    else
        rule.charge(tally, demand, each);
}

// kRequests: the dial is known to be that one, so that all else stays where it is.
template <bool kRequests, class Rule>
COST_INLINE void price(const Rule& rule, Meters<Pack>& meters, const Row& row) {
    const std::size_t count = row.places->values.size();
    const double* const values = row.places->values.data();
    const double* const durations =
        row.places->durationsMs.empty() ? nullptr : row.places->durationsMs.data();
    Demand<Pack> demand = spreadOut(*row.demand);
    auto each = eachRequest(rule, demand);
    const auto priced = [&](const double* value, const double* duration) {
        if constexpr (kRequests) {
            demand.requests = Pack::from(value);
        } else {
            fieldOf(demand, row.places->dial) = Pack::from(value);
            if (duration) demand.durationMs = Pack::from(duration);
            each = eachRequest(rule, demand);
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

} // namespace

} // namespace cost
