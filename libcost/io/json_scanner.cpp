// SPDX-License-Identifier: Apache-2.0
#include "libcost/io/json_scanner.h"

#include "libcost/base/problem.h"
#include "libcost/io/byte_search.h"

#include <algorithm>
#include <charconv>

namespace cost::offer {

namespace {

constexpr std::string_view kEndsWord = ",:{}[]\" \t\r\n";

void appendUtf8(std::string& text, unsigned code) {
    const auto put = [&text](unsigned byte) { text += static_cast<char>(byte); };
    if (code < 0x80) return put(code);
    if (code < 0x800) {
        put(0xC0 | code >> 6U);
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12U);
        put(0x80 | (code >> 6U & 0x3F));
    } else {
        put(0xF0 | code >> 18U);
        put(0x80 | (code >> 12U & 0x3F));
        put(0x80 | (code >> 6U & 0x3F));
    }
    put(0x80 | (code & 0x3F));
}

// The four hexadecimal digits at `at`, or more than any has.
unsigned hexOf(std::string_view raw, std::size_t at) {
    unsigned code = 0x110000;
    if (at + 4 > raw.size()) return code;
    const char* const from = raw.data() + at;
    const auto read = std::from_chars(from, from + 4, code, 16);
    return read.ptr == from + 4 ? code : 0x110000;
}

} // namespace

char JsonScanner::peek() {
    for (;;) {
        m_window.at = findText(m_window.at, m_window.end);
        if (m_window.at < m_window.end) return *m_window.at;
        if (!m_window.more()) return 0;
    }
}

void JsonScanner::finish() {
    if (peek() != 0) fail("something follows the end of the JSON text");
}

bool JsonScanner::open(char brace) {
    if (peek() == brace) {
        step();
        return true;
    }
    skip();
    return false;
}

bool JsonScanner::another(char close) {
    const char next = peek();
    if (next != ',' && next != close) {
        if (next == 0) failAtEnd();
        fail(std::string("a comma or ") + close + " is missing");
    }
    step();
    return next == ',';
}

std::string_view JsonScanner::key() {
    if (const char next = peek(); next != '"') {
        if (next == 0) failAtEnd();
        fail("a key in quotes is missing");
    }
    m_window.pin = m_window.at;
    std::string_view name = quoted();
    const std::size_t length = name.size();
    const bool inScratch = name.data() == m_scratch.data() && !m_scratch.empty();
    if (const char next = peek(); next != ':') {
        if (next == 0) failAtEnd();
        fail("a colon is missing behind a key");
    }
    step();
    if (peek() == 0) failAtEnd();
    // The window may have moved since.
    if (!inScratch) name = std::string_view(m_window.pin + 1, length);
    m_window.pin = nullptr;
    return name;
}

// With `at` on the opening quote. Keeps a pin that stands there.
std::string_view JsonScanner::quoted() {
    const bool pinned = m_window.pin != nullptr;
    if (!pinned) m_window.pin = m_window.at;
    step();
    bool escaped = false;
    for (;;) {
        m_window.at = findEither(m_window.at, m_window.end, '"', '\\');
        if (m_window.at == m_window.end) {
            if (!m_window.more()) failAtEnd();
            continue;
        }
        if (*m_window.at == '"') break;
        escaped = true;
        step();
        if (m_window.at == m_window.end && !m_window.more()) failAtEnd();
        step();
    }
    std::string_view raw(m_window.pin + 1, static_cast<std::size_t>(m_window.at - m_window.pin) - 1);
    step();
    if (!pinned) m_window.pin = nullptr;
    return escaped ? unescaped(raw) : raw;
}

std::string_view JsonScanner::unescaped(std::string_view raw) {
    std::string text;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            text += raw[i];
            continue;
        }
        switch (const char c = raw[++i]) { // a backslash never ends a text
        case 'n': text += '\n'; break;
        case 't': text += '\t'; break;
        case 'r': text += '\r'; break;
        case 'b': text += '\b'; break;
        case 'f': text += '\f'; break;
        case '"':
        case '\\':
        case '/': text += c; break;
        case 'u': {
            unsigned code = hexOf(raw, i + 1);
            i += 4;
            if (code >= 0xD800 && code < 0xDC00 && i + 2 < raw.size() && raw[i + 1] == '\\' &&
                raw[i + 2] == 'u') {
                const unsigned low = hexOf(raw, i + 3);
                if (low >= 0xDC00 && low < 0xE000) {
                    code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
                    i += 6;
                }
            }
            if (code >= 0xD800 && code < 0xE000) code = 0xFFFD; // half of a pair
            if (code >= 0x110000) fail("\\u needs four hexadecimal digits");
            appendUtf8(text, code);
            break;
        }
        default: fail("a text has an escape that JSON does not know");
        }
    }
    m_scratch = std::move(text);
    return m_scratch;
}

