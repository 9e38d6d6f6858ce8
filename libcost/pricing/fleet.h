// SPDX-License-Identifier: Apache-2.0
// How many tasks or instances, and how busy they are: what Fargate, EC2 and Managed Instances share. A fleet
// with a count stands as given and is refused where it cannot carry the peak; one without is sized from what
// is asked of it, at one size for the month or hour by hour.
#pragma once

#include "libcost/pricing/constraint.h"
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

// How many units run.
template <class N>
struct FleetSize {
    N units = N(0); // the mean over the hours in which the fleet runs
    N most = N(0);  // in the busiest hour
    double hours = 0;
    // Where the size follows the load: the units at each level of the week, else empty.
    std::vector<N> byLevel = {};
};

// The same, some of it committed: `committed` units are paid for all hours, run or not; `above` is the mean
// of the units that run besides.
template <class N>
struct FleetSplit {
    N committed = N(0);
    N above = N(0);
};

class Fleet {
public:
    // hours: that each unit runs in the month, the scenario's month when absent. standing: the count as
    // given, or empty to size it. leastUnits: what AWS itself demands.
    Fleet(const Scenario& scenario, FleetUnit unit, std::optional<double> standing,
          std::optional<double> hours, double leastUnits);

    // Why no count of these units can do the work: the process does not fit, its CPU time is not known, or a
    // request takes too long by itself.
    std::optional<Unavailable> impossible() const;

    double hours() const { return m_hours; }
    const FleetUnit& unit() const { return m_unit; }

    // How many units. Charges nothing; tells the sink how busy they are.
    template <class Sink, class N>
    FleetSize<N> size(Sink& to, const Demand<N>& demand) const {
        const double seconds = m_hours * kSecondsPerHour;
        // A fleet that runs for part of the month has the month's requests to do in that time.
        const Asked<N> peak = asked(demand, larger(demand.requests / N(seconds), peakRate(demand, seconds)));
        FleetSize<N> size{N(m_standing.value_or(0)), N(m_standing.value_or(0)), m_hours};
        Needed<N> need{};
        N busiest = N(0);
        if (m_standing) {
            busiest = peak.vcpus / (size.units * N(m_unit.vcpu));
            blockOverload(to, peak, demand, size.units, busiest);
        } else {
            need = needed(peak, demand);
            to.refuse(need.units > N(kMostUnits), [&] { return outOfReach(); });
            size.units = size.most = need.units;
            busiest = peak.vcpus / (need.units * N(m_unit.vcpu));
            if (m_hourly) busiest = follow(size, demand);
        }
        to.fleet(size.units);
        if (m_loadKnown)
            to.busy(demand.requests * demand.cpuMs / N(1000) / (size.units * N(seconds * m_unit.vcpu)),
                    busiest);
        if constexpr (Sink::kExplains) explain(to, size, need);
        return size;
    }

    // The cheapest split at these prices for an hour of a unit. What it costs is linear between the sizes
    // that occur, so that one of them is the best.
    template <class N>
    FleetSplit<N> split(const FleetSize<N>& size, double committedUsd, double aboveUsd) const {
        const auto usd = [&](const FleetSplit<N>& s) {
            return s.committed * N(committedUsd) + s.above * N(aboveUsd);
        };
        FleetSplit<N> best{N(0), size.units};
        const auto consider = [&](const N& committed) {
            const FleetSplit<N> other{committed,
                                      size.byLevel.empty() ? N(0) : meanUnits(size.byLevel, committed)};
            const auto better = usd(other) < usd(best);
            best.committed = chosen(better, other.committed, best.committed);
            best.above = chosen(better, other.above, best.above);
        };
        if (size.byLevel.empty()) consider(size.units);
        for (const N& units : size.byLevel)
            consider(units);
        return best;
    }

private:
    static constexpr double kMostUnits = 1e14;

