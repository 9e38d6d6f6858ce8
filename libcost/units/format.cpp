// SPDX-License-Identifier: Apache-2.0
#include "libcost/units/format.h"

#include "libcost/base/message.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace cost {

namespace {

constexpr const char* kMinus = "\u2212";

// Fixed decimals with commas in thousands, no sign. Halves round away from zero as people expect of money:
// 0.125 shows as 0.13. A double just below a half that prints as a half at 15 digits counts as the half.
std::string fixedText(double magnitude, int decimals) {
    if (!std::isfinite(magnitude)) return std::isnan(magnitude) ? "not a number" : "infinite";
    std::array<char, 400> buffer{};
    const double scale = std::pow(10.0, decimals);
    // What has no more decimals than are shown stands as it is.
    const bool whole = magnitude * scale == std::floor(magnitude * scale);
    const double scaled = whole ? magnitude * scale : magnitude * (1 + 1e-15) * scale;
    const double rounded = scaled < 9e15 ? std::floor(scaled + 0.5) / scale : magnitude;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded,
                                   std::chars_format::fixed, decimals);
    std::string text(buffer.data(), end.ptr);
    const std::size_t point = std::min(text.find('.'), text.size());
    for (std::size_t i = point; i > 3; i -= 3)
        text.insert(i - 3, 1, ',');
    return text;
}

std::string withoutTrailingZeros(std::string text) {
    if (text.find('.') == std::string::npos) return text;
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string dollars(double usd, int decimals) {
    const std::string text = fixedText(std::abs(usd), decimals);
    const bool shown = text.find_first_of("123456789") != std::string::npos;
    return (usd < 0 && shown ? std::string(kMinus) : std::string()) + '$' + text;
}

// Three digits or so, then k, M, B, T.
std::string compact(double value, int digits) {
    static constexpr std::array<const char*, 6> kScale = {"", "k", "M", "B", "T", "Q"};
    if (!std::isfinite(value)) return fixedText(value, 0);
    const double magnitude = std::abs(value);
    std::size_t scale = 0;
    double shown = magnitude;
    const auto decimalsOf = [&](double x) {
        const int whole = x < 1 ? 1 : static_cast<int>(std::floor(std::log10(x) + 1e-12)) + 1;
        return std::max(0, digits - whole);
    };
    while (shown >= 1000 * (1 - 0.5 * std::pow(10.0, -digits)) && scale + 1 < kScale.size()) {
        shown /= 1000;
        ++scale;
    }
    int decimals = decimalsOf(shown);
    if (shown > 0 && shown < 1)
        decimals = digits - 1 - static_cast<int>(std::floor(std::log10(shown) + 1e-12));
    const std::string text =
        withoutTrailingZeros(fixedText(shown, std::clamp(decimals, 0, 12))) + kScale[scale];
    return (value < 0 ? std::string(kMinus) : std::string()) + text;
}

} // namespace

Figure moneyText(Money money) {
    return {dollars(money.usd(), 2), money.usd()};
}

Figure smallMoneyText(Money money) {
    const double magnitude = std::abs(money.usd());
    if (magnitude == 0 || magnitude >= 0.01 || !std::isfinite(magnitude)) return moneyText(money);
    const int decimals = 1 - static_cast<int>(std::floor(std::log10(magnitude)));
    return {dollars(money.usd(), std::min(decimals, 12)), money.usd()};
}

namespace {

// A cent is the least that shows; what follows it, only as far as it says something.
std::string dollarsUpTo(double usd, int decimals) {
    std::string text = dollars(usd, decimals);
    while (text.back() == '0' && text.size() - text.rfind('.') > 3)
        text.pop_back();
    return text;
}

constexpr int kMostDecimals = 12; // of a list price

} // namespace

Figure exactMoneyText(Money money) {
    // 15 digits are the most that a double keeps of any decimal.
    const double magnitude = std::abs(money.usd());
    const int whole = magnitude < 1 ? 0 : static_cast<int>(std::floor(std::log10(magnitude))) + 1;
    return {dollarsUpTo(money.usd(), std::clamp(15 - whole, 2, kMostDecimals)), money.usd()};
}

std::string moneyBesideText(Money money, Money limit) {
    for (int decimals = 2; decimals < kMostDecimals; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        const Money rounded(std::floor(money.usd() * scale + 0.5) / scale);
        if (exceeds(money, limit) ? exceeds(rounded, limit) : exceeds(limit, rounded))
            return dollarsUpTo(money.usd(), decimals);
    }
    return exactMoneyText(money);
}

Figure differenceText(Money difference) {
    std::string text = moneyText(difference);
    const bool zero = text.find_first_of("123456789") == std::string::npos;
    if (!zero && difference.usd() > 0) text.insert(0, 1, '+');
    return {std::move(text), difference.usd()};
}

std::string axisMoneyText(double usd) {
    if (usd == 0) return "$0";
    const double magnitude = std::abs(usd);
    const std::string sign = usd < 0 ? kMinus : "";
    if (magnitude < 1) {
        // $0.50, $0.01, then as many decimals as it takes.
        const std::string text = withoutTrailingZeros(fixedText(magnitude, 9));
        const std::size_t decimals = text.size() - std::min(text.find('.'), text.size());
        return sign + '$' + (decimals < 3 ? fixedText(magnitude, 2) : text);
    }
    return sign + '$' + compact(magnitude, 3);
}

