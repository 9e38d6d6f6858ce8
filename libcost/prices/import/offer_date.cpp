// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/offer_date.h"

namespace cost::offer {

namespace {

std::string_view withoutTime(std::string_view text) {
    if (text.size() > 10 && (text[10] == 'T' || text[10] == ' ')) return text.substr(0, 10);
    return text;
}

bool isSlashed(std::string_view day) {
    return day.size() == 10 && day[2] == '/' && day[5] == '/';
}

// "10/05/2026" with the day and the month at these places.
std::optional<int> slashed(std::string_view text, std::size_t day, std::size_t month) {
    const std::string plain(text);
    return cost::dayOf(plain.substr(6) + '-' + plain.substr(month, 2) + '-' + plain.substr(day, 2));
}

} // namespace

DateOrder orderOf(std::string_view text) {
    const std::string_view day = withoutTime(text);
    if (!isSlashed(day)) return DateOrder::Unknown;
    const bool first = slashed(day, 0, 3).has_value();
    const bool second = slashed(day, 3, 0).has_value();
    return first == second ? DateOrder::Unknown : first ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool hasTwoMeanings(std::string_view text) {
    const std::string_view day = withoutTime(text);
    if (!isSlashed(day)) return false;
    const auto first = slashed(day, 0, 3);
    const auto second = slashed(day, 3, 0);
    return first && second && *first != *second;
}

int listedDay(std::string_view text, DateOrder order) {
    const std::string_view day = withoutTime(text);
    if (!isSlashed(day)) return day.size() == 10 ? cost::dayOf(day).value_or(kNoDay) : kNoDay;
    const auto dayFirst = slashed(day, 0, 3);
    const auto monthFirst = slashed(day, 3, 0);
    if (order == DateOrder::MonthFirst) return monthFirst.value_or(kNoDay);
    if (order == DateOrder::DayFirst) return dayFirst.value_or(kNoDay);
    return dayFirst ? *dayFirst : monthFirst.value_or(kNoDay);
}

} // namespace cost::offer
