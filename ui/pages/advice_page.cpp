// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/advice_page.h"

#include "ui/i18n/words.h"
#include "ui/pages/outlook_chart.h"
#include "ui/pages/tornado_chart.h"
#include "ui/widgets/theme.h"

#include "libcost/output/outlook_text.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

std::shared_ptr<const Advised> adviceOf(const AdviceQuestion& question, const Work::Progress& progress) {
    auto advised = std::make_shared<Advised>();
    advised->scenario = question.scenario;
    advised->book = question.book;
    advised->advice = cost::advise(*question.book, question.scenario);
    constexpr double kPart = 0.3;
    if (!progress(kPart)) return nullptr;
    const auto outlook = cost::outlook(*question.book, question.scenario, advised->advice.decision, {},
                                       [&](double done) { return progress(kPart + done * (1 - kPart)); });
    if (!outlook) return nullptr;
    advised->outlook = *outlook;
    return advised;
}

AdvicePage::AdvicePage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_work(new Answering<AdviceQuestion, Advised>(adviceOf, 80, this)),
      m_bar(new WorkBar(*m_work, tr("Advice"), tr("Advise"), this)),
      m_copy(new QPushButton(tr("Copy as Mark&down"), this)), m_scroll(new QScrollArea(this)) {
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Advice"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* busy = new QHBoxLayout;
    busy->setContentsMargins(14, 6, 14, 8);
    busy->addWidget(m_copy);
    busy->addStretch(1);
    busy->addWidget(m_bar);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(busy);
    setFocusProxy(m_scroll);
    connect(m_work, &Work::finished, this, &AdvicePage::drawAdvice);
    m_copy->setToolTip(tr("The advice as text, for a pull request or a mail"));
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, &AdvicePage::copy);
    connect(m_bar, &WorkBar::againWanted, this, &AdvicePage::ask);
}

void AdvicePage::ask() {
    m_work->ask({m_session.document().scenario(), m_session.results().book});
}

void AdvicePage::draw(const Results&) {
    ask();
}

void AdvicePage::copy() const {
    const std::shared_ptr<const Advised> advised = m_work->latest();
    if (!advised) return;
    cost::ReportStyle style;
    style.format = cost::ReportFormat::Markdown;
    style.phrases = windowPhrases();
    QApplication::clipboard()->setText(words(
        cost::adviceReport({advised->scenario, *advised->book}, advised->advice, advised->outlook, style)));
}

void AdvicePage::addHeading(const QString& text) {
    auto* label = new QLabel(text, m_body);
    label->setFont(sized(font(), 2, QFont::DemiBold));
    label->setWordWrap(true);
    m_headings << label;
    m_layout->addSpacing(6);
    m_layout->addWidget(label);
}

void AdvicePage::addLine(const cost::Message& text, QPushButton* beside) {
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

// As wide as its word.
QPushButton* AdvicePage::smallButton(const QString& text, const QString& spoken, const QString& help) {
    auto* button = new QPushButton(text, m_body);
    button->setAccessibleName(spoken);
    button->setToolTip(help);
    button->setFixedWidth(button->fontMetrics().horizontalAdvance(text) + 28);
    return button;
}

QPushButton* AdvicePage::setButton(const cost::Flip& flip, const cost::Message& text) {
    QPushButton* set = smallButton(tr("Set"), tr("Set the dial there: %1").arg(words(text)),
                                   tr("Take the dial there; Undo takes it back"));
    connect(set, &QPushButton::clicked, this, [this, flip] {
        m_session.document().beginGesture();
        m_session.dials().turn(flip.dial, flip.value);
    });
    m_flipButtons << set;
    return set;
}

// Of that line of what the scenario does not list; null where it names no option.
QPushButton* AdvicePage::addButton(const cost::Advice& advice, std::size_t line) {
    if (line >= advice.alternatives.size() + advice.scaled.size()) return nullptr;
    const cost::Option option = line < advice.alternatives.size()
                                    ? advice.alternatives[line].option
                                    : advice.scaled[line - advice.alternatives.size()].row.option;
    QPushButton* add = smallButton(tr("Add"), tr("Add to the scenario: %1").arg(words(option.label)),
                                   tr("Add it to the scenario's options; Undo takes it back"));
    connect(add, &QPushButton::clicked, this, [this, option] {
        cost::Scenario scenario = m_session.document().scenario();
        if (cost::optionOf(scenario, option.id)) return;
        scenario.options.push_back(option);
        m_session.document().replace(scenario, tr("Add option"));
    });
    m_addButtons << add;
    return add;
}

// Charts in the place of the lines that say the same.
void AdvicePage::addOutlook(const Advised& advised) {
    const cost::Message drawn = cost::futuresText(advised.scenario, advised.outlook);
    if (!drawn.empty()) addLine(drawn);
    m_outlook = new OutlookChart(m_body);
    m_tornado = new TornadoChart(m_body);
    m_layout->addWidget(m_outlook);
    m_layout->addWidget(m_tornado);
    m_outlook->show(advised.scenario, advised.outlook);
    m_tornado->show(advised.outlook);
    const cost::Message hint = cost::rangeHint(advised.outlook);
    if (!hint.empty()) addLine(hint);
    for (const cost::Message& line : cost::outlookFacts(advised.scenario, advised.outlook))
        m_drawn << words(line);
}

void AdvicePage::addPart(const cost::AdvicePart& part, const Advised& advised) {
    using Kind = cost::AdvicePart::Kind;
    // The reasons stand right below the verdict.
    if (part.kind != Kind::Why) addHeading(words(part.title));
    if (part.kind == Kind::HowSure) return addOutlook(advised);
    for (std::size_t i = 0; i < part.lines.size(); ++i) {
        const cost::Message& line = part.lines[i];
        if (part.kind == Kind::Change && i < advised.advice.flips.size())
            addLine(line, setButton(advised.advice.flips[i], line));
        else if (part.kind == Kind::Alternatives)
            addLine(line, addButton(advised.advice, i));
        else
            addLine(line);
    }
}

void AdvicePage::drawAdvice() {
    const std::shared_ptr<const Advised> advised = m_work->latest();
    if (!advised) return;
    m_copy->setEnabled(true);
    const bool focusWasHere = m_body && m_body->isAncestorOf(focusWidget());
    m_lines.clear();
    m_headings.clear();
    m_drawn.clear();
    m_flipButtons.clear();
    m_addButtons.clear();
    m_outlook = nullptr;
    m_tornado = nullptr;
    m_body = new QWidget;
    m_body->setAutoFillBackground(true);
    m_body->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(14, 6, 14, 12);
    m_layout->setSpacing(6);
    addHeading(words(cost::verdictText(advised->advice)));
    for (const cost::AdvicePart& part :
         cost::adviceParts(advised->scenario, advised->advice, advised->outlook))
        addPart(part, *advised);
    m_layout->addStretch(1);
    const int at = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(m_body); // the earlier one goes
    m_scroll->verticalScrollBar()->setValue(at);
    if (focusWasHere) setFocus();
    m_scroll->setAccessibleDescription(lines().mid(0, 3).join(u' '));
}

QStringList AdvicePage::lines() const {
    QStringList all;
    for (const QLabel* heading : m_headings)
        all << heading->text();
    for (const NoteLabel* line : m_lines)
        all << line->text();
    return all + m_drawn;
}

void AdvicePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) drawAdvice();
}

Page* advicePage(Session& session, QWidget* parent) {
    return new AdvicePage(session, parent);
}
