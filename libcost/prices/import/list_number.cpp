// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/list_number.h"

#include "libcost/prices/import/offer_row.h"

#include <charconv>
#include <cmath>

namespace cost::offer {

namespace {

// "1 million", "1M", "10,000" behind "per": how many of the unit the described amount buys.
double describedUnits(std::string_view text) {
    double count = 0;
    std::size_t at = 0;
    for (; at < text.size() && ((text[at] >= '0' && text[at] <= '9') || text[at] == ','); ++at)
        if (text[at] != ',') count = count * 10 + (text[at] - '0');
    const bool counted = at > 0;
    if (!counted) count = 1;
    text = trimmed(text.substr(at));
    const auto begins = [&](std::string_view word) {
        if (text.size() < word.size()) return false;
        for (std::size_t i = 0; i < word.size(); ++i)
            if ((text[i] | 0x20) != word[i]) return false;
        return text.size() == word.size() ||
               !((text[word.size()] | 0x20) >= 'a' && (text[word.size()] | 0x20) <= 'z');
    };
    if (begins("million") || (counted && begins("m"))) return count * 1e6;
    if (begins("billion") || (counted && begins("b"))) return count * 1e9;
    if (begins("thousand") || (counted && begins("k"))) return count * 1e3;
    return count;
}

} // namespace

bool describesOther(std::string_view text, ListPrice usd) {
    const std::size_t sign = text.find('$');
    if (sign == std::string_view::npos || text.find('$', sign + 1) != std::string_view::npos) return false;
    text.remove_prefix(sign + 1);
    std::string amount;
    std::size_t at = 0;
    for (; at < text.size() && ((text[at] >= '0' && text[at] <= '9') || text[at] == '.' || text[at] == ',');
         ++at)
        if (text[at] != ',') amount += text[at];
    while (!amount.empty() && amount.back() == '.')
        amount.pop_back();
    const auto described = ListPrice::parse(amount);
    if (!described) return false;
    text = trimmed(text.substr(at));
    double units = 1;
    if (text.starts_with("per "))
        units = describedUnits(trimmed(text.substr(4)));
    else if (text.starts_with("/"))
        units = describedUnits(trimmed(text.substr(1)));
    const std::size_t point = amount.find('.');
    const auto decimals = point == std::string::npos ? 0U : amount.size() - point - 1;
    const double rounding = 0.51 * std::pow(10, -static_cast<double>(decimals));
    return units > 0 && std::abs(described->usd() - usd.usd() * units) > rounding;
}

std::string plainDecimal(std::string_view text) {
    const std::size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0) return "";
    std::string_view power = text.substr(e + 1);
    if (power.starts_with('+')) power.remove_prefix(1);
    int exponent = 0;
    const auto read = std::from_chars(power.data(), power.data() + power.size(), exponent);
    if (read.ec != std::errc() || read.ptr != power.data() + power.size() || std::abs(exponent) > 30)
        return "";
    std::string digits;
    int point = -1;
    for (const char c : text.substr(0, e)) {
        if (c == '.') {
            if (point >= 0) return "";
            point = static_cast<int>(digits.size());
        } else if (c >= '0' && c <= '9') {
            digits += c;
        } else {
            return "";
        }
    }
    if (digits.empty()) return "";
    point = (point < 0 ? static_cast<int>(digits.size()) : point) + exponent;
    if (point <= 0) return "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    if (point > static_cast<int>(digits.size()))
        digits.append(static_cast<std::size_t>(point) - digits.size(), '0');
    return digits.substr(0, static_cast<std::size_t>(point)) + '.' +
           digits.substr(static_cast<std::size_t>(point));
}

std::optional<double> numberOf(std::string_view text) {
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
    if (!std::isfinite(value) || value < 0) return std::nullopt;
    return value;
}

} // namespace cost::offer
