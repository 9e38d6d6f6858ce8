// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rows_chart.h"

#include "ui/widgets/theme.h"

#include <QPainter>

RowsChart::RowsChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setLayoutDirection(Qt::LeftToRight); // as charts are read everywhere
}

void RowsChart::setRows(int count, const QStringList& spoken) {
    m_count = count;
    setAccessibleDescription(spoken.join(u' '));
    setVisible(count > 0);
    updateGeometry();
    update();
}

void RowsChart::drawFocus(QPainter& painter) const {
    if (!hasFocus()) return;
    painter.setPen(QPen(colorsOf(palette()).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}
