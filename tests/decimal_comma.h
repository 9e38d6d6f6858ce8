// SPDX-License-Identifier: Apache-2.0
// A test whose environment has BREAKEVEN_DECIMAL_COMMA runs under that environment's locale, where numbers
// have a decimal comma, as on many desktops. Where there is no such locale it is skipped, which is seen, and
// never passes for want of it.
#pragma once

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace support {

inline constexpr int kSkipped = 77; // as tests/CMakeLists.txt tells ctest

inline bool usesDecimalComma() {
    if (!std::getenv("BREAKEVEN_DECIMAL_COMMA")) return false;
    std::setlocale(LC_ALL, "");
    if (std::string_view(std::localeconv()->decimal_point) == ",") return true;
    std::fputs("skipped: there is no locale with a decimal comma here; Debian's package `locales` has what "
               "localedef makes one from\n",
               stderr);
    std::_Exit(kSkipped);
}

inline const bool kDecimalComma = usesDecimalComma();

} // namespace support
