// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dial_name.h"

#include <QCoreApplication>

#include <string>

namespace {

// So that translators see them: the library's titles, in its order.
[[maybe_unused]] constexpr const char* kTitles[] = {
    QT_TRANSLATE_NOOP("Dial", "Requests"),
    QT_TRANSLATE_NOOP("Dial", "Duration"),
    QT_TRANSLATE_NOOP("Dial", "Memory"),
    QT_TRANSLATE_NOOP("Dial", "CPU per request"),
    QT_TRANSLATE_NOOP("Dial", "INIT of a cold start"),
    QT_TRANSLATE_NOOP("Dial", "Share of cold starts"),
    QT_TRANSLATE_NOOP("Dial", "Peak over mean"),
    QT_TRANSLATE_NOOP("Dial", "Request size"),
    QT_TRANSLATE_NOOP("Dial", "Response size"),
    QT_TRANSLATE_NOOP("Dial", "Target utilisation"),
    QT_TRANSLATE_NOOP("Dial", "Discount on servers"),
};
static_assert(std::size(kTitles) == cost::kDials.size());

} // namespace

QString dialTitle(cost::Dial dial) {
    return QCoreApplication::translate("Dial", std::string(cost::facts(dial).title).c_str());
}
