// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memory_chart.h"

#include "ui/curve.h"
#include "ui/label_places.h"
#include "ui/words.h"

#include "libcost/text/format.h"
#include "libcost/text/report_memory.h"

#include <algorithm>
#include <cmath>

namespace {

const QString kWords = QStringLiteral("words");
const QString kSize = QStringLiteral("size");

QString timeWords(double ms) {
    return words(cost::durationText(ms));
}

} // namespace

MemoryChart::MemoryChart(Session& session, QWidget* parent)
    : ChartView(session, parent), m_line(new Curve(xAxis, yAxis)), m_least(addGraph()), m_most(addGraph()) {
    addLayer(kWords, layer(QStringLiteral("axes")));
    addLayer(kSize, layer(kWords));
    layer(kSize)->setMode(QCPLayer::lmBuffered);
    new Overlay(this, kWords, [this](QCPPainter& painter) {
        drawWords(painter);
        if (m_choice) drawMarks(painter);
    });
    new Overlay(this, kSize, [this](QCPPainter& painter) { drawSize(painter); });
    m_sizes.reset(new LogTicker([](double mb) { return words(cost::memoryText(mb)); }, 150, true));
    m_times.reset(new LogTicker([](double ms) { return timeWords(ms); }, 60));
    xAxis->setTicker(m_sizes);
    yAxis->setTicker(m_times);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setScaleType(QCPAxis::stLogarithmic);
        axis->grid()->setSubGridVisible(true);
    }
    m_least->setPen(Qt::NoPen);
    m_most->setPen(Qt::NoPen);
    m_most->setChannelFillGraph(m_least);
    setAccessibleName(title());
    recolor();
    connect(&m_session, &Session::chosenChanged, this, [this] {
        if (isVisible() && m_session.hasDocument()) draw(m_session.results());
    });
}

void MemoryChart::recolor() {
    ChartView::recolor();
    QColor band = colorOf(Hue::LambdaArm, colors().dark);
    band.setAlphaF(0.14F);
    m_most->setBrush(band);
}

void MemoryChart::draw(const Results& results) {
    m_choice.reset();
    m_measured = results.scenario.workload.durationByMemory;
    for (const cost::MemoryChoice& choice : results.memory)
        if (!m_choice || choice.optionId == m_session.chosen()) m_choice = choice;
    QVector<double> x;
    QVector<double> y;
    QVector<double> least;
    QVector<double> most;
    if (m_choice) {
        const cost::Option* option = cost::optionOf(results.scenario, m_choice->optionId);
        m_label = option ? words(option->label) : QString();
        // One for each pixel is enough.
        const std::size_t step = std::max<std::size_t>(1, m_choice->curve.size() / 800);
        for (std::size_t i = 0; i < m_choice->curve.size(); i += step) {
            const cost::MemorySize& size = m_choice->curve[i];
            x << size.memoryMb;
            y << size.durationMs;
            least << std::max(size.band.leastMs, size.durationMs * 1e-3);
            most << size.band.mostMs;
        }
        double low = 1e300;
        double high = 0;
        for (const cost::DurationPoint& point : m_measured) {
            low = std::min(low, point.milliseconds);
            high = std::max(high, point.milliseconds);
        }
        for (const double ms : y) {
            low = std::min(low, ms);
            high = std::max(high, ms);
        }
        low = std::max(low, 1e-3);
        yAxis->setRange(low / 1.35, std::max(high, low) * 1.35);
        xAxis->setRange(m_measured.front().memoryMb / 1.15, m_measured.back().memoryMb * 1.15);
    }
    Look look;
    look.color = colorOf(Hue::LambdaArm, colors().dark);
    m_line->setLook(look, true);
    m_line->setData(x, y, true);
    m_least->setData(x, least, true);
    m_most->setData(x, most, true);
    xAxis->setVisible(m_choice.has_value());
    yAxis->setVisible(m_choice.has_value());
    setAccessibleDescription(sentence());
    layOut(size());
    replot(QCustomPlot::rpQueuedReplot);
}

