// SPDX-License-Identifier: Apache-2.0
// The cheapest EC2 fleet over every type of the catalogue that will do. Each type is priced by the rule for
// one type; nothing here knows a price.
#pragma once

#include "libcost/pricing/ec2.h"
#include "libcost/pricing/ledger.h"

#include <numeric>

namespace cost {

class Ec2AutoRule {
public:
    // The types that are wanted, sold, and large enough; of these only such as are not beaten in price, vCPU
    // and memory at once by another, since a fleet of that other is never larger and never dearer.
    static Available<Ec2AutoRule> bound(const PriceBook& book, const Scenario& scenario, const Ec2& option);

    template <class Sink, class N>
    void charge(Sink& to, const Demand<N>& demand) const {
        if constexpr (Sink::kExplains) {
            explain(to, demand);
        } else {
            N least = N(std::numeric_limits<double>::infinity());
            N busiest = N(0);
            for (const Ec2Rule& type : m_types) {
                Tally<N> tally;
                type.charge(tally, demand);
                const auto less = tally.usd() < least; // what is refused is not a number, and never less
                least = chosen(less, tally.usd(), least);
                busiest = chosen(less, tally.busiest(), busiest);
            }
            to.busy(N(0), busiest);
            to.refuse(!(least < N(std::numeric_limits<double>::infinity())), [] { return nothing(); });
            to.add(least);
        }
    }

private:
    Ec2AutoRule(std::vector<Ec2Rule> types, std::size_t wanted)
        : m_types(std::move(types)), m_wanted(wanted) {}

    template <class N>
    static N total(const Ec2Rule& type, const Demand<N>& demand) {
        Tally<N> tally;
        type.charge(tally, demand);
        return tally.usd();
    }

    // The cheapest, with all its lines, and those that come next.
    template <class Sink>
    void explain(Sink& to, const Demand<double>& demand) const {
        std::vector<double> usd;
        for (const Ec2Rule& type : m_types)
            usd.push_back(total(type, demand));
        std::vector<std::size_t> order(m_types.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::erase_if(order, [&](std::size_t i) { return std::isnan(usd[i]); });
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return usd[a] < usd[b]; });
        if (order.empty()) return to.refuse(true, [] { return nothing(); });
        m_types[order.front()].charge(to, demand);
        to.chose(m_types[order.front()].type());
        to.note({Note::Kind::CheapestType,
                 {usd[order.front()], static_cast<double>(m_wanted)},
                 m_types[order.front()].type()});
        constexpr std::size_t kNext = 3;
        for (std::size_t i = 1; i < order.size() && i <= kNext; ++i)
            to.note({Note::Kind::NextCheapestType, {usd[order[i]]}, m_types[order[i]].type()});
    }

    static Unavailable nothing();

    std::vector<Ec2Rule> m_types;
    std::size_t m_wanted;
};

} // namespace cost
