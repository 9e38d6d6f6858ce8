// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/words.h"

#include <QCoreApplication>

cost::Phrases windowPhrases() {
    return [](const std::string& english) {
        return QCoreApplication::translate("libcost", english.c_str()).toStdString();
    };
}

QString words(const cost::Message& message) {
    return words(message.in(windowPhrases()));
}
