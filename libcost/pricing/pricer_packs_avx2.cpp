// SPDX-License-Identifier: Apache-2.0
#define COST_PROCESSOR avx2
#include "libcost/pricing/pricer_packs.h"

namespace cost {

PackedPricing packedWithAvx2() {
    return {priceAny, priceAnyAlong};
}

} // namespace cost
