// SPDX-License-Identifier: Apache-2.0
// Quantities are multiplied and charged, never added: least of all of two units.
// error: no match for .operator\+.|invalid operands to binary expression
#include "libcost/units/quantity.h"

using namespace cost;

double sum(Quantity<GbSecond> x86, Quantity<Request> requests) {
#ifdef BROKEN
    return (x86 + requests).value();
#else
    return x86.value() + requests.value();
#endif
}
