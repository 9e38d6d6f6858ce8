// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice_page.h"

#include "ui/theme.h"
#include "ui/words.h"

#include "libcost/text/report_advice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

AdvicePage::AdvicePage(Session& session, QWidget* parent) : QScrollArea(parent), m_session(session) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Advice"));
    m_due.setSingleShot(true);
    m_due.setInterval(80);
    connect(&m_due, &QTimer::timeout, this, &AdvicePage::drawAdvice);
}

void AdvicePage::draw(const Results&) {
    m_due.start();
}

void AdvicePage::addHeading(const QString& text) {
    auto* label = new QLabel(text, m_body);
    label->setFont(sized(font(), 2, QFont::DemiBold));
    m_headings << label;
    m_layout->addSpacing(6);
    m_layout->addWidget(label);
}

void AdvicePage::addLine(const std::string& text, QPushButton* beside) {
    auto* label = new NoteLabel(m_body);
    label->setText(words(text));
    m_lines << label;
    if (!beside) return m_layout->addWidget(label);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label, 1);
    row->addWidget(beside, 0, Qt::AlignTop);
    m_layout->addLayout(row);
}

void AdvicePage::drawAdvice() {
    if (!m_session.hasDocument()) return;
    m_advised = m_session.advice();
    const cost::Scenario& scenario = m_session.scenario();
    const cost::Advice& advice = m_advised.advice;
    const bool focusWasHere = m_body && m_body->isAncestorOf(focusWidget());
    m_lines.clear();
    m_headings.clear();
    m_flipButtons.clear();
    m_body = new QWidget;
    m_body->setAutoFillBackground(true);
    m_body->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(14, 6, 14, 12);
    m_layout->setSpacing(6);
    addHeading(words(cost::verdictText(advice)));
    for (const cost::Reason& reason : advice.reasons)
        addLine(cost::reasonText(scenario, reason));
    bool said = false;
    for (std::size_t i = 0; i < advice.obstacles.size(); ++i) {
        const cost::Comparison::Row& row = advice.comparison.rows[i];
        std::vector<std::string> ways;
        if (!row.quote) ways.push_back(row.quote.why().reason + '.');
        for (const cost::Obstacle& obstacle : advice.obstacles[i])
            ways.push_back(cost::obstacleText(obstacle));
        if (!ways.empty() && !said) addHeading(tr("In the way"));
        said |= !ways.empty();
        for (const std::string& way : ways)
            addLine(row.option.label + ": " + way);
    }
    if (!advice.flips.empty()) addHeading(tr("What would change it"));
    for (const cost::Flip& flip : advice.flips) {
        auto* set = new QPushButton(tr("Set"), m_body);
        const std::string text = cost::flipText(scenario, flip);
        set->setAccessibleName(tr("Set the dial there: %1").arg(words(text)));
        set->setFixedWidth(set->fontMetrics().horizontalAdvance(set->text()) + 28);
        set->setToolTip(tr("Take the dial there; Undo takes it back"));
        connect(set, &QPushButton::clicked, this, [this, flip] {
            m_session.beginGesture();
            m_session.turn(flip.dial, flip.value);
        });
        m_flipButtons << set;
        addLine(text, set);
    }
    if (const cost::Flip* nearest = cost::nearestFlip(advice))
        addLine("Measure first: " + std::string(cost::facts(nearest->dial).title) + '.');
    if (!m_advised.commitments.empty()) addHeading(tr("Commitments"));
    for (const cost::Commitment& commitment : m_advised.commitments)
        addLine(cost::commitmentText(commitment));
    m_layout->addStretch(1);
    const int at = verticalScrollBar() ? verticalScrollBar()->value() : 0;
    setWidget(m_body); // the earlier one goes
    verticalScrollBar()->setValue(at);
    if (focusWasHere) setFocus();
    setAccessibleDescription(lines().mid(0, 3).join(u' '));
}

QStringList AdvicePage::lines() const {
    QStringList all;
    for (const QLabel* heading : m_headings)
        all << heading->text();
    for (const NoteLabel* line : m_lines)
        all << line->text();
    return all;
}

void AdvicePage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (look && m_body) m_due.start();
}
