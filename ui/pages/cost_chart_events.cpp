// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys of a chart.
#include "ui/i18n/words.h"
#include "ui/pages/cost_chart.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <cmath>

void CostChart::keyPressEvent(QKeyEvent* event) {
    const std::size_t count = m_scene.results.sweep.x.size();
    const auto step = [&](int by) {
        if (count == 0) return;
        if (event->modifiers().testFlag(Qt::ShiftModifier)) by *= 10;
        const double centre = m_scene.now ? xAxis->coordToPixel(*m_scene.now) : axisRect()->center().x();
        const int from = static_cast<int>(m_scene.cursor.value_or(sampleAt(centre).value_or(0)));
        m_hoverWords.clear();
        moveCrosshair(
            static_cast<std::size_t>(std::clamp(from + by, 0, std::max(static_cast<int>(count) - 1, 0))),
            m_scene.pinned);
    };
    double around = std::sqrt(xAxis->range().lower * xAxis->range().upper);
    if (m_scene.now && xAxis->range().contains(*m_scene.now)) around = *m_scene.now;
    if (m_scene.cursor && count > 0) around = m_scene.results.sweep.x[*m_scene.cursor];
    switch (event->key()) {
    case Qt::Key_Left: step(-1); break;
    case Qt::Key_Right: step(1); break;
    case Qt::Key_C: nextCrossing(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: moveCrosshair(m_scene.cursor, !m_scene.pinned); break;
    case Qt::Key_Escape:
        m_hoverWords.clear();
        moveCrosshair(std::nullopt, false);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomX(0.7, around); break;
    case Qt::Key_Minus: zoomX(1 / 0.7, around); break;
    case Qt::Key_0:
    case Qt::Key_Backspace: resetZoom(); break;
    default: QCustomPlot::keyPressEvent(event); return;
    }
    event->accept();
}

void CostChart::wheelEvent(QWheelEvent* event) {
    const double turns = (event->angleDelta().y() + event->angleDelta().x()) / 120.0;
    const double factor = std::pow(0.85, turns);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomY(factor, yAxis->pixelToCoord(event->position().y()));
    else
        zoomX(factor, xAxis->pixelToCoord(event->position().x()));
    event->accept();
}

void CostChart::mousePressEvent(QMouseEvent* event) {
    m_pressed = m_last = event->pos();
    m_dragging = false;
    event->accept();
}

void CostChart::mouseMoveEvent(QMouseEvent* event) {
    const QRect area = axisRect()->rect();
    if (event->buttons().testFlag(Qt::LeftButton) && area.contains(m_pressed)) {
        const int far = (event->pos() - m_pressed).manhattanLength();
        if (!m_dragging && far < QApplication::startDragDistance()) return;
        m_dragging = true;
        panBy(event->pos() - m_last);
        m_last = event->pos();
        return;
    }
    if (m_scene.empty) return;
    const bool onLabel = m_labels.labelAt(event->position()) >= 0;
    setCursor(onLabel ? QCursor(Qt::PointingHandCursor) : QCursor(Qt::ArrowCursor));
    const Crossing* crossing = m_marks.crossingAt(event->position(), m_scene);
    const QString before = m_hoverWords;
    m_hoverWords =
        crossing ? words(cost::breakEvenText(crossing->at, m_session.results().comparison)) : QString();
    if (crossing) m_hoverAt = m_marks.positionOf(*crossing);
    if (before != m_hoverWords) layer(QStringLiteral("cursor"))->replot();
    if (m_scene.pinned) return;
    if (area.adjusted(-6, 0, 6, 0).contains(event->pos()))
        moveCrosshair(sampleAt(event->position().x()), false);
    else
        moveCrosshair(std::nullopt, false);
}

void CostChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_dragging) {
        m_dragging = false;
        return;
    }
    if (const int option = m_labels.labelAt(event->position()); option >= 0) {
        const auto at = static_cast<std::size_t>(option);
        if (event->modifiers().testFlag(Qt::ControlModifier) || m_scene.hidden[at])
            emit hiddenWanted(m_scene.ids[at], !m_scene.hidden[at]);
        else
            m_session.view().choose(m_scene.ids[at]);
        return;
    }
    if (axisRect()->rect().contains(event->pos())) moveCrosshair(sampleAt(event->position().x()), true);
}

void CostChart::mouseDoubleClickEvent(QMouseEvent* event) {
    moveCrosshair(std::nullopt, false);
    resetZoom();
    event->accept();
}

void CostChart::leaveEvent(QEvent*) {
    const bool had = !m_hoverWords.isEmpty();
    m_hoverWords.clear();
    if (!m_scene.pinned) moveCrosshair(std::nullopt, false);
    if (had) layer(QStringLiteral("cursor"))->replot();
}

void CostChart::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const auto sample =
        axisRect()->rect().contains(event->pos()) ? sampleAt(event->pos().x()) : m_scene.cursor;
    if (sample) {
        const double value = m_scene.results.sweep.x[*sample];
        menu.addAction(tr("Set dial here: %1").arg(valueText(m_scene.dial, value)), this, [this, value] {
            m_session.document().beginGesture();
            m_session.dials().turn(m_scene.dial, value);
        });
        menu.addSeparator();
    }
    for (std::size_t i = 0; i < m_scene.ids.size(); ++i) {
        if (!m_scene.shown[i] && !m_scene.hidden[i]) continue;
        QAction* show = menu.addAction(tr("Show %1").arg(m_scene.names[i]));
        show->setCheckable(true);
        show->setChecked(m_scene.shown[i]);
        connect(show, &QAction::toggled, this,
                [this, i](bool on) { emit hiddenWanted(m_scene.ids[i], !on); });
    }
    menu.addSeparator();
    addCopyAndExport(menu);
    QAction* reset = menu.addAction(tr("Reset zoom"), this, &CostChart::resetZoom);
    reset->setEnabled(m_yZoom || m_session.view().ranges().zoomed(m_scene.dial));
    menu.exec(event->globalPos());
}

void CostChart::focusInEvent(QFocusEvent*) {
    layer(QStringLiteral("cursor"))->replot();
}

void CostChart::focusOutEvent(QFocusEvent*) {
    layer(QStringLiteral("cursor"))->replot();
}
