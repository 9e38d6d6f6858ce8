// SPDX-License-Identifier: Apache-2.0
// The futures that a scenario's uncertain inputs allow: each a draw of all of them, one independent of
// another.
#pragma once

#include "libcost/pricing/demand.h"

#include <cstdint>

namespace cost {

// Drawn at random, in blocks; each block is the same whatever was drawn before it. The scenario has an
// uncertain input or more.
class Futures {
public:
    static constexpr std::size_t kBlock = 4096;

    Futures(const Scenario& scenario, std::uint64_t seed);

    // Futures of that block, as many as the places hold.
    void draw(std::size_t block, Places& places) const;
    // For so many of them, at most kBlock.
    Places places(std::size_t count) const;

private:
    std::vector<UncertainInput> m_inputs;
    std::uint64_t m_seed;
};

// So many futures that stand for all: each input takes every one of as many slices of its distribution once,
// in an order of its own (Latin hypercube sampling). Without the input that is looked along; none where no
// other is uncertain.
std::vector<Column> slicedFutures(const Scenario& scenario, std::optional<Dial> without, std::size_t count,
                                  std::uint64_t seed);

struct Quantiles {
    double p5 = 0;
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;
    double p95 = 0;
};
// Of one value or more, all of them finite. Between two values the quantile lies in proportion, as numpy and
// spreadsheets have it.
Quantiles quantilesOf(const std::vector<double>& values);

} // namespace cost
