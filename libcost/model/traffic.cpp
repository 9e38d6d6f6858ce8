// SPDX-License-Identifier: Apache-2.0
#include "libcost/model/traffic.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>

namespace cost {

namespace {

constexpr std::size_t kHoursPerDay = 24;

double weightOf(TrafficShape shape, std::size_t day, std::size_t hour) {
    switch (shape) {
    case TrafficShape::Steady:
    case TrafficShape::Hourly: return 1;
    case TrafficShape::OfficeHours: return day < 5 && hour >= 9 && hour < 17 ? 4 : 8.0 / 128;
    case TrafficShape::Diurnal: {
        // By its distance from 15:00, so that hours alike have the very same weight.
        const std::size_t ahead = (hour + kHoursPerDay - 15) % kHoursPerDay;
        const auto away = static_cast<double>(std::min(ahead, kHoursPerDay - ahead));
        return 1 + std::cos(away * std::numbers::pi / 12);
    }
    case TrafficShape::Spiky: return hour == 12 ? 10 : 14.0 / 23;
    }
    return 1;
}

} // namespace

TrafficVolume volumeOf(std::vector<double> hourly, double hoursPerMonth) {
    const double week = std::accumulate(hourly.begin(), hourly.end(), 0.0);
    return {week / static_cast<double>(kHoursPerWeek) * hoursPerMonth, std::move(hourly)};
}

std::array<double, kHoursPerWeek> ownWeek(const Traffic& traffic) {
    std::array<double, kHoursPerWeek> week{};
    const double sum = std::accumulate(traffic.hourly.begin(), traffic.hourly.end(), 0.0);
    if (traffic.shape == TrafficShape::Hourly && traffic.hourly.size() == kHoursPerWeek && sum > 0) {
        for (std::size_t i = 0; i < kHoursPerWeek; ++i)
            week[i] = traffic.hourly[i] / (sum / static_cast<double>(kHoursPerWeek));
        return week;
    }
    for (std::size_t i = 0; i < kHoursPerWeek; ++i)
        week[i] = weightOf(traffic.shape, i / kHoursPerDay, i % kHoursPerDay);
    return week;
}

double peakToMean(const Traffic& traffic) {
    if (traffic.peakToMean) return *traffic.peakToMean;
    const auto week = ownWeek(traffic);
    return *std::max_element(week.begin(), week.end());
}

std::array<double, kHoursPerWeek> weekOf(const Traffic& traffic) {
    auto week = ownWeek(traffic);
    const double own = *std::max_element(week.begin(), week.end());
    if (!traffic.peakToMean || *traffic.peakToMean >= own) return week;
    for (double& weight : week)
        weight = 1 + (weight - 1) * (*traffic.peakToMean - 1) / (own - 1);
    return week;
}

Moments momentsOf(const Traffic& traffic) {
    const auto week = ownWeek(traffic);
    const double own = *std::max_element(week.begin(), week.end());
    Moments moments;
    moments.busy = std::max(1.0, peakToMean(traffic) / own);
    if (moments.busy == 1) return moments;
    const double share = 0.5 / moments.busy; // of the hour
    moments.calm = 0.5 / (1 - share);
    moments.fromS = (1 - share) / 2 * kSecondsPerHour;
    moments.toS = (1 + share) / 2 * kSecondsPerHour;
    return moments;
}

LoadLevels::LoadLevels(const Traffic& traffic) {
    const auto week = ownWeek(traffic);
    std::map<double, std::size_t> places;
    for (const double weight : week)
        places.emplace(weight, 0);
    for (auto& [weight, place] : places) {
        place = m_levels.size();
        m_levels.push_back({weight, 0});
    }
    std::map<std::pair<std::size_t, std::size_t>, double> rises;
    for (std::size_t i = 0; i < kHoursPerWeek; ++i) {
        const std::size_t now = places[week[i]];
        const std::size_t next = places[week[(i + 1) % kHoursPerWeek]];
        m_levels[now].hours += 1;
        m_week[i] = now;
        if (next > now) rises[{now, next}] += 1;
    }
    for (const auto& [ends, times] : rises)
        m_rises.push_back({ends.first, ends.second, times});
}

LoadWindows::LoadWindows(const Traffic& traffic, double slackHours) {
    const auto week = ownWeek(traffic);
    std::vector<Stretch> all;
    for (std::size_t length = 1; length <= kHoursPerWeek; ++length) {
        double load = 0;
        for (std::size_t i = 0; i < length; ++i)
            load += week[i];
        double most = load;
        for (std::size_t first = 1; first < kHoursPerWeek; ++first) {
            load += week[(first + length - 1) % kHoursPerWeek] - week[first - 1];
            most = std::max(most, load);
        }
        const auto hours = static_cast<double>(length);
        const Stretch stretch{hours / (hours + slackHours), (most - hours) / (hours + slackHours)};
        if (stretch.even + stretch.uneven > 1) all.push_back(stretch);
    }
    // The upper hull of these lines between an even week and its own shape. Longer stretches begin higher.
    const auto meets = [](const Stretch& a, const Stretch& b) {
        return (a.even - b.even) / (b.uneven - a.uneven);
    };
    for (auto each = all.rbegin(); each != all.rend(); ++each) {
        if (!m_stretches.empty() && each->uneven <= m_stretches.back().uneven) continue;
        while (m_stretches.size() > 1 && meets(m_stretches.back(), *each) <=
                                             meets(m_stretches[m_stretches.size() - 2], m_stretches.back()))
            m_stretches.pop_back();
        m_stretches.push_back(*each);
    }
}

} // namespace cost
