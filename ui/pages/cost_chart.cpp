// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost_chart.h"

#include "ui/i18n/dial_name.h"
#include "ui/i18n/option_name.h"
#include "ui/i18n/words.h"

#include "libcost/model/option_memory.h"
#include "libcost/output/explain.h"
#include "libcost/units/format.h"

#include <cmath>

namespace {

const QString kBelow = QStringLiteral("below");
const QString kMarks = QStringLiteral("marks");
const QString kCursor = QStringLiteral("cursor");

ChartScene::Fleet fleetOf(const cost::Compute& compute) {
    if (std::holds_alternative<cost::Fargate>(compute)) return ChartScene::Fleet::Tasks;
    if (std::holds_alternative<cost::Ec2>(compute) || std::holds_alternative<cost::ManagedInstances>(compute))
        return ChartScene::Fleet::Instances;
    return ChartScene::Fleet::None;
}

} // namespace

CostChart::CostChart(Session& session, cost::Dial dial, QWidget* parent)
    : ChartView(session, parent), m_marks(axisRect()), m_labels(axisRect()) {
    m_scene.dial = dial;
    setUp();
    recolor();
    connect(&m_session.view(), &View::chosenChanged, this, &CostChart::showChosen);
}

void CostChart::setUp() {
    setPlottingHint(QCP::phFastPolylines, false);
    addLayer(kBelow, layer(QStringLiteral("main")), QCustomPlot::limBelow);
    addLayer(kMarks, layer(QStringLiteral("axes")));
    addLayer(kCursor, layer(kMarks));
    layer(kCursor)->setMode(QCPLayer::lmBuffered);
    new Overlay(this, kBelow, [this](QCPPainter& painter) {
        if (m_scene.empty) return;
        m_marks.drawBand(painter, m_scene);
        m_marks.drawBaseline(painter, m_scene);
        m_marks.drawBelow(painter, m_scene);
    });
    new Overlay(this, kMarks, [this](QCPPainter& painter) {
        if (m_scene.empty) return m_marks.drawNothing(painter, m_scene);
        m_marks.drawAbove(painter, m_scene);
        m_marks.drawTitles(painter, m_scene);
    });
    new Overlay(this, kCursor, [this](QCPPainter& painter) { drawCursorLayer(painter); });

    const cost::Dial dial = m_scene.dial;
    m_xTicker.reset(
        new LogTicker([dial](double v) { return axisText(dial, v); }, 150, dial == cost::Dial::Memory));
    m_yTicker.reset(new LogTicker([](double usd) { return words(cost::axisMoneyText(usd)); }, 90));
    xAxis->setTicker(m_xTicker);
    yAxis->setTicker(m_yTicker);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setScaleType(QCPAxis::stLogarithmic);
        axis->grid()->setSubGridVisible(true);
        axis->grid()->setAntialiased(false);
        axis->grid()->setAntialiasedSubGrid(false);
    }
    setAccessibleName(chartTitle(dial));
}

void CostChart::recolor() {
    ChartView::recolor();
    m_scene.colors = &colors();
    m_scene.body = font();
    // Of what is drawn: behind another page that may be an earlier document.
    m_scene.looks = looksOf(m_drawn, colors().dark);
}