QString MemoryChart::sentence() const {
    if (!m_choice)
        return m_measured.empty()
                   ? tr("No durations by memory are given: Edit, Measured durations… takes them.")
                   : tr("No Lambda function of the scenario has a price.");
    QString text = m_label + u": " + words(cost::fitText(m_choice->fit, m_measured.size()));
    for (const std::string& warning : cost::memoryWarnings(*m_choice))
        text += u' ' + words(warning);
    return text;
}

void MemoryChart::layOut(QSize size) {
    const QFontMetricsF metrics(sized(font(), -2));
    const int line = static_cast<int>(std::ceil(metrics.height()));
    axisRect()->setMargins(
        QMargins(static_cast<int>(metrics.horizontalAdvance(QStringLiteral("100 ms"))) + 14, 2 * line + 20,
                 24, 2 * line + 14));
    m_sizes->setLength(size.width() - 80);
    m_times->setLength(size.height() - 5 * line);
}

std::vector<MemoryChart::Mark> MemoryChart::marks() const {
    std::vector<Mark> all;
    const auto add = [&](const cost::MemorySize& size, const QString& name) {
        for (Mark& mark : all)
            if (mark.size.memoryMb == size.memoryMb) {
                mark.name += u", " + name;
                return;
            }
        all.push_back({size, name});
    };
    add(m_choice->now, tr("now"));
    add(m_choice->cheapest, tr("cheapest"));
    add(m_choice->balanced, tr("balanced"));
    add(m_choice->fastest, tr("fastest"));
    return all;
}

