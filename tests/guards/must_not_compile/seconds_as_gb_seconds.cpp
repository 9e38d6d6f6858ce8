// SPDX-License-Identifier: Apache-2.0
// Plain seconds where GB-seconds are meant: memory would never enter.
// error: could not convert|conversion from|no viable conversion
#include "libcost/units/quantity.h"

using namespace cost;

Quantity<GbSecond> used(Quantity<Second> running, Quantity<Gigabyte> memory) {
#ifdef BROKEN
    static_cast<void>(memory);
    return running;
#else
    return running * memory;
#endif
}
