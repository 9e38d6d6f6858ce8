// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks and in which language it speaks.
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>

class QSettings;

class ViewSettings : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setTheme(ThemeChoice choice);
    ThemeChoice theme() const { return m_theme; }
    // In percent of the desktop's own.
    void setTextSize(int percent);
    int textSize() const { return m_textPercent; }
    // For the next start.
    void chooseLanguage(const QString& code);
    // What was chosen, else the desktop's.
    QString language() const;

    void restoreFrom(const QSettings& settings);
    void saveTo(QSettings& settings) const;

signals:
    void changed();
    void textSizeChanged(int percent);
    void languageChosen();

private:
    ThemeChoice m_theme = ThemeChoice::System;
    int m_textPercent = 100;
    QString m_language; // empty for the desktop's
};
