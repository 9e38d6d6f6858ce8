// SPDX-License-Identifier: Apache-2.0
// Ephemeral storage charged by what already contains memory: the slip of a well-known tool.
// error: no match for .operator\*.|invalid operands to binary expression
#include "libcost/units/quantity.h"

using namespace cost;

double used(Quantity<Second> running, Quantity<Gigabyte> memory, Quantity<Gigabyte> storage) {
#ifdef BROKEN
    return ((running * memory) * storage).value();
#else
    return (running * memory).value() + (running * storage).value();
#endif
}
