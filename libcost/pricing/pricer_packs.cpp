// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/pricer_packs.h"

namespace cost {

void priceForAnyProcessor(const PricingRule& rule, const Meters<double>& month, const Row& row) {
    priceAny(rule, month, row);
}

} // namespace cost
