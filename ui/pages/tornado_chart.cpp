// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tornado_chart.h"

#include "ui/i18n/dial_name.h"
#include "ui/i18n/words.h"
#include "ui/widgets/theme.h"

#include "libcost/input/typed_value.h"
#include "libcost/output/outlook_text.h"
#include "libcost/units/format.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

TornadoChart::TornadoChart(QWidget* parent) : RowsChart(parent) {
    setAccessibleName(tr("What matters most"));
}

void TornadoChart::show(const cost::Outlook& outlook) {
    m_rows.clear();
    m_lead = outlook.lead;
    QStringList spoken;
    constexpr std::size_t kMost = 8;
    for (const cost::Influence& each : outlook.influences) {
        if (!each.matters()) continue;
        spoken << words(cost::influenceText(each));
        if (m_rows.size() < kMost) m_rows.push_back(each);
    }
    setRows(static_cast<int>(m_rows.size()), spoken);
}

void TornadoChart::paintEvent(QPaintEvent*) {
    if (m_rows.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = colorsOf(palette());
    const QFont small = sized(font(), -2);
    const QFontMetrics metrics(font());
    const QFontMetrics smallMetrics(small);
    const int high = rowHeight();

    // Zero and today's lead are always in the picture.
    double least = std::min(0.0, m_lead.value_or(0));
    double most = std::max(0.0, m_lead.value_or(0));
    int labels = 0;
    int ends = 0;
    const auto place = [](const cost::Influence& row, double value) {
        return shownInField(cost::fieldText(row.dial, value));
    };
    for (const cost::Influence& row : m_rows) {
        labels = std::max(labels, metrics.horizontalAdvance(dialTitle(row.dial)));
        for (const double value : {row.low, row.high})
            ends = std::max(ends, smallMetrics.horizontalAdvance(place(row, value)));
        for (const auto& lead : {row.leadAtLow, row.leadAtHigh})
            if (lead) {
                least = std::min(least, *lead);
                most = std::max(most, *lead);
            }
    }
    if (!(most > least)) most = least + 1;
    labels = std::min(labels + 2, width() * 34 / 100);
    constexpr int kGap = 8;
    const double left = labels + ends + 2 * kGap;
    const double right = width() - ends - kGap - 2;
    const auto x = [&](double usd) { return left + (right - left) * (usd - least) / (most - least); };

    const int foot = this->foot();
    const double zero = std::round(x(0)) + 0.5;
    painter.setFont(small);
    painter.setPen(colors.secondary);
    const QString head = tr("How much cheaper than the best of another kind, a month");
    painter.drawText(QRect(0, 0, width(), high), Qt::AlignRight | Qt::AlignVCenter,
                     smallMetrics.elidedText(head, Qt::ElideRight, width()));
    painter.setPen(QPen(colors.text, 1));
    painter.drawLine(QPointF(zero, high), QPointF(zero, foot));
    const auto footAt = [&](double at, const QString& text) {
        const double wide = smallMetrics.horizontalAdvance(text);
        const double from = std::clamp(at - wide / 2, 0.0, width() - wide - 1);
        painter.drawText(QRectF(from, foot, wide + 1, high), Qt::AlignTop, text);
        return std::pair(from, from + wide);
    };
    painter.setPen(colors.secondary);
    const auto taken = footAt(zero, tr("$0: here it flips"));
    if (m_lead) {
        const double now = std::round(x(*m_lead)) + 0.5;
        painter.setPen(QPen(colors.secondary, 1, Qt::DotLine));
        painter.drawLine(QPointF(now, high), QPointF(now, foot));
        painter.setPen(colors.secondary);
        const QString text = tr("now %1").arg((*m_lead < 0 ? QStringLiteral("\u2212") : QString()) +
                                              words(cost::roughMoneyText(std::fabs(*m_lead))));
        const double half = smallMetrics.horizontalAdvance(text) / 2.0;
        if (now - half > taken.second + kGap || now + half < taken.first - kGap) footAt(now, text);
    }

    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const cost::Influence& row = m_rows[i];
        const int top = high * (static_cast<int>(i) + 1);
        const double middle = top + high / 2.0;
        painter.setFont(font());
        painter.setPen(colors.text);
        painter.drawText(QRect(0, top, labels, high), Qt::AlignVCenter,
                         metrics.elidedText(dialTitle(row.dial), Qt::ElideRight, labels));
        // Where it does not fit it is as far behind as can be.
        double a = x(row.leadAtLow.value_or(least));
        double b = x(row.leadAtHigh.value_or(least));
        QString atA = place(row, row.low);
        QString atB = place(row, row.high);
        if (a > b) {
            std::swap(a, b);
            std::swap(atA, atB);
        }
        QColor fill = colors.accent;
        painter.setPen(Qt::NoPen);
        fill.setAlphaF(0.85F);
        painter.setBrush(fill);
        if (b > zero) painter.drawRect(QRectF(std::max(a, zero), middle - 6, b - std::max(a, zero), 12));
        // Where another is cheaper the bar is hatched.
        if (a < zero) {
            const QRectF behind(a, middle - 6, std::min(b, zero) - a, 12);
            fill.setAlphaF(0.25F);
            painter.setBrush(fill);
            painter.drawRect(behind);
            painter.setBrush(QBrush(colors.accent, Qt::BDiagPattern));
            painter.drawRect(behind);
        }
        painter.setFont(small);
        painter.setPen(colors.secondary);
        painter.drawText(QRectF(a - ends - kGap, top, ends + kGap - 4, high),
                         Qt::AlignRight | Qt::AlignVCenter, atA);
        painter.drawText(QRectF(b + 4, top, ends + kGap, high), Qt::AlignLeft | Qt::AlignVCenter, atB);
    }
    drawFocus(painter);
}
