// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/day.h"

#include <charconv>
#include <chrono>

namespace cost {

std::optional<int> dayOf(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || day < 1) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return std::nullopt;
    return static_cast<int>(std::chrono::sys_days(date).time_since_epoch().count());
}

std::optional<int> dayOf(std::string_view iso) {
    const auto number = [&](std::size_t at, std::size_t size) {
        int value = -1;
        const auto read = std::from_chars(iso.data() + at, iso.data() + at + size, value);
        return read.ptr == iso.data() + at + size ? value : -1;
    };
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    return dayOf(number(0, 4), number(5, 2), number(8, 2));
}

std::string isoDay(int count) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{count}}};
    const auto padded = [](int value, std::size_t size) {
        std::string text = std::to_string(value);
        return std::string(size > text.size() ? size - text.size() : 0, '0') + text;
    };
    return padded(static_cast<int>(date.year()), 4) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

} // namespace cost
