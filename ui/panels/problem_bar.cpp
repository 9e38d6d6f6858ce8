// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/problem_bar.h"

#include "ui/i18n/words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

ProblemBar::ProblemBar(QWidget* parent)
    : QWidget(parent), m_what(new QLabel(this)), m_list(new QLabel), m_scroll(new QScrollArea(this)),
      m_close(new QToolButton(this)), m_row(new QHBoxLayout) {
    for (QLabel* label : {m_what, m_list}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_list->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_close->setAutoRaise(true);
    m_close->setText(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_what, 0, 0);
    layout->addLayout(m_row, 0, 1);
    layout->addWidget(m_close, 0, 2, Qt::AlignTop);
    layout->addWidget(m_scroll, 1, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    applyColors();
    hide();
}

void ProblemBar::clearChoices() {
    for (QPushButton* button : std::as_const(m_choices))
        button->deleteLater();
    m_choices.clear();
}

void ProblemBar::showNotice(const QString& what, const QList<NoticeChoice>& choices) {
    clearChoices();
    m_alarm = false;
    m_what->setText(shortened(what, 600));
    m_list->clear();
    m_scroll->hide();
    for (const NoticeChoice& choice : choices) {
        auto* button = new QPushButton(choice.text, this);
        connect(button, &QPushButton::clicked, this, [this, taken = choice.taken] {
            hide();
            if (taken) taken();
        });
        m_row->addWidget(button);
        m_choices << button;
    }
    applyColors();
    show();
}

void ProblemBar::showProblems(const QString& what, const QStringList& problems) {
    clearChoices();
    m_alarm = true;
    m_scroll->show();
    applyColors();
    m_what->setText(tr("%1. The open scenario is unchanged.").arg(shortened(what, 200)));
    // A label that has to lay out all that a bad file can say stands still for minutes.
    constexpr qsizetype kMost = 60;
    QStringList listed;
    for (const QString& problem : problems.mid(0, kMost))
        listed << shortened(problem, 600);
    if (problems.size() > kMost)
        listed << tr("and %n more", nullptr, static_cast<int>(problems.size() - kMost));
    m_list->setText(listed.join(u'\n'));
    const int line = QFontMetrics(m_list->font()).lineSpacing();
    const int shown = static_cast<int>(std::clamp<qsizetype>(problems.size(), 1, 5)) + 1;
    m_scroll->setFixedHeight(line * shown + 4);
    show();
}

void ProblemBar::applyColors() {
    const Colors& colors = colorsOf(palette());
    QPalette alarm = palette();
    alarm.setColor(QPalette::WindowText, m_alarm ? colors.problem : colors.text);
    m_what->setPalette(alarm);
    m_what->setFont(sized(font(), 0, QFont::DemiBold));
    m_close->setIcon(icon(QStringLiteral("close"), palette()));
    QPalette ground = palette();
    ground.setColor(QPalette::Window, mixed(colors.base, colors.problem, colors.dark ? 0.12 : 0.06));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_scroll), m_scroll->viewport(), static_cast<QWidget*>(m_list)})
        widget->setPalette(ground);
}

void ProblemBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) applyColors();
}

void ProblemBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colors& colors = colorsOf(palette());
    const QColor& edge = m_alarm ? colors.problem : colors.accent;
    painter.fillRect(rect(), mixed(colors.base, edge, colors.dark ? 0.12 : 0.06));
    painter.fillRect(QRect(0, 0, 3, height()), edge);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}
