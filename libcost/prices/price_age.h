// SPDX-License-Identifier: Apache-2.0
// How old prices are. The day it is comes from outside: nothing here looks at a clock.
#pragma once

#include "libcost/prices/price_book.h"

namespace cost {

// The oldest figure of several, by the date of its source.
struct OldestPrice {
    std::string key;
    std::shared_ptr<const Source> source;

    // Takes the other when it is older.
    void consider(const std::string& otherKey, const std::shared_ptr<const Source>& other);
};

// Of all figures of the book whose key has `part` in it; nothing when there is none.
std::optional<OldestPrice> oldestPrice(const PriceBook& book, std::string_view part = {});

// Whole days from one ISO day to another, negative backwards; nothing where a text is no day.
std::optional<int> daysBetween(std::string_view from, std::string_view to);

// Prices that are older than `days` on the day that `today` (ISO) names are worth a word.
struct AgeLimit {
    std::string today; // empty: the day is not known, and nothing is too old
    int days = 90;

    // The age of what is too old; nothing for what is not.
    std::optional<int> exceededBy(const std::optional<OldestPrice>& oldest) const;
};

} // namespace cost
