// SPDX-License-Identifier: Apache-2.0
// How long work tells how far it is, and is told to end.
#pragma once

#include <functional>

namespace cost {

// Told how much of the work is done, from 0 to 1, by the thread that does it, it says whether to go on.
using Progress = std::function<bool(double done)>;

} // namespace cost
