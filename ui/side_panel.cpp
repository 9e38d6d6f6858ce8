// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/side_panel.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace {

// Wants a width that the splitter may change, and never scrolls sideways.
class Scroll : public QScrollArea {
public:
    Scroll(QWidget* content, int width) : m_width(width) {
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
    QSize sizeHint() const override { return {m_width, 400}; }
    QSize minimumSizeHint() const override {
        const int content = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {std::max(m_width * 3 / 4, content), 120};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // What opens inside may need more room than there was.
        if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    int m_width;
};

} // namespace

SidePanel::SidePanel(const QString& title, QWidget* header, QWidget* content, int width, QWidget* parent)
    : QDockWidget(title, parent) {
    setObjectName(title);
    setTitleBarWidget(header);
    setFeatures(DockWidgetClosable);
    setWidget(new Scroll(content, width));
}