    // What is asked in one hour.
    template <class N>
    struct Asked {
        N rate;   // requests a second, in its busiest moments
        N vcpus;  // in use
        N atOnce; // requests at once, by Little's law
    };
    template <class N>
    static Asked<N> asked(const Demand<N>& demand, const N& rate) {
        return {rate, rate * demand.cpuMs / N(1000), rate * demand.durationMs / N(1000)};
    }
    template <class N>
    N peakRate(const Demand<N>& demand, double seconds) const {
        return demand.requests * demand.peak /
               N(std::max(m_scenario->hoursPerMonth * kSecondsPerHour, seconds));
    }

    // The units that carry it, and what each reason alone would ask for.
    template <class N>
    struct Needed {
        N units = N(0);
        N byCpu = N(0);
        N byMemory = N(0);
        N byConcurrency = N(0);
        N byServiceLevel = N(0);
    };
    template <class N>
    Needed<N> needed(const Asked<N>& of, const Demand<N>& demand) const {
        Needed<N> need;
        need.byCpu = wholeSteps(of.vcpus / (N(m_unit.vcpu) * demand.target));
        need.byMemory =
            wholeSteps(of.atOnce * N(m_perRequestMb / std::max(m_unit.memoryMb - m_baseMb, 1e-9)));
        if (m_slots > 0) need.byConcurrency = wholeSteps(of.atOnce / (N(m_slots) * demand.target));
        if (m_scenario->workload.sizing.serviceLevel)
            need.byServiceLevel = laneByLane(
                [this](double rate, double cpuMs, double durationMs) {
                    return unitsForServiceLevel(rate, cpuMs, durationMs);
                },
                of.rate, demand.cpuMs, demand.durationMs);
        N units = larger(larger(need.byCpu, need.byMemory), larger(need.byConcurrency, need.byServiceLevel));
        // Spread evenly, the fullest of z zones holds ceil(n / z) units: with this many, the rest suffice.
        // One at least stays, also in an hour without requests.
        if (m_zonesThatMustDo > 0) {
            units = larger(units, N(1));
            units = units + wholeSteps(units / N(m_zonesThatMustDo));
        }
        need.units = larger(units, N(m_leastUnits));
        return need;
    }

    // As many in each hour of the week as it needs, started ahead so that they serve when it begins. Returns
    // how busy they are in the busiest hour.
    template <class N>
    N follow(FleetSize<N>& size, const Demand<N>& demand) const {
        const double own = m_levels.peak();
        // Below the week's own peak a stated one flattens it; above, the hours have busier moments.
        const N flat = own > 1 ? smaller(N(1), (demand.peak - N(1)) / N(own - 1)) : N(1);
        const N burst = larger(N(1), demand.peak / N(own));
        const N mean = demand.requests / N(m_scenario->hoursPerMonth * kSecondsPerHour);
        N busiest = N(0);
        for (const LoadLevels::Level& level : m_levels.levels()) {
            const Asked<N> now = asked(demand, mean * (N(1) + N(level.weight - 1) * flat) * burst);
            const N units = needed(now, demand).units;
            busiest = larger(busiest, now.vcpus / (units * N(m_unit.vcpu)));
            size.most = larger(size.most, units);
            size.byLevel.push_back(units);
        }
        size.units = meanUnits(size.byLevel, N(0));
        return busiest;
    }

    // The mean number of units above `committed` ones, while they start included.
    template <class N>
    N meanUnits(const std::vector<N>& byLevel, const N& committed) const {
        N sum = N(0);
        for (std::size_t i = 0; i < byLevel.size(); ++i)
            sum = sum + larger(byLevel[i] - committed, N(0)) * N(m_levels.levels()[i].hours);
        for (const LoadLevels::Rise& rise : m_levels.rises())
            sum = sum + larger(byLevel[rise.to] - larger(byLevel[rise.from], committed), N(0)) *
                            N(rise.times * m_scenario->workload.sizing.scalingDelayMinutes / 60);
        return sum / N(static_cast<double>(kHoursPerWeek));
    }

