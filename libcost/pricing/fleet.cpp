// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/fleet.h"

#include <cmath>
#include <cstdio>

namespace cost {

std::string percentText(double share) {
    char text[64];
    std::snprintf(text, sizeof text, share < 0.0995 ? "%.1f %%" : "%.0f %%", share * 100);
    return text;
}

Fleet::Fleet(const Scenario& scenario, FleetUnit unit, std::optional<double> standing, double hours,
             double leastUnits)
    : m_scenario(&scenario), m_unit(unit), m_standing(standing), m_hours(hours),
      m_leastUnits(std::max(leastUnits, scenario.workload.sizing.minimumCount)) {
    if (const auto& memory = scenario.workload.serverMemory) {
        m_baseMb = memory->baseMb;
        m_perRequestMb = memory->perRequestMb;
    }
}

std::optional<Unavailable> Fleet::impossible() const {
    const Workload& workload = m_scenario->workload;
    if (!m_standing && (!workload.cpuMs || !workload.requestsPerMonth))
        return Unavailable{
            Unavailable::Kind::UnknownDemand,
            "its size is not known: give workload/cpu_ms and workload/requests_per_month, or say how many " +
                std::string(m_unit.plural) + " stand"};
    if (m_baseMb + m_perRequestMb > m_unit.memoryMb) {
        char text[160];
        std::snprintf(text, sizeof text,
                      "the process does not fit: it needs %.0f MB with one request, and there are %.0f MB",
                      m_baseMb + m_perRequestMb, m_unit.memoryMb);
        return Unavailable{Unavailable::Kind::DoesNotFit, text};
    }
    return std::nullopt;
}

Unavailable Fleet::overloaded(double busyAtPeak) const {
    return {Unavailable::Kind::CannotCarry, "cannot carry the load: its " + std::string(m_unit.plural) +
                                                " would be " + percentText(busyAtPeak) + " busy at the peak"};
}

Unavailable Fleet::outOfMemory(double atOnceEach) const {
    char text[200];
    std::snprintf(text, sizeof text,
                  "cannot carry the load: %.1f requests at once in each of its %.*s need %.0f MB, and there "
                  "are %.0f MB",
                  atOnceEach, static_cast<int>(m_unit.plural.size()), m_unit.plural.data(),
                  m_baseMb + atOnceEach * m_perRequestMb, m_unit.memoryMb);
    return {Unavailable::Kind::CannotCarry, text};
}

} // namespace cost
