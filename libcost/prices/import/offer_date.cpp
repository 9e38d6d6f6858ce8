// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/offer_date.h"

namespace cost::offer {

int listedDay(std::string_view text) {
    if (text.size() > 10 && (text[10] == 'T' || text[10] == ' ')) text = text.substr(0, 10);
    if (text.size() != 10) return kNoDay;
    const std::string plain(text);
    if (plain[2] == '/' && plain[5] == '/') {
        const std::string year = plain.substr(6);
        const auto iso = [&](std::size_t day, std::size_t month) {
            return cost::dayOf(year + '-' + plain.substr(month, 2) + '-' + plain.substr(day, 2));
        };
        const auto dayFirst = iso(0, 3);
        return dayFirst ? *dayFirst : iso(3, 0).value_or(kNoDay);
    }
    return cost::dayOf(plain).value_or(kNoDay);
}

} // namespace cost::offer