void MemoryChart::drawWords(QCPPainter& painter) {
    const QRectF area(axisRect()->rect());
    painter.setFont(sized(font(), -1));
    const QFontMetrics metrics(painter.font());
    if (!m_choice) {
        painter.setFont(font());
        painter.setPen(colors().secondary);
        painter.drawText(QRectF(rect()).adjusted(30, 0, -30, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         sentence());
        return;
    }
    painter.setPen(colors().text);
    painter.drawText(QRectF(14, 4, width() - 28, 2 * metrics.height()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sentence());
    painter.setFont(sized(font(), -2));
    painter.setPen(colors().secondary);
    painter.drawText(QRectF(area.left(), area.bottom() + QFontMetricsF(painter.font()).height() + 6,
                            area.width(), metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     tr("memory; points were measured, the band holds 95 %"));
}

void MemoryChart::drawMarks(QCPPainter& painter) {
    const QRectF area(axisRect()->rect());
    const auto pixel = [&](double mb, double ms) {
        return QPointF(xAxis->coordToPixel(mb), yAxis->coordToPixel(std::max(ms, 1e-3)));
    };
    painter.setPen(QPen(colors().text, 1.5));
    painter.setBrush(colors().base);
    FreeSpace space(area.adjusted(2, 2, -2, -2));
    for (const cost::DurationPoint& point : m_measured) {
        const QPointF at = pixel(point.memoryMb, point.milliseconds);
        painter.drawEllipse(at, 3.5, 3.5);
        space.take(QRectF(at.x() - 6, at.y() - 6, 12, 12));
    }
    for (std::size_t i = 0; i + 1 < m_choice->curve.size();
         i += std::max<std::size_t>(1, m_choice->curve.size() / 40)) {
        const cost::MemorySize& size = m_choice->curve[i];
        const QPointF at = pixel(size.memoryMb, size.durationMs);
        space.take(QRectF(at.x() - 4, at.y() - 4, 8, 8));
    }
    painter.setFont(sized(font(), -1));
    const QFontMetricsF metrics(painter.font());
    for (const Mark& mark : marks()) {
        if (mark.size.memoryMb < xAxis->range().lower || mark.size.memoryMb > xAxis->range().upper) continue;
        const QPointF at = pixel(mark.size.memoryMb, mark.size.durationMs);
        QPen dotted(colors().secondary, 1);
        dotted.setDashPattern({2, 3});
        painter.setAntialiasing(false);
        painter.setPen(dotted);
        painter.drawLine(at, QPointF(at.x(), area.bottom()));
        painter.setAntialiasing(true);
        painter.setPen(QPen(colors().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, 7, 7);
        const QString text = tr("%1: %2, %3 a month")
                                 .arg(mark.name, words(cost::memoryText(mark.size.memoryMb)),
                                      words(cost::moneyText(cost::Money(mark.size.usd))));
        const QSizeF box(metrics.horizontalAdvance(text) + 6, metrics.height());
        const FreeSpace::Place place = space.place(box, at + QPointF(0, -20), nullptr);
        if (place.rect.isNull()) continue;
        space.take(place.rect);
        painter.setPen(colors().text);
        painter.drawText(place.rect, Qt::AlignCenter, text);
    }
}

const cost::MemorySize& MemoryChart::sizeAt(double memoryMb) const {
    const auto after =
        std::lower_bound(m_choice->curve.begin(), m_choice->curve.end(), memoryMb,
                         [](const cost::MemorySize& size, double mb) { return size.memoryMb < mb; });
    return after == m_choice->curve.end() ? m_choice->curve.back() : *after;
}

QStringList MemoryChart::sizeLines() const {
    if (!m_size || !m_choice) return {};
    const cost::MemorySize& size = sizeAt(*m_size);
    QStringList lines{words(cost::memoryText(size.memoryMb)), timeWords(size.durationMs)};
    if (size.band.leastMs < size.band.mostMs)
        lines << tr("95 %: %1 to %2").arg(timeWords(size.band.leastMs), timeWords(size.band.mostMs));
    lines << tr("%1 a month").arg(words(cost::moneyText(cost::Money(size.usd))));
    return lines;
}

void MemoryChart::drawSize(QCPPainter& painter) {
    if (!m_size || !m_choice) return;
    const cost::MemorySize& size = sizeAt(*m_size);
    const QRectF area(axisRect()->rect());
    const QPointF at(xAxis->coordToPixel(size.memoryMb),
                     yAxis->coordToPixel(std::max(size.durationMs, 1e-3)));
    painter.setPen(QPen(colors().secondary, 1));
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    const QStringList lines = sizeLines();
    const QFont head = sized(font(), -1, QFont::DemiBold);
    QRectF box(QPointF(at.x() + 12, area.top() + 6), readoutSize(lines, head));
    if (box.right() > area.right() - 4) box.moveRight(at.x() - 12);
    box.moveLeft(std::max(box.left(), area.left() + 2));
    drawReadout(painter, box, lines, head, {});
}

void MemoryChart::chooseSize(std::optional<double> memoryMb) {
    if (!m_choice) memoryMb.reset();
    if (memoryMb)
        memoryMb = std::clamp(std::round(*memoryMb), m_choice->curve.front().memoryMb,
                              m_choice->curve.back().memoryMb);
    if (m_size == memoryMb) return;
    m_size = memoryMb;
    if (m_size) setAccessibleDescription(sizeLines().join(QStringLiteral(". ")));
    layer(kSize)->replot();
}

void MemoryChart::mouseMoveEvent(QMouseEvent* event) {
    if (QRectF(axisRect()->rect()).contains(event->position()))
        chooseSize(xAxis->pixelToCoord(event->position().x()));
    else
        chooseSize(std::nullopt);
    event->accept();
}

void MemoryChart::leaveEvent(QEvent*) {
    chooseSize(std::nullopt);
}

void MemoryChart::keyPressEvent(QKeyEvent* event) {
    const double far = event->modifiers().testFlag(Qt::ShiftModifier) ? 640 : 64;
    const double from = m_size.value_or(m_choice ? m_choice->now.memoryMb : 0);
    switch (event->key()) {
    case Qt::Key_Left: chooseSize(from - far); break;
    case Qt::Key_Right: chooseSize(from + far); break;
    case Qt::Key_Escape: chooseSize(std::nullopt); break;
    default: QCustomPlot::keyPressEvent(event); return;
    }
    event->accept();
}

void MemoryChart::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    addCopyAndExport(menu);
    menu.exec(event->globalPos());
}
