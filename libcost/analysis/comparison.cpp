// SPDX-License-Identifier: Apache-2.0
#include "libcost/analysis/comparison.h"

#include <algorithm>

namespace cost {

bool clearlyCheaper(Money cheaper, Money dearer, const Threshold& threshold, double years) {
    const double gap = dearer.usd() - cheaper.usd();
    double usd = threshold.usd;
    double share = threshold.share;
    if (years > 0) {
        usd = std::max(usd, threshold.oneYearUsd);
        share = std::max(share, threshold.oneYearShare);
    }
    if (years > 1) {
        usd = std::max(usd, threshold.threeYearsUsd);
        share = std::max(share, threshold.threeYearsShare);
    }
    return gap > usd && gap > share * dearer.usd();
}

double furtherTied(const Option& cheaper, const Option& dearer) {
    const double years = committedYears(cheaper.compute);
    return years > committedYears(dearer.compute) ? years : 0;
}

Comparison compare(const PriceBook& book, const Scenario& scenario) {
    Comparison result;
    result.threshold = scenario.threshold;
    for (const Option& option : scenario.options) {
        result.rows.push_back({option, estimate(book, scenario, option)});
        if (result.rows.back().quote) result.ranking.push_back(result.rows.size() - 1);
    }
    std::stable_sort(result.ranking.begin(), result.ranking.end(), [&](std::size_t a, std::size_t b) {
        return result.rows[a].quote->total() < result.rows[b].quote->total();
    });
    return result;
}

} // namespace cost
