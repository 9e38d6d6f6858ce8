// SPDX-License-Identifier: Apache-2.0
// Names of families of instance types, as scenarios give them (internal).
#pragma once

#include "libcost/io/object_reader.h"
#include "libcost/prices/price_book.h"

namespace cost::reader {

// ", which is no family ...; did you mean ...?"; empty where there is such a family.
std::string wrongFamily(const std::string& name, const InstanceTypes& types);

} // namespace cost::reader
