// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/pricer_packs.h"

namespace cost {

PackedPricing packedForAnyProcessor() {
    return {priceAny, priceAnyAlong};
}

} // namespace cost
