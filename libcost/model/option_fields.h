// SPDX-License-Identifier: Apache-2.0
// The keys of each kind of option.
#pragma once

#include "libcost/model/field.h"
#include "libcost/model/option.h"

namespace cost {

template <>
const Fields& fieldsOf<Option>(); // those of every kind
template <>
const Fields& fieldsOf<Lambda>();
template <>
const Fields& fieldsOf<LambdaEdge>();
template <>
const Fields& fieldsOf<ManagedInstances>();
template <>
const Fields& fieldsOf<Fargate>();
template <>
const Fields& fieldsOf<Ec2>();

// One of each kind that says nothing, in the order of kComputeKinds.
const std::vector<Compute>& blankOptions();
// Of its kind.
const Fields& fieldsOf(const Compute& compute);

} // namespace cost
