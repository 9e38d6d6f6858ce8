// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environments_chart.h"

#include "ui/curve.h"
#include "ui/words.h"

#include "libcost/text/format.h"

#include <algorithm>
#include <cmath>

namespace {

const QString kWords = QStringLiteral("words");
const QString kMoment = QStringLiteral("moment");

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
    : ChartView(session, parent), m_alive(new Curve(xAxis, yAxis)), m_running(new Curve(xAxis, yAxis)),
      m_cold(new QCPBars(xAxis, yAxis2)) {
    addLayer(kWords, layer(QStringLiteral("axes")));
    addLayer(kMoment, layer(kWords));
    layer(kMoment)->setMode(QCPLayer::lmBuffered);
    new Overlay(this, kWords, [this](QCPPainter& painter) { drawWords(painter); });
    new Overlay(this, kMoment, [this](QCPPainter& painter) { drawMoment(painter); });
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
    m_moment.reset();
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
    const QFontMetricsF metrics(sized(font(), -2));
    const int line = static_cast<int>(std::ceil(metrics.height()));
    axisRect()->setMargins(
        QMargins(static_cast<int>(metrics.horizontalAdvance(QStringLiteral("10,000"))) + 14, line + 16, 16,
                 2 * line + 14));
}

void EnvironmentsChart::drawWords(QCPPainter& painter) {
    if (moments().empty()) return;
    const QRectF area(axisRect()->rect());
    painter.setFont(sized(font(), -2));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colors().secondary);
    painter.drawText(
        QRectF(area.left(), area.bottom() + metrics.height() + 6, area.width(), metrics.height() + 4),
        Qt::AlignRight | Qt::AlignVCenter, tr("simulated time"));
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

QStringList EnvironmentsChart::momentLines() const {
    if (!m_moment) return {};
    const auto& moment = moments()[*m_moment];
    const double from = *m_moment > 0 ? moments()[*m_moment - 1].untilS : 0;
    return {tr("%1 to %2")
                .arg(words(cost::durationText(from * 1000)), words(cost::durationText(moment.untilS * 1000))),
            tr("%1 environments").arg(words(cost::numberText(moment.environments, 2))),
            tr("%1 requests at once").arg(words(cost::numberText(moment.running, 2))),
            tr("%1 % start cold").arg(moment.coldShare * 100, 0, 'g', 3)};
}

void EnvironmentsChart::drawMoment(QCPPainter& painter) {
    if (!m_moment) return;
    const QRectF area(axisRect()->rect());
    const double from = *m_moment > 0 ? moments()[*m_moment - 1].untilS : 0;
    const double middle = (from + moments()[*m_moment].untilS) / 2 / cost::kSecondsPerHour;
    const double x = std::round(xAxis->coordToPixel(middle)) + 0.5;
    painter.setAntialiasing(false);
    QPen dotted(colors().secondary, 1);
    dotted.setDashPattern({2, 3});
    painter.setPen(dotted);
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setAntialiasing(true);
    const QStringList lines = momentLines();
    const QFont head = sized(font(), -1, QFont::DemiBold);
    QRectF box(QPointF(x + 12, area.top() + 6), readoutSize(lines, head));
    if (box.right() > area.right() - 4) box.moveRight(x - 12);
    box.moveLeft(std::max(box.left(), area.left() + 2));
    drawReadout(painter, box, lines, head, {});
}

void EnvironmentsChart::chooseMoment(std::optional<std::size_t> moment) {
    if (moment && moments().empty()) moment.reset();
    if (moment) moment = std::min(*moment, moments().size() - 1);
    if (m_moment == moment) return;
    m_moment = moment;
    if (m_moment) setAccessibleDescription(momentLines().join(QStringLiteral(". ")));
    layer(kMoment)->replot();
}

void EnvironmentsChart::mouseMoveEvent(QMouseEvent* event) {
    const bool inside = QRectF(axisRect()->rect()).contains(event->position());
    const double share = xAxis->pixelToCoord(event->position().x()) / std::max(xAxis->range().upper, 1e-9);
    if (inside && share >= 0 && share < 1)
        chooseMoment(static_cast<std::size_t>(share * static_cast<double>(moments().size())));
    else
        chooseMoment(std::nullopt);
    event->accept();
}

void EnvironmentsChart::leaveEvent(QEvent*) {
    chooseMoment(std::nullopt);
}

void EnvironmentsChart::keyPressEvent(QKeyEvent* event) {
    const std::size_t far = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left: chooseMoment(m_moment.value_or(0) > far ? m_moment.value_or(0) - far : 0); break;
    case Qt::Key_Right: chooseMoment(m_moment ? *m_moment + far : 0); break;
    case Qt::Key_Escape: chooseMoment(std::nullopt); break;
    default: QCustomPlot::keyPressEvent(event); return;
    }
    event->accept();
}

void EnvironmentsChart::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    addCopyAndExport(menu);
    menu.exec(event->globalPos());
}
