// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window_style.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace {

// One line through the middle of the handle, which is wider than it looks so that it can be caught.
void drawSeam(QPainter& painter, const QRect& rect, bool upright, const QColor& color) {
    if (upright)
        painter.fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), color);
    else
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), color);
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_DockWidgetSeparatorExtent) return 5;
    if (metric == PM_ToolBarItemSpacing) return 2;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    if (element == PE_IndicatorDockWidgetResizeHandle)
        return drawSeam(*painter, option->rect, option->rect.width() < option->rect.height(),
                        colorsOf(option->palette).line);
    if (element == PE_FrameStatusBarItem) return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette,
                               bool enabled, const QString& text, QPalette::ColorRole role) const {
    // A sentence from left to right keeps its order where the layout runs the other way.
    const bool forced = (flags & Qt::TextForceRightToLeft) != 0;
    if (!text.isRightToLeft() && (forced || painter->layoutDirection() == Qt::RightToLeft)) {
        // Where nothing is forced, the painter would have turned the sides.
        if (!forced && (flags & Qt::TextForceLeftToRight) == 0) {
            constexpr int kSides = Qt::AlignHorizontal_Mask;
            const auto seen = QStyle::visualAlignment(Qt::RightToLeft, Qt::Alignment(flags & kSides));
            flags = (flags & ~kSides) | static_cast<int>(seen) | Qt::AlignAbsolute;
        }
        flags = (flags & ~Qt::TextForceRightToLeft) | Qt::TextForceLeftToRight;
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

QIcon WindowStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                const QWidget* widget) const {
    // Menu bar and toolbar ask for it whether there is something to extend or not, and Qt's own is a picture,
    // for which it looks through all its plugins.
    if (which == SP_ToolBarHorizontalExtensionButton) return icon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(which, option, widget);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const Colors& colors = colorsOf(option->palette);
    if (element == CE_Splitter)
        return drawSeam(*painter, option->rect, option->state.testFlag(State_Horizontal), colors.line);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, colors.base);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          colors.line);
        return;
    }
    if (element == CE_HeaderLabel) {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        painter->setPen(colors.secondary);
        drawWords(*painter, option->direction, option->rect.adjusted(2, 0, -2, 0),
                  header->textAlignment | Qt::AlignVCenter, header->text);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}