    template <class Sink, class N>
    void blockOverload(Sink& to, const Asked<N>& peak, const Demand<N>& demand, const N& units,
                       const N& busiest) const {
        const N atOnceEach = peak.atOnce / units;
        const N leastEach = larger(atOnceEach, N(1)); // the process must fit with one
        const std::string plural(m_unit.plural);
        to.block(busiest > N(1 + 1e-9), busiest, [&](double busy) {
            return Violation{Constraint::Load, busy, 1, plural};
        });
        to.block(N(m_baseMb) + leastEach * N(m_perRequestMb) > N(m_unit.memoryMb * (1 + 1e-9)), leastEach,
                 [&](double each) {
                     return Violation{Constraint::ServerMemory, m_baseMb + each * m_perRequestMb,
                                      m_unit.memoryMb, plural, each};
                 });
        if (m_slots > 0)
            to.block(atOnceEach > N(m_slots * (1 + 1e-9)), atOnceEach, [&](double each) {
                return Violation{Constraint::RequestsAtOnce, each, m_slots, plural};
            });
        if (const auto& level = m_scenario->workload.sizing.serviceLevel) {
            const N late = laneByLane(
                [this](double rate, double cpuMs, double durationMs) {
                    return shareLate(*m_standing, rate, cpuMs, durationMs);
                },
                peak.rate, demand.cpuMs, demand.durationMs);
            to.block(late > N((1 - level->share) * (1 + 1e-9)), late, [&](double share) {
                return Violation{Constraint::ServiceLevel, share, 1 - level->share,
                                 std::string(nameOf(kPromises, level->promise)), level->withinMs};
            });
        }
    }

    // What a reader should know of the size.
    template <class Sink>
    void explain(Sink& to, const FleetSize<double>& size, const Needed<double>& need) const {
        const std::string plural(m_unit.plural);
        if (!size.byLevel.empty()) {
            std::vector<double> counts;
            for (const std::size_t level : m_levels.week())
                counts.push_back(size.byLevel[level]);
            to.fleetByHour(std::move(counts));
        }
        const double target = targetUtilisation(m_scenario->workload.sizing);
        if (!m_standing) {
            if (need.byServiceLevel > 0 && need.byServiceLevel >= need.units)
                to.note(serviceLevelNote(need.units));
            else if (need.byCpu > 0 && need.byCpu >= need.units)
                to.note({Note::Kind::FleetSizedByCpu, {need.units, target, m_leastUnits}, plural});
            else if (need.byMemory > 0 && need.byMemory >= need.units)
                to.note({Note::Kind::FleetSizedByMemory, {need.units}, plural});
            else if (need.byConcurrency > 0 && need.byConcurrency >= need.units)
                to.note({Note::Kind::FleetSizedByConcurrency, {need.units, m_slots, target}, plural});
            else if (need.units > m_leastUnits)
                to.note({Note::Kind::FleetSizedForZoneLoss, {need.units, m_zonesThatMustDo + 1}, plural});
            else
                to.note({Note::Kind::FleetSizedByMinimum, {need.units}, plural});
            if (!size.byLevel.empty())
                to.note({Note::Kind::FleetFollowsLoad,
                         {*std::min_element(size.byLevel.begin(), size.byLevel.end()), size.most,
                          m_scenario->workload.sizing.scalingDelayMinutes},
                         plural});
        }
        if (const auto busy = to.utilisation())
            to.note({Note::Kind::FleetBusy, {busy->mean, busy->peak}});
        else
            to.note({Note::Kind::FleetLoadUnknown});
    }

    double withinS(double cpuMs, double durationMs) const;
    double unitsForServiceLevel(double rate, double cpuMs, double durationMs) const;
    double shareLate(double units, double rate, double cpuMs, double durationMs) const;
    double serviceS(double cpuMs, double durationMs) const;

    Note serviceLevelNote(double units) const;
    Unavailable outOfReach() const;

    const Scenario* m_scenario;
    FleetUnit m_unit;
    std::optional<double> m_standing;
    double m_hours;
    double m_leastUnits;
    double m_baseMb = 0;
    double m_perRequestMb = 0;
    double m_slots = 0;           // requests that one unit takes at once; 0 for as many as memory holds
    double m_servers = 1;         // of its queue, for each unit
    double m_zonesThatMustDo = 0; // 0 where no zone is expected to fail
    bool m_loadKnown = false;
    bool m_hourly = false;
    LoadLevels m_levels;
};

} // namespace cost
