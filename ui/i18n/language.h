// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the window, and of what the library says in it. Reports, which others read, are English in
// all of them, and so is what is wrong with a file.
#pragma once

#include "libcost/input/written_number.h"

#include <QList>
#include <QString>

struct Language {
    QString code; // "de"
    QString name; // in that language
};

// English first.
const QList<Language>& languages();

bool isLanguage(const QString& code);

// The desktop's where it is one of these, else English.
QString desktopLanguage();

// Before the first widget is made. English where there is no such language.
void useLanguage(const QString& code);

// The one in use, for what is typed in it.
cost::Language typedLanguage();
