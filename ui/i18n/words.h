// SPDX-License-Identifier: GPL-3.0-or-later
// The library speaks UTF-8 and of messages, the window QString in its own language.
#pragma once

#include "libcost/base/message.h"

#include <QString>

#include <string>
#include <string_view>

inline QString words(const std::string& text) {
    return QString::fromStdString(text);
}

// The window's language, for what the library says: its sentences stand in the same catalogue.
cost::Phrases windowPhrases();

QString words(const cost::Message& message);

// At most so many characters, and a sign where there were more.
inline QString shortened(const QString& text, qsizetype most) {
    return text.size() <= most ? text : QString(text.left(most - 1) + u'\u2026');
}

inline QString words(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
