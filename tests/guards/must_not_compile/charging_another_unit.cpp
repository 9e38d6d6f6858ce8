// SPDX-License-Identifier: Apache-2.0
// Seconds are not charged at the price of GB-seconds.
// error: no matching (member )?function
#include "libcost/pricing/ledger.h"

using namespace cost;

void charge(Ledger& to, Quantity<Second> running, Quantity<Gigabyte> memory, const Tiers<GbSecond>& price) {
#ifdef BROKEN
    static_cast<void>(memory);
    to.charge({"duration", "Duration"}, running, price);
#else
    to.charge({"duration", "Duration"}, running * memory, price);
#endif
}
