// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/line_details.h"

#include "ui/i18n/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/theme.h"

#include "libcost/base/message.h"
#include "libcost/output/explain.h"
#include "libcost/units/format.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

std::optional<cost::Dial> dialOf(const cost::Step& step) {
    if (step.name == "INIT") return cost::Dial::Init;
    return cost::dialNamed(step.name);
}

LineDetails::LineDetails(QWidget* parent)
    : QWidget(parent), m_factors(new QWidget(this)), m_flow(new FlowLayout(m_factors, 4)),
      m_product(new NoteLabel(this)), m_price(new NoteLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_factors);
    layout->addWidget(m_product);
    layout->addWidget(m_price);
    applyColors();
}

void LineDetails::setLine(const cost::LineItem& line) {
    const auto count = static_cast<qsizetype>(line.steps.size());
    while (m_chips.size() < count) {
        if (!m_chips.isEmpty()) {
            m_signs << new QLabel(QStringLiteral("×"), m_factors);
            m_signs.last()->setFixedHeight(m_chips.last()->sizeHint().height());
            m_flow->addWidget(m_signs.last());
        }
        auto* chip = new QToolButton(m_factors);
        chip->setFont(sized(font(), -2));
        connect(chip, &QToolButton::clicked, this, [this, chip] {
            if (const QVariant dial = chip->property("dial"); dial.isValid())
                emit dialWanted(static_cast<cost::Dial>(dial.toInt()));
        });
        m_flow->addWidget(chip);
        m_chips << chip;
    }
    qsizetype i = 0;
    for (const cost::Step& step : line.steps) {
        QToolButton* chip = m_chips[i];
        const QString text = words(cost::stepText(step));
        if (chip->text() != text) chip->setText(text);
        const auto dial = dialOf(step);
        chip->setProperty("dial", dial ? QVariant(static_cast<int>(*dial)) : QVariant());
        chip->setAutoRaise(!dial);
        chip->setFocusPolicy(dial ? Qt::StrongFocus : Qt::NoFocus);
        chip->setToolTip(dial ? tr("%1: go to its dial").arg(words(step.name)) : words(step.name));
        ++i;
    }
    for (qsizetype chip = 0; chip < m_chips.size(); ++chip) {
        m_chips[chip]->setVisible(chip < count);
        if (chip > 0) m_signs[chip - 1]->setVisible(chip < count);
    }
    const QString unit = words(cost::say(line.unit));
    QString product = tr("= %1 %2").arg(words(cost::compactText(line.used, 4)), unit);
    if (line.quantity() < line.used * (1 - 1e-12))
        product += line.allowance
                       ? tr(", of which %1 are free").arg(words(cost::compactText(line.quantity(), 4)))
                       : tr(", of which %1 here").arg(words(cost::compactText(line.quantity(), 4)));
    else if (line.allowance)
        product += tr(", all of it free");
    m_product->setText(product);
    m_price->setText(line.allowance
                         ? words(cost::priceText(line))
                         : QString(tr("%1 %2").arg(words(cost::compactText(line.quantity(), 4)), unit) +
                                   u" × $" + words(line.price.text())));
}

void LineDetails::applyColors() {
    const Colors& colors = colorsOf(palette());
    for (NoteLabel* label : {m_product, m_price}) {
        label->setFont(sized(font(), -2));
        label->setColor(colors.secondary);
    }
    for (QToolButton* chip : std::as_const(m_chips))
        chip->setFont(sized(font(), -2));
}

void LineDetails::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) applyColors();
}

void LineDetails::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), colorsOf(palette()).selectedRow);
}
