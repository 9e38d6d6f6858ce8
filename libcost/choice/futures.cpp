// SPDX-License-Identifier: Apache-2.0
#include "libcost/choice/futures.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_01.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

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
        const double deviation = (quantile(d, 0.9) - d.mean) / deviate(0.9);
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
            const double from = deviate(d.points[i - 1].percent / 100);
            const double to = deviate(d.points[i].percent / 100);
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

    static double deviate(double probability) {
        return boost::math::quantile(boost::math::normal_distribution<double>(), probability);
    }
};

void makeAdmissible(Dial dial, std::vector<double>& values) {
    for (double& value : values)
        value = admissible(dial, value);
}

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
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        std::vector<double>& values = i == 0 ? places.values : places.others[i - 1].values;
        const Dial dial = m_inputs[i].dial;
        Engine random(mixed(m_seed, block, static_cast<std::uint64_t>(dial)));
        std::visit(Drawn{random, values}, m_inputs[i].distribution);
        makeAdmissible(dial, values);
    }
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

Quantiles quantilesOf(std::vector<double>& values) {
    assert(!values.empty());
    auto begin = values.begin();
    const auto at = [&](double probability) {
        const double place = probability * static_cast<double>(values.size() - 1);
        const auto below = values.begin() + static_cast<std::ptrdiff_t>(std::floor(place));
        // What is left of the last one is no larger than it.
        std::nth_element(begin, below, values.end());
        begin = below;
        const double share = place - std::floor(place);
        if (share <= 0) return *below;
        return *below + (*std::min_element(below + 1, values.end()) - *below) * share;
    };
    Quantiles all;
    all.p5 = at(0.05);
    all.p10 = at(0.10);
    all.p50 = at(0.50);
    all.p90 = at(0.90);
    all.p95 = at(0.95);
    return all;
}

} // namespace cost
