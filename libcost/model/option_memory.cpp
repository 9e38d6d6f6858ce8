// SPDX-License-Identifier: Apache-2.0
#include "libcost/model/option_memory.h"

namespace cost {

namespace {

template <class AnyCompute>
auto placeOf(AnyCompute& compute) -> decltype(&std::get<Lambda>(compute).memoryMb) {
    if (auto* lambda = std::get_if<Lambda>(&compute)) return &lambda->memoryMb;
    if (auto* edge = std::get_if<LambdaEdge>(&compute)) return &edge->memoryMb;
    return nullptr;
}

} // namespace

std::optional<double> memoryOf(const Option& option) {
    const double* memory = placeOf(option.compute);
    return memory ? std::optional(*memory) : std::nullopt;
}

Option withMemory(Option option, double megabytes) {
    double* memory = placeOf(option.compute);
    if (!memory) return option;
    // A label that nobody chose goes with the memory, also where something tells it from another; the id,
    // which others refer to, stays.
    const std::string before = defaultLabel(option.compute);
    *memory = megabytes;
    if (option.label.starts_with(before))
        option.label.replace(0, before.size(), defaultLabel(option.compute));
    return option;
}

} // namespace cost
