// SPDX-License-Identifier: Apache-2.0
#define COST_PROCESSOR avx512
#include "libcost/pricing/pricer_packs.h"

namespace cost {

PackedPricing packedWithAvx512() {
    return {priceAny, priceAnyAlong};
}

} // namespace cost
