// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trade_off_chart.h"

#include "ui/charts/curve.h"
#include "ui/i18n/words.h"

#include "libcost/output/report_cold_starts.h"
#include "libcost/units/format.h"

#include <algorithm>
#include <cmath>

namespace {

const QString kPoints = QStringLiteral("points");

class DollarTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return tick < 1e-9 ? QStringLiteral("$0") : words(cost::axisMoneyText(tick));
    }
};

double secondsOf(const cost::ColdStartWay& way, int percentile) {
    if (percentile == 50) return way.p50S;
    return percentile == 95 ? way.p95S : way.p99S;
}

} // namespace

TradeOffChart::TradeOffChart(Session& session, QWidget* parent) : ReadoutChart(session, 1, 1, parent) {
    addLayer(kPoints, layer(QStringLiteral("axes")));
    new Overlay(this, kPoints, [this](QCPPainter& painter) { drawPoints(painter); });
    addReadout();
    m_ticker.reset(new LogTicker([](double ms) { return words(cost::durationText(ms)); }, 120));
    xAxis->setTicker(m_ticker);
    xAxis->setScaleType(QCPAxis::stLogarithmic);
    xAxis->grid()->setSubGridVisible(true);
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new DollarTicker));
    setAccessibleName(title());
    recolor();
}

void TradeOffChart::show(std::shared_ptr<const ColdStarts> found) {
    m_found = std::move(found);
    tell(std::nullopt);
    if (m_session.hasDocument()) draw(m_session.results());
}

void TradeOffChart::setPercentile(int percent) {
    if (m_percentile == percent) return;
    m_percentile = percent;
    tell(std::nullopt);
    if (m_session.hasDocument()) draw(m_session.results());
}

void TradeOffChart::setPoints() {
    m_points.clear();
    if (!m_found) return;
    const std::vector<cost::ColdStartWay>& ways = m_found->choice.ways;
    cost::Scenario drawn;
    for (const cost::ColdStartWay& way : ways)
        drawn.options.push_back({"", "", way.function});
    const std::vector<Look> looks = looksOf(drawn, colors().dark);
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (ways[i].usd)
            m_points.push_back({secondsOf(ways[i], m_percentile), ways[i].usd->usd(), i, looks[i],
                                words(cost::wayText(ways[i])), false});
    std::stable_sort(m_points.begin(), m_points.end(),
                     [](const Point& a, const Point& b) { return a.seconds < b.seconds; });
    for (Point& point : m_points)
        point.best = std::none_of(m_points.begin(), m_points.end(), [&](const Point& other) {
            const bool asGood = other.seconds <= point.seconds && other.usd <= point.usd;
            return asGood && (other.seconds < point.seconds || other.usd < point.usd);
        });
}

void TradeOffChart::draw(const Results&) {
    setPoints(); // in the colours of today
    double least = 1e300;
    double most = 0;
    double cheapest = 1e300;
    double dearest = 0;
    for (const Point& point : m_points) {
        cheapest = std::min(cheapest, point.usd);
        least = std::min(least, point.seconds * 1000);
        most = std::max(most, point.seconds * 1000);
        dearest = std::max(dearest, point.usd);
    }
    const bool some = !m_points.empty();
    xAxis->setVisible(some);
    yAxis->setVisible(some);
    if (some) {
        // Room for the names, and for a point to be told from the next.
        const double wide = std::max(std::sqrt(most / least), 1.6);
        const double middle = std::sqrt(most * least);
        xAxis->setRange(middle / wide / 1.25, middle * wide * 1.6);
        const double gap = std::max(dearest - cheapest, dearest * 0.1);
        yAxis->setRange(std::max(0.0, cheapest - gap * 0.4), dearest > 0 ? dearest + gap * 0.25 : 1);
    }
    QStringList said;
    for (const Point& point : m_points)
        said << tr("%1: %2, %3 a month")
                    .arg(point.name, words(cost::durationText(point.seconds * 1000)),
                         words(cost::moneyText(cost::Money(point.usd))));
    setAccessibleDescription(some ? said.join(QStringLiteral("; ")) : tr("nothing is known yet"));
    layOut(size());
    replot(QCustomPlot::rpQueuedReplot);
}

void TradeOffChart::layOut(QSize size) {
    setMargins(QStringLiteral("$0.175"), 1, 16);
    m_ticker->setLength((size.width() - 80) / textScale(font()));
}

QPointF TradeOffChart::pixelOf(const Point& point) const {
    return {xAxis->coordToPixel(point.seconds * 1000), yAxis->coordToPixel(point.usd)};
}

