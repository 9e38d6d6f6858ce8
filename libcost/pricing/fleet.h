// SPDX-License-Identifier: Apache-2.0
// How many tasks or instances, and how busy they are: what Fargate, EC2 and Managed Instances share. A fleet
// with a count stands as given and is refused where it cannot carry the peak; one without is sized from what
// is asked of it, at one size for the month or hour by hour.
#pragma once

#include "libcost/base/problem.h"
#include "libcost/pricing/constraint.h"
#include "libcost/pricing/demand.h"
#include "libcost/pricing/note.h"

namespace cost {

// A share of the CPU that may be used for good, where that is not all of it.
struct CpuBaseline {
    enum class Above {
        All,     // there is nothing above it
        Charged, // surplus credits are charged
        Slowed,  // credits of 24 hours, then the CPU is slowed down to the baseline
        Likely   // flex types: more is likely, and not promised
    };
    Above above = Above::All;
    double share = 1;      // of each vCPU
    double unitUsd = 0;    // an hour of a unit, and
    double surplusUsd = 0; // a vCPU-hour above the baseline: which is cheaper, more units or more credits?
};

// One task or instance, as far as the work can use it.
struct FleetUnit {
    std::string_view plural; // "tasks"
    double vcpu = 0;
    double memoryMb = 0;
    double cpuSpeed = 1;     // of a vCPU, beside the one that the CPU time was measured on
    double mostAtOnce = 0;   // requests that AWS lets it take; 0 for no limit
    bool wholeFirst = false; // sized in whole units before the headroom comes on top
    CpuBaseline baseline = {};
};

// Where the sizing says how fast the vCPUs of that family are, under its own name or its architecture's: an
// entry of sizing.cpuSpeed, or its end.
decltype(Sizing::cpuSpeed)::const_iterator cpuSpeedEntry(const Sizing& sizing, std::string_view family,
                                                         Architecture architecture);
// How fast its vCPUs are: what the option says, else the workload's sizing of its family, else of its
// architecture, else 1.
double cpuSpeedOf(const Sizing& sizing, const std::optional<double>& own, std::string_view family,
                  Architecture architecture);

// How many units run.
template <class N>
struct FleetSize {
    N units = N(0); // the mean over the hours in which the fleet runs
    N most = N(0);  // in the busiest hour
    N hours = N(0); // that each runs in the month
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
    // given, or empty to size it. leastUnits: what AWS itself demands. scaling: the workload's when absent.
    Fleet(const Scenario& scenario, FleetUnit unit, std::optional<double> standing,
          std::optional<double> hours, double leastUnits, std::optional<Scaling> scaling);

    // How many of each vCPU are in use above the baseline once the credits that were earned are spent, in the
    // mean over the hours in which the fleet runs. Credits are those of the fleet as a whole: each unit earns
    // its baseline, keeps 24 hours of it at the most, may be as much in debt before it is charged, and pays
    // that back from what it earns later (AWS EC2 User Guide). Weeks follow each other alike.
    template <class N>
    N surplusVcpus(const FleetSize<N>& size, const Demand<N>& demand) const {
        const double earned = m_unit.vcpu * m_unit.baseline.share; // by each unit
        const N mean = meanVcpus(demand);
        if (!m_hasShape || !m_runsAllMonth) return larger(mean - size.units * N(earned), N(0));
        const N flat = m_levels.flatness(demand[Dial::Peak]);
        const auto& levels = m_levels.levels();
        std::vector<N> gain(levels.size(), N(0)); // of an hour at that level
        std::vector<N> most(levels.size(), N(0));
        N week = N(0);
        for (std::size_t i = 0; i < levels.size(); ++i) {
            const N& units = size.byLevel.empty() ? size.units : size.byLevel[i];
            gain[i] = units * N(earned) - mean * LoadLevels::flattened(levels[i].weight, flat);
            most[i] = units * N(earned * 24);
            week = week + gain[i] * N(levels[i].hours);
        }
        // From the end that it is driven to, it stands after a week where it stands after every week.
        const N first = most[m_levels.week().front()];
        N balance = chosen(week < N(0), N(0) - first, first);
        N charged = N(0);
        for (const bool counts : {false, true})
            for (const std::size_t level : m_levels.week()) {
                balance = balance + gain[level];
                if (counts) charged = charged + larger(N(0) - most[level] - balance, N(0));
                balance = larger(smaller(balance, most[level]), N(0) - most[level]);
            }
        return charged / N(static_cast<double>(kHoursPerWeek));
    }

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
        const Asked<N> peak =
            asked(demand, larger(demand[Dial::Requests] / N(seconds), busiestRate(demand, seconds)));
        FleetSize<N> size{N(m_standing.value_or(0)), N(m_standing.value_or(0)), N(m_hours)};
        Needed<N> need{};
        N busiest = N(0);
        if (m_standing) {
            busiest = peak.vcpus / (size.units * N(m_unit.vcpu));
            blockOverload(to, peak, demand, size.units, busiest);
        } else {
            need = needed(peak, meanVcpus(demand) * creditRate(demand), demand);
            to.refuse(need.units > N(kMostUnits), [&] { return outOfReach(); });
            size.units = size.most = need.units;
            busiest = peak.vcpus / (need.units * N(m_unit.vcpu));
            if (m_hourly) busiest = follow(size, demand, need.units, busiest);
        }
        to.fleet(size.units);
        if (m_loadKnown) to.busy(meanVcpus(demand) / (size.units * N(m_unit.vcpu)), busiest);
        if constexpr (Sink::kExplains) explain(to, size, need);
        return size;
    }

