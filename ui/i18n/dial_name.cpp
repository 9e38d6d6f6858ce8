// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/dial_name.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"

#include "libcost/base/message.h"

#include <QCoreApplication>

namespace {

const QString kPeriod = QStringLiteral(" a month");

QString period() {
    return QCoreApplication::translate("Dial", " a month");
}

} // namespace

QString dialTitle(cost::Dial dial) {
    return words(cost::say(cost::facts(dial).title));
}

QString shownInField(const cost::Message& text) {
    return words(text).replace(kPeriod, period());
}

QString editedInField(const std::string& text) {
    const bool plain = typedLanguage() != cost::Language::English;
    return shownInField(plain ? cost::withPlainNumbers(text) : text);
}

std::string typedInField(const QString& text) {
    return QString(text).replace(period(), kPeriod, Qt::CaseInsensitive).toStdString();
}
