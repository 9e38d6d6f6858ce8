// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/head_start.h"

#include "libcost/files/scenario_file.h"

#ifdef BREAKEVEN_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace {

void readFonts() {
#ifdef BREAKEVEN_FONTCONFIG
    FcInit();
#endif
}

void readPrices(const cost::Catalogue& catalogue, const std::filesystem::path& scenario) {
    try {
        catalogue.book(cost::openScenario(scenario, catalogue).region);
    } catch (const std::exception&) {
        // Nobody waits for a message yet: the session will say it.
    }
}

} // namespace

HeadStart::HeadStart(const cost::Catalogue& catalogue, std::filesystem::path scenario)
    : m_fonts(readFonts),
      m_prices([&catalogue, scenario = std::move(scenario)] { readPrices(catalogue, scenario); }) {}

HeadStart::~HeadStart() {
    waitForFonts();
    m_prices.join();
}

void HeadStart::waitForFonts() {
    if (m_fonts.joinable()) m_fonts.join();
}
