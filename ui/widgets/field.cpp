// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/widgets/theme.h"

#include <QPainter>

void Field::setWrong(bool wrong) {
    if (m_wrong == wrong) return;
    m_wrong = wrong;
    update();
}

void Field::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!m_wrong) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(palette()).problem, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
}
