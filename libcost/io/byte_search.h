// SPDX-License-Identifier: Apache-2.0
// Searches over the bytes of a window, sixteen or sixty-four at a time where the machine can. All of them may
// read up to Window::kMargin bytes beyond the end, where only 0xFF stands.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace cost::offer {

// The first byte that is `a` or `b`, or `end`.
inline const char* findEither(const char* at, const char* end, char a, char b) {
#if defined(__SSE2__)
    const __m128i as = _mm_set1_epi8(a);
    const __m128i bs = _mm_set1_epi8(b);
    for (; at < end; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(bytes, as), _mm_cmpeq_epi8(bytes, bs));
        if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(hits)); mask != 0) {
            at += std::countr_zero(mask);
            return at < end ? at : end;
        }
    }
#else
    for (; at < end; ++at)
        if (*at == a || *at == b) return at;
#endif
    return end;
}

// The first byte that is no blank, or `end`. Blanks, line ends and all other control characters count alike.
inline const char* findText(const char* at, const char* end) {
    // Behind a comma or a colon there is mostly one blank or none.
    if (static_cast<unsigned char>(*at) > ' ') return at < end ? at : end;
    ++at;
#if defined(__SSE2__)
    const __m128i blank = _mm_set1_epi8(' ');
    for (; at < end; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i blanks = _mm_cmpeq_epi8(_mm_min_epu8(bytes, blank), bytes);
        if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(blanks)) ^ 0xffffU; mask != 0) {
            at += std::countr_zero(mask);
            return at < end ? at : end;
        }
    }
#else
    for (; at < end; ++at)
        if (static_cast<unsigned char>(*at) > ' ') return at;
#endif
    return end;
}

// Of sixty-four bytes, one bit each: where JSON quotes, escapes, opens and closes.
struct JsonBits {
    std::uint64_t quotes = 0;
    std::uint64_t escapes = 0;
    std::uint64_t opens = 0;
    std::uint64_t closes = 0;
};

inline JsonBits jsonBits(const char* at) {
    JsonBits bits;
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i escape = _mm_set1_epi8('\\');
    const __m128i open = _mm_set1_epi8('{'); // with bit 5 set, [ is { and ] is }
    const __m128i close = _mm_set1_epi8('}');
    const __m128i fold = _mm_set1_epi8(0x20);
    for (unsigned part = 0; part < 64; part += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + part));
        const __m128i folded = _mm_or_si128(bytes, fold);
        const auto put = [part](std::uint64_t& all, __m128i hits) {
            all |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(hits))) << part;
        };
        put(bits.quotes, _mm_cmpeq_epi8(bytes, quote));
        put(bits.escapes, _mm_cmpeq_epi8(bytes, escape));
        put(bits.opens, _mm_cmpeq_epi8(folded, open));
        put(bits.closes, _mm_cmpeq_epi8(folded, close));
    }
#else
    for (unsigned i = 0; i < 64; ++i) {
        const std::uint64_t bit = std::uint64_t{1} << i;
        switch (at[i]) {
        case '"': bits.quotes |= bit; break;
        case '\\': bits.escapes |= bit; break;
        case '{':
        case '[': bits.opens |= bit; break;
        case '}':
        case ']': bits.closes |= bit; break;
        default: break;
        }
    }
#endif
    return bits;
}

// Each bit becomes the sum (modulo 2) of all bits up to it: from quotes to what is quoted.
inline std::uint64_t runningParity(std::uint64_t bits) {
    for (unsigned shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

} // namespace cost::offer
