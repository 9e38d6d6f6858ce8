// SPDX-License-Identifier: Apache-2.0
// Numbers as they are typed for arguments.
#pragma once

#include "libcost/model/dial.h"

#include <string>

// An amount of 0 or more in USD a month, "500" or "$1,200"; UsageError naming the argument otherwise.
double amountOf(const std::string& text, const std::string& argument);
// A quantity of 0 or more as it is typed for the dial, in the dial's own unit; UsageError otherwise.
double typedAt(cost::Dial dial, const std::string& text, double hoursPerMonth, const std::string& argument);
// A number of 0 or more, "500" or "1k"; UsageError otherwise.
double countOf(const std::string& text, const std::string& argument);
