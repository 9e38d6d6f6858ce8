// SPDX-License-Identifier: Apache-2.0
// What a scenario states that makes no difference to any answer about it, so that nothing is ignored
// silently.
#pragma once

#include "libcost/model/scenario.h"

namespace cost {

struct UnusedInput {
    std::string pointer; // as in the file, without the leading slash: "workload/sizing/zones"
    Message reason;      // a clause: "no fleet is sized"

    bool operator==(const UnusedInput&) const = default;
};

// "workload/sizing/zones makes no difference: no fleet is sized"
Message unusedText(const UnusedInput& input);

// In the order of the file. What is stated as it would be anyway cannot be told from what is not stated.
// `beside`: what is weighed besides the options that the scenario lists.
std::vector<UnusedInput> unusedInputs(const PriceBook& book, const Scenario& scenario,
                                      const std::vector<Compute>& beside = {});

} // namespace cost
