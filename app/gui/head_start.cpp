// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/head_start.h"

#include "libcost/files/scenario_file.h"

#ifdef BREAKEVEN_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

#include <clocale>
#include <system_error>

namespace {

void readFonts() {
#ifdef BREAKEVEN_FONTCONFIG
    FcInit();
#endif
}

void readPrices(const cost::Catalogue& catalogue, const std::filesystem::path& scenario) {
    std::error_code error;
    // What can be read once only is left to whoever opens it.
    if (!std::filesystem::is_regular_file(scenario, error)) return;
    try {
        catalogue.book(cost::openScenario(scenario, catalogue).region);
    } catch (const std::exception&) {
        // Nobody waits for a message yet: the session will say it.
    }
}

// Qt sets the locale of the process meanwhile, and numbers are read by its decimal point: a thread of its own
// has this one.
class PlainLocale {
public:
    PlainLocale() {
        if (m_locale) ::uselocale(m_locale);
    }
    PlainLocale(const PlainLocale&) = delete;
    PlainLocale& operator=(const PlainLocale&) = delete;
    ~PlainLocale() {
        ::uselocale(LC_GLOBAL_LOCALE);
        if (m_locale) ::freelocale(m_locale);
    }

private:
    locale_t m_locale = ::newlocale(LC_ALL_MASK, "C", nullptr);
};

// It is only a head start: where the system gives no thread, everything is read in its turn.
template <class Work>
std::thread started(const Work& work) {
    try {
        return std::thread([work] {
            const PlainLocale plain;
            work();
        });
    } catch (const std::system_error&) {
        return {};
    }
}

} // namespace

HeadStart::HeadStart(const cost::Catalogue& catalogue, const std::filesystem::path& scenario)
    : m_fonts(started(readFonts)),
      m_prices(started([&catalogue, scenario] { readPrices(catalogue, scenario); })) {}

HeadStart::~HeadStart() {
    waitForFonts();
    if (m_prices.joinable()) m_prices.join();
}

void HeadStart::waitForFonts() {
    if (m_fonts.joinable()) m_fonts.join();
}
