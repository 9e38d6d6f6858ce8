// SPDX-License-Identifier: Apache-2.0
// Which known name a mistyped one may have meant.
#pragma once

#include <string_view>
#include <vector>

namespace cost {

// The member of `known` that a slip of the pen may have meant, or empty. Capitals and the order of the words
// in a name make no difference; of a short word one letter, at most, is another.
std::string_view nearest(std::string_view written, const std::vector<std::string_view>& known);

} // namespace cost
