// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/line_row.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/theme.h"

#include <QPainter>

LineRow::LineRow(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LineRow::setLine(const QString& title, const QString& amount, bool quiet) {
    if (title == text() && amount == m_amount && quiet == m_quiet) return;
    setText(title);
    m_amount = amount;
    m_quiet = quiet;
    setAccessibleName(title + u", " + amount);
    update();
}

void LineRow::setStrong(bool strong) {
    m_strong = strong;
    setCheckable(!strong);
    setFocusPolicy(strong ? Qt::NoFocus : Qt::StrongFocus);
}

QSize LineRow::sizeHint() const {
    return {160, QFontMetrics(font()).height() + 9};
}

void LineRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colors& colors = colorsOf(palette());
    if (isChecked()) painter.fillRect(rect(), colors.selectedRow);
    if (!isChecked()) painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    const QFont strong = sized(font(), 0, m_strong || isChecked() ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(strong);
    painter.setFont(strong);
    painter.setPen(m_quiet ? colors.secondary : colors.text);
    const QRect inside = rect().adjusted(isChecked() ? 8 : 0, 0, isChecked() ? -8 : 0, 0);
    drawWords(painter, layoutDirection(), inside, Qt::AlignRight | Qt::AlignVCenter, m_amount);
    const int left = inside.width() - metrics.horizontalAdvance(m_amount) - 10;
    drawWords(painter, layoutDirection(), inside, Qt::AlignLeft | Qt::AlignVCenter,
              metrics.elidedText(text(), Qt::ElideRight, left));
    if (underMouse() && !m_strong && !isChecked()) {
        painter.setPen(colors.accent);
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}
