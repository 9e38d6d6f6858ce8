// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the window. Sentences of the library (answers, reasons, reports) are English in all of
// them.
#pragma once

#include <QList>
#include <QString>

struct Language {
    QString code; // "de"
    QString name; // in that language
};

// English first.
const QList<Language>& languages();

bool isLanguage(const QString& code);

// Before the first widget is made. English where there is no such language.
void useLanguage(const QString& code);
