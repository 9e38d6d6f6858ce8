// SPDX-License-Identifier: Apache-2.0
#include "libcost/math/distribution.h"

#include "libcost/base/message.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace cost {

namespace {

struct Quantile {
    double probability;

    double operator()(const Uniform& d) const { return d.from + (d.to - d.from) * probability; }
    double operator()(const Normal& d) const {
        return d.mean + d.plusMinus / normalDeviate(0.9) * normalDeviate(probability);
    }
    double operator()(const Percentiles& d) const {
        // The two points that it lies between, or the outermost two.
        const auto above = std::upper_bound(d.points.begin() + 1, d.points.end() - 1, probability * 100,
                                            [](double p, const auto& point) { return p < point.percent; });
        const Percentiles::Point& a = *(above - 1);
        const Percentiles::Point& b = *above;
        const double from = normalDeviate(a.percent / 100);
        const double share = (normalDeviate(probability) - from) / (normalDeviate(b.percent / 100) - from);
        if (!d.logarithmic()) return a.value + (b.value - a.value) * share;
        return a.value * std::pow(b.value / a.value, share);
    }
    double operator()(const Discrete& d) const {
        double left = probability * d.weights();
        for (const Discrete::Value& each : d.values)
            // Sums of weights are rounded: what is as good as there is there.
            if ((left -= each.weight) <= 1e-12 * d.weights()) return each.value;
        return d.values.back().value;
    }
};

// Nearer to 0 and 100, and to each other, the curve through them means nothing.
constexpr double kLeastPercent = 0.001;

struct Wrong {
    double least;
    double most;

    // Both ends within what the input can be.
    Message ends(double from, double to) const {
        if (!std::isfinite(from) || !std::isfinite(to) || from < least || to > most)
            return say("goes beyond what the input can be");
        return {};
    }
    Message operator()(const Uniform& d) const {
        if (!(d.from < d.to)) return say("must begin with the smaller of the two");
        return ends(d.from, d.to);
    }
    Message operator()(const Normal& d) const {
        if (!(d.plusMinus > 0)) return say("must have a deviation above zero");
        // One that is wider than everything that the input can be says nothing, and files do not hold it.
        if (!(d.plusMinus <= most - least)) return say("goes beyond what the input can be");
        return ends(d.mean, d.mean);
    }
    Message operator()(const Percentiles& d) const {
        if (d.points.size() < 2) return say("must have two percentiles or more, such as p10 and p90");
        for (std::size_t i = 0; i < d.points.size(); ++i) {
            if (!(d.points[i].percent >= kLeastPercent) || !(d.points[i].percent <= 100 - kLeastPercent))
                return say("must have percentiles from p0.001 to p99.999");
            if (i > 0 && !(d.points[i].percent >= d.points[i - 1].percent + kLeastPercent))
                return say("must have each percentile once, the lower first");
            if (i > 0 && !(d.points[i].value > d.points[i - 1].value))
                return say("must rise from one percentile to the next");
        }
        return ends(d.points.front().value, d.points.back().value);
    }
    Message operator()(const Discrete& d) const {
        if (d.values.size() < 2) return say("must have two values or more");
        for (std::size_t i = 0; i < d.values.size(); ++i) {
            if (!(d.values[i].weight > 0) || !std::isfinite(d.values[i].weight))
                return say("must have weights above zero");
            if (i > 0 && !(d.values[i].value > d.values[i - 1].value))
                return say("must have each value once, the smaller first");
        }
        return ends(d.values.front().value, d.values.back().value);
    }
};

} // namespace

double Discrete::weights() const {
    double sum = 0;
    for (const Value& each : values)
        sum += each.weight;
    return sum;
}

double quantile(const Distribution& distribution, double probability) {
    return std::visit(Quantile{probability}, distribution);
}

double normalDeviate(double probability) {
    return boost::math::quantile(boost::math::normal_distribution<double>(), probability);
}

double median(const Distribution& distribution) {
    return quantile(distribution, 0.5);
}

Message wrongDistribution(const Distribution& distribution, double least, double most) {
    return std::visit(Wrong{least, most}, distribution);
}

} // namespace cost
