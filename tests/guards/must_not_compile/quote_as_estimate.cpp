// SPDX-License-Identifier: Apache-2.0
// What may be unavailable is asked before it is used.
// error: conversion from|invalid initialization|no viable conversion
#include "libcost/pricing/estimate.h"

double usd(const cost::Quote& quote) {
#ifdef BROKEN
    const cost::Estimate& estimate = quote;
#else
    const cost::Estimate& estimate = *quote;
#endif
    return estimate.total().usd();
}
