// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include <QKeyEvent>
#include <QMenu>

namespace {

constexpr double kReadoutMargin = 8;
constexpr double kSwatch = 20;
constexpr double kAfterSwatch = 6;

} // namespace

ChartView::ChartView(Session& session, QWidget* parent) : QCustomPlot(parent), m_session(session) {
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // as charts are read everywhere
    setMouseTracking(true);
    setAutoAddPlottableToLegend(false);
    // Each layer above one that is drawn by itself costs a picture as large as the chart. There is no legend,
    // and nothing is selected by a rectangle.
    axisRect()->insetLayout()->remove(legend);
    removeLayer(layer(QStringLiteral("legend")));
    layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical);
    moveLayer(layer(QStringLiteral("overlay")), layer(QStringLiteral("background")));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setTickLength(0, 0);
        axis->setSubTickLength(0, 0);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    axisRect()->setAutoMargins(QCP::msNone);
}

void ChartView::recolor() {
    m_colors = &colorsOf(palette());
    setBackground(m_colors->base);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(m_colors->line, 1));
        axis->setTickLabelColor(m_colors->secondary);
        axis->setTickLabelFont(sized(font(), -2));
        axis->grid()->setPen(QPen(m_colors->labelGrid, 1));
        axis->grid()->setSubGridPen(QPen(m_colors->fineGrid, 1));
    }
}

void ChartView::addCopyAndExport(QMenu& menu) {
    menu.addAction(tr("Copy chart"), this, &ChartView::copyWanted);
    menu.addAction(tr("Export chart…"), this, &ChartView::exportWanted);
    menu.addAction(tr("Show as table…"), this, &ChartView::tableWanted);
}

QSizeF ChartView::readoutSize(const QStringList& lines, const QFont& head) const {
    const QFontMetricsF metrics(head);
    double wide = 0;
    for (const QString& each : lines)
        wide = std::max(wide, metrics.horizontalAdvance(each));
    return {wide + kSwatch + kAfterSwatch + 18, metrics.height() * static_cast<double>(lines.size()) + 10};
}

void ChartView::drawReadout(QPainter& painter, const QRectF& box, const QStringList& lines, const QFont& head,
                            const std::vector<Look>& looks) const {
    painter.setPen(QPen(m_colors->line, 1));
    QColor ground = m_colors->base;
    ground.setAlphaF(0.95F);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    const double line = QFontMetricsF(head).height();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QRectF place(box.left() + kReadoutMargin, box.top() + 5 + line * static_cast<double>(i), box.width(),
                     line);
        if (i > 0 && static_cast<std::size_t>(i) <= looks.size()) {
            const QRectF swatch(place.topLeft(), QSizeF(kSwatch, line));
            drawSwatch(painter, swatch, looks[static_cast<std::size_t>(i - 1)], m_colors->base);
        }
        if (i > 0) place.setLeft(place.left() + kSwatch + kAfterSwatch);
        painter.setFont(i == 0 ? head : sized(font(), -1));
        painter.setPen(m_colors->text);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
    }
}

bool ChartView::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
            emit tableWanted();
            event->accept();
            return true;
        }
    }
    return QCustomPlot::event(event);
}

void ChartView::changeEvent(QEvent* event) {
    QCustomPlot::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!look || !m_colors) return;
    recolor();
    if (m_session.hasDocument()) draw(m_session.results());
}

void ChartView::resizeEvent(QResizeEvent* event) {
    // Behind another page nobody sees it: it is laid out when it comes to the front.
    if (!isVisible()) return;
    layOut(size());
    QCustomPlot::resizeEvent(event);
}

void ChartView::showEvent(QShowEvent* event) {
    QCustomPlot::showEvent(event);
    layOut(size());
    setViewport(rect());
    replot(QCustomPlot::rpQueuedReplot);
}
