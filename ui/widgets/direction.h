// SPDX-License-Identifier: GPL-3.0-or-later
// Where layouts run from right to left: words stand at the mirrored side, but run in their own direction.
#pragma once

#include <QPainter>
#include <QStyle>

// Draws as QPainter does; left and right are those of a layout from left to right.
inline void drawWords(QPainter& painter, Qt::LayoutDirection direction, const QRectF& rect,
                      Qt::Alignment side, const QString& text, int flags = 0) {
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment seen = QStyle::visualAlignment(direction, side) | Qt::AlignAbsolute;
    painter.drawText(rect, static_cast<int>(seen) | flags, text);
}
