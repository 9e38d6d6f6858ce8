// SPDX-License-Identifier: Apache-2.0
// How far the account's month has come: what is left of each allowance, and where the counting stands in each
// price that has volume tiers. Both belong to the account and are shared by everything charged to it.
#pragma once

#include "libcost/model/scenario.h"
#include "libcost/prices/price_book.h"
#include "libcost/units/number.h"

#include <limits>

namespace cost {

template <class N>
class Meters {
public:
    Meters(const PriceBook& book, const Account& account) : m_book(&book) {
        const FreeTier& tier = account.freeTier;
        const auto left = [&](Allowance which, const std::optional<double>& unused) {
            const auto index = static_cast<std::size_t>(which);
            m_month[index] = tier.applies ? unused.value_or(book.allowance(which).quantity) : 0.0;
        };
        left(Allowance::Requests, tier.requests);
        left(Allowance::Duration, tier.gbSeconds);
        left(Allowance::Streaming, tier.streamingGb);
        restart();
    }

    // The same, to count in packs.
    template <class M>
    explicit Meters(const Meters<M>& other) : m_book(other.m_book), m_month(other.m_month) {
        restart();
    }

    // The month begins again.
    void restart() {
        for (std::size_t i = 0; i < kAllowanceCount; ++i)
            m_left[i] = N(m_month[i]);
        m_counted.clear();
    }

    const StatedAllowance& stated(Allowance which) const { return m_book->allowance(which); }

    // What the account had of it when the charging began.
    double available(Allowance which) const { return m_month[static_cast<std::size_t>(which)]; }

    // Uses up as much of the allowance as `quantity` needs; returns what it covered.
    N covered(Allowance which, const N& quantity) {
        N& left = m_left[static_cast<std::size_t>(which)];
        const N covered = smaller(left, quantity);
        left = left - covered;
        return covered;
    }

    // Counts `quantity` on a meter; returns where the meter stood before.
    N counted(int meter, const N& quantity) {
        if (meter < 0) return N(0);
        for (Count& each : m_counted) {
            if (each.meter != meter) continue;
            const N before = each.quantity;
            each.quantity = before + quantity;
            return before;
        }
        m_counted.push_back({meter, quantity});
        return N(0);
    }

private:
    template <class M>
    friend class Meters;

    const PriceBook* m_book;
    std::array<double, kAllowanceCount> m_month{};
    std::array<N, kAllowanceCount> m_left;
    // A month uses a handful of the meters there are.
    struct Count {
        int meter;
        N quantity;
    };
    std::vector<Count> m_counted;
};

// Calls each(tier, tierFrom, from, upTo) for every tier, with the part of [from, from + quantity] that lies
// in it; the part is empty (from == upTo) in tiers that are not reached.
template <class N, class Each>
[[gnu::always_inline]] inline void spread(const N& from, const N& quantity, const std::vector<Tier>& tiers,
                                          const Each& each) {
    const N end = from + quantity;
    double reached = 0;
    for (const Tier& tier : tiers) {
        const N low = larger(from, N(reached));
        each(tier, reached, low, larger(smaller(end, N(tier.upTo)), low));
        reached = tier.upTo;
    }
}

} // namespace cost
