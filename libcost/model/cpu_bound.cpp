// SPDX-License-Identifier: Apache-2.0
#include "libcost/model/cpu_bound.h"

#include "libcost/base/message.h"
#include "libcost/model/memory_fit.h"
#include "libcost/units/format.h"

namespace cost {

std::optional<CpuBound> cpuBound(const Scenario& scenario) {
    std::optional<CpuBound> most;
    for (const Option& option : scenario.options) {
        const auto* lambda = std::get_if<Lambda>(&option.compute);
        const auto duration = lambda ? handlerMs(scenario.workload, lambda->memoryMb) : std::nullopt;
        if (!duration) continue;
        const double bound = cpuRoomMs(*duration, lambda->memoryMb);
        if (bound > 0 && (!most || bound > most->milliseconds))
            most = CpuBound{bound, *duration, lambda->memoryMb};
    }
    return most;
}

Message cpuBoundText(const CpuBound& bound) {
    return say("{1} at the most, since {2} at {3} have room for no more", durationText(bound.milliseconds),
               durationText(bound.durationMs), memoryText(bound.memoryMb));
}

} // namespace cost
