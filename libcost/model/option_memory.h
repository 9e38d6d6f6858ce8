// SPDX-License-Identifier: Apache-2.0
// Memory that an option has of its own to set: a function's.
#pragma once

#include "libcost/model/scenario.h"

#include <optional>
#include <string_view>

namespace cost {

// In MB; nothing for kinds that have none.
std::optional<double> memoryOf(const Option& option);

// The same option with that memory in MB, which is at least 128. A label that nobody chose goes with it; the
// id, which others refer to, stays. Kinds without memory are given back as they are.
Option withMemory(Option option, double megabytes);

} // namespace cost
