// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note_label.h"

#include "ui/widgets/direction.h"

#include <QEvent>
#include <QPainter>

NoteLabel::NoteLabel(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoteLabel::setText(const QString& text) {
    if (text == m_text) return;
    const int before = heightForWidth(width());
    m_text = text;
    m_knownWidth = -1;
    setAccessibleName(text);
    if (heightForWidth(width()) != before) updateGeometry();
    update();
}

void NoteLabel::setColor(const QColor& color) {
    if (color == m_color) return;
    m_color = color;
    update();
}

int NoteLabel::heightForWidth(int width) const {
    if (m_text.isEmpty()) return 0;
    if (width == m_knownWidth) return m_knownHeight;
    const QMargins margins = contentsMargins();
    const int inside = std::max(20, width - margins.left() - margins.right());
    const QFontMetrics metrics(font());
    m_knownWidth = width;
    // Most are one line, and that is seen without laying them out.
    m_knownHeight =
        metrics.horizontalAdvance(m_text) <= inside
            ? metrics.height()
            : metrics.boundingRect(QRect(0, 0, inside, 10'000), Qt::TextWordWrap, m_text).height();
    return m_knownHeight;
}

void NoteLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    m_knownWidth = -1;
    updateGeometry();
}

QSize NoteLabel::sizeHint() const {
    return {std::min(QFontMetrics(font()).horizontalAdvance(m_text) + 2, 200), heightForWidth(width())};
}

void NoteLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(m_color.isValid() ? m_color : palette().color(QPalette::WindowText));
    drawWords(painter, layoutDirection(), contentsRect(), Qt::AlignLeft | Qt::AlignTop, m_text,
              Qt::TextWordWrap);
}