void CostChart::draw(const Results& results) {
    const std::size_t count = results.scenario.options.size();
    // Not watched yet: what stands stays, whole.
    if (results.chart(m_scene.dial).sweep.x.empty()) return;
    m_scene.results = results.chart(m_scene.dial);
    m_drawn = results.scenario;
    m_scene.baseline = {};
    m_scene.baselineNow.reset();
    if (results.baseline) {
        m_scene.baseline = results.baseline->chart(m_scene.dial);
        m_scene.baselineNow = m_session.dials().positionIn(results.baseline->scenario, m_scene.dial);
    }
    m_scene.looks = looksOf(results.scenario, m_scene.colors->dark);
    m_scene.names = chartNames(results.scenario);
    m_scene.now = m_session.dials().positionIn(results.scenario, m_scene.dial);
    m_scene.ids.clear();
    m_scene.terms.clear();
    m_scene.fleets.clear();
    m_scene.usdNow.clear();
    m_scene.standing.clear();
    m_scene.shown.assign(count, false);
    m_scene.hidden.assign(count, false);
    for (std::size_t i = 0; i < count; ++i) {
        const cost::Comparison::Row& row = results.comparison.rows[i];
        const std::vector<double>& usd = m_scene.results.sweep.columns[i].usd;
        const bool drawable = std::any_of(usd.begin(), usd.end(), [](double v) { return !std::isnan(v); });
        m_scene.ids.push_back(row.option.id);
        m_scene.terms.push_back(words(cost::termsOf(results.scenario, row.option)));
        m_scene.fleets.push_back(fleetOf(row.option.compute));
        m_scene.usdNow.push_back(row.quote ? row.quote->total().usd() : std::nan(""));
        // Along the memory each function stands at its own.
        const auto own = m_scene.dial == cost::Dial::Memory ? cost::memoryOf(row.option) : std::nullopt;
        m_scene.standing.push_back(own ? own : m_scene.now);
        m_scene.hidden[i] = drawable && m_hidden.count(row.option.id) > 0;
        m_scene.shown[i] = drawable && !m_scene.hidden[i];
    }
    m_scene.perMillion = m_perMillion;
    if (m_perMillion) divideByRequests();
    m_scene.chosen = m_scene.column(m_session.view().chosen());
    if (m_scene.cursor && *m_scene.cursor >= m_scene.results.sweep.x.size()) m_scene.cursor.reset();
    m_scene.empty =
        std::none_of(m_scene.shown.begin(), m_scene.shown.end(), [](bool shown) { return shown; });
    xAxis->setVisible(!m_scene.empty);
    yAxis->setVisible(!m_scene.empty);
    setCurves();
    setRanges();
    layOut(this->size());
    describe();
    if (isVisible()) replot(QCustomPlot::rpQueuedRefresh); // else when it comes to the front
}

void CostChart::setPerMillion(bool on) {
    if (m_perMillion == on) return;
    m_perMillion = on;
    m_yZoom.reset();
    if (m_session.hasDocument()) draw(m_session.results());
}

// Every amount of the scene, by the millions of requests there.
void CostChart::divideByRequests() {
    const double stated = m_session.results().scenario.workload.requestsPerMonth.value_or(0);
    const auto each = [&](double usd, double at) {
        const double requests = m_scene.dial == cost::Dial::Requests ? at : stated;
        return requests > 0 ? usd / requests * 1e6 : std::nan("");
    };
    ChartResults& results = m_scene.results;
    for (cost::SweepColumn& column : results.sweep.columns)
        for (std::size_t i = 0; i < column.usd.size(); ++i)
            column.usd[i] = each(column.usd[i], results.sweep.x[i]);
    cost::Band& band = results.band;
    for (std::size_t i = 0; i < band.x.size(); ++i)
        for (auto* side : {&band.p10, &band.p50, &band.p90})
            (*side)[i] = each((*side)[i], band.x[i]);
    for (cost::SweepColumn& column : m_scene.baseline.columns)
        for (std::size_t i = 0; i < column.usd.size(); ++i)
            column.usd[i] = each(column.usd[i], m_scene.baseline.x[i]);
    for (Crossing& crossing : results.crossings)
        crossing.at.usd = each(crossing.at.usd, crossing.at.value);
    for (double& usd : m_scene.usdNow)
        usd = each(usd, stated);
}

void CostChart::setCurves() {
    const std::size_t count = m_scene.ids.size();
    while (static_cast<std::size_t>(m_curves.size()) < count)
        m_curves << new Curve(xAxis, yAxis);
    while (static_cast<std::size_t>(m_curves.size()) > count)
        removePlottable(m_curves.takeLast());
    const QVector<double> x(m_scene.results.sweep.x.begin(), m_scene.results.sweep.x.end());
    for (std::size_t i = 0; i < count; ++i) {
        Curve* curve = m_curves[static_cast<qsizetype>(i)];
        const std::vector<double>& usd = m_scene.results.sweep.columns[i].usd;
        curve->setVisible(m_scene.shown[i]);
        curve->setLook(m_scene.looks[i], static_cast<int>(i) == m_scene.chosen);
        if (m_scene.shown[i]) curve->setData(x, QVector<double>(usd.begin(), usd.end()), true);
    }
}

