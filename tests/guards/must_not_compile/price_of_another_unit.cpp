// SPDX-License-Identifier: Apache-2.0
// The price of a GB-second is no price of a request.
// error: could not convert|conversion from|no viable conversion
#include "libcost/prices/price_book.h"

using namespace cost;

Tiers<Request> tiers(const PriceBook& book) {
#ifdef BROKEN
    return *book.tiers(PriceKey<GbSecond>{"lambda/duration/x86_64"});
#else
    return *book.tiers(PriceKey<Request>{"lambda/requests/x86_64"});
#endif
}