    // Blocks it where a unit does not hold the process with so many requests at once.
    template <class Sink, class N>
    void blockUnfit(Sink& to, const N& each) const {
        to.block(N(m_baseMb) + each * N(m_perRequestMb) > N(m_unit.memoryMb * (1 + 1e-9)), each,
                 [&](double requests) {
                     return Violation{Constraint::ServerMemory, m_baseMb + requests * m_perRequestMb,
                                      m_unit.memoryMb, std::string(m_unit.plural), requests};
                 });
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
    Asked<N> asked(const Demand<N>& demand, const N& rate) const {
        return {rate, rate * cpuMs(demand) / N(1000), rate * heldMs(demand) / N(1000)};
    }
    // The CPU time of a request here.
    template <class N>
    N cpuMs(const Demand<N>& demand) const {
        return demand[Dial::Cpu] / N(m_unit.cpuSpeed);
    }
    // How long a request is there: at least as long as one vCPU, or a share of one, works on it.
    template <class N>
    N heldMs(const Demand<N>& demand) const {
        return larger(demand[Dial::Duration], cpuMs(demand) / N(std::min(1.0, m_unit.vcpu)));
    }
    // In use, in the mean over the hours in which the fleet runs.
    template <class N>
    N meanVcpus(const Demand<N>& demand) const {
        return demand[Dial::Requests] * cpuMs(demand) / N(1000) / N(m_hours * kSecondsPerHour);
    }
    // Above the shape's own, the hours have busier moments.
    template <class N>
    N burstiness(const Demand<N>& demand) const {
        const N burst = m_levels.burst(demand[Dial::Peak]);
        if (!m_mayWait) return burst;
        // All that comes in an hour comes in a moment, and lies until it is done.
        return larger(burst / (N(1) + burst * N(m_waitHours)), N(1));
    }
    // The rate in the busiest moments, or the one at which nothing waits longer than it may.
    template <class N>
    N busiestRate(const Demand<N>& demand, double seconds) const {
        const N mean =
            demand[Dial::Requests] / N(std::max(m_scenario->hoursPerMonth * kSecondsPerHour, seconds));
        if (!m_mayWait) return mean * demand[Dial::Peak];
        const N flat = m_levels.flatness(demand[Dial::Peak]);
        const N burst = m_levels.burst(demand[Dial::Peak]);
        const N hour = LoadLevels::flattened(m_levels.peak(), flat);
        return mean * larger(m_mayWait->rate(flat), hour * burst / (N(1) + burst * N(m_waitHours)));
    }
    // What the baseline must be over the mean use so that credits last.
    template <class N>
    N creditRate(const Demand<N>& demand) const {
        return m_creditsLast && m_runsAllMonth ? m_creditsLast->rate(m_levels.flatness(demand[Dial::Peak]))
                                               : N(1);
    }

    // The units that carry it, and what each reason alone would ask for.
    template <class N>
    struct Needed {
        N units = N(0);
        N byCpu = N(0);
        N byMemory = N(0);
        N byConcurrency = N(0);
        N byServiceLevel = N(0);
        N byBaseline = N(0);
    };
    // `baselineVcpus`: what the baseline of all must come to where it bounds the use.
    template <class N>
    Needed<N> needed(const Asked<N>& of, const N& baselineVcpus, const Demand<N>& demand) const {
        Needed<N> need;
        need.byCpu = m_unit.wholeFirst
                         ? wholeSteps(wholeSteps(of.vcpus / N(m_unit.vcpu)) / demand[Dial::Utilisation])
                         : wholeSteps(of.vcpus / (N(m_unit.vcpu) * demand[Dial::Utilisation]));
        // Memory holds whole requests.
        if (m_perRequestMb > 0)
            need.byMemory = wholeSteps(of.atOnce / (N(m_fit) * demand[Dial::Utilisation]));
        if (m_atOnce > 0)
            need.byConcurrency = wholeSteps(of.atOnce / (N(m_atOnce) * demand[Dial::Utilisation]));
        if (m_unit.baseline.above != CpuBaseline::Above::All) {
            const double each = m_unit.vcpu * m_unit.baseline.share;
            need.byBaseline = wholeSteps(baselineVcpus / N(each));
            // Where an hour of a unit costs less than the credits that it earns, it is cheaper to have it.
            if (m_unit.baseline.above == CpuBaseline::Above::Charged)
                need.byBaseline = chosen(N(m_unit.baseline.unitUsd) * (N(1) - demand[Dial::Discount]) <
                                             N(m_unit.baseline.surplusUsd * each),
                                         need.byBaseline, N(0));
        }
        if (m_scenario->workload.sizing.serviceLevel)
            need.byServiceLevel = laneByLane(
                [this](double rate, double cpuMs, double durationMs) {
                    return unitsForServiceLevel(rate, cpuMs, durationMs);
                },
                of.rate, cpuMs(demand), demand[Dial::Duration]);
        N units = larger(larger(need.byCpu, need.byMemory), larger(need.byConcurrency, need.byServiceLevel));
        units = larger(units, need.byBaseline);
        // Spread evenly, the fullest of z zones holds ceil(n / z) units: with this many, the rest suffice.
        // One at least stays, also in an hour without requests.
        if (m_zonesThatMustDo > 0) {
            units = larger(units, N(1));
            units = units + wholeSteps(units / N(m_zonesThatMustDo));
        }
        need.units = larger(units, N(m_leastUnits));
        return need;
    }

    // As many in each hour of the week as it needs, started ahead so that they serve when it begins; or the
    // fixed number, where that is fewer in the mean. Returns how busy they are in the busiest hour.
    template <class N>
    N follow(FleetSize<N>& size, const Demand<N>& demand, const N& fixed, const N& fixedBusiest) const {
        const N flat = m_levels.flatness(demand[Dial::Peak]);
        const N burst = burstiness(demand);
        const N mean = demand[Dial::Requests] / N(m_scenario->hoursPerMonth * kSecondsPerHour);
        N busiest = N(0);
        for (const LoadLevels::Level& level : m_levels.levels()) {
            const N rate = mean * LoadLevels::flattened(level.weight, flat);
            const Asked<N> now = asked(demand, rate * burst);
            // Units that come and go have no credits from other hours.
            const N units = needed(now, rate * cpuMs(demand) / N(1000), demand).units;
            busiest = larger(busiest, now.vcpus / (units * N(m_unit.vcpu)));
            size.most = larger(size.most, units);
            size.byLevel.push_back(units);
        }
        size.units = meanUnits(size.byLevel, N(0));
        // What may lie for a while, or lives on credits, may need fewer that stand all the time.
        const auto stands = size.units > fixed;
        for (N& units : size.byLevel)
            units = chosen(stands, fixed, units);
        size.units = chosen(stands, fixed, size.units);
        size.most = chosen(stands, fixed, size.most);
        return chosen(stands, fixedBusiest, busiest);
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
        // Requests are whole: the fullest unit has so many. The process must fit with one.
        const N fullest = wholeSteps(peak.atOnce / units);
        const std::string plural(m_unit.plural);
        to.block(busiest > N(1 + 1e-9), busiest, [&](double busy) {
            return Violation{Constraint::Load, busy, 1, plural};
        });
        blockUnfit(to, larger(fullest, N(1)));
        if (m_atOnce > 0)
            to.block(fullest > N(m_atOnce), fullest, [&](double each) {
                return Violation{Constraint::RequestsAtOnce, each, m_atOnce, plural};
            });
        if (m_unit.baseline.above == CpuBaseline::Above::Slowed ||
            m_unit.baseline.above == CpuBaseline::Above::Likely) {
            const N used = meanVcpus(demand) * creditRate(demand) / (units * N(m_unit.vcpu));
            to.block(used > N(m_unit.baseline.share * (1 + 1e-9)), used, [&](double share) {
                return Violation{Constraint::CpuBaseline, share, m_unit.baseline.share, plural};
            });
        }
        if (const auto& level = m_scenario->workload.sizing.serviceLevel) {
            const N late = laneByLane(
                [this](double rate, double cpuMs, double durationMs) {
                    return shareLate(*m_standing, rate, cpuMs, durationMs);
                },
                peak.rate, cpuMs(demand), demand[Dial::Duration]);
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
        const double least =
            size.byLevel.empty() ? size.units : *std::min_element(size.byLevel.begin(), size.byLevel.end());
        const bool follows = least < size.most;
        if (!m_standing) {
            if (need.byServiceLevel > 0 && need.byServiceLevel >= need.units)
                to.note(serviceLevelNote(need.units));
            else if (need.byBaseline > 0 && need.byBaseline >= need.units)
                to.note({Note::Kind::FleetSizedByBaseline, {need.units, m_unit.baseline.share}, plural});
            else if (need.byCpu > 0 && need.byCpu >= need.units)
                to.note({Note::Kind::FleetSizedByCpu, {need.units, target, m_leastUnits}, plural});
            else if (need.byMemory > 0 && need.byMemory >= need.units)
                to.note({Note::Kind::FleetSizedByMemory, {need.units, m_fit, target}, plural});
            else if (need.byConcurrency > 0 && need.byConcurrency >= need.units)
                to.note({Note::Kind::FleetSizedByConcurrency, {need.units, m_atOnce, target}, plural});
            else if (need.units > m_leastUnits)
                to.note({Note::Kind::FleetSizedForZoneLoss, {need.units, m_zonesThatMustDo + 1}, plural});
            else
                to.note({Note::Kind::FleetSizedByMinimum, {need.units}, plural});
            if (follows)
                to.note({Note::Kind::FleetFollowsLoad,
                         {least, size.most, m_scenario->workload.sizing.scalingDelayMinutes},
                         plural});
        }
        if (m_unit.cpuSpeed != 1) to.note({Note::Kind::CpuSpeed, {m_unit.cpuSpeed}});
        if (m_mayWait && !follows)
            to.note({Note::Kind::FleetMayLag, {m_waitHours * kSecondsPerHour}, plural});
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
    double m_fit = 0;             // requests that the memory of one unit holds, whole ones
    double m_slots = 0;           // requests that one unit takes at once, as the scenario says; 0 for any
    double m_atOnce = 0;          // the same, as AWS allows
    double m_servers = 1;         // of its queue, for each unit
    double m_zonesThatMustDo = 0; // 0 where no zone is expected to fail
    bool m_loadKnown = false;
    bool m_hourly = false;
    bool m_hasShape = false; // the week is not even
    bool m_runsAllMonth = true;
    double m_waitHours = 0;
    std::optional<LoadWindows> m_mayWait;     // where work may lie for a while
    std::optional<LoadWindows> m_creditsLast; // where CPU credits run out
    LoadLevels m_levels;
};

} // namespace cost
