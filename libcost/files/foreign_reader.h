// SPDX-License-Identifier: Apache-2.0
// Files of other programs that are taken for scenarios. Not part of the installed headers.
#pragma once

#include "libcost/io/document.h"

namespace cost::reader {

// What the file is, in words that complete "looks like": "a plan of Terraform". Empty where it may be meant
// to be a scenario, or nobody knows.
std::string foreignKind(const json::Value& value);

// Whether it has nothing at all of a scenario.
bool isForeign(const json::Value& value);

} // namespace cost::reader
