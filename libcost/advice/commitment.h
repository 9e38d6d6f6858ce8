// SPDX-License-Identifier: Apache-2.0
// Savings Plans and reservations as a decision: what each saves, and what it costs when the volume falls.
#pragma once

#include "libcost/pricing/pricer.h"

namespace cost {

struct Commitment {
    Option option; // with the commitment
    double years = 1;
    bool upfront = false; // all of it is paid at once
    Money usd;            // a month, at today's volume
    Money saved;          // beside no commitment
    Money committed;      // of it, a month, whatever is used
    // The share of today's requests below which it costs more than no commitment; nothing where it never
    // does.
    std::optional<double> dearerBelow;
};

// What could be committed of an option that commits nothing, the largest saving first. Nothing where it has
// no price, already commits, or AWS sells no such plan for it.
std::vector<Commitment> commitments(const PriceBook& book, const Scenario& scenario, const Option& option);

} // namespace cost
