// SPDX-License-Identifier: GPL-3.0-or-later
// The library speaks UTF-8, the window QString.
#pragma once

#include <QString>

#include <string>
#include <string_view>

inline QString words(const std::string& text) {
    return QString::fromStdString(text);
}

// At most so many characters, and a sign where there were more.
inline QString shortened(const QString& text, qsizetype most) {
    return text.size() <= most ? text : QString(text.left(most - 1) + u'\u2026');
}

inline QString words(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
