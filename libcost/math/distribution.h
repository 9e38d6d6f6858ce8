// SPDX-License-Identifier: Apache-2.0
// What is known of an input that nobody knows exactly.
#pragma once

#include "libcost/base/message.h"

#include <variant>
#include <vector>

namespace cost {

enum class Dial;

// Every value from `from` to `to` is as likely as any other.
struct Uniform {
    double from = 0;
    double to = 0;

    bool operator==(const Uniform&) const = default;
};

// A bell around its mean: in eight of ten cases it is within `plusMinus` of it, so that its P10 and P90 are
// there.
struct Normal {
    double mean = 0;
    double plusMinus = 0;

    bool operator==(const Normal&) const = default;
};

// A few percentiles, two or more; both rise. Between two of them, and beyond the outermost, the value is that
// of a normal distribution through both; of a lognormal one where all values are above zero.
struct Percentiles {
    struct Point {
        double percent = 0; // from 0.001 to 99.999, and as far from the next
        double value = 0;

        bool operator==(const Point&) const = default;
    };
    std::vector<Point> points;

    bool logarithmic() const { return points.front().value > 0; }

    bool operator==(const Percentiles&) const = default;
};

// One of a few values, which rise; the weights are above zero.
struct Discrete {
    struct Value {
        double value = 0;
        double weight = 1;

        bool operator==(const Value&) const = default;
    };
    std::vector<Value> values;

    double weights() const;

    bool operator==(const Discrete&) const = default;
};

using Distribution = std::variant<Uniform, Normal, Percentiles, Discrete>;

// Below this value the input lies with that probability, which is above 0 and below 1. Of discrete values the
// first that reaches it.
double quantile(const Distribution& distribution, double probability);
// The standard normal deviate below which one lies with that probability.
double normalDeviate(double probability);
// The value that stands for it where one number is wanted.
double median(const Distribution& distribution);

// What is wrong with it as an input from `least` to `most`; empty when nothing is.
Message wrongDistribution(const Distribution& distribution, double least, double most);

// An input of the scenario and what is known of it.
struct UncertainInput {
    Dial dial{};
    Distribution distribution;

    bool operator==(const UncertainInput&) const = default;
};

} // namespace cost
