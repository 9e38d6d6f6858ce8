// SPDX-License-Identifier: Apache-2.0
#include "libcost/analysis/sweep.h"

#include <algorithm>

namespace cost {

Sweep sweep(const PriceBook& book, const Scenario& scenario, Dial dial, std::vector<double> x) {
    Sweep result{dial, std::move(x), {}};
    for (const Option& option : scenario.options) {
        SweepColumn column{option.id, {}, std::nullopt};
        if (const Available<Pricer> pricer = Pricer::bound(book, scenario, option)) {
            column.usd.resize(result.x.size());
            pricer->usd(pricer->demand(), Places(pricer->demand(), dial, result.x), column.usd.data());
        } else {
            column.unavailable = pricer.why();
        }
        result.columns.push_back(std::move(column));
    }
    return result;
}

std::vector<double> linearSpace(double from, double to, std::size_t count) {
    assert(count >= 2);
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = from + (to - from) * static_cast<double>(i) / static_cast<double>(count - 1);
    values.back() = to;
    return values;
}

std::vector<double> logSpace(double from, double to, std::size_t count) {
    assert(from > 0);
    std::vector<double> values = linearSpace(std::log(from), std::log(to), count);
    for (double& value : values)
        value = std::exp(value);
    values.front() = from;
    values.back() = to;
    return values;
}

std::vector<double> admissiblePlaces(Dial dial, std::vector<double> values) {
    for (double& value : values)
        value = admissible(dial, value);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

std::vector<double> thinned(const std::vector<double>& values, std::size_t count) {
    assert(count >= 2);
    std::vector<double> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(values[i * (values.size() - 1) / (count - 1)]);
    some.erase(std::unique(some.begin(), some.end()), some.end());
    return some;
}

std::vector<int> cheapestAt(const Sweep& sweep) {
    std::vector<int> best(sweep.x.size(), -1);
    for (std::size_t i = 0; i < best.size(); ++i) {
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < sweep.columns.size(); ++c)
            if (const auto& usd = sweep.columns[c].usd; !usd.empty() && usd[i] < least) {
                least = usd[i];
                best[i] = static_cast<int>(c);
            }
    }
    return best;
}

std::vector<Winner> winners(const Sweep& sweep) {
    std::vector<Winner> parts;
    const std::vector<int> best = cheapestAt(sweep);
    for (std::size_t i = 0; i < best.size(); ++i) {
        if (parts.empty() || parts.back().column != best[i])
            parts.push_back({best[i], sweep.x[i], sweep.x[i]});
        else
            parts.back().upTo = sweep.x[i];
    }
    for (std::size_t i = 0; i + 1 < parts.size(); ++i)
        parts[i].upTo = parts[i + 1].from;
    return parts;
}

} // namespace cost
