// SPDX-License-Identifier: Apache-2.0
// Money, list prices and percentages.
#pragma once

#include "libcost/units/number.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cost {

// US dollars before tax, as a double: over realistic months the worst error of a total against exact
// arithmetic is far below a millionth of a cent. Nothing rounds here; rounding to cents is for readers.
class Money {
public:
    constexpr Money() = default;
    constexpr explicit Money(double usd) : m_usd(usd) {}

    constexpr double usd() const { return m_usd; }
    constexpr auto operator<=>(const Money&) const = default;
    constexpr Money& operator+=(Money other) {
        m_usd += other.m_usd;
        return *this;
    }
    constexpr friend Money operator+(Money a, Money b) { return Money(a.m_usd + b.m_usd); }
    constexpr friend Money operator-(Money a, Money b) { return Money(a.m_usd - b.m_usd); }

private:
    double m_usd = 0;
};

// An amount is a sum of doubles, whose noise stays below this share of it.
inline constexpr double kMoneyNoise = 4e-14;
// Whether an amount is above a limit. What is within the noise is the same amount, so that a budget which is
// met exactly is kept.
bool exceeds(Money amount, Money limit);

// A percentage with at most two decimals, exact: AWS states its discounts and fees so.
class Percent {
public:
    constexpr Percent() = default;
    // Reads "12" or "12.5"; refuses signs, exponents, a third decimal and more than 100.
    static std::optional<Percent> parse(std::string_view text);

    constexpr int hundredths() const { return m_hundredths; }
    constexpr Percent rest() const { return Percent(10'000 - m_hundredths); }
    std::string text() const; // "12", "12.5"
    constexpr auto operator<=>(const Percent&) const = default;

private:
    constexpr explicit Percent(int hundredths) : m_hundredths(hundredths) {}
    int m_hundredths = 0;
};

// A published price of one unit in US dollars, exactly as AWS prints it: a whole number of picodollars.
// Range 0 to some 9 million USD.
class ListPrice {
public:
    constexpr ListPrice() = default;

    // Reads "0.0000166667". Refuses signs, exponents, blanks and a thirteenth decimal that is not zero.
    static std::optional<ListPrice> parse(std::string_view text);

    // The price that stands for this double in the shortest decimal text, such as 0.0457 for 0.0457.
    // Empty for negative numbers, numbers that are not finite, and numbers that need a thirteenth decimal.
    static std::optional<ListPrice> fromShortest(double usd);

    std::string text() const; // "0.0000166667": no digit lost, no zero added

    // The nearest double: dividing a whole number by 1e12 rounds only once.
    constexpr double usd() const { return m_usd; }

    // The price less a discount, a share of 0 to 1 that may be a pack of numbers: to the nearest picodollar.
    template <class N>
    N usdLess(const N& discount) const {
        return picodollarsLess(discount) / N(1e12);
    }
    ListPrice less(double discount) const {
        return ListPrice(static_cast<std::int64_t>(picodollarsLess(discount)));
    }

    // That share of the price. Exact whenever the result has at most twelve decimals, which holds for every
    // whole percentage of a price of ten decimals; otherwise the nearest picodollar.
    ListPrice share(Percent percent) const;

    constexpr auto operator<=>(const ListPrice&) const = default;

private:
    template <class N>
    N picodollarsLess(const N& discount) const {
        return floored(N(static_cast<double>(m_picodollars)) * (N(1) - discount) + N(0.5));
    }

    constexpr explicit ListPrice(std::int64_t picodollars)
        : m_picodollars(picodollars), m_usd(static_cast<double>(picodollars) / 1e12) {}
    std::int64_t m_picodollars = 0;
    double m_usd = 0; // the same, since a sweep asks millions of times
};

} // namespace cost
