// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/environments_chart.h"

#include "ui/charts/curve.h"
#include "ui/i18n/words.h"

#include "libcost/units/format.h"

#include <algorithm>
#include <cmath>

namespace {

const QString kWords = QStringLiteral("words");

// Whole steps of a size that people know, with the word for it.
class TimeTicker : public QCPAxisTicker {
public:
    TimeTicker() { setTickCount(6); }

protected:
    double getTickStep(const QCPRange& range) override {
        constexpr double kSteps[] = {1. / 60, 1. / 12, 0.25, 1, 3, 6, 12, 24, 48, 168, 336, 720, 2160};
        for (const double step : kSteps)
            if (range.size() / step <= 8) return step;
        return QCPAxisTicker::getTickStep(range);
    }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        if (tick <= 0) return QStringLiteral("0");
        if (tick >= 24 && std::fmod(tick, 24) == 0) return EnvironmentsChart::tr("%1 d").arg(tick / 24);
        return words(cost::durationText(std::round(tick * 3600) * 1000));
    }
};

} // namespace

EnvironmentsChart::EnvironmentsChart(Session& session, QWidget* parent)
    : ReadoutChart(session, 1, 10, parent), m_alive(new Curve(xAxis, yAxis)),
      m_running(new Curve(xAxis, yAxis)), m_cold(new QCPBars(xAxis, yAxis2)) {
    addLayer(kWords, layer(QStringLiteral("axes")));
    new Overlay(this, kWords, [this](QCPPainter& painter) { drawWords(painter); });
    addReadout();
    for (Curve* curve : {m_alive, m_running})
        curve->setLineStyle(QCPGraph::lsStepLeft);
    m_cold->setLayer(QStringLiteral("grid"));
    m_cold->setAntialiased(false);
    xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new TimeTicker));
    xAxis->grid()->setVisible(false);
    yAxis2->setTickLabels(false);
    yAxis2->setVisible(false);
    setAccessibleName(title());
    recolor();
}

void EnvironmentsChart::show(std::shared_ptr<const ColdStarts> found) {
    m_found = std::move(found);
    tell(std::nullopt);
    if (m_session.hasDocument()) draw(m_session.results());
}

const std::vector<cost::EnvironmentResult::Moment>& EnvironmentsChart::moments() const {
    static const std::vector<cost::EnvironmentResult::Moment> kNone;
    return m_found ? m_found->result.moments : kNone;
}

void EnvironmentsChart::draw(const Results&) {
    const auto& all = moments();
    QVector<double> x;
    QVector<double> alive;
    QVector<double> running;
    QVector<double> middle;
    QVector<double> cold;
    double from = 0;
    double most = 0;
    double coldest = 0;
    for (const auto& moment : all) {
        const double until = moment.untilS / cost::kSecondsPerHour;
        x << from;
        alive << moment.environments;
        running << moment.running;
        middle << (from + until) / 2;
        cold << moment.coldShare;
        most = std::max({most, moment.environments, moment.running});
        coldest = std::max(coldest, moment.coldShare);
        from = until;
    }
    const bool some = !all.empty();
    if (some) {
        x << from;
        alive << alive.last();
        running << running.last();
        xAxis->setRange(0, from);
        m_cold->setWidth(from / static_cast<double>(all.size()));
    }
    Look look;
    look.color = colorOf(Hue::LambdaArm, colors().dark);
    m_alive->setLook(look, true);
    m_alive->setData(x, alive, true);
    look.color = colors().text;
    look.dashes = {2, 2};
    m_running->setLook(look, false);
    m_running->setData(x, running, true);
    m_cold->setData(middle, cold, true);
    m_cold->setPen(Qt::NoPen);
    m_cold->setBrush(mixed(colors().base, colors().caution, 0.35));
    yAxis->setRange(0, most > 0 ? most * 1.08 : 1);
    yAxis2->setRange(0, coldest > 0 ? coldest * 3 : 1); // the lower third
    xAxis->setVisible(some);
    yAxis->setVisible(some);
    setAccessibleDescription(some ? tr("arrows choose a time") : tr("nothing is known yet"));
    layOut(size());
    replot(QCustomPlot::rpQueuedReplot);
}

void EnvironmentsChart::layOut(QSize) {
    setMargins(QStringLiteral("10,000"), 1, 16);
}

void EnvironmentsChart::drawWords(QCPPainter& painter) {
    if (moments().empty()) return;
    const QRectF area(axisRect()->rect());
    painter.setFont(sized(font(), -2));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colors().secondary);
    drawFoot(painter, tr("simulated time"));
    // What the three are, in a line above.
    double coldest = 0;
    for (const auto& moment : moments())
        coldest = std::max(coldest, moment.coldShare);
    double x = 6;
    const double y = area.top() - 8 - metrics.descent();
    Look alive;
    alive.color = colorOf(Hue::LambdaArm, colors().dark);
    Look running;
    running.color = colors().text;
    running.dashes = {2, 2};
    const auto name = [&](const QString& text, const Look* look) {
        if (look) {
            painter.setPen(look->pen(2));
            painter.drawLine(QPointF(x, y - metrics.ascent() / 2), QPointF(x + 18, y - metrics.ascent() / 2));
        } else {
            painter.fillRect(QRectF(x + 4, y - metrics.ascent(), 10, metrics.ascent()),
                             mixed(colors().base, colors().caution, 0.35));
        }
        painter.setPen(colors().secondary);
        painter.drawText(QPointF(x + 23, y), text);
        x += 23 + metrics.horizontalAdvance(text) + 14;
    };
    name(tr("environments"), &alive);
    name(tr("running"), &running);
    name(tr("cold, up to %1").arg(words(cost::percentOf(coldest))), nullptr);
}

QStringList EnvironmentsChart::lines() const {
    if (!told()) return {};
    const auto& moment = moments()[*told()];
    const double from = *told() > 0 ? moments()[*told() - 1].untilS : 0;
    return {tr("%1 to %2")
                .arg(words(cost::durationText(from * 1000)), words(cost::durationText(moment.untilS * 1000))),
            tr("%1 environments").arg(words(cost::numberText(moment.environments, 2))),
            tr("%1 requests at once").arg(words(cost::numberText(moment.running, 2))),
            tr("%1 % start cold").arg(moment.coldShare * 100, 0, 'g', 3)};
}

void EnvironmentsChart::drawTold(QCPPainter& painter) {
    const double from = *told() > 0 ? moments()[*told() - 1].untilS : 0;
    const double middle = (from + moments()[*told()].untilS) / 2 / cost::kSecondsPerHour;
    ReadoutChart::drawTold(painter, xAxis->coordToPixel(middle));
}

std::optional<std::size_t> EnvironmentsChart::placeAt(QPointF pixel) const {
    const double share = xAxis->pixelToCoord(pixel.x()) / std::max(xAxis->range().upper, 1e-9);
    if (!inside(pixel) || share < 0 || share >= 1) return std::nullopt;
    return static_cast<std::size_t>(share * static_cast<double>(moments().size()));
}

DataTable EnvironmentsChart::table() const {
    DataTable table;
    table.head << tr("Until") << tr("Environments") << tr("Requests at once") << tr("Cold, % of requests");
    for (const auto& moment : moments())
        table.rows << QList<DataTable::Cell>{
            DataTable::figure(moment.untilS, words(cost::durationText(moment.untilS * 1000))),
            DataTable::number(moment.environments, 2), DataTable::number(moment.running, 2),
            DataTable::number(moment.coldShare * 100, 4)};
    return table;
}
