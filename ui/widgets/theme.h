// SPDX-License-Identifier: GPL-3.0-or-later
// The two palettes and the sizes of type. Chrome is slate: a hue always means an option.
#pragma once

#include <QFont>
#include <QPalette>

#include <array>

enum class ThemeChoice { System, Light, Dark };

// What QPalette has no role for, beside what it has.
struct Colors {
    bool dark = false;
    QColor base;
    QColor window;
    QColor text;
    QColor secondary;
    QColor line;
    QColor labelGrid;
    QColor fineGrid;
    QColor accent;
    QColor selectedRow;
    QColor problem;
    QColor caution;
};

const Colors& lightColors();
const Colors& darkColors();
// Those that go with a palette, judged by the lightness of its window.
const Colors& colorsOf(const QPalette& palette);

QPalette paletteOf(const Colors& colors);

// Gives the application that palette. System follows the desktop's own palette as it is now.
void applyTheme(ThemeChoice choice);

// Sizes of the text to choose from, in percent of the desktop's own.
inline constexpr std::array<int, 5> kTextSizes = {100, 115, 130, 150, 200};
// Gives the application that size of text.
void applyTextSize(int percent);

// The font some pixels larger or smaller than the body text.
QFont sized(const QFont& body, int morePixels, QFont::Weight weight = QFont::Normal);

// How much larger a text is than the usual one, of 13 pixels; 1 at least. Words need so much more room.
double textScale(const QFont& font);

// The colour with so much of another one in it, 0 to 1.
QColor mixed(const QColor& color, const QColor& with, double share);
