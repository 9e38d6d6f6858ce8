// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

void initTranslations() {
    // Those of a static library are not found by themselves.
    Q_INIT_RESOURCE(translations);
}

const QList<Language>& languages() {
    static const QList<Language> all = {{QStringLiteral("en"), QStringLiteral("English")},
                                        {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                        {QStringLiteral("es"), QStringLiteral("Español")}};
    return all;
}

void useLanguage(const QString& code) {
    initTranslations();
    static QTranslator own;
    static QTranslator dialogs; // what Qt itself says
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&dialogs);
    const bool known = std::any_of(languages().begin(), languages().end(),
                                   [&](const Language& each) { return each.code == code; });
    const QString used = known ? code : QStringLiteral("en");
    // English has one too: its plural forms.
    if (own.load(QStringLiteral(":/translations/breakeven_%1.qm").arg(used)))
        QCoreApplication::installTranslator(&own);
    if (used != u"en" &&
        dialogs.load(QStringLiteral("qtbase_") + used, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&dialogs);
}
