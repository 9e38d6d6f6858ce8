// SPDX-License-Identifier: GPL-3.0-or-later
// What the first picture needs and no window is needed for, read while the display is being reached: the
// fonts' settings, and the prices of the scenario that will be opened.
#pragma once

#include "libcost/prices/catalogue.h"

#include <filesystem>
#include <thread>

class HeadStart {
public:
    // The catalogue must outlive this. It keeps what is read; what is wrong with it, or with the scenario, is
    // found again and said by whoever opens that.
    HeadStart(const cost::Catalogue& catalogue, const std::filesystem::path& scenario);
    HeadStart(const HeadStart&) = delete;
    HeadStart& operator=(const HeadStart&) = delete;
    ~HeadStart();

    // Who wants a font earlier would read the settings a second time. Prices are waited for by the catalogue.
    void waitForFonts();

private:
    std::thread m_fonts;
    std::thread m_prices;
};
