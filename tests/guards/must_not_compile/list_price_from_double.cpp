// SPDX-License-Identifier: Apache-2.0
// A published price is read from its text: a number has been through binary floating point.
// error: could not convert|conversion from|no viable conversion
#include "libcost/units/money.h"

#ifdef BROKEN
cost::ListPrice price = 0.0000166667;
#else
cost::ListPrice price = cost::ListPrice::parse("0.0000166667").value();
#endif
