// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/log_ticker.h"

#include <cmath>

namespace {

// Inside less than a decade 1-2-5 leaves an axis nearly bare: even steps then.
void evenTicks(const QCPRange& range, double wanted, QVector<double>& ticks) {
    const double rough = range.size() / wanted;
    const double decade = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * decade;
    for (const double each : {1.0, 2.0, 5.0})
        if (each * decade >= rough) {
            step = each * decade;
            break;
        }
    for (double at = std::ceil(range.lower / step - 1e-9); at * step <= range.upper * (1 + 1e-12); ++at)
        ticks << at * step;
}

} // namespace

void LogTicker::generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                         QVector<double>* subTicks, QVector<QString>* tickLabels) {
    ticks.clear();
    if (subTicks) subTicks->clear();
    if (!(range.lower > 0) || !(range.upper > range.lower)) return;
    const double decades = std::log10(range.upper / range.lower);
    const double perDecade = m_length / decades;
    const int first = static_cast<int>(std::floor(std::log10(range.lower)));
    const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
    const auto inside = [&](double value) {
        return value >= range.lower * (1 - 1e-9) && value <= range.upper * (1 + 1e-9);
    };

    if (m_powersOfTwo) {
        const int skip = std::max(1, static_cast<int>(std::ceil(64 / (perDecade * std::log10(2.0)))));
        int n = 0;
        for (double value = 128; value <= range.upper * (1 + 1e-9); value *= 2, ++n)
            if (inside(value) && n % skip == 0) ticks << value;
    } else {
        const int every = perDecade < 26 ? static_cast<int>(std::ceil(26 / perDecade)) : 1;
        for (int decade = first; decade <= last; ++decade)
            for (const int digit : {1, 2, 5}) {
                if (digit != 1 && perDecade < m_leastPixels) continue;
                if (decade % every != 0) continue;
                const double value = digit * std::pow(10, decade);
                if (inside(value)) ticks << value;
            }
    }
    if (ticks.size() < 3 && decades < 1.2) {
        ticks.clear();
        evenTicks(range, std::max(2.0, m_length / 90), ticks);
    } else if (subTicks && perDecade > 40) {
        for (int decade = first; decade <= last; ++decade)
            for (int digit = 1; digit < 10; ++digit)
                if (const double value = digit * std::pow(10, decade);
                    inside(value) && !ticks.contains(value))
                    *subTicks << value;
    }
    if (tickLabels) {
        tickLabels->clear();
        for (const double tick : std::as_const(ticks))
            *tickLabels << m_label(tick);
    }
}
