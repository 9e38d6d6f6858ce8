// SPDX-License-Identifier: Apache-2.0
#define COST_PROCESSOR avx512
#include "libcost/pricing/pricer_packs.h"

namespace cost {

void priceWithAvx512(const PricingRule& rule, const Meters<double>& month, const Row& row) {
    priceAny(rule, month, row);
}

} // namespace cost
