// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/fleet.h"

#include "libcost/units/say.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace cost {

namespace {

// With a point, whatever the locale of the process.
std::string printed(double value, std::chars_format format, int precision) {
    std::array<char, 400> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, format, precision);
    return {text.data(), end.ptr};
}

std::string fixed(double value, int decimals) {
    return printed(value, std::chars_format::fixed, decimals);
}

} // namespace

std::string percentText(double share) {
    std::string text = fixed(share * 100, share < 0.0995 ? 1 : 0);
    for (std::size_t i = std::min(text.find('.'), text.size()); i > 3; i -= 3)
        text.insert(i - 3, 1, ',');
    return text + " %";
}

Fleet::Fleet(const Scenario& scenario, FleetUnit unit, std::optional<double> standing,
             std::optional<double> hours, double leastUnits)
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
    if (sizing.concurrencyPerVcpu)
        m_slots = std::max(1.0, std::floor(m_unit.vcpu * *sizing.concurrencyPerVcpu + 1e-9));
    m_servers = m_slots > 0 ? m_slots : std::max(1.0, std::floor(m_unit.vcpu));
    if (sizing.survivesZoneLoss) m_zonesThatMustDo = std::max(sizing.zones.value_or(2), 2.0) - 1;
    // Whoever says how long each unit runs has set its hours already.
    m_hourly = sizing.scaling == Scaling::Hourly && !standing && !hours;
    if (m_hourly) m_levels = LoadLevels(workload.traffic);
}

double Fleet::serviceS(double cpuMs, double durationMs) const {
    // A slot is held for the whole request; a vCPU for its CPU time, which a share of one takes longer over.
    const double milliseconds =
        m_slots > 0 ? std::max(durationMs, cpuMs) : cpuMs / std::min(1.0, m_unit.vcpu);
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
    if (!m_standing && (!workload.cpuMs || !workload.requestsPerMonth))
        return Unavailable{Unavailable::Kind::UnknownDemand,
                           say("its size is not known: give workload/cpu_ms and workload/requests_per_month, "
                               "or say how many {1} stand",
                               say(m_unit.plural))};
    if (m_baseMb + m_perRequestMb > m_unit.memoryMb) {
        return Unavailable{
            Unavailable::Kind::DoesNotFit,
            say("the process does not fit: it needs {1} MB with one request, and there are {2} MB",
                fixed(m_baseMb + m_perRequestMb, 0), fixed(m_unit.memoryMb, 0))};
    }
    return std::nullopt;
}

Unavailable Fleet::overloaded(double busyAtPeak) const {
    return {Unavailable::Kind::CannotCarry,
            say("cannot carry the load: its {1} would be {2} busy at the peak", say(m_unit.plural),
                percentText(busyAtPeak))};
}

Unavailable Fleet::outOfMemory(double atOnceEach) const {
    return {Unavailable::Kind::CannotCarry,
            say("cannot carry the load: {1} requests at once in each of its {2} need {3} MB, and there are "
                "{4} MB",
                fixed(atOnceEach, 1), say(m_unit.plural), fixed(m_baseMb + atOnceEach * m_perRequestMb, 0),
                fixed(m_unit.memoryMb, 0))};
}

Unavailable Fleet::outOfSlots(double atOnceEach) const {
    return {Unavailable::Kind::CannotCarry,
            say("cannot carry the load: {1} requests at once would come to each of its {2}, which take {3}",
                fixed(atOnceEach, 1), say(m_unit.plural), fixed(m_slots, 0))};
}

Unavailable Fleet::tooSlow(double late) const {
    const ServiceLevel& level = *m_scenario->workload.sizing.serviceLevel;
    const std::string share = printed(late * 100, std::chars_format::general, 2);
    const std::string within = printed(level.withinMs, std::chars_format::general, 6);
    return {Unavailable::Kind::CannotCarry, level.promise == Promise::Wait
                                                ? say("cannot keep the service level: {1} % of requests "
                                                      "would wait longer than {2} ms at the peak",
                                                      share, within)
                                                : say("cannot keep the service level: {1} % of requests "
                                                      "would take longer than {2} ms at the peak",
                                                      share, within)};
}

Unavailable Fleet::outOfReach() const {
    if (!m_scenario->workload.sizing.serviceLevel)
        return {Unavailable::Kind::CannotCarry, say("no fleet is large enough for that load")};
    const ServiceLevel& level = *m_scenario->workload.sizing.serviceLevel;
    return {Unavailable::Kind::CannotCarry,
            say("cannot keep the service level: on its {1} too few requests "
                "take less than {2} ms even when nobody "
                "waits",
                say(m_unit.plural), printed(level.withinMs, std::chars_format::general, 6))};
}

Note Fleet::serviceLevelNote(double units) const {
    const ServiceLevel& level = *m_scenario->workload.sizing.serviceLevel;
    return {level.promise == Promise::Wait ? Note::Kind::FleetSizedByWait : Note::Kind::FleetSizedByResponse,
            {units, level.share, level.withinMs},
            std::string(m_unit.plural)};
}

} // namespace cost
