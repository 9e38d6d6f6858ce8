// SPDX-License-Identifier: Apache-2.0
// Square dollars buy nothing.
// error: no match for .operator\*.|invalid operands to binary expression
#include "libcost/units/money.h"

double usd(cost::Money a, cost::Money b) {
#ifdef BROKEN
    return (a * b).usd();
#else
    return (a + b).usd();
#endif
}