void TradeOffChart::drawPoints(QCPPainter& painter) {
    const QRectF area(axisRect()->rect());
    painter.setFont(sized(font(), -2));
    painter.setPen(colors().secondary);
    const QFontMetricsF metrics(painter.font());
    if (m_points.empty()) return;
    painter.drawText(QPointF(6, area.top() - 8 - metrics.descent()), tr("USD a month"));
    drawFoot(painter, tr("%1 % of the requests are answered within").arg(m_percentile));
    // The least that each time costs, as steps.
    QPolygonF least;
    for (const Point& point : m_points) {
        if (!point.best) continue;
        const QPointF at = pixelOf(point);
        if (!least.isEmpty()) least << QPointF(at.x(), least.last().y());
        least << at;
    }
    painter.setAntialiasing(false);
    painter.setPen(dotted());
    painter.drawPolyline(least);
    painter.setAntialiasing(true);
    for (const Point& point : m_points)
        drawMarker(painter, pixelOf(point), 9, point.look, colors().base);
    drawNames(painter);
}

// Beside its point where that is free; else the name is told when the point is chosen.
void TradeOffChart::drawNames(QCPPainter& painter) {
    painter.setFont(sized(font(), -1));
    const QFontMetricsF metrics(painter.font());
    const QRectF area = QRectF(axisRect()->rect()).adjusted(2, 0, 10, 0);
    std::vector<QRectF> taken;
    for (const Point& point : m_points)
        taken.emplace_back(pixelOf(point) - QPointF(6, 6), QSizeF(12, 12));
    // The best first, since those matter.
    for (const bool best : {true, false})
        for (const Point& point : m_points) {
            if (point.best != best) continue;
            const QPointF at = pixelOf(point);
            const QSizeF size(metrics.horizontalAdvance(point.name) + 2, metrics.height());
            const QPointF corners[] = {{at.x() + 10, at.y() - size.height() / 2},
                                       {at.x() - 10 - size.width(), at.y() - size.height() / 2},
                                       {at.x() - size.width() / 2, at.y() - 9 - size.height()},
                                       {at.x() - size.width() / 2, at.y() + 9}};
            for (const QPointF& corner : corners) {
                const QRectF box(corner, size);
                const bool free = std::none_of(taken.begin(), taken.end(),
                                               [&](const QRectF& other) { return other.intersects(box); });
                if (!free || !area.contains(box)) continue;
                taken.push_back(box);
                painter.setPen(best ? colors().text : colors().secondary);
                painter.drawText(box, Qt::AlignCenter, point.name);
                break;
            }
        }
}

QStringList TradeOffChart::lines() const {
    if (!told()) return {};
    const cost::ColdStartWay& way = m_found->choice.ways[m_points[*told()].way];
    const auto time = [](double seconds) { return words(cost::durationText(seconds * 1000)); };
    QStringList lines{m_points[*told()].name};
    lines << tr("%1 a month").arg(words(cost::moneyText(*way.usd)))
          << tr("%1 % of the requests start cold").arg(way.coldShare * 100, 0, 'g', 3)
          << tr("half within %1, 95 % within %2, 99 % within %3")
                 .arg(time(way.p50S), time(way.p95S), time(way.p99S));
    if (way.restoreUnknown) lines << tr("its restore is taken to be as slow as INIT: give it to know");
    if (const auto& kept = way.function.provisioned) {
        lines << tr("%1 environments kept ready in the mean, %2 busy")
                     .arg(words(cost::numberText(kept->meanConcurrency(), 1)),
                          words(cost::percentOf(way.busy)));
        if (!kept->schedule.empty()) {
            QString schedule = words(cost::scheduleText(kept->schedule));
            constexpr int kMost = 90;
            if (schedule.size() > kMost) schedule = schedule.left(kMost) + u'…';
            lines << schedule;
        }
    }
    return lines;
}

void TradeOffChart::drawTold(QCPPainter& painter) {
    const QPointF at = pixelOf(m_points[*told()]);
    painter.setPen(QPen(colors().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 9, 9);
    drawLines(painter, at + QPointF(14, -20), at.x() - 14);
}

std::optional<std::size_t> TradeOffChart::placeAt(QPointF pixel) const {
    std::optional<std::size_t> nearest;
    double least = 24;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF gap = pixelOf(m_points[i]) - pixel;
        if (const double far = std::hypot(gap.x(), gap.y()); far < least) {
            least = far;
            nearest = i;
        }
    }
    return nearest;
}

DataTable TradeOffChart::table() const {
    DataTable table;
    if (m_points.empty()) return table;
    table.head << tr("Way") << tr("USD a month") << tr("Cold, % of requests") << tr("Half within, s")
               << tr("95 % within, s") << tr("99 % within, s");
    for (const Point& point : m_points) {
        const cost::ColdStartWay& way = m_found->choice.ways[point.way];
        table.rows << QList<DataTable::Cell>{{point.name},
                                             DataTable::usd(point.usd),
                                             DataTable::number(way.coldShare * 100, 4),
                                             DataTable::number(way.p50S, 4),
                                             DataTable::number(way.p95S, 4),
                                             DataTable::number(way.p99S, 4)};
    }
    return table;
}
