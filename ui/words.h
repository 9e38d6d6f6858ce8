// SPDX-License-Identifier: GPL-3.0-or-later
// The library speaks UTF-8, the window QString.
#pragma once

#include <QString>

#include <string>
#include <string_view>

inline QString words(const std::string& text) {
    return QString::fromStdString(text);
}

inline QString words(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
