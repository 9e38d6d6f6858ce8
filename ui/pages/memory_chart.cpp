// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memory_chart.h"

#include "ui/charts/curve.h"
#include "ui/charts/label_places.h"
#include "ui/i18n/words.h"
#include "ui/pages/chart_page.h"

#include "libcost/output/report_memory.h"
#include "libcost/units/format.h"

#include <algorithm>
#include <cmath>

namespace {

const QString kWords = QStringLiteral("words");

QString timeWords(double ms) {
    return words(cost::durationText(ms));
}

} // namespace

MemoryChart::MemoryChart(Session& session, QWidget* parent)
    : ReadoutChart(session, 64, 640, parent), m_line(new Curve(xAxis, yAxis)), m_least(addGraph()),
      m_most(addGraph()) {
    addLayer(kWords, layer(QStringLiteral("axes")));
    new Overlay(this, kWords, [this](QCPPainter& painter) {
        drawWords(painter);
        if (m_choice) drawMarks(painter);
    });
    addReadout();
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
    connect(&m_session.view(), &View::chosenChanged, this, [this] {
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
    tell(std::nullopt);
    m_choice.reset();
    m_measured = results.scenario.workload.durationByMemory;
    for (const cost::MemoryChoice& choice : results.memory)
        if (!m_choice || choice.optionId == m_session.view().chosen()) m_choice = choice;
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
    for (const cost::Message& warning : cost::memoryWarnings(*m_choice))
        text += u' ' + words(warning);
    return text;
}

void MemoryChart::layOut(QSize size) {
    setMargins(QStringLiteral("100 ms"), 3, 24);
    m_sizes->setLength((size.width() - 80) / textScale(font()));
    m_times->setLength(axisRect()->height() / textScale(font()));
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
    drawFoot(painter, tr("memory; points were measured, the band holds 95 %"));
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
        painter.setAntialiasing(false);
        painter.setPen(dotted());
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

std::size_t MemoryChart::placeOf(double memoryMb) const {
    const std::vector<cost::MemorySize>& curve = m_choice->curve;
    const auto after =
        std::lower_bound(curve.begin(), curve.end(), memoryMb,
                         [](const cost::MemorySize& size, double mb) { return size.memoryMb < mb; });
    return std::min(static_cast<std::size_t>(after - curve.begin()), curve.size() - 1);
}

QStringList MemoryChart::lines() const {
    if (!told()) return {};
    const cost::MemorySize& size = m_choice->curve[*told()];
    QStringList lines{words(cost::memoryText(size.memoryMb)), timeWords(size.durationMs)};
    if (size.band.leastMs < size.band.mostMs)
        lines << tr("95 %: %1 to %2").arg(timeWords(size.band.leastMs), timeWords(size.band.mostMs));
    lines << tr("%1 a month").arg(words(cost::moneyText(cost::Money(size.usd))));
    return lines;
}

void MemoryChart::drawTold(QCPPainter& painter) {
    ReadoutChart::drawTold(painter, xAxis->coordToPixel(m_choice->curve[*told()].memoryMb));
}

std::optional<std::size_t> MemoryChart::placeAt(QPointF pixel) const {
    if (!m_choice || !inside(pixel)) return std::nullopt;
    return placeOf(std::round(xAxis->pixelToCoord(pixel.x())));
}

DataTable MemoryChart::table() const {
    DataTable table;
    if (!m_choice) return table;
    table.head << tr("Memory") << tr("Duration, ms") << tr("95 %, from") << tr("to") << tr("USD a month")
               << tr("Measured, ms");
    for (const cost::MemorySize& size : m_choice->curve) {
        const auto measured =
            std::find_if(m_measured.begin(), m_measured.end(),
                         [&](const cost::DurationPoint& p) { return p.memoryMb == size.memoryMb; });
        table.rows << QList<DataTable::Cell>{
            DataTable::figure(size.memoryMb, words(cost::memoryText(size.memoryMb))),
            DataTable::number(size.durationMs, 1),
            DataTable::number(size.band.leastMs, 1),
            DataTable::number(size.band.mostMs, 1),
            DataTable::usd(size.usd),
            measured == m_measured.end() ? DataTable::Cell() : DataTable::number(measured->milliseconds, 1)};
    }
    return table;
}

namespace {

class MemoryPage : public ChartPage<MemoryChart> {
public:
    using ChartPage::ChartPage;

    void watch(Watched& watched) const override { watched.memory = true; }
};

} // namespace

Page* memoryPage(Session& session, QWidget* parent) {
    return new MemoryPage(session, parent);
}
