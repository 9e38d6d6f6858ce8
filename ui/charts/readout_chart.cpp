// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readout_chart.h"

#include "ui/charts/curve.h"

#include <QMenu>

#include <cmath>

namespace {

const QString kTold = QStringLiteral("told");

} // namespace

ReadoutChart::ReadoutChart(Session& session, std::size_t step, std::size_t far, QWidget* parent)
    : ChartView(session, parent), m_step(step), m_far(far) {}

void ReadoutChart::addReadout() {
    addLayer(kTold);
    layer(kTold)->setMode(QCPLayer::lmBuffered);
    new Overlay(this, kTold, [this](QCPPainter& painter) {
        if (m_told && *m_told < count()) drawTold(painter);
    });
}

void ReadoutChart::tell(std::optional<std::size_t> place) {
    if (count() == 0) place.reset();
    if (place) place = std::min(*place, count() - 1);
    if (m_told == place) return;
    m_told = place;
    if (m_told) setAccessibleDescription(lines().join(QStringLiteral(". ")));
    layer(kTold)->replot();
}

void ReadoutChart::drawTold(QCPPainter& painter, double x, const std::vector<Look>& looks) {
    const QRectF area(axisRect()->rect());
    x = std::round(x) + 0.5;
    painter.setAntialiasing(false);
    painter.setPen(dotted());
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setAntialiasing(true);
    drawLines(painter, {x + 12, area.top() + 6}, x - 12, looks);
}

void ReadoutChart::drawLines(QCPPainter& painter, QPointF corner, double left,
                             const std::vector<Look>& looks) {
    const QRectF area(axisRect()->rect());
    const QStringList said = lines();
    const QFont head = sized(font(), -1, QFont::DemiBold);
    QRectF box(corner, readoutSize(said, head));
    if (box.right() > area.right() - 4) box.moveRight(left);
    box.moveLeft(std::max(box.left(), area.left() + 2));
    box.moveBottom(std::min(box.bottom(), area.bottom() - 2));
    box.moveTop(std::max(box.top(), area.top() + 2));
    drawReadout(painter, box, said, head, looks);
}

QPen ReadoutChart::dotted() const {
    QPen pen(colors().secondary, 1);
    pen.setDashPattern({2, 3});
    return pen;
}

void ReadoutChart::drawFoot(QCPPainter& painter, const QString& text) {
    const QRectF area(axisRect()->rect());
    painter.setFont(sized(font(), -2));
    painter.setPen(colors().secondary);
    const double line = QFontMetricsF(painter.font()).height();
    // Long words may begin left of the axis, below whose numbers they stand.
    const QRectF place(4, area.bottom() + line + 6, area.right() - 4, line + 4);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, place.width()));
}

void ReadoutChart::setMargins(const QString& widest, int linesAbove, int right) {
    const QFontMetricsF metrics(sized(font(), -2));
    const int line = static_cast<int>(std::ceil(metrics.height()));
    axisRect()->setMargins(QMargins(static_cast<int>(metrics.horizontalAdvance(widest)) + 14,
                                    linesAbove * line + 16, right, 2 * line + 14));
}

void ReadoutChart::keyPressEvent(QKeyEvent* event) {
    const std::size_t by = event->modifiers().testFlag(Qt::ShiftModifier) ? m_far : m_step;
    const std::size_t from = m_told.value_or(firstTold());
    switch (event->key()) {
    case Qt::Key_Left: tell(from > by ? from - by : 0); break;
    case Qt::Key_Right: tell(m_told ? from + by : from); break;
    case Qt::Key_Escape: tell(std::nullopt); break;
    default: QCustomPlot::keyPressEvent(event); return;
    }
    event->accept();
}

void ReadoutChart::mouseMoveEvent(QMouseEvent* event) {
    tell(placeAt(event->position()));
    event->accept();
}

void ReadoutChart::leaveEvent(QEvent*) {
    tell(std::nullopt);
}

void ReadoutChart::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    addCopyAndExport(menu);
    menu.exec(event->globalPos());
}
