// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks of a logarithmic axis: labels at 1-2-5, or at powers of ten where there is little room, or at powers
// of two for memory; a fine tick at every digit. Labels are the library's.
#pragma once

#include <qcustomplot.h>

#include <functional>

class LogTicker : public QCPAxisTicker {
public:
    using Label = std::function<QString(double)>;

    LogTicker(Label label, double leastPixelsFor125, bool powersOfTwo = false)
        : m_label(std::move(label)), m_leastPixels(leastPixelsFor125), m_powersOfTwo(powersOfTwo) {}

    // How long the axis is drawn. To be told before each plot.
    void setLength(double pixels) { m_length = std::max(pixels, 40.0); }

    void generate(const QCPRange& range, const QLocale& locale, QChar formatChar, int precision,
                  QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* tickLabels) override;

private:
    Label m_label;
    double m_leastPixels;
    bool m_powersOfTwo;
    double m_length = 400;
};
