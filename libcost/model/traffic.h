// SPDX-License-Identifier: Apache-2.0
// How requests spread over a week. What a fleet must carry, and when, follows from it.
#pragma once

#include "libcost/base/message.h"
#include "libcost/base/name.h"
#include "libcost/units/number.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace cost {

enum class TrafficShape { Steady, OfficeHours, Diurnal, Spiky, Hourly };
inline constexpr Named<TrafficShape> kTrafficShapes[] = {{"steady", TrafficShape::Steady},
                                                         {"office-hours", TrafficShape::OfficeHours},
                                                         {"diurnal", TrafficShape::Diurnal},
                                                         {"spiky", TrafficShape::Spiky},
                                                         {"hourly", TrafficShape::Hourly}};

inline constexpr std::size_t kHoursPerWeek = 168;
inline constexpr double kSecondsPerHour = 3600;
inline constexpr double kSecondsPerWeek = kHoursPerWeek * kSecondsPerHour;
// Some hour of a week has this weight or more.
inline constexpr double kLeastWeight = 1e-6;

// `peakToMean` is the rate of the busiest moments over the mean rate, 1 or more. Below the shape's own peak
// it flattens the week; above it, each hour has moments that much busier than the hour's mean.
struct Traffic {
    TrafficShape shape = TrafficShape::Steady;
    std::optional<double> peakToMean; // the shape's own when absent
    std::vector<double> hourly;       // 168 weights from Monday 00:00, for Hourly

    bool operator==(const Traffic&) const = default;
};

// What was asked in a month, and how it fell into the hours of a week.
struct TrafficVolume {
    double requestsPerMonth = 0;
    // The mean requests of each hour from Monday 00:00; empty where only the volume is known.
    std::vector<double> hourly;
    // What was taken to be meant, in words for the reader, where the text leaves it open.
    Message note = {};
};

// The volume of a week that is known hour by hour, 168 of them.
TrafficVolume volumeOf(std::vector<double> hourly, double hoursPerMonth);

// The rate of each hour of the week from Monday 00:00 over the mean rate, as the shape has it by itself.
// Office hours: Monday to Friday from 9 to 17, 4 times the mean, and a sixteenth of it else. Diurnal: a
// cosine around 15:00, up to twice the mean. Spiky: ten times the mean from 12 to 13 every day. These are
// conventions of this project, shown as such. All are 1 for hourly traffic without weights.
std::array<double, kHoursPerWeek> ownWeek(const Traffic& traffic);

// The same flattened to the stated peak.
std::array<double, kHoursPerWeek> weekOf(const Traffic& traffic);

// The stated peak over the mean, or the shape's own: the largest weight of its week.
double peakToMean(const Traffic& traffic);

// What an hour has, over its mean: as a convention of this project half of its requests come in the middle of
// it at `busy` times its rate, the rest evenly. `busy` is how far the stated peak is above the shape's own, 1
// where it is not.
struct Moments {
    double busy = 1;
    double calm = 1;
    double fromS = 0; // of the hour, where it is busy
    double toS = 0;
};
Moments momentsOf(const Traffic& traffic);

// A week by the few rates that it knows, for a fleet that follows them.
class LoadLevels {
public:
    // No traffic is known: one level.
    LoadLevels() : m_levels{{1, kHoursPerWeek}} {}
    explicit LoadLevels(const Traffic& traffic);

    struct Level {
        double weight = 1; // of the shape's own week, over the mean
        double hours = 0;  // of the week's
    };
    // From one hour to the next the load rises from one level to a higher one, so often in a week.
    struct Rise {
        std::size_t from = 0;
        std::size_t to = 0;
        double times = 0;
    };
    // By rising weight; at least one.
    const std::vector<Level>& levels() const { return m_levels; }
    const std::vector<Rise>& rises() const { return m_rises; }
    // The level of each hour from Monday 00:00.
    const std::array<std::size_t, kHoursPerWeek>& week() const { return m_week; }
    // The largest weight.
    double peak() const { return m_levels.back().weight; }
    // How much of its own shape the week keeps at a stated peak: one below the shape's own flattens it.
    template <class N>
    N flatness(const N& stated) const {
        return peak() > 1 ? smaller(N(1), (stated - N(1)) / N(peak() - 1)) : N(1);
    }
    // What an hour of that weight then has, over the mean.
    template <class N>
    static N flattened(double weight, const N& flat) {
        return N(1) + N(weight - 1) * flat;
    }
    // How much busier than its hour a moment is: above the shape's own peak.
    template <class N>
    N burst(const N& stated) const {
        return larger(N(1), stated / N(peak()));
    }

private:
    std::vector<Level> m_levels;
    std::vector<Rise> m_rises;
    std::array<std::size_t, kHoursPerWeek> m_week{};
};

// The busiest stretches of a week where work may lie for a while, as a fluid: what comes in during any
// stretch is to be done within it and so many hours more.
class LoadWindows {
public:
    LoadWindows(const Traffic& traffic, double slackHours);

    // The rate that does it, over the mean rate; at least 1. `flat` says how much of its own shape the week
    // keeps: 1 all of it, 0 none.
    template <class N>
    N rate(const N& flat) const {
        N most = N(1);
        for (const Stretch& each : m_stretches)
            most = larger(most, N(each.even) + N(each.uneven) * flat);
        return most;
    }

private:
    // That rate for a stretch: where the week is even, and what its shape adds.
    struct Stretch {
        double even = 0;
        double uneven = 0;
    };
    std::vector<Stretch> m_stretches; // those that are the busiest for some `flat`
};

} // namespace cost
