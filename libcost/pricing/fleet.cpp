// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/fleet.h"

#include "libcost/base/message.h"
#include "libcost/model/cpu_bound.h"
#include "libcost/units/format.h"

#include <cmath>

namespace cost {

decltype(Sizing::cpuSpeed)::const_iterator cpuSpeedEntry(const Sizing& sizing, std::string_view family,
                                                         Architecture architecture) {
    const auto own = sizing.cpuSpeed.find(family);
    return own != sizing.cpuSpeed.end() ? own : sizing.cpuSpeed.find(nameOf(kArchitectures, architecture));
}

double cpuSpeedOf(const Sizing& sizing, const std::optional<double>& own, std::string_view family,
                  Architecture architecture) {
    if (own) return *own;
    const auto entry = cpuSpeedEntry(sizing, family, architecture);
    return entry == sizing.cpuSpeed.end() ? 1 : entry->second;
}

Fleet::Fleet(const Scenario& scenario, FleetUnit unit, std::optional<double> standing,
             std::optional<double> hours, double leastUnits, std::optional<Scaling> scaling)
    : m_scenario(&scenario), m_unit(unit), m_standing(standing),
      m_hours(hours.value_or(scenario.hoursPerMonth)) {
    const Workload& workload = scenario.workload;
    const Sizing& sizing = workload.sizing;
    m_leastUnits = std::max({leastUnits, sizing.minimumCount, sizing.zones.value_or(1)});
    m_loadKnown = workload.cpuMs && workload.requestsPerMonth;
    if (const auto& memory = workload.serverMemory) {
        m_baseMb = memory->baseMb;
        m_perRequestMb = memory->perRequestMb;
    }
    // A unit takes one request at least, however small it is.
    if (m_perRequestMb > 0)
        m_fit = std::max(0.0, std::floor((m_unit.memoryMb - m_baseMb) / m_perRequestMb * (1 + 1e-12)));
    if (sizing.concurrencyPerVcpu)
        m_slots = std::max(1.0, std::floor(m_unit.vcpu * *sizing.concurrencyPerVcpu + 1e-9));
    m_servers = m_slots > 0 ? m_slots : std::max(1.0, std::floor(m_unit.vcpu));
    m_atOnce = m_slots;
    if (m_unit.mostAtOnce > 0)
        m_atOnce = m_slots > 0 ? std::min(m_slots, m_unit.mostAtOnce) : m_unit.mostAtOnce;
    if (m_slots > 0) m_slots = m_servers = m_atOnce;
    if (sizing.survivesZoneLoss) m_zonesThatMustDo = std::max(sizing.zones.value_or(2), 2.0) - 1;
    // Whoever says how long each unit runs has set its hours already.
    m_hourly = scaling.value_or(sizing.scaling) == Scaling::Hourly && !standing && !hours;
    m_runsAllMonth = m_hours == scenario.hoursPerMonth;
    if (workload.deadlineS.value_or(0) > 0 && workload.invocation != Invocation::Synchronous) {
        m_waitHours = *workload.deadlineS / kSecondsPerHour;
        m_mayWait.emplace(workload.traffic, m_waitHours);
    }
    constexpr double kHoursOfCredits = 24;
    if (m_unit.baseline.above == CpuBaseline::Above::Slowed)
        m_creditsLast.emplace(workload.traffic, kHoursOfCredits);
    if (m_hourly || m_mayWait || m_unit.baseline.above != CpuBaseline::Above::All) {
        m_levels = LoadLevels(workload.traffic);
        m_hasShape = m_levels.levels().size() > 1;
    }
}

double Fleet::serviceS(double cpuMs, double durationMs) const {
    // A slot is held for the whole request; a vCPU for its CPU time, which a share of one takes longer over.
    const double working = cpuMs / std::min(1.0, m_unit.vcpu);
    const double milliseconds = m_slots > 0 ? std::max(durationMs, working) : working;
    return std::max(milliseconds, 1e-9) / 1000;
}

double Fleet::withinS(double cpuMs, double durationMs) const {
    const ServiceLevel& level = *m_scenario->workload.sizing.serviceLevel;
    const bool blocks = m_slots == 0 && level.promise == Promise::Response;
    return (level.withinMs - (blocks ? std::max(0.0, durationMs - cpuMs) : 0)) / 1000;
}

double Fleet::unitsForServiceLevel(double rate, double cpuMs, double durationMs) const {
    const ServiceLevel& level = *m_scenario->workload.sizing.serviceLevel;
    const double within = withinS(cpuMs, durationMs);
    if (within < 0) return std::numeric_limits<double>::infinity();
    return leastServers(rate, serviceS(cpuMs, durationMs), level.promise, level.share, within, m_servers) /
           m_servers;
}

double Fleet::shareLate(double units, double rate, double cpuMs, double durationMs) const {
    const double within = withinS(cpuMs, durationMs);
    if (within < 0) return 1;
    const Queue queue(units * m_servers, rate, serviceS(cpuMs, durationMs));
    return m_scenario->workload.sizing.serviceLevel->promise == Promise::Wait ? queue.waitsLonger(within)
                                                                              : queue.respondsLonger(within);
}

std::optional<Unavailable> Fleet::impossible() const {
    const Workload& workload = m_scenario->workload;
    if (!m_standing && (!workload.cpuMs || !workload.requestsPerMonth)) {
        const Message why =
            say("its size is not known: give workload/cpu_ms and workload/requests_per_month, "
                "or say how many {1} stand",
                say(m_unit.plural));
        const auto bound = workload.cpuMs ? std::nullopt : cpuBound(*m_scenario);
        return Unavailable{Unavailable::Kind::UnknownDemand,
                           bound ? say("{1}; as an assumption cpu_ms is {2}", why, cpuBoundText(*bound))
                                 : why};
    }
    if (!m_standing && m_baseMb + m_perRequestMb > m_unit.memoryMb) {
        return Unavailable{
            Unavailable::Kind::DoesNotFit,
            say("the process does not fit: it needs {1} MB with one request, and there are {2} MB",
                numberText(m_baseMb + m_perRequestMb, 0), numberText(m_unit.memoryMb, 0))};
    }
    return std::nullopt;
}

Unavailable Fleet::outOfReach() const {
    if (!m_scenario->workload.sizing.serviceLevel)
        return {Unavailable::Kind::CannotCarry, say("no fleet is large enough for that load")};
    const ServiceLevel& level = *m_scenario->workload.sizing.serviceLevel;
    return {Unavailable::Kind::CannotCarry, say("cannot keep the service level: on its {1} too few requests "
                                                "take less than {2} even when nobody "
                                                "waits",
                                                say(m_unit.plural), durationText(level.withinMs))};
}

Note Fleet::serviceLevelNote(double units) const {
    const ServiceLevel& level = *m_scenario->workload.sizing.serviceLevel;
    return {level.promise == Promise::Wait ? Note::Kind::FleetSizedByWait : Note::Kind::FleetSizedByResponse,
            {units, level.share, level.withinMs},
            std::string(m_unit.plural)};
}

} // namespace cost
