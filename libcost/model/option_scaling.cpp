// SPDX-License-Identifier: Apache-2.0
#include "libcost/model/option_scaling.h"

namespace cost {

bool followsLoad(const Compute& compute, Scaling usual) {
    const auto follows = [&](const auto& of) {
        if constexpr (requires { of.scaling; }) return of.scaling.value_or(usual) == Scaling::Hourly;
        return false;
    };
    return std::visit(follows, compute);
}

} // namespace cost