std::string_view JsonScanner::word() {
    m_window.pin = m_window.at;
    while (kEndsWord.find(*m_window.at) == std::string_view::npos) {
        step();
        if (m_window.at >= m_window.end && !m_window.more()) break;
    }
    const std::string_view found(m_window.pin, static_cast<std::size_t>(m_window.at - m_window.pin));
    m_window.pin = nullptr;
    const bool good =
        found == "true" || found == "false" || found == "null" ||
        (!found.empty() && (found.front() == '-' || (found.front() >= '0' && found.front() <= '9')));
    if (!good) fail("a value is missing, or is none of JSON");
    return found == "null" ? std::string_view() : found;
}

std::string_view JsonScanner::text() {
    switch (peek()) {
    case 0: failAtEnd();
    case '"': return quoted();
    case '{':
    case '[': skipNested(); return {};
    default: return word();
    }
}

void JsonScanner::skip() {
    switch (peek()) {
    case 0: failAtEnd();
    case '"': return skipText();
    case '{':
    case '[': return skipNested();
    default: word();
    }
}

// As quoted(), but of any length.
void JsonScanner::skipText() {
    step();
    for (;;) {
        m_window.at = findEither(m_window.at, m_window.end, '"', '\\');
        if (m_window.at == m_window.end) {
            if (!m_window.more()) failAtEnd();
            continue;
        }
        if (*m_window.at == '"') return step();
        step();
        if (m_window.at == m_window.end && !m_window.more()) failAtEnd();
        step();
    }
}

void JsonScanner::skipNested() {
    std::int64_t depth = 0;
    std::uint64_t inText = 0;  // all ones inside quotes
    std::uint64_t escaped = 0; // 1: the first byte of the next block is escaped
    constexpr std::ptrdiff_t kBlock = 64;
    for (;;) {
        if (m_window.at == m_window.end && !m_window.more()) failAtEnd();
        const std::ptrdiff_t left = m_window.end - m_window.at;
        JsonBits bits = jsonBits(m_window.at); // the margin has neither quotes nor braces
        if (bits.escapes != 0 || escaped != 0) {
            std::uint64_t escaping = bits.escapes & ~escaped;
            std::uint64_t shielded = escaped;
            escaped = 0;
            while (escaping != 0) {
                const int at = std::countr_zero(escaping);
                escaping &= escaping - 1;
                if (at + 1 == std::min(kBlock, left)) {
                    escaped = 1;
                } else {
                    shielded |= std::uint64_t{2} << static_cast<unsigned>(at);
                    escaping &= ~(std::uint64_t{2} << static_cast<unsigned>(at));
                }
            }
            bits.quotes &= ~shielded;
        }
        const std::uint64_t quoted = runningParity(bits.quotes) ^ inText;
        inText = static_cast<std::uint64_t>(-static_cast<std::int64_t>(quoted >> 63U));
        const std::uint64_t opens = bits.opens & ~quoted;
        const std::uint64_t closes = bits.closes & ~quoted;
        if (std::popcount(closes) >= depth && closes != 0) {
            for (std::uint64_t braces = opens | closes; braces != 0; braces &= braces - 1) {
                depth += (opens & braces & (~braces + 1)) != 0 ? 1 : -1;
                if (depth == 0) {
                    m_window.at += std::countr_zero(braces) + 1;
                    return;
                }
            }
        } else {
            depth += std::popcount(opens) - std::popcount(closes);
        }
        m_window.at += std::min(kBlock, left);
    }
}

void JsonScanner::failAtEnd() {
    fail("the file ends too early: a quote, bracket or brace is not closed, or the file is cut off");
}

void JsonScanner::fail(const std::string& message) {
    const std::uintmax_t place = m_window.position();
    ByteSource& source = m_window.source;
    std::string where = "byte " + std::to_string(place);
    source.forgetWatch();
    if (source.rewind()) {
        std::uintmax_t line = 1;
        std::uintmax_t column = 1;
        std::vector<char> piece(std::size_t{64} << 10U);
        for (std::uintmax_t done = 0; done < place;) {
            const std::size_t count = source.read(
                piece.data(), static_cast<std::size_t>(std::min<std::uintmax_t>(piece.size(), place - done)));
            if (count == 0) break;
            for (std::size_t i = 0; i < count; ++i) {
                column = piece[i] == '\n' ? 1 : column + 1;
                line += piece[i] == '\n' ? 1U : 0U;
            }
            done += count;
        }
        where = "line " + std::to_string(line) + ", column " + std::to_string(column);
    }
    throw BadInput(source.name(), {{where, message}});
}

} // namespace cost::offer
