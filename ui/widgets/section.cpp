// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace {

class Head : public QAbstractButton {
public:
    Head(const QString& title, QWidget* parent) : QAbstractButton(parent) {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setSummary(const QString& summary) {
        m_summary = summary;
        setAccessibleDescription(summary);
        update();
    }

    QSize sizeHint() const override { return {120, QFontMetrics(font()).height() + 10}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Colors& colors = colorsOf(palette());
        painter.setPen(colors.line);
        painter.drawLine(0, 0, width(), 0);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.secondary, 1.3));
        const bool turned = isRightToLeft();
        const QPointF middle(turned ? width() - 5.5 : 5.5, height() / 2.0);
        const double back = turned ? 2 : -2;
        const QPolygonF closed(
            {middle + QPointF(back, -4), middle + QPointF(-back, 0), middle + QPointF(back, 4)});
        const QPolygonF open({middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
        painter.drawPolyline(isChecked() ? open : closed);
        painter.setPen(colors.text);
        const auto place = [this](int from) {
            return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(from, 0, 0, 0));
        };
        drawWords(painter, layoutDirection(), place(16), Qt::AlignLeft | Qt::AlignVCenter, text());
        const int left = 16 + QFontMetrics(font()).horizontalAdvance(text()) + 12;
        if (!isChecked()) {
            const QFont small = sized(font(), -1);
            painter.setFont(small);
            painter.setPen(colors.secondary);
            drawWords(painter, layoutDirection(), place(left), Qt::AlignRight | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(m_summary, Qt::ElideRight, width() - left));
        }
        if (hasFocus()) {
            painter.setPen(QPen(colors.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
        }
    }

private:
    QString m_summary;
};

} // namespace

Section::Section(const QString& title, QWidget* parent)
    : QWidget(parent), m_head(new Head(title, this)), m_body(new QWidget(this)),
      m_layout(new QVBoxLayout(m_body)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    m_layout->setContentsMargins(0, 4, 0, 8);
    m_layout->setSpacing(8);
    m_body->hide();
    connect(m_head, &QAbstractButton::toggled, this, [this](bool open) {
        m_body->setVisible(open);
        emit toggled(open);
    });
}

void Section::add(QWidget* widget) {
    m_layout->addWidget(widget);
}

void Section::setSummary(const QString& summary) {
    static_cast<Head*>(m_head)->setSummary(summary);
}

void Section::setOpen(bool open) {
    m_head->setChecked(open);
}

bool Section::isOpen() const {
    return m_head->isChecked();
}
