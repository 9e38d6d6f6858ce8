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

} // namespace cost
