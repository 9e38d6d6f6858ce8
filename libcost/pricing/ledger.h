// SPDX-License-Identifier: Apache-2.0
// The two sinks that a rule charges to. The ledger records every line with its derivation; the tally only
// adds. Both take the same steps in the same order, so their totals are the same to the last bit.
#pragma once

#include "libcost/pricing/estimate.h"
#include "libcost/pricing/meters.h"

namespace cost {

class Ledger {
public:
    using Number = double;
    static constexpr bool kExplains = true;

    explicit Ledger(Meters<double>& meters) : m_meters(meters) {}

    template <class U>
    Quantity<U> operator()(Factor<U> factor, double value) const {
        return traced(factor, value);
    }

    // Charges the quantity, tier by tier; one line for each tier that it reaches.
    template <class U>
    void charge(const Component& component, const Quantity<U>& quantity, const Tiers<U>& tiers) {
        charge(component, quantity, quantity.value(), tiers);
    }

    // The same at a discount, a share of the price in hundredths of a percent.
    template <class U>
    void charge(const Component& component, const Quantity<U>& quantity, const Tiers<U>& tiers,
                double discount) {
        charge(component, quantity, quantity.value(), tiers, discount);
    }

    // The same after the allowance, which is used before the first tier begins to count.
    template <class U>
    void charge(const Component& component, const Quantity<U>& quantity, const Tiers<U>& tiers,
                Allowance allowance) {
        const double free = m_meters.covered(allowance, quantity.value());
        if (free > 0) {
            LineItem line = item<U>(component, quantity, m_meters.stated(allowance).provenance);
            line.allowance = true;
            line.upTo = free;
            line.tierUpTo = m_meters.available(allowance);
            m_estimate.m_lines.push_back(std::move(line));
        }
        charge(component, quantity, quantity.value() - free, tiers);
    }

    void note(Note note) { m_estimate.m_notes.push_back(std::move(note)); }
    void fleet(double count) { m_estimate.m_fleetCount = count; }
    void chose(std::string type) { m_estimate.m_chosenType = std::move(type); }
    void busy(double mean, double peak) { m_estimate.m_utilisation = Estimate::Utilisation{mean, peak}; }
    void fleetByHour(std::vector<double> counts) { m_estimate.m_fleetByHour = std::move(counts); }
    void committed(double count) { m_estimate.m_committed = count; }
    std::optional<Estimate::Utilisation> utilisation() const { return m_estimate.m_utilisation; }

    // The option cannot do the work, whatever it costs: the first reason stands.
    template <class Why>
    void refuse(bool refused, const Why& why) {
        if (refused && !m_refusal) m_refusal = why();
    }
    // The same for a reason that names a number.
    template <class Why>
    void refuse(bool refused, double number, const Why& why) {
        if (refused && !m_refusal) m_refusal = why(number);
    }

    // It cannot do the work, but what it would cost is told.
    void block(Violation violation) { m_estimate.m_violations.push_back(std::move(violation)); }
    template <class Which>
    void block(bool blocked, double number, const Which& which) {
        if (blocked) block(which(number));
    }

    Quote quote() const {
        if (m_refusal) return *m_refusal;
        return m_estimate;
    }

private:
    template <class U>
    LineItem item(const Component& component, const Quantity<U>& quantity,
                  const std::shared_ptr<const Provenance>& provenance) const {
        LineItem line;
        line.component = component;
        line.steps = quantity.trail();
        line.used = quantity.value();
        line.unit = U::symbol;
        line.provenance = provenance;
        return line;
    }

    template <class U>
    void charge(const Component& component, const Quantity<U>& quantity, double billed, const Tiers<U>& tiers,
                double discount = 0) {
        const double start = m_meters.counted(tiers.meter(), billed);
        spread(start, billed, tiers.all(), [&](const Tier& tier, double tierFrom, double from, double upTo) {
            if (!(upTo > from)) return;
            LineItem line = item<U>(component, quantity, tiers.provenance());
            line.from = from;
            line.upTo = upTo;
            line.tierFrom = tierFrom;
            line.tierUpTo = tier.upTo;
            line.list = tier.list;
            line.adjustment = tiers.adjustment();
            line.discount = discount;
            line.price = tier.price.less(discount);
            line.amount = Money((upTo - from) * line.price.usd());
            m_estimate.m_total += line.amount;
            m_estimate.m_lines.push_back(std::move(line));
        });
    }

    Meters<double>& m_meters;
    Estimate m_estimate;
    std::optional<Unavailable> m_refusal;
};

// N is double, or a pack of doubles.
template <class N>
class Tally {
public:
    using Number = N;
    static constexpr bool kExplains = false;

    explicit Tally(Meters<N>& meters) : m_meters(&meters) {}
    // For what has neither allowance nor volume tiers, such as servers.
    Tally() = default;

    template <class U>
    Quantity<U, N, NoTrail> operator()(Factor<U>, const N& value) const {
        return {value, {}};
    }

    template <class U>
    void charge(const Component&, const Quantity<U, N, NoTrail>& quantity, const Tiers<U>& tiers) {
        add(quantity.value(), tiers, [](ListPrice price) { return N(price.usd()); });
    }

    template <class U>
    void charge(const Component&, const Quantity<U, N, NoTrail>& quantity, const Tiers<U>& tiers,
                const N& discount) {
        add(quantity.value(), tiers, [&](ListPrice price) { return price.usdLess(discount); });
    }

    template <class U>
    void charge(const Component&, const Quantity<U, N, NoTrail>& quantity, const Tiers<U>& tiers,
                Allowance allowance) {
        assert(m_meters);
        add(quantity.value() - m_meters->covered(allowance, quantity.value()), tiers,
            [](ListPrice price) { return N(price.usd()); });
    }

    // What another tally came to.
    void add(const N& usd) { m_usd = m_usd + usd; }

    void fleet(const N&) {}
    void busy(const N&, const N& peak) { m_busiest = peak; }

    // A refused option has no amount: its total is not a number.
    template <class Refused, class Why>
    void refuse(const Refused& refused, const Why&) {
        m_usd = chosen(refused, N(std::numeric_limits<double>::quiet_NaN()), m_usd);
    }

    template <class Refused, class Why>
    void refuse(const Refused& refused, const N&, const Why& why) {
        refuse(refused, why);
    }

    // Nor has one that is blocked.
    template <class Blocked, class Which>
    void block(const Blocked& blocked, const N&, const Which& which) {
        refuse(blocked, which);
    }

    const N& usd() const { return m_usd; }
    // The share of a fleet's CPU in use at the peak; 0 where there is none, or its load is not known.
    const N& busiest() const { return m_busiest; }

private:
    template <class U, class Usd>
    void add(const N& billed, const Tiers<U>& tiers, const Usd& usdOf) {
        if (nowhere(billed > N(0))) return;
        assert(m_meters || tiers.meter() == Tiers<U>::kNoMeter);
        const N start = m_meters ? m_meters->counted(tiers.meter(), billed) : N(0);
        N usd = m_usd;
        spread(start, billed, tiers.all(), [&](const Tier& tier, double, const N& from, const N& upTo) {
            usd = usd + (upTo - from) * usdOf(tier.price);
        });
        m_usd = usd;
    }

    Meters<N>* m_meters = nullptr;
    N m_usd = N(0);
    N m_busiest = N(0);
};

} // namespace cost
