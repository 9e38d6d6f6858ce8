// SPDX-License-Identifier: Apache-2.0
// How many tasks or instances, and how busy they are: what Fargate, EC2 and Managed Instances share. A fleet
// with a count stands as given and is refused where it cannot carry the peak; one without is sized from the
// CPU time of a request, the peak, the memory and a stated headroom.
#pragma once

#include "libcost/pricing/demand.h"
#include "libcost/pricing/note.h"
#include "libcost/units/problem.h"

namespace cost {

// One task or instance.
struct FleetUnit {
    std::string_view plural; // "tasks"
    double vcpu = 0;
    double memoryMb = 0;
};

// Share and percent as the reasons of a refusal say them: "163 %".
std::string percentText(double share);

class Fleet {
public:
    // hours: that each unit runs in the month. standing: the count as given, or empty to size it.
    Fleet(const Scenario& scenario, FleetUnit unit, std::optional<double> standing, double hours,
          double leastUnits);

    // Why no count of these units can do the work: the process does not fit, or its CPU time is not known.
    std::optional<Unavailable> impossible() const;

    // How many units. Charges nothing; tells the sink how busy they are.
    template <class Sink, class N>
    N count(Sink& to, const Demand<N>& demand) const {
        const double seconds = m_hours * kSecondsPerHour;
        const double monthSeconds = m_scenario->hoursPerMonth * kSecondsPerHour;
        // vCPUs in use: over the hours in which the fleet runs, and in the busiest hour of the month.
        const N work = demand.requests * demand.cpuMs / N(1000);
        const N mean = work / N(seconds);
        const N peak = larger(mean, work * demand.peak / N(std::max(monthSeconds, seconds)));
        // Requests at once in the busiest hour, by Little's law.
        const N rate = larger(demand.requests / N(seconds),
                              demand.requests * demand.peak / N(std::max(monthSeconds, seconds)));
        const N atOnce = rate * demand.durationMs / N(1000);

        if (m_standing) {
            const N units = N(*m_standing);
            refuseOverload(to, peak / (units * N(m_unit.vcpu)), atOnce / units);
            if (m_scenario->workload.cpuMs && m_scenario->workload.requestsPerMonth)
                to.busy(mean / (units * N(m_unit.vcpu)), peak / (units * N(m_unit.vcpu)));
            return report(to, units, N(0), N(0));
        }
        const Sizing& sizing = m_scenario->workload.sizing;
        const N byCpu = wholeSteps(peak / N(m_unit.vcpu * sizing.targetUtilisation));
        const N byMemory =
            wholeSteps(atOnce * N(m_perRequestMb / std::max(m_unit.memoryMb - m_baseMb, 1e-9)));
        const N units = larger(larger(byCpu, byMemory), N(m_leastUnits));
        to.busy(mean / (units * N(m_unit.vcpu)), peak / (units * N(m_unit.vcpu)));
        return report(to, units, byCpu, byMemory);
    }

    double hours() const { return m_hours; }

private:
    template <class Sink, class N>
    void refuseOverload(Sink& to, const N& busyAtPeak, const N& atOnceEach) const {
        to.refuse(busyAtPeak > N(1 + 1e-9), [&] { return overloaded(busyAtPeak); });
        to.refuse(N(m_baseMb) + atOnceEach * N(m_perRequestMb) > N(m_unit.memoryMb * (1 + 1e-9)),
                  [&] { return outOfMemory(atOnceEach); });
    }

    template <class Sink, class N>
    N report(Sink& to, const N& units, const N& byCpu, const N& byMemory) const {
        to.fleet(units);
        if constexpr (Sink::kExplains) {
            if (!m_standing) {
                const double target = m_scenario->workload.sizing.targetUtilisation;
                if (byCpu >= units)
                    to.note({Note::Kind::FleetSizedByCpu,
                             {units, target, m_leastUnits},
                             std::string(m_unit.plural)});
                else if (byMemory >= units)
                    to.note({Note::Kind::FleetSizedByMemory, {units}, std::string(m_unit.plural)});
                else
                    to.note({Note::Kind::FleetSizedByMinimum, {units}, std::string(m_unit.plural)});
            }
            if (const auto busy = to.utilisation())
                to.note({Note::Kind::FleetBusy, {busy->mean, busy->peak}});
            else
                to.note({Note::Kind::FleetLoadUnknown});
            to.note({Note::Kind::SurroundingsNotPriced});
        }
        return units;
    }

    Unavailable overloaded(double busyAtPeak) const;
    Unavailable outOfMemory(double atOnceEach) const;

    const Scenario* m_scenario;
    FleetUnit m_unit;
    std::optional<double> m_standing;
    double m_hours;
    double m_leastUnits;
    double m_baseMb = 0;
    double m_perRequestMb = 0;
};

} // namespace cost
