// SPDX-License-Identifier: Apache-2.0
#include "libcost/advice/ways_round.h"

#include <algorithm>
#include <cmath>

namespace cost {

using Workaround = Obstacle::Workaround;

std::vector<Obstacle> WaysRound::obstacles(const Option& option) {
    std::vector<Obstacle> all = obstaclesOf(m_book, m_scenario, option);
    for (Obstacle& obstacle : all)
        for (Obstacle::WayRound& way : obstacle.waysRound)
            if (const auto row = priced(option, obstacle, way.what); row && row->quote) {
                way.option = row->option;
                way.usd = row->quote->total();
            }
    return all;
}

std::optional<Comparison::Row> WaysRound::priced(const Option& option, const Obstacle& obstacle,
                                                 Workaround how) {
    if (how == Workaround::DurableFunctions) return inSteps(option, obstacle.of.limit);
    if (const auto with = changed(option, obstacle, how))
        return Comparison::Row{*with, estimate(m_book, m_scenario, *with)};
    return elsewhere(how);
}

// The same option with that workaround, where it can be said as one.
std::optional<Option> WaysRound::changed(const Option& option, const Obstacle& obstacle,
                                         Workaround how) const {
    Option with = option;
    const double value = obstacle.of.value;
    const auto within = [&](const char* key) {
        const StatedLimit* limit = m_book.limit(key);
        return limit && value <= limit->value;
    };
    if (how == Workaround::OnDemand) {
        const auto instead = [](std::optional<Purchase>& above) {
            if (above == Purchase::Spot) above = Purchase::OnDemand;
        };
        if (auto* fargate = std::get_if<Fargate>(&with.compute)) {
            fargate->spot = false;
            instead(fargate->above);
        }
        if (auto* ec2 = std::get_if<Ec2>(&with.compute)) {
            if (ec2->purchase == Purchase::Spot) ec2->purchase = Purchase::OnDemand;
            instead(ec2->above);
        }
        return with;
    }
    auto* lambda = std::get_if<Lambda>(&with.compute);
    if (!lambda) return std::nullopt;
    switch (how) {
    case Workaround::MoreMemory:
        if (!within("lambda/memory")) return std::nullopt;
        lambda->memoryMb = std::ceil(value);
        return with;
    case Workaround::MoreEphemeralStorage:
        if (!within("lambda/ephemeral-storage")) return std::nullopt;
        lambda->ephemeralStorageMb = std::ceil(value);
        return with;
    case Workaround::ResponseStreaming: lambda->streaming = Streaming{std::nullopt, value}; return with;
    default: return std::nullopt;
    }
}

// A durable function does the mean request in as few steps as each keep within the limit. What it writes and
// stores is not known, and not priced.
std::optional<Comparison::Row> WaysRound::inSteps(const Option& option, double limitS) const {
    const auto* lambda = std::get_if<Lambda>(&option.compute);
    const auto requests = m_scenario.workload.requestsPerMonth;
    const auto durationMs =
        lambda ? handlerMs(m_scenario.workload, lambda->memoryMb) : std::optional<double>();
    if (!durationMs || !requests || !(limitS > 0)) return std::nullopt;
    const double steps = std::max(1.0, std::ceil(*durationMs / 1000 / limitS));
    Option with = option;
    std::get<Lambda>(with.compute).durable = DurableFunctions{*requests, steps, 0, 0};
    Scenario divided = turned(m_scenario, Dial::Duration, *durationMs / steps);
    divided.workload.requestsPerMonth = *requests * steps;
    return Comparison::Row{with, estimate(m_book, divided, with)};
}

// Another option, the cheapest that does it.
std::optional<Comparison::Row> WaysRound::elsewhere(Workaround how) {
    switch (how) {
    case Workaround::ManagedInstances: return m_alternatives.by(Way::ManagedInstances);
    case Workaround::Containers: return m_alternatives.by(Way::Tasks);
    case Workaround::Instances: return m_alternatives.by(Way::OnDemandInstances);
    case Workaround::GpuInstances: return m_alternatives.by(Way::GpuInstances);
    default: return std::nullopt;
    }
}

} // namespace cost
