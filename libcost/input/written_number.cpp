// SPDX-License-Identifier: Apache-2.0
#include "libcost/input/written_number.h"

#include "libcost/base/message.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace cost {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// What may part the thousands of a number beside a comma or a point.
bool isGroupMark(char c) {
    return c == ' ' || c == '\'' || c == '_';
}

struct Folding {
    std::string_view from;
    std::string_view to;
};

// Blanks that do not break, narrow ones and those as wide as a figure; then signs with a plain form.
constexpr std::array<Folding, 12> kFoldings = {{
    {"\u00a0", " "},
    {"\u202f", " "},
    {"\u2009", " "},
    {"\u2007", " "},
    {"\u2008", " "},
    {"\u200a", " "},
    {"\t", " "},
    {"\u2019", "'"},
    {"\u00b4", "'"},
    {"\u2212", "-"},
    {"\u00d7", "x"},
    {"\u03bc", "\u00b5"},
}};

// Digits in groups as thousands are: of three, or of two before the last three; the first not beginning
// with 0.
bool areGroups(const std::vector<std::string_view>& groups, char mark) {
    if (groups.front().empty() || groups.front().size() > 3 || groups.front().front() == '0') return false;
    if (groups.back().size() != 3) return false;
    bool threes = true;
    bool twos = mark == ',' && groups.size() > 2 && groups.front().size() <= 2;
    for (std::size_t i = 1; i + 1 < groups.size(); ++i) {
        threes = threes && groups[i].size() == 3;
        twos = twos && groups[i].size() == 2;
    }
    return threes || twos;
}

// The digits of the whole part without what parts its thousands; nothing where it is not so parted.
std::optional<std::string> wholePart(std::string_view text, char decimal) {
    std::vector<std::string_view> groups;
    char mark = 0;
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i])) continue;
        if (text[i] == decimal || (mark && text[i] != mark)) return std::nullopt;
        mark = text[i];
        groups.push_back(text.substr(from, i - from));
        from = i + 1;
    }
    groups.push_back(text.substr(from));
    if (groups.size() > 1 && !areGroups(groups, mark)) return std::nullopt;
    std::string digits;
    for (const std::string_view group : groups)
        digits += group;
    return digits;
}

std::optional<double> doubleOf(const std::string& digits) {
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size() ||
        !std::isfinite(value))
        return std::nullopt;
    return value;
}

// Where that sign is the decimal one.
std::optional<double> readWith(char decimal, std::string_view sign, std::string_view digits,
                               std::string_view exponent) {
    const std::size_t at = digits.rfind(decimal);
    const std::string_view fraction =
        at == std::string_view::npos ? std::string_view() : digits.substr(at + 1);
    for (const char c : fraction)
        if (!isDigit(c)) return std::nullopt;
    const auto whole = wholePart(digits.substr(0, at), decimal);
    if (!whole || (whole->empty() && fraction.empty())) return std::nullopt;
    std::string plain(sign == "-" ? "-" : "");
    plain += whole->empty() ? "0" : *whole;
    if (!fraction.empty()) plain.append(".").append(fraction);
    return doubleOf(plain.append(exponent));
}

} // namespace

std::string folded(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        bool found = false;
        for (const Folding& each : kFoldings)
            if (rest.starts_with(each.from)) {
                plain += each.to;
                i += each.from.size();
                found = true;
                break;
            }
        if (found) continue;
        const char c = text[i];
        // The capitals of Latin-1 stand 32 below their small letters, in UTF-8 too.
        const bool latin = i > 0 && text[i - 1] == '\xc3' && static_cast<unsigned char>(c) <= 0x9e;
        plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : latin ? static_cast<char>(c + 32) : c;
        ++i;
    }
    return plain;
}

NumberReadings numberReadings(std::string_view text) {
    const auto digitAt = [&](std::size_t i) { return i < text.size() && isDigit(text[i]); };
    std::size_t at = 0;
    const std::string_view sign =
        !text.empty() && (text[0] == '-' || text[0] == '+') ? text.substr(0, 1) : std::string_view();
    at += sign.size();
    while (!sign.empty() && at < text.size() && text[at] == ' ')
        ++at;
    const std::size_t from = at;
    while (at < text.size()) {
        const char c = text[at];
        const bool separates = c == '.' || c == ',' || (isGroupMark(c) && at > from);
        if (!isDigit(c) && !(separates && digitAt(at + 1))) break;
        ++at;
    }
    std::string_view digits = text.substr(from, at - from);
    if (digits.empty()) return {};
    // "5." is what "5.25" looks like while it is typed.
    if (at < text.size() && text[at] == '.' && digits.find_first_not_of("0123456789") == digits.npos &&
        (at + 1 == text.size() || text[at + 1] == ' '))
        ++at;
    std::string_view exponent;
    if (at < text.size() && text[at] == 'e') {
        const bool signedOne = at + 1 < text.size() && (text[at + 1] == '+' || text[at + 1] == '-');
        std::size_t end = at + (signedOne ? 2 : 1);
        if (digitAt(end)) {
            while (digitAt(end))
                ++end;
            exponent = text.substr(at, end - at);
            at = end;
        }
    }
    std::string power(exponent);
    if (const std::size_t plus = power.find('+'); plus != std::string::npos) power.erase(plus, 1);
    NumberReadings read = {at, readWith('.', sign, digits, power), readWith(',', sign, digits, power)};
    // Nobody parts thousands in front of a power of ten: a point there is the decimal one.
    if (!exponent.empty() && read.point && digits.find('.') != digits.npos) read.comma.reset();
    return read;
}

std::string plainNumber(double value) {
    std::array<char, 400> text{};
    const double magnitude = std::abs(value);
    const bool plain = magnitude == 0 || (magnitude >= 1e-6 && magnitude < 1e15);
    const auto end =
        plain ? std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed)
              : std::to_chars(text.data(), text.data() + text.size(), value);
    std::string written(text.data(), end.ptr);
    // Three digits behind the point could be thousands.
    if (const auto read = numberReadings(written); read.size == written.size() && read.differ())
        written.insert(std::min(written.find('e'), written.size()), 1, '0');
    return written;
}

Message twoReadings(std::string_view text, double one, double other) {
    return say("\"{1}\" can be {2} or {3}: write one of them", text, plainNumber(one), plainNumber(other));
}

std::string withPlainNumbers(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        const auto read = isDigit(text[i]) ? numberReadings(text.substr(i)) : NumberReadings();
        if (read.size == 0) {
            plain += text[i++];
            continue;
        }
        plain += read.differ() ? plainNumber(*read.point) : std::string(text.substr(i, read.size));
        i += read.size;
    }
    return plain;
}

Typed<double> writtenNumber(std::string_view text, Language language) {
    std::string plain = folded(text);
    const std::size_t from = plain.find_first_not_of(' ');
    if (from == std::string::npos) return std::nullopt;
    plain = plain.substr(from, plain.find_last_not_of(' ') - from + 1);
    const NumberReadings read = numberReadings(plain);
    if (read.size != plain.size() || (!read.point && !read.comma)) return std::nullopt;
    if (language != Language::English && read.differ())
        return Typed<double>::refused(twoReadings(plain, *read.point, *read.comma));
    return read.point ? *read.point : *read.comma;
}

} // namespace cost
