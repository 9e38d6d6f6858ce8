// SPDX-License-Identifier: GPL-3.0-or-later
// What a dial is called in the reader's language, and what its field holds.
#pragma once

#include "libcost/model/dial.h"

#include <QString>

// "Requests": the library's own title, translated.
QString dialTitle(cost::Dial dial);

// What fields hold is in the library's words, whatever the language, but for the period: "30M a month" there
// is "30M im Monat" here.
QString shownInField(const cost::Message& text);
std::string typedInField(const QString& text);
// The same for text that is edited: each number in it has one reading in the reader's language.
QString editedInField(const std::string& text);
