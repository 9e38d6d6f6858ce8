// SPDX-License-Identifier: Apache-2.0
// The tables behind usage_rule.h: a new price of the catalogue is a line here. Not part of the installed
// headers.
#pragma once

#include "libcost/prices/import/usage_rule.h"

#include <span>

namespace cost::offer {

std::span<const UsageRule> usageRules();
std::span<const AllowanceRule> allowanceRules();

// A price list's unit, in lower case, and how many of the catalogue's units it is.
struct UnitName {
    std::string_view list;
    std::string_view unit;
    int units = 1;
};
std::span<const UnitName> unitNames();

} // namespace cost::offer
