// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/one_line.h"

#include <algorithm>
#include <cstdio>

namespace cost {

Character firstCharacter(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return {first, 1, true};
    const std::size_t bytes = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < bytes) return {};
    char32_t code = first & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return {};
        code = code << 6U | (byte(i) & 0x3FU);
    }
    // Longer than it has to be, half of a pair, or beyond what there is.
    constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < kLeast[bytes] || (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF) return {};
    return {code, bytes, true};
}

bool isControl(char32_t code) {
    struct Range {
        char32_t first, last;
    };
    constexpr Range kRanges[] = {
        {0x00, 0x1F},       {0x7F, 0x9F},     {0x061C, 0x061C}, // Arabic letter mark
        {0x200E, 0x200F},                                       // marks of direction
        {0x2028, 0x202E},                                       // separators of lines, embeddings, overrides
        {0x2066, 0x2069},                                       // isolates
        {0xFEFF, 0xFEFF},   {0xFFF9, 0xFFFB},                   // byte order mark, annotations
        {0xE0000, 0xE007F},                                     // tags, which nothing shows
    };
    return std::any_of(std::begin(kRanges), std::end(kRanges),
                       [&](const Range& range) { return code >= range.first && code <= range.last; });
}

namespace {

std::string escape(char32_t code) {
    switch (code) {
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: break;
    }
    char text[16];
    // Beyond four digits JSON writes a pair.
    if (code > 0xFFFF)
        std::snprintf(text, sizeof text, "\\u%04x\\u%04x", static_cast<unsigned>(0xD7C0 + (code >> 10U)),
                      static_cast<unsigned>(0xDC00 + (code & 0x3FFU)));
    else
        std::snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(code));
    return text;
}

std::string cleaned(std::string_view text, bool keepsLines) {
    const auto harmless = [](char c) { return c >= 0x20 && c < 0x7F; };
    if (std::all_of(text.begin(), text.end(), harmless)) return std::string(text);
    std::string clean;
    clean.reserve(text.size() + 8);
    while (!text.empty()) {
        const Character character = firstCharacter(text);
        if (!character.valid) {
            char byte[8];
            std::snprintf(byte, sizeof byte, "\\x%02x", static_cast<unsigned char>(text.front()));
            clean += byte;
        } else if (isControl(character.code) &&
                   !(keepsLines && (character.code == '\n' || character.code == '\t'))) {
            clean += escape(character.code);
        } else {
            clean += text.substr(0, character.bytes);
        }
        text.remove_prefix(character.bytes);
    }
    return clean;
}

} // namespace

std::string oneLine(std::string_view text) {
    return cleaned(text, false);
}

std::string plainLines(std::string_view text) {
    return cleaned(text, true);
}

std::string shortened(std::string_view text, std::size_t most) {
    if (text.size() <= most) return std::string(text);
    std::size_t end = most > 3 ? most - 3 : 0;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "...";
}

} // namespace cost
