// SPDX-License-Identifier: Apache-2.0
#include "libcost/analysis/used_prices.h"

namespace cost {

namespace {

void consider(OldestPrice& oldest, const Estimate& estimate) {
    const auto look = [&](const std::shared_ptr<const Provenance>& provenance) {
        if (provenance) oldest.consider(provenance->key, provenance->source);
    };
    for (const LineItem& line : estimate.lines()) {
        look(line.provenance);
        if (line.adjustment) look(line.adjustment->provenance);
    }
}

std::optional<OldestPrice> found(OldestPrice oldest) {
    if (!oldest.source) return std::nullopt;
    return oldest;
}

} // namespace

std::optional<OldestPrice> oldestPrice(const Estimate& estimate) {
    OldestPrice oldest;
    consider(oldest, estimate);
    return found(std::move(oldest));
}

std::optional<OldestPrice> oldestPrice(const Comparison& comparison) {
    OldestPrice oldest;
    for (const Comparison::Row& row : comparison.rows)
        if (row.quote.priced()) consider(oldest, *row.quote.priced());
    return found(std::move(oldest));
}

} // namespace cost