QCPRange CostChart::wantedY() const {
    double least = 1e300;
    double most = 0;
    const auto include = [&](double usd) {
        if (usd > 0) least = std::min(least, usd);
        if (usd > most) most = usd;
    };
    for (std::size_t i = 0; i < m_scene.ids.size(); ++i) {
        if (!m_scene.shown[i]) continue;
        for (const double usd : m_scene.results.sweep.columns[i].usd)
            include(usd);
        include(m_scene.usdNow[i]);
    }
    if (!(most > 0)) return {0.1, 1000};
    // What is nearly free leaves through the floor: three and a half decades are enough to compare.
    const double top = roundAbove(most * 1.05);
    double floor = std::max(roundBelow(least * 0.9), top / 2000);
    for (std::size_t i = 0; i < m_scene.usdNow.size(); ++i)
        if (m_scene.shown[i] && m_scene.usdNow[i] > top * 1e-5)
            floor = std::min(floor, m_scene.usdNow[i] * 0.6);
    floor = roundBelow(floor);
    return {std::min(floor, top / 10), top};
}

void CostChart::setRanges() {
    xAxis->setRange(m_scene.results.sweep.x.front(), m_scene.results.sweep.x.back());
    yAxis->setRange(m_yZoom.value_or(wantedY()));
}

void CostChart::layOut(QSize size) {
    const QFontMetricsF metrics(sized(font(), -2));
    double left = metrics.horizontalAdvance(QStringLiteral("$500k"));
    const int line = static_cast<int>(std::ceil(metrics.height()));
    const int right = static_cast<int>(std::ceil(std::min(ChartLabels::width(m_scene), size.width() * 0.4)));
    axisRect()->setMargins(QMargins(static_cast<int>(left) + 12, line + 16, right, 2 * line + 14));
    m_labels.setRight(size.width());
    m_xTicker->setLength((size.width() - left - 12 - right) / textScale(font()));
    m_yTicker->setLength((size.height() - 3 * line - 30) / textScale(font()));
}

void CostChart::describe() {
    QStringList sentences;
    for (const Crossing& crossing : m_scene.results.crossings)
        if (crossing.leads)
            sentences << crossingTitle(crossing, m_scene) + u": " +
                             crossingWords(crossing, m_scene).join(u' ');
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
}

void CostChart::showChosen() {
    const int chosen = m_scene.column(m_session.view().chosen());
    if (chosen == m_scene.chosen || m_scene.ids.empty()) return;
    m_scene.chosen = chosen;
    setCurves();
    replot(QCustomPlot::rpQueuedRefresh);
}

void CostChart::setHidden(const std::set<std::string>& hidden) {
    m_hidden = hidden;
    if (m_session.hasDocument()) draw(m_session.results());
}

void CostChart::moveCrosshair(std::optional<std::size_t> sample, bool pinned) {
    if (sample == m_scene.cursor && pinned == m_scene.pinned) return;
    m_scene.cursor = sample;
    m_scene.pinned = pinned && sample.has_value();
    layer(kCursor)->replot();
}

std::optional<std::size_t> CostChart::sampleAt(double x) const {
    const std::vector<double>& at = m_scene.results.sweep.x;
    if (at.empty()) return std::nullopt;
    const double value = xAxis->pixelToCoord(x);
    const auto above = std::lower_bound(at.begin(), at.end(), value);
    if (above == at.begin()) return 0;
    if (above == at.end()) return at.size() - 1;
    const auto index = static_cast<std::size_t>(above - at.begin());
    return value / at[index - 1] < at[index] / value ? index - 1 : index;
}

void CostChart::nextCrossing() {
    const std::vector<double>& at = m_scene.results.sweep.x;
    if (m_scene.results.crossings.empty() || at.empty()) return;
    const double here = m_scene.cursor ? at[*m_scene.cursor] : m_scene.now.value_or(0);
    const Crossing* next = nullptr;
    for (const Crossing& crossing : m_scene.results.crossings) {
        const auto sample = sampleAt(m_marks.positionOf(crossing).x());
        if (sample && at[*sample] > here && (!next || crossing.at.value < next->at.value)) next = &crossing;
    }
    if (!next) next = &m_scene.results.crossings.front();
    m_hoverWords = words(cost::breakEvenText(next->at, m_session.results().comparison));
    m_hoverAt = m_marks.positionOf(*next);
    m_scene.cursor = sampleAt(m_hoverAt.x());
    layer(kCursor)->replot();
}

