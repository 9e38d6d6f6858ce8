// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answer_line.h"

#include "ui/i18n/words.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace {

constexpr int kSwatchWidth = 30;

} // namespace

AnswerLine::AnswerLine(QWidget* parent)
    : QWidget(parent), m_headline(new NoteLabel(this)), m_detail(new NoteLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 6);
    layout->setSpacing(2);
    layout->addWidget(m_headline);
    layout->addWidget(m_detail);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Answer"));
    applyColors();
}

void AnswerLine::draw(const Results& results) {
    m_headline->setText(words(results.answer.headline));
    m_detail->setText(words(results.answer.detail));
    m_look.reset();
    if (!results.comparison.ranking.empty())
        m_look = looksOf(results.scenario, colorsOf(palette()).dark)[results.comparison.ranking.front()];
    update();
}

void AnswerLine::applyColors() {
    const int beside = kSwatchWidth + 9;
    m_headline->setContentsMargins(isRightToLeft() ? 0 : beside, 0, isRightToLeft() ? beside : 0, 0);
    m_detail->setColor(colorsOf(palette()).secondary);
    m_detail->setFont(sized(font(), -1));
    m_headline->setFont(sized(font(), 2, QFont::DemiBold));
}

void AnswerLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        applyColors();
}

void AnswerLine::paintEvent(QPaintEvent*) {
    if (!m_look) return;
    QPainter painter(this);
    const int middle = m_headline->y() + QFontMetrics(m_headline->font()).height() / 2;
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(14, middle - 7, kSwatchWidth, 15));
    drawSwatch(painter, place, *m_look, colorsOf(palette()).base);
}
