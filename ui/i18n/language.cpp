// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace {

cost::Language spoken = cost::Language::English;

} // namespace

const QList<Language>& languages() {
    static const QList<Language> all = {{QStringLiteral("en"), QStringLiteral("English")},
                                        {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                        {QStringLiteral("es"), QStringLiteral("Español")}};
    return all;
}

bool isLanguage(const QString& code) {
    return std::any_of(languages().begin(), languages().end(),
                       [&](const Language& each) { return each.code == code; });
}

void useLanguage(const QString& code) {
    // Those of a static library are not found by themselves.
    Q_INIT_RESOURCE(translations);
    static QTranslator own;
    static QTranslator dialogs; // what Qt itself says
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&dialogs);
    const QString known = isLanguage(code) ? code : QStringLiteral("en");
    spoken = known == u"de"   ? cost::Language::German
             : known == u"es" ? cost::Language::Spanish
                              : cost::Language::English;
    // English has one too: its plural forms.
    if (own.load(QStringLiteral(":/translations/breakeven_%1.qm").arg(known)))
        QCoreApplication::installTranslator(&own);
    if (known != u"en" &&
        dialogs.load(QStringLiteral("qtbase_") + known, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&dialogs);
}

cost::Language typedLanguage() {
    return spoken;
}

QString desktopLanguage() {
    const QString code = QLocale::system().name().left(2);
    return isLanguage(code) ? code : QStringLiteral("en");
}
