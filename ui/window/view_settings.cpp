// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_settings.h"

#include "ui/i18n/language.h"

#include <QSettings>

#include <algorithm>

void ViewSettings::setTheme(ThemeChoice choice) {
    m_theme = choice;
    applyTheme(choice);
    emit changed();
}

void ViewSettings::setTextSize(int percent) {
    percent = std::clamp(percent, kTextSizes.front(), kTextSizes.back());
    if (percent == m_textPercent) return;
    m_textPercent = percent;
    applyTextSize(percent);
    emit changed();
    emit textSizeChanged(percent);
}

void ViewSettings::chooseLanguage(const QString& code) {
    m_language = code;
    emit changed();
    emit languageChosen();
}

QString ViewSettings::language() const {
    return m_language.isEmpty() ? desktopLanguage() : m_language;
}

void ViewSettings::restoreFrom(const QSettings& settings) {
    setTextSize(settings.value(QStringLiteral("textSize"), 100).toInt());
    m_language = settings.value(QStringLiteral("chosenLanguage")).toString();
    setTheme(static_cast<ThemeChoice>(settings.value(QStringLiteral("theme"), 0).toInt() % 3));
}

void ViewSettings::saveTo(QSettings& settings) const {
    settings.setValue(QStringLiteral("textSize"), m_textPercent);
    if (!m_language.isEmpty()) settings.setValue(QStringLiteral("chosenLanguage"), m_language);
    settings.setValue(QStringLiteral("theme"), static_cast<int>(m_theme));
}
