// SPDX-License-Identifier: Apache-2.0
#include "libcost/analysis/futures.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_01.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace cost {

namespace {

// Boost's generators, since those of the standard library differ from one to the next.
using Engine = boost::random::mt19937_64;

// A seed of its own for each block of each input (Steele's splitmix64).
std::uint64_t mixed(std::uint64_t seed, std::uint64_t block, std::uint64_t input) {
    std::uint64_t z = seed + 0x9e3779b97f4a7c15U * (block * kDials.size() + input + 1);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

struct Drawn {
    Engine& random;
    std::vector<double>& values;

    void operator()(const Uniform& d) const {
        boost::random::uniform_01<> share;
        for (double& value : values)
            value = d.from + (d.to - d.from) * share(random);
    }
    void operator()(const Normal& d) const {
        const double deviation = (quantile(d, 0.9) - d.mean) / normalDeviate(0.9);
        boost::random::normal_distribution<> normal;
        for (double& value : values)
            value = d.mean + deviation * normal(random);
    }
    // A line over the normal deviate from each point to the next, the outermost going on.
    void operator()(const Percentiles& d) const {
        struct Line {
            double upTo, value, slope;
        };
        std::vector<Line> lines;
        const auto valueOf = [&](const Percentiles::Point& point) {
            return d.logarithmic() ? std::log(point.value) : point.value;
        };
        for (std::size_t i = 1; i < d.points.size(); ++i) {
            const double from = normalDeviate(d.points[i - 1].percent / 100);
            const double to = normalDeviate(d.points[i].percent / 100);
            const double slope = (valueOf(d.points[i]) - valueOf(d.points[i - 1])) / (to - from);
            lines.push_back({to, valueOf(d.points[i]) - slope * to, slope});
        }
        lines.back().upTo = std::numeric_limits<double>::infinity();
        boost::random::normal_distribution<> normal;
        for (double& value : values) {
            const double at = normal(random);
            const Line* line = lines.data();
            while (at > line->upTo)
                ++line;
            value = line->value + line->slope * at;
        }
        if (d.logarithmic())
            for (double& value : values)
                value = std::exp(value);
    }
    void operator()(const Discrete& d) const {
        boost::random::uniform_01<> share;
        for (double& value : values) {
            double left = share(random) * d.weights();
            std::size_t i = 0;
            while (i + 1 < d.values.size() && left >= d.values[i].weight)
                left -= d.values[i++].weight;
            value = d.values[i].value;
        }
    }
};

void makeAdmissible(Dial dial, std::vector<double>& values) {
    for (double& value : values)
        value = admissible(dial, value);
}

// Finds some of the n-th smallest of many values: they are counted into slots, so that only the few in the
// slots of those are looked at closely. Selecting each by itself goes through all of them again and again.
class Ranked {
public:
    Ranked(const std::vector<double>& values, const std::vector<std::size_t>& ranks) {
        // Many slots are many to clear: a few values each are enough.
        m_counts.resize(std::clamp<std::size_t>(values.size() / 16, 1, 4096));
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        m_least = *least;
        const double width = *most - *least;
        m_slots = width > 0 ? static_cast<double>(m_counts.size()) / width : 0;
        // Too narrow, or too wide, to be divided.
        if (!std::isfinite(m_slots) || !std::isfinite(width)) m_slots = 0;
        for (const double value : values)
            ++m_counts[slotOf(value)];
        std::vector<char> wanted(m_counts.size());
        for (const std::size_t rank : ranks)
            wanted[slotAt(rank).first] = 1;
        std::vector<double> few;
        for (const double value : values)
            if (wanted[slotOf(value)] != 0) few.push_back(value);
        for (const double value : few)
            m_few[slotOf(value)].push_back(value);
    }

    // One of those ranks, from 0 on.
    double at(std::size_t rank) {
        const auto [slot, before] = slotAt(rank);
        std::vector<double>& few = m_few[slot];
        const auto place = few.begin() + static_cast<std::ptrdiff_t>(rank - before);
        std::nth_element(few.begin(), place, few.end());
        return *place;
    }

private:
    std::size_t slotOf(double value) const {
        return std::min(static_cast<std::size_t>((value - m_least) * m_slots), m_counts.size() - 1);
    }
    // Its slot, and how many values stand in those before.
    std::pair<std::size_t, std::size_t> slotAt(std::size_t rank) const {
        std::size_t slot = 0;
        std::size_t before = 0;
        while (before + m_counts[slot] <= rank)
            before += m_counts[slot++];
        return {slot, before};
    }

    double m_least = 0;
    double m_slots = 0; // to a USD
    std::vector<std::uint32_t> m_counts;
    std::map<std::size_t, std::vector<double>> m_few; // by their slot
};

} // namespace

Futures::Futures(const Scenario& scenario, std::uint64_t seed) : m_inputs(scenario.uncertain), m_seed(seed) {
    assert(!m_inputs.empty());
}

Places Futures::places(std::size_t count) const {
    std::vector<Column> columns;
    for (const UncertainInput& input : m_inputs)
        columns.push_back({input.dial, std::vector<double>(count)});
    return Places(std::move(columns));
}

void Futures::draw(std::size_t block, Places& places) const {
    auto input = m_inputs.begin();
    places.forEachColumn([&](Dial dial, std::vector<double>& values) {
        Engine random(mixed(m_seed, block, static_cast<std::uint64_t>(dial)));
        std::visit(Drawn{random, values}, (input++)->distribution);
        makeAdmissible(dial, values);
    });
}

std::vector<Column> slicedFutures(const Scenario& scenario, std::optional<Dial> without, std::size_t count,
                                  std::uint64_t seed) {
    std::vector<Column> columns;
    for (const UncertainInput& input : scenario.uncertain) {
        if (input.dial == without) continue;
        Column column{input.dial, std::vector<double>(count)};
        for (std::size_t i = 0; i < count; ++i)
            column.values[i] =
                quantile(input.distribution, (static_cast<double>(i) + 0.5) / static_cast<double>(count));
        Engine random(mixed(seed, 0, static_cast<std::uint64_t>(input.dial)));
        for (std::size_t i = count; i > 1; --i)
            std::swap(column.values[i - 1],
                      column.values[boost::random::uniform_int_distribution<std::size_t>(0, i - 1)(random)]);
        makeAdmissible(input.dial, column.values);
        columns.push_back(std::move(column));
    }
    return columns;
}

Quantiles quantilesOf(const std::vector<double>& values) {
    assert(!values.empty());
    constexpr std::array kProbabilities = {0.05, 0.10, 0.50, 0.90, 0.95};
    const auto last = static_cast<double>(values.size() - 1);
    std::vector<std::size_t> ranks;
    for (const double probability : kProbabilities)
        for (const double rank : {std::floor(probability * last), std::ceil(probability * last)})
            ranks.push_back(static_cast<std::size_t>(rank));
    Ranked ranked(values, ranks);
    std::array<double, kProbabilities.size()> at{};
    for (std::size_t i = 0; i < at.size(); ++i) {
        const double place = kProbabilities[i] * last;
        const double low = ranked.at(ranks[2 * i]);
        at[i] = low + (ranked.at(ranks[2 * i + 1]) - low) * (place - std::floor(place));
    }
    return {at[0], at[1], at[2], at[3], at[4]};
}

} // namespace cost
