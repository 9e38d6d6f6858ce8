// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlook_chart.h"

#include "ui/i18n/words.h"
#include "ui/widgets/theme.h"

#include "libcost/output/outlook_text.h"
#include "libcost/units/format.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

// From zero in steps of 1, 2 or 5, and at most so many.
std::vector<double> evenAmounts(double to, double most) {
    const double decade = std::pow(10, std::floor(std::log10(to / most)));
    double step = 10 * decade;
    for (const double each : {5.0, 2.0, 1.0})
        if (to / (each * decade) <= most) step = each * decade;
    std::vector<double> all;
    for (double usd = 0; usd <= to; usd += step)
        all.push_back(usd);
    return all;
}

} // namespace

OutlookChart::OutlookChart(QWidget* parent) : RowsChart(parent) {
    setAccessibleName(tr("What each option may cost, and how often it is the cheapest"));
}

void OutlookChart::show(const cost::Scenario& scenario, const cost::Outlook& outlook) {
    m_rows.clear();
    const std::vector<Look> looks = looksOf(scenario, colorsOf(palette()).dark);
    QStringList spoken;
    for (std::size_t i = 0; i < outlook.options.size(); ++i) {
        if (!(outlook.options[i].fits > 0)) continue;
        m_rows.push_back({words(scenario.options[i].label), looks[i], outlook.options[i]});
        spoken << words(cost::outlookText(scenario.options[i], outlook.options[i]));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return a.of.wins > b.of.wins; });
    setRows(static_cast<int>(m_rows.size()), spoken);
}

void OutlookChart::paintEvent(QPaintEvent*) {
    if (m_rows.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = colorsOf(palette());
    const QFont small = sized(font(), -2);
    const QFontMetrics metrics(font());
    const QFontMetrics smallMetrics(small);
    const int high = rowHeight();

    const auto between = [](const Row& row) {
        const QString low = words(cost::roughMoneyText(row.of.usd.p10));
        const QString top = words(cost::roughMoneyText(row.of.usd.p90));
        return low == top ? low : tr("%1 to %2").arg(low, top);
    };
    const QString costs = tr("8 in 10");
    const QString wins = tr("Cheapest in");
    int labels = 0;
    int amounts = smallMetrics.horizontalAdvance(costs);
    int shares = smallMetrics.horizontalAdvance(wins);
    double least = 1e300;
    double most = 0;
    for (const Row& row : m_rows) {
        labels = std::max(labels, metrics.horizontalAdvance(row.label));
        amounts = std::max(amounts, metrics.horizontalAdvance(between(row)));
        shares = std::max(shares, metrics.horizontalAdvance(words(cost::percentOf(row.of.wins))));
        least = std::min(least, row.of.usd.p5);
        most = std::max(most, row.of.usd.p95);
    }
    constexpr int kSwatch = 34;
    constexpr int kGap = 12;
    labels = std::min(labels + 2, width() * 42 / 100);
    const int left = kSwatch + labels + kGap;
    const int right = width() - amounts - shares - 2 * kGap;
    // From nothing, unless that leaves the cheap ones without a bar.
    const bool log = least > 0 && most > 12 * least;
    const double from = log ? std::log(least * 0.9) : 0;
    const double to = log ? std::log(most * 1.05) : std::max(most * 1.05, 1e-6);
    const auto x = [&](double usd) {
        return left + (right - left) * ((log ? std::log(usd) : usd) - from) / (to - from);
    };

    painter.setFont(small);
    painter.setPen(colors.secondary);
    painter.drawText(QRect(right + kGap, 0, amounts, high), Qt::AlignRight | Qt::AlignVCenter, costs);
    painter.drawText(QRect(width() - shares, 0, shares, high), Qt::AlignRight | Qt::AlignVCenter, wins);
    // At round amounts, as many as have room.
    const int foot = this->foot();
    double taken = -1e9;
    const std::vector<double> ticks = log ? cost::roundValues(least * 0.9, most * 1.05)
                                          : evenAmounts(to, std::max(1.0, (right - left) / 80.0));
    for (const double usd : ticks) {
        const QString text = words(cost::axisMoneyText(usd));
        const double at = x(usd);
        const double half = smallMetrics.horizontalAdvance(text) / 2.0;
        if (at < left || at > right + 1 || at - half < taken + 14) continue;
        taken = at + half;
        painter.setPen(QPen(colors.labelGrid, 1));
        painter.drawLine(QPointF(std::round(at) + 0.5, high), QPointF(std::round(at) + 0.5, foot));
        painter.setPen(colors.secondary);
        painter.drawText(QRectF(at - half, foot, 2 * half + 1, high), Qt::AlignHCenter | Qt::AlignTop, text);
    }

    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const int top = high * (static_cast<int>(i) + 1);
        const double middle = top + high / 2.0;
        drawSwatch(painter, QRectF(0, top, kSwatch - 8, high), row.look, colors.base);
        painter.setFont(font());
        painter.setPen(colors.text);
        painter.drawText(QRect(kSwatch, top, labels, high), Qt::AlignVCenter,
                         metrics.elidedText(row.label, Qt::ElideRight, labels));
        painter.drawText(QRect(right + kGap, top, amounts, high), Qt::AlignRight | Qt::AlignVCenter,
                         between(row));
        painter.drawText(QRect(width() - shares, top, shares, high), Qt::AlignRight | Qt::AlignVCenter,
                         words(cost::percentOf(row.of.wins)));
        painter.setPen(QPen(row.look.color, 1));
        painter.drawLine(QPointF(x(row.of.usd.p5), middle), QPointF(x(row.of.usd.p95), middle));
        const double p10 = x(row.of.usd.p10);
        const double p90 = std::max(x(row.of.usd.p90), p10 + 2);
        QColor fill = row.look.color;
        fill.setAlphaF(0.35F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(p10, middle - 5, p90 - p10, 10), 2, 2);
        painter.setBrush(row.look.color);
        painter.drawRect(QRectF(x(row.of.usd.p50) - 1.5, middle - 7, 3, 14));
    }
    drawFocus(painter);
}
