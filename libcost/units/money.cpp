// SPDX-License-Identifier: Apache-2.0
#include "libcost/units/money.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace cost {

namespace {

// Reads a plain decimal as a whole number of units of 10^-decimals. Zeros beyond the last decimal are
// harmless.
std::optional<std::int64_t> scaledDecimal(std::string_view text, int decimals) {
    if (text.empty() || text == ".") return std::nullopt;
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    std::int64_t value = 0;
    const auto append = [&value](int digit) {
        if (value > (kMost - digit) / 10) return false;
        value = value * 10 + digit;
        return true;
    };
    int seen = -1; // decimals read; -1 before the point
    for (const char c : text) {
        if (c == '.') {
            if (seen >= 0) return std::nullopt;
            seen = 0;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        if (seen >= decimals) {
            if (c != '0') return std::nullopt;
            continue;
        }
        if (!append(c - '0')) return std::nullopt;
        if (seen >= 0) ++seen;
    }
    for (int i = seen < 0 ? 0 : seen; i < decimals; ++i)
        if (!append(0)) return std::nullopt;
    return value;
}

std::string decimalText(std::int64_t value, int decimals) {
    std::string text = std::to_string(value);
    const auto places = static_cast<std::size_t>(decimals);
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    text.insert(text.size() - places, 1, '.');
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

} // namespace

bool exceeds(Money amount, Money limit) {
    // What is left of amounts that an allowance cancels: far below the price of anything.
    constexpr double kLeast = 1e-13;
    return amount.usd() - limit.usd() >
           kLeast + kMoneyNoise * std::max(std::abs(amount.usd()), std::abs(limit.usd()));
}

std::optional<Percent> Percent::parse(std::string_view text) {
    const auto hundredths = scaledDecimal(text, 2);
    if (!hundredths || *hundredths > 10'000) return std::nullopt;
    return Percent(static_cast<int>(*hundredths));
}

std::string Percent::text() const {
    return decimalText(m_hundredths, 2);
}

std::optional<ListPrice> ListPrice::parse(std::string_view text) {
    const auto picodollars = scaledDecimal(text, 12);
    if (!picodollars) return std::nullopt;
    return ListPrice(*picodollars);
}

std::optional<ListPrice> ListPrice::fromShortest(double usd) {
    if (!std::isfinite(usd) || std::signbit(usd)) return std::nullopt;
    char text[400];
    const auto end = std::to_chars(text, text + sizeof text, usd, std::chars_format::fixed);
    return parse(std::string_view(text, static_cast<std::size_t>(end.ptr - text)));
}

std::string ListPrice::text() const {
    return decimalText(m_picodollars, 12);
}

ListPrice ListPrice::share(Percent percent) const {
    // In two parts, because the product of both may not fit into 64 bits.
    const std::int64_t share = percent.hundredths();
    const std::int64_t whole = m_picodollars / 10'000 * share;
    const std::int64_t rest = m_picodollars % 10'000 * share;
    return ListPrice(whole + (rest + 5'000) / 10'000);
}

} // namespace cost