void CostChart::drawCursorLayer(QCPPainter& painter) {
    m_labels.draw(painter, m_scene);
    const QRectF area = axisRect()->rect();
    if (!m_hoverWords.isEmpty()) {
        const QFont small = sized(font(), -2);
        const QFontMetricsF metrics(small);
        const QSizeF size(metrics.horizontalAdvance(m_hoverWords) + 12, metrics.height() + 8);
        QRectF box(m_hoverAt + QPointF(10, 10), size);
        if (box.right() > width() - 4) box.moveRight(width() - 4);
        if (box.left() < 4) box.moveLeft(4);
        if (box.bottom() > area.bottom()) box.moveBottom(m_hoverAt.y() - 10);
        painter.setPen(QPen(m_scene.colors->line, 1));
        painter.setBrush(m_scene.colors->window);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setFont(small);
        painter.setPen(m_scene.colors->text);
        painter.drawText(box, Qt::AlignCenter, m_hoverWords);
    }
    if (hasFocus() && !painter.modes().testFlag(QCPPainter::pmNoCaching)) {
        painter.setPen(QPen(m_scene.colors->accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void CostChart::zoomX(double factor, double around) {
    const cost::DialRange range = m_session.view().ranges().chart(m_scene.dial);
    m_session.view().zoom(m_scene.dial, cost::DialRange{around * std::pow(range.from / around, factor),
                                                        around * std::pow(range.to / around, factor)});
}

void CostChart::zoomY(double factor, double around) {
    const QCPRange range = yAxis->range();
    const double least = around * std::pow(range.lower / around, factor);
    const double most = around * std::pow(range.upper / around, factor);
    if (most < least * 1.05 || most > 1e15 || least < 1e-9) return;
    m_yZoom = QCPRange(least, most);
    setRanges();
    replot(QCustomPlot::rpQueuedRefresh);
}

void CostChart::panBy(QPointF pixels) {
    const auto moved = [](QCPAxis* axis, double by, bool vertical) {
        const double length = vertical ? -axis->axisRect()->height() : axis->axisRect()->width();
        return std::pow(axis->range().upper / axis->range().lower, -by / length);
    };
    const double x = moved(xAxis, pixels.x(), false);
    const double y = moved(yAxis, pixels.y(), true);
    const cost::DialRange useful = cost::facts(m_scene.dial).useful;
    const QCPRange range = xAxis->range();
    // At the end of what the dial can take the picture stops; it is not squeezed.
    if (range.lower * x >= useful.from * 0.999 && range.upper * x <= useful.to * 1.001)
        m_session.view().zoom(m_scene.dial, cost::DialRange{range.lower * x, range.upper * x});
    if (m_yZoom) {
        m_yZoom = QCPRange(m_yZoom->lower * y, m_yZoom->upper * y);
        setRanges();
        replot(QCustomPlot::rpQueuedRefresh);
    }
}

void CostChart::resetZoom() {
    m_yZoom.reset();
    m_session.view().zoom(m_scene.dial, std::nullopt);
}

DataTable CostChart::table() const {
    DataTable table;
    if (m_scene.empty) return table;
    const QString unit = m_scene.perMillion ? tr("USD for 1M requests") : tr("USD a month");
    table.head << dialTitle(m_scene.dial);
    for (std::size_t i = 0; i < m_scene.names.size(); ++i)
        if (m_scene.shown[i]) table.head << tr("%1, %2").arg(m_scene.names[i], unit);
    table.head << tr("Cheapest");
    const cost::Sweep& sweep = m_scene.results.sweep;
    for (std::size_t at = 0; at < sweep.x.size(); ++at) {
        QList<DataTable::Cell> row{DataTable::figure(sweep.x[at], axisText(m_scene.dial, sweep.x[at]))};
        std::optional<std::size_t> cheapest;
        for (std::size_t i = 0; i < m_scene.names.size(); ++i) {
            if (!m_scene.shown[i]) continue;
            const double usd = sweep.columns[i].usd[at];
            row << DataTable::figure(usd, chartMoney(m_scene, usd));
            if (!std::isnan(usd) && (!cheapest || usd < sweep.columns[*cheapest].usd[at])) cheapest = i;
        }
        row << DataTable::Cell{cheapest ? m_scene.names[*cheapest] : QString()};
        table.rows << row;
    }
    return table;
}
