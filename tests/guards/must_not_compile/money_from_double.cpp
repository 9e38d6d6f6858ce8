// SPDX-License-Identifier: Apache-2.0
// A bare number is no amount of money: someone must say that it is USD.
// error: could not convert|conversion from|no viable conversion
#include "libcost/units/money.h"

#ifdef BROKEN
cost::Money price = 5.0;
#else
cost::Money price = cost::Money(5.0);
#endif
