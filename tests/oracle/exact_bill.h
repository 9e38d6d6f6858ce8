// SPDX-License-Identifier: Apache-2.0
// The pricing rules once more, from AWS's pages and the contract of the scenario file, in exact arithmetic.
// Slow and plain on purpose: it is what the engine is held against.
#pragma once

#include "tests/oracle/exact_prices.h"

namespace exact {

// What an account's month has left, and how far its volumes have come.
struct Month {
    Rational freeRequests;
    Rational freeGbSeconds;
    Rational freeStreamingGb;
    std::map<std::string, Rational> volumes; // by price

    Month(const Node& scenario, const Prices& prices);
};

// The option's month in USD, or nothing where it cannot be had. What it uses is taken from the account's
// month, unless it cannot be had.
std::optional<Rational> bill(const Node& scenario, const Node& option, const Prices& prices, Month& month);

} // namespace exact
