// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_panel.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace {

// Wants a width that the splitter may change, and never scrolls sideways.
class Scroll : public QScrollArea {
public:
    explicit Scroll(int width) : m_width(width) {
        setWidgetResizable(true);
        setFrameShape(NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
    QSize sizeHint() const override { return {m_width, 400}; }
    QSize minimumSizeHint() const override {
        const int bar = verticalScrollBar()->sizeHint().width();
        // What is to come needs about so much.
        const int content = widget() ? widget()->minimumSizeHint().width() + bar
                                     : static_cast<int>(m_width * 0.87 * textScale(font()));
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

SidePanel::SidePanel(const QString& title, QWidget* header, int width, QWidget* parent)
    : QDockWidget(title, parent) {
    setObjectName(title);
    setTitleBarWidget(header);
    setFeatures(DockWidgetClosable);
    setWidget(new Scroll(width));
}

void SidePanel::setContent(QWidget* content) {
    static_cast<Scroll*>(widget())->setWidget(content);
}
