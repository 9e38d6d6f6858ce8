// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontInfo>

namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

} // namespace

const Colors& lightColors() {
    static const Colors colors{false,         rgb(0xFFFFFF), rgb(0xF3F4F6), rgb(0x1B1F24),
                               rgb(0x57606A), rgb(0xD5D9DE), rgb(0xE3E6EA), rgb(0xF1F2F4),
                               rgb(0x48566A), rgb(0xEFF4FB), rgb(0xB42318), rgb(0x8A5A00)};
    return colors;
}

const Colors& darkColors() {
    static const Colors colors{true,          rgb(0x16191D), rgb(0x22262B), rgb(0xE7EAEE),
                               rgb(0xA4ADB7), rgb(0x363C43), rgb(0x2A2F35), rgb(0x1E2227),
                               rgb(0x93A5BD), rgb(0x263040), rgb(0xFF8A7A), rgb(0xE8B44C)};
    return colors;
}

const Colors& colorsOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? darkColors() : lightColors();
}

QPalette paletteOf(const Colors& colors) {
    const QColor button = colors.dark ? mixed(colors.window, colors.text, 0.09) : rgb(0xFCFCFD);
    QPalette palette(colors.text, button, mixed(button, Qt::white, colors.dark ? 0.12 : 0.8),
                     mixed(colors.line, Qt::black, 0.25), colors.line, colors.text, Qt::white, colors.base,
                     colors.window);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::PlaceholderText, colors.secondary);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.dark ? colors.base : QColor(Qt::white));
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Shadow, colors.dark ? rgb(0x0B0D0F) : rgb(0x9AA1A9));
    const QColor faint = mixed(colors.secondary, colors.window, 0.4);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
    return palette;
}

void applyTheme(ThemeChoice choice) {
    // Without a palette of its own the application has the desktop's: only then can it be judged.
    QApplication::setPalette(QPalette());
    const bool dark = choice == ThemeChoice::Dark ||
                      (choice == ThemeChoice::System && colorsOf(QApplication::palette()).dark);
    QApplication::setPalette(paletteOf(dark ? darkColors() : lightColors()));
}

void applyTextSize(int percent) {
    percent = std::clamp(percent, kTextSizes.front(), kTextSizes.back());
    static const QFont own = QApplication::font();
    QFont font = own;
    if (percent != 100) font.setPixelSize(QFontInfo(own).pixelSize() * percent / 100);
    QApplication::setFont(font);
}

QFont sized(const QFont& body, int morePixels, QFont::Weight weight) {
    QFont font = body;
    font.setPixelSize(std::max(8, QFontInfo(body).pixelSize() + morePixels));
    font.setWeight(weight);
    return font;
}

double textScale(const QFont& font) {
    return std::max(1.0, QFontInfo(font).pixelSize() / 13.0);
}

QColor mixed(const QColor& color, const QColor& with, double share) {
    const auto part = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(part(color.redF(), with.redF()), part(color.greenF(), with.greenF()),
                            part(color.blueF(), with.blueF()));
}
