// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_tabs.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

PageTabs::PageTabs(QWidget* parent) : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::TabFocus);
    setUsesScrollButtons(true); // where a narrow window cannot show all
}

QSize PageTabs::tabSizeHint(int index) const {
    QSize& size = m_sizes[tabText(index)];
    if (!size.isEmpty()) return size;
    const QFontMetrics metrics(sized(font(), 0, QFont::DemiBold));
    size = {metrics.horizontalAdvance(tabText(index)) + 24, metrics.height() + 13};
    return size;
}

void PageTabs::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) m_sizes.clear();
    QTabBar::changeEvent(event);
}

void PageTabs::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colors& colors = colorsOf(palette());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    for (int i = 0; i < count(); ++i) {
        const bool current = i == currentIndex();
        const QRect tab = tabRect(i);
        painter.setFont(sized(font(), 0, current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(current ? colors.text : colors.secondary);
        painter.drawText(tab, Qt::AlignCenter, tabText(i));
        if (current)
            painter.fillRect(tab.adjusted(4, tab.height() - 2, -4, 0),
                             hasFocus() ? colors.accent : colors.text);
        if (current && hasFocus()) {
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRect(tab.adjusted(3, 3, -3, -3));
        }
    }
}
