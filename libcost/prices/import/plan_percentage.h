// SPDX-License-Identifier: Apache-2.0
// The one percentage that a Savings Plan takes off Lambda's prices, worked out from its rates: those are
// rounded, each to its own number of decimals. Not part of the installed headers.
#pragma once

#include "libcost/prices/import/findings.h"
#include "libcost/units/money.h"

namespace cost::offer {

class PlanPercentage {
public:
    // A rate as it is printed, beside the list price that it discounts.
    void add(std::string_view rate, ListPrice usd, ListPrice list, const OfferRow& price, Findings& findings);

    // The percentage that all rates have in common: whole, or with one decimal when no whole one fits.
    // Where there is none, or more than one, the rates are found unclear.
    std::optional<Percent> finished(Findings& findings) const;

private:
    double m_least = 0; // per cent: what all rates so far allow
    double m_most = 100;
    std::uint64_t m_count = 0;
    std::string m_lowest;  // the rate that allows the least, in words
    std::string m_highest; // and the most
};

} // namespace cost::offer
