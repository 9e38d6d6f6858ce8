// SPDX-License-Identifier: GPL-3.0-or-later
// Outline icons, drawn in the palette's colour of text.
#pragma once

#include <QIcon>
#include <QPalette>

#include <optional>

// Once, before the first icon: those of a static library are not found by themselves.
void loadIcons();

// "open", "save", ...: a file of that name in the resources.
// Without a palette in the application's of the moment, for what is asked for once and kept.
QIcon icon(const QString& name, const std::optional<QPalette>& palette = {});
