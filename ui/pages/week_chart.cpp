// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/week_chart.h"

#include "ui/charts/curve.h"
#include "ui/i18n/option_name.h"
#include "ui/i18n/words.h"
#include "ui/pages/chart_page.h"

#include "libcost/analysis/week.h"
#include "libcost/units/format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr int kHours = static_cast<int>(cost::kHoursPerWeek);

QString dayName(int day, QLocale::FormatType format) {
    return QLocale(QLocale::English).dayName(day + 1, format);
}

class MoneyTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return tick < 1e-9 ? QStringLiteral("$0") : words(cost::axisMoneyText(tick));
    }
};

} // namespace

WeekChart::WeekChart(Session& session, QWidget* parent) : ReadoutChart(session, 1, 24, parent) {
    addLayer(QStringLiteral("traffic"), layer(QStringLiteral("grid")), QCustomPlot::limAbove);
    addLayer(QStringLiteral("words"), layer(QStringLiteral("axes")));
    new Overlay(this, QStringLiteral("traffic"), [this](QCPPainter& painter) { drawTraffic(painter); });
    new Overlay(this, QStringLiteral("words"), [this](QCPPainter& painter) { drawWords(painter); });
    addReadout();
    m_days.reset(new QCPAxisTickerText);
    for (int day = 0; day < 7; ++day)
        m_days->addTick(24 * day + 12, dayName(day, QLocale::ShortFormat));
    m_days->setSubTickCount(0);
    xAxis->setTicker(m_days);
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new MoneyTicker));
    xAxis->setRange(0, kHours);
    xAxis->grid()->setVisible(false);
    setAccessibleName(title());
    recolor();
}

void WeekChart::draw(const Results& results) {
    m_looks.clear();
    m_names.clear();
    m_weeks.clear();
    const std::vector<Look> looks = looksOf(results.scenario, colors().dark);
    const std::vector<QString> names = chartNames(results.scenario);
    const std::string chosen = m_session.view().chosen();
    double most = 0;
    qsizetype drawn = 0;
    for (std::size_t i = 0; i < results.comparison.rows.size(); ++i) {
        const cost::Comparison::Row& row = results.comparison.rows[i];
        if (!row.quote) continue;
        m_looks.push_back(looks[i]);
        m_names.push_back(names[i]);
        m_weeks.push_back(cost::costByHour(results.scenario, *row.quote));
        if (drawn == m_curves.size()) {
            m_curves << new Curve(xAxis, yAxis);
            m_curves.last()->setLineStyle(QCPGraph::lsStepLeft);
        }
        Curve* curve = m_curves[drawn++];
        curve->setLook(looks[i], row.option.id == chosen);
        QVector<double> x;
        QVector<double> y;
        for (int hour = 0; hour <= kHours; ++hour) {
            x << hour;
            y << m_weeks.back()[static_cast<std::size_t>(std::min(hour, kHours - 1))];
            most = std::max(most, y.last());
        }
        curve->setData(x, y, true);
    }
    while (m_curves.size() > drawn)
        removePlottable(m_curves.takeLast());
    m_traffic = cost::weekOf(results.scenario.workload.traffic);
    m_busy = cost::momentsOf(results.scenario.workload.traffic).busy;
    yAxis->setRange(0, most > 0 ? most * 1.08 : 1);
    setAccessibleDescription(m_names.empty() ? tr("no option has a price")
                                             : tr("USD an hour; arrows choose the hour"));
    layOut(size());
    replot(QCustomPlot::rpQueuedReplot);
}