std::vector<double> roundValues(double from, double to) {
    std::vector<double> all;
    for (double decade = std::pow(10, std::floor(std::log10(from))); decade <= to; decade *= 10)
        for (const double step : {1.0, 2.0, 5.0})
            if (step * decade >= from * (1 - 1e-9) && step * decade <= to) all.push_back(step * decade);
    return all;
}

Figure compactText(double value, int digits) {
    return {compact(value, digits), value};
}

Figure numberText(double value, int decimals) {
    if (!std::isfinite(value)) return {fixedText(value, 0), value};
    const double magnitude = std::abs(value);
    // A small number keeps four digits that count, however many zeros come first.
    if (magnitude > 0 && magnitude < 1)
        decimals = std::max(decimals, 3 - static_cast<int>(std::floor(std::log10(magnitude))));
    // Of a large one the last digits are the noise of doubles.
    if (magnitude >= 1)
        decimals = std::min(decimals, std::max(0, 13 - static_cast<int>(std::log10(magnitude))));
    std::string text = withoutTrailingZeros(fixedText(magnitude, std::min(decimals, 15)));
    if (value < 0 && text != "0") text.insert(0, kMinus);
    return {std::move(text), value};
}

std::string roundedText(double value, int decimals) {
    const std::string text = fixedText(std::abs(value), std::clamp(decimals, 0, 15));
    const bool shown = text.find_first_of("123456789") != std::string::npos;
    return (value < 0 && shown ? std::string(kMinus) : std::string()) + text;
}

std::string significantText(double value, int digits) {
    if (value == 0 || !std::isfinite(value)) return numberText(value, 0);
    const int first = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return withoutTrailingZeros(roundedText(value, digits - 1 - first));
}

std::string exactText(double value) {
    std::array<char, 64> text{};
    // Spreadsheets and people read plain digits best, as long as there are few.
    const double magnitude = std::abs(value);
    const bool plain = magnitude == 0 || (magnitude >= 1e-9 && magnitude < 1e15);
    const auto end =
        plain ? std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed)
              : std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end.ptr};
}

std::string sheetText(double value) {
    if (!std::isfinite(value) || (value == std::floor(value) && std::abs(value) < 1e15))
        return exactText(value);
    std::array<char, 64> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 12);
    double rounded = value;
    std::from_chars(text.data(), end.ptr, rounded);
    return exactText(rounded);
}

Figure percentOf(double share) {
    const double percent = share * 100;
    const double magnitude = std::abs(percent);
    if (std::isfinite(percent) && magnitude >= 1e5) return {compact(percent, 2) + " %", share};
    const int decimals = magnitude >= 9.95 || magnitude == 0 ? 0 : magnitude >= 0.095 ? 1 : 2;
    std::string text = withoutTrailingZeros(fixedText(magnitude, decimals));
    if (percent < 0 && text != "0") text.insert(0, kMinus);
    return {text + " %", share};
}

std::string signedPercentOf(double share) {
    const std::string text = percentOf(share);
    return share > 0 && text != "0 %" ? '+' + text : text;
}

std::string percentAboveText(Money amount, Money other) {
    constexpr double kHalfCent = 0.005;
    return other.usd() < kHalfCent ? std::string() : signedPercentOf(amount.usd() / other.usd() - 1);
}

Figure durationText(double milliseconds) {
    const double magnitude = std::abs(milliseconds);
    if (magnitude < 1000)
        return {numberText(milliseconds, magnitude < 10 ? 3 : magnitude < 100 ? 2 : 1) + " ms", milliseconds};
    if (magnitude < 60'000) return {numberText(milliseconds / 1000, 3) + " s", milliseconds};
    if (magnitude < 3'600'000) {
        const double whole = std::floor(magnitude / 1000 + 0.5);
        const double minutes = std::floor(whole / 60);
        const double seconds = whole - minutes * 60;
        return {numberText(minutes, 0) + " min" + (seconds > 0 ? ' ' + numberText(seconds, 0) + " s" : ""),
                milliseconds};
    }
    return {numberText(milliseconds / 3'600'000, 2) + " h", milliseconds};
}

Figure memoryText(double megabytes) {
    return {numberText(megabytes, 0) + " MB", megabytes};
}

std::pair<Figure, Figure> toldApart(double value, double limit,
                                    const std::function<std::string(double, int)>& words) {
    constexpr int kMostDigits = 9;
    for (int more = 0;; ++more) {
        std::pair<Figure, Figure> both{{words(value, more), value}, {words(limit, more), limit}};
        if (value == limit || more == kMostDigits || both.first != both.second) return both;
    }
}

Message dateText(const std::string& iso) {
    static constexpr std::array<const char*, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (iso.size() != 10) return iso;
    int month = 0;
    int day = 0;
    std::from_chars(iso.data() + 5, iso.data() + 7, month);
    std::from_chars(iso.data() + 8, iso.data() + 10, day);
    if (month < 1 || month > 12) return iso;
    return std::to_string(day) + ' ' + say(kMonths[static_cast<std::size_t>(month - 1)]) + ' ' +
           iso.substr(0, 4);
}

} // namespace cost
