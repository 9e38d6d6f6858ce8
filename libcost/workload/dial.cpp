// SPDX-License-Identifier: Apache-2.0
#include "libcost/workload/dial.h"

namespace cost {

std::optional<Dial> dialNamed(std::string_view name) {
    for (const DialFacts& each : kDials)
        if (each.name == name) return each.dial;
    return std::nullopt;
}

namespace {

template <class AnyCompute>
auto memoryOf(AnyCompute& compute) -> decltype(&std::get<Lambda>(compute).memoryMb) {
    if (auto* lambda = std::get_if<Lambda>(&compute)) return &lambda->memoryMb;
    if (auto* edge = std::get_if<LambdaEdge>(&compute)) return &edge->memoryMb;
    return nullptr;
}

} // namespace

Scenario turned(Scenario scenario, Dial dial, double value) {
    value = admissible(dial, value);
    Workload& workload = scenario.workload;
    switch (dial) {
    case Dial::Requests: workload.requestsPerMonth = value; break;
    case Dial::Duration:
        workload.durationMs = value;
        workload.durationByMemory.clear();
        break;
    case Dial::Memory:
        for (Option& option : scenario.options)
            if (double* memory = memoryOf(option.compute)) {
                // A label that nobody chose goes with the memory; the id, which others refer to, stays.
                const bool usual = option.label == defaultLabel(option.compute);
                *memory = value;
                if (usual) option.label = defaultLabel(option.compute);
            }
        break;
    case Dial::Cpu: workload.cpuMs = value; break;
    case Dial::Init: workload.initMs = value; break;
    case Dial::ColdShare: workload.coldStartShare = value; break;
    case Dial::Peak: workload.traffic.peakToMean = value; break;
    case Dial::Request: workload.requestKb = value; break;
    case Dial::Response: workload.responseKb = value; break;
    case Dial::Utilisation: workload.sizing.targetUtilisation = value; break;
    case Dial::Discount: scenario.account.serverDiscount = value; break;
    }
    return scenario;
}

std::optional<double> position(const Scenario& scenario, Dial dial) {
    const Workload& workload = scenario.workload;
    switch (dial) {
    case Dial::Requests: return workload.requestsPerMonth;
    case Dial::Duration: return workload.durationMs;
    case Dial::Memory:
        for (const Option& option : scenario.options)
            if (const double* memory = memoryOf(option.compute)) return *memory;
        return std::nullopt;
    case Dial::Cpu: return workload.cpuMs;
    case Dial::Init: return workload.initMs;
    case Dial::ColdShare: return workload.coldStartShare;
    case Dial::Peak: return peakToMean(workload.traffic);
    case Dial::Request: return workload.requestKb;
    case Dial::Response: return workload.responseKb;
    case Dial::Utilisation: return targetUtilisation(workload.sizing);
    case Dial::Discount: return scenario.account.serverDiscount;
    }
    return std::nullopt;
}

} // namespace cost
