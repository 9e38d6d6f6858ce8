// SPDX-License-Identifier: Apache-2.0
// Names that a slip of the pen may have meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cost {

// Those of the candidates that are nearest to the word, all of the same distance, at most ten; empty when
// none is near. Case does not count, and two letters that changed places are one slip.
std::vector<std::string> nearestNames(std::string_view word, const std::vector<std::string>& candidates);

// ": did you mean \"a\" or \"b\"?", or `otherwise` when nothing is near.
std::string didYouMean(std::string_view word, const std::vector<std::string>& candidates,
                       const std::string& otherwise = {});
// The member of `known` that a slip of the pen may have meant, or empty. Capitals and the order of the words
// in a name make no difference; of a short word one letter, at most, is another.
std::string_view nearest(std::string_view written, const std::vector<std::string_view>& known);

} // namespace cost
