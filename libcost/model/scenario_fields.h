// SPDX-License-Identifier: Apache-2.0
// The keys of a scenario beside those of its options.
#pragma once

#include "libcost/model/field.h"
#include "libcost/model/scenario.h"

namespace cost {

template <>
const Fields& fieldsOf<Scenario>();
template <>
const Fields& fieldsOf<Workload>();
template <>
const Fields& fieldsOf<Traffic>();
template <>
const Fields& fieldsOf<Sizing>();
template <>
const Fields& fieldsOf<Account>();
template <>
const Fields& fieldsOf<Simulation>();

} // namespace cost