// The shape of the week behind the costs, as high as the chart at its peak.
void WeekChart::drawTraffic(QCPPainter& painter) {
    const QRectF area(axisRect()->rect());
    const double peak = *std::max_element(m_traffic.begin(), m_traffic.end());
    if (!(peak > 0)) return;
    painter.setAntialiasing(false);
    const QColor fill = mixed(colors().base, colors().secondary, 0.13);
    for (int hour = 0; hour < kHours; ++hour) {
        const double left = xAxis->coordToPixel(hour);
        const double right = xAxis->coordToPixel(hour + 1);
        const double high = area.height() / 1.08 * m_traffic[static_cast<std::size_t>(hour)] / peak;
        painter.fillRect(QRectF(left, area.bottom() - high, std::ceil(right - left), high), fill);
    }
    painter.setPen(QPen(colors().labelGrid, 1));
    for (int day = 1; day < 7; ++day) {
        const double x = std::round(xAxis->coordToPixel(24 * day)) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void WeekChart::drawWords(QCPPainter& painter) {
    const QRectF area(axisRect()->rect());
    painter.setFont(sized(font(), -2));
    painter.setPen(colors().secondary);
    if (m_names.empty()) {
        painter.setFont(font());
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No option has a price here; the table says why."));
        return;
    }
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QPointF(6, area.top() - 8 - metrics.descent()), tr("USD an hour"));
    drawFoot(painter, m_busy > 1 ? tr("grey: requests, in moments of each hour %1 times as many")
                                       .arg(words(cost::compactText(m_busy)))
                                 : tr("grey: requests"));
    // Names from the right end on, one line each, in a column.
    const double line = std::max(16.0, metrics.height() + 2);
    double y = area.top();
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (y + line > area.bottom()) break;
        drawSwatch(painter, QRectF(area.right() + 8, y, 22, line), m_looks[i], colors().base);
        painter.setPen(colors().text);
        painter.drawText(QRectF(area.right() + 36, y, width() - area.right() - 38, line),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_names[i], Qt::ElideRight, width() - area.right() - 38));
        y += line;
    }
}

QString WeekChart::hourName(int hour) const {
    return tr("%1, %2:00 to %3:00")
        .arg(dayName(hour / 24, QLocale::LongFormat))
        .arg(hour % 24)
        .arg(hour % 24 + 1);
}

QStringList WeekChart::lines() const {
    if (!told()) return {};
    QStringList lines{hourName(static_cast<int>(*told()))};
    for (std::size_t i = 0; i < m_names.size(); ++i)
        lines << m_names[i] + u": " + words(cost::smallMoneyText(cost::Money(m_weeks[i][*told()])));
    return lines;
}

void WeekChart::drawTold(QCPPainter& painter) {
    ReadoutChart::drawTold(painter, xAxis->coordToPixel(static_cast<double>(*told()) + 0.5), m_looks);
}

std::optional<std::size_t> WeekChart::placeAt(QPointF pixel) const {
    const double hour = std::floor(xAxis->pixelToCoord(pixel.x()));
    if (!inside(pixel) || hour < 0 || hour >= kHours) return std::nullopt;
    return static_cast<std::size_t>(hour);
}

void WeekChart::layOut(QSize size) {
    const QFontMetricsF metrics(sized(font(), -2));
    double names = 60;
    for (const QString& name : m_names)
        names = std::max(names, metrics.horizontalAdvance(name));
    setMargins(QStringLiteral("$0.175"), 1, static_cast<int>(std::min(names + 44, size.width() * 0.4)));
}

DataTable WeekChart::table() const {
    DataTable table;
    if (m_names.empty()) return table;
    table.head << tr("Hour") << tr("Requests, 1 is the mean");
    for (const QString& name : m_names)
        table.head << tr("%1, USD an hour").arg(name);
    const double mean = std::accumulate(m_traffic.begin(), m_traffic.end(), 0.0) / kHours;
    for (int hour = 0; hour < kHours; ++hour) {
        const auto at = static_cast<std::size_t>(hour);
        QList<DataTable::Cell> row{{hourName(hour)},
                                   DataTable::number(mean > 0 ? m_traffic[at] / mean : 0, 3)};
        for (const auto& week : m_weeks)
            row << DataTable::figure(week[at], words(cost::smallMoneyText(cost::Money(week[at]))));
        table.rows << row;
    }
    return table;
}

Page* weekPage(Session& session, QWidget* parent) {
    return new ChartPage<WeekChart>(session, parent);
}
