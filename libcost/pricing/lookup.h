// SPDX-License-Identifier: Apache-2.0
// Gathers the prices of a rule. The first that is not known makes the whole rule unavailable.
#pragma once

#include "libcost/base/message.h"
#include "libcost/model/option.h"
#include "libcost/prices/price_book.h"

#include <limits>

namespace cost {

class Lookup {
public:
    explicit Lookup(const PriceBook& book) : m_book(book) {}

    const PriceBook& book() const { return m_book; }

    // The price, or a placeholder that never leaves: finished() then gives the reason instead of the rule.
    template <class U>
    Tiers<U> tiers(const PriceKey<U>& key) {
        return taken<Tiers<U>>(m_book.tiers(key), placeholder<U>());
    }

    Tiers<InstanceHour> instanceHour(const InstanceType& type, Purchase purchase) {
        return taken<Tiers<InstanceHour>>(m_book.instanceHour(type, purchase), placeholder<InstanceHour>());
    }

    Tiers<InstanceHour> listedHour(const InstanceType& type) {
        return taken<Tiers<InstanceHour>>(m_book.listedHour(type), placeholder<InstanceHour>());
    }

    StatedPercent percent(std::string_view key) { return taken<StatedPercent>(m_book.percent(key), {}); }

    // The tiers under Lambda's Compute Savings Plan: its percentage comes off every tier's price. One and
    // three years save the same on Lambda.
    template <class U>
    Tiers<U> underLambdaPlan(const Tiers<U>& tiers, SavingsPlan plan) {
        if (plan == SavingsPlan::None) return tiers;
        const bool upfront = allUpfront(plan);
        const StatedPercent usual = percent("lambda/savings-plan/no-upfront");
        const StatedPercent saving = upfront ? percent("lambda/savings-plan/all-upfront") : usual;
        // Where a Region has rates of its own, what holds elsewhere does not hold there.
        if (saving.provenance && usual.provenance && usual.provenance->region == m_book.region() &&
            saving.provenance->region != m_book.region())
            fail({Unavailable::Kind::NoPrice, say("{1} has Savings Plan rates of its own for Lambda, and "
                                                  "what it saves paid all upfront is "
                                                  "not known",
                                                  m_book.region())});
        return tiers.share(std::string("Compute Savings Plan, ") + (upfront ? "all upfront" : "no upfront"),
                           saving.percent.rest(), saving.provenance);
    }

    void fail(Unavailable why) {
        if (!m_why) m_why = std::move(why);
    }

    template <class Rule>
    Available<Rule> finished(Rule rule) const {
        if (m_why) return *m_why;
        return rule;
    }

private:
    template <class T>
    T taken(const Available<T>& found, T otherwise) {
        if (found) return *found;
        fail(found.why());
        return otherwise;
    }

    template <class U>
    static Tiers<U> placeholder() {
        return Tiers<U>({{std::numeric_limits<double>::infinity(), ListPrice()}}, nullptr);
    }

    const PriceBook& m_book;
    std::optional<Unavailable> m_why;
};

// "lambda/duration/arm64"
template <class U>
PriceKey<U> keyFor(std::string_view stem, Architecture architecture) {
    return {std::string(stem) + "/" + std::string(nameOf(kArchitectures, architecture))};
}

} // namespace cost
