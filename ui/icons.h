// SPDX-License-Identifier: GPL-3.0-or-later
// Outline icons, drawn in the palette's colour of text.
#pragma once

#include <QIcon>
#include <QPalette>

// Once, before the first icon: those of a static library are not found by themselves.
void loadIcons();

// "open", "save", ...: a file of that name in the resources.
QIcon icon(const QString& name, const QPalette& palette);
// The same in the application's palette of the moment, for what is asked for once and kept.
QIcon icon(const QString& name);
