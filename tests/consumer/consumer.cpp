// SPDX-License-Identifier: Apache-2.0
#include <libcost/libcost.h>

#include <iostream>

int main(int, char** arguments) {
    const cost::Catalogue catalogue(arguments[1]);
    const cost::Scenario scenario = cost::openScenario(arguments[2], catalogue);
    for (const auto& row : cost::compare(*catalogue.book(scenario.region), scenario).rows)
        std::cout << row.option.id << ' ' << (row.quote ? cost::moneyText(row.quote->total()) : "unavailable")
                  << '\n';
}
