// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/dial_field.h"

#include "ui/i18n/dial_name.h"
#include "ui/i18n/language.h"
#include "ui/i18n/option_name.h"
#include "ui/i18n/words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/theme.h"

#include "libcost/model/option_memory.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>

#include <algorithm>

DialField::DialField(Session& session, cost::Dial dial, const QString& label, QWidget* parent)
    : QWidget(parent), m_session(session), m_dial(dial), m_label(new QLabel(label, this)),
      m_edit(new Field(this)), m_slider(new DialSlider(dial, this)), m_echo(new NoteLabel(this)) {
    m_label->setBuddy(m_edit);
    m_label->setToolTip(tr("Double click, or Ctrl+0: back to the value in the file"));
    m_label->installEventFilter(this);
    m_edit->installEventFilter(this);
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setAccessibleName(dialTitle(dial));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(1);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_edit, 0, 1);
    layout->addWidget(m_slider, 1, 0, 1, 2);
    layout->addWidget(m_echo, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);

    connect(m_edit, &QLineEdit::textEdited, this, &DialField::parse);
    connect(m_edit, &QLineEdit::returnPressed, this, &DialField::commit);
    connect(m_slider, &DialSlider::gestureBegan, &m_session.document(), &Document::beginGesture);
    connect(m_slider, &DialSlider::turned, this, [this](double value) {
        m_typing = false;
        m_session.dials().turn(m_dial, value);
    });
    auto* reset = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_0), this, nullptr, nullptr,
                                Qt::WidgetWithChildrenShortcut);
    connect(reset, &QShortcut::activated, this, &DialField::reset);
    setFocusProxy(m_edit);
    changeEvent(nullptr);
}

void DialField::draw(const Results& results, const std::vector<Look>& looks) {
    m_slider->setStrip(results.strip(m_dial), looks);
    const std::optional<double> at = m_session.dials().positionIn(results.scenario, m_dial);
    m_slider->setPosition(at);
    const bool usable = at || m_dial != cost::Dial::Memory;
    m_slider->setEnabled(usable);
    m_edit->setEnabled(usable);
    const QString spoken = at ? words(cost::dialText(m_dial, *at)) : tr("not given");
    m_slider->setAccessibleName(dialTitle(m_dial) + u", " + spoken);
    // What is being typed belongs to the reader until it is committed.
    if (!m_typing) showValue();
}

void DialField::showValue() {
    const cost::Scenario& scenario = m_session.document().scenario();
    const std::optional<double> at = m_session.dials().position(m_dial);
    const cost::Distribution* known = cost::distributionOf(scenario, m_dial);
    // In full where that is not too long to read.
    const auto text = [&]() -> QString {
        if (!known && !at) return {};
        const QString full =
            editedInField(known ? cost::inputText(m_dial, *known) : cost::inputText(m_dial, *at));
        constexpr qsizetype kLongest = 24;
        if (full.size() <= kLongest) return full;
        return editedInField(known ? cost::distributionText(m_dial, *known) : cost::fieldText(m_dial, *at));
    }();
    m_shown = text;
    if (m_edit->text() != text) {
        m_edit->setText(text);
        // What is typed next takes its place, as after it was taken.
        if (m_edit->hasFocus()) m_edit->selectAll();
    }
    m_edit->setModified(false); // what is undone from now on is the document's
    const bool measured = cost::isMeasured(scenario, m_dial);
    m_edit->setPlaceholderText(measured ? tr("measured") : tr("not given"));
    const int wide = QFontMetrics(m_edit->font()).horizontalAdvance(text) + 22;
    m_edit->setFixedWidth(
        std::max(QFontMetrics(m_edit->font()).horizontalAdvance(shownInField("300M a month")) + 18,
                 std::min(wide, 170)));
    QString echo;
    if (at || measured)
        echo = echoOf(scenario);
    else if (m_dial == cost::Dial::Memory)
        echo = tr("No option has memory of its own to set.");
    showEcho(echo, false);
}

QString DialField::echoOf(const cost::Scenario& scenario) const {
    const cost::Option* of = m_dial == cost::Dial::Memory ? m_session.dials().memoryOption() : nullptr;
    if (!of) return words(cost::echoText(m_dial, scenario));
    cost::Scenario alone = scenario;
    std::erase_if(alone.options, [&](const cost::Option& each) { return each.id != of->id; });
    const QString echo = words(cost::echoText(m_dial, alone));
    // Where the chosen option has no memory to set, or others have some too, it is said whose this is.
    const auto functions =
        std::count_if(scenario.options.begin(), scenario.options.end(),
                      [](const cost::Option& each) { return cost::memoryOf(each).has_value(); });
    if (functions < 2 && m_session.view().chosen() == of->id) return echo;
    return tr("%1: %2").arg(shortened(optionName(*of).name, 40), echo);
}

void DialField::parse(const QString& text) {
    // What is shown may be rounded: it is no other value when it stands there again, whether it was typed or
    // the text's own undo came back to it.
    m_typing = text != m_shown && m_edit->isModified();
    if (!m_typing) return showValue();
    const double hours = m_session.document().scenario().hoursPerMonth;
    m_read = cost::typedField(m_dial, typedInField(text), hours, typedLanguage());
    if (const auto* known = std::get_if<cost::Distribution>(&m_read)) {
        const cost::Scenario there = cost::withDistribution(m_session.document().scenario(), m_dial, *known);
        showEcho(words(cost::echoText(m_dial, there)), false);
    } else if (const double* value = std::get_if<double>(&m_read)) {
        showEcho(words(cost::dialText(m_dial, *value)) + u"; " +
                     echoOf(m_session.dials().turned(m_dial, *value)),
                 false);
    } else if (const auto* volume = std::get_if<cost::TrafficVolume>(&m_read)) {
        showEcho(shownInField(cost::trafficEcho(*volume, hours)), false);
    } else {
        showEcho(words(std::get<cost::NotUnderstood>(m_read).reason), true);
    }
}

void DialField::commit() {
    // The last good result stays where this one is not understood, and the field says why.
    if (!m_typing || std::holds_alternative<cost::NotUnderstood>(m_read)) return;
    m_typing = false;
    if (const auto* volume = std::get_if<cost::TrafficVolume>(&m_read)) {
        m_session.document().replace(cost::withTraffic(m_session.document().scenario(), *volume),
                                     tr("Traffic"));
    } else {
        m_session.document().beginGesture();
        if (const double* value = std::get_if<double>(&m_read))
            m_session.dials().turn(m_dial, *value);
        else
            m_session.dials().setDistribution(m_dial, std::get<cost::Distribution>(m_read));
        m_session.document().beginGesture();
    }
    showValue();
    m_edit->selectAll();
}

void DialField::reset() {
    m_session.dials().reset(m_dial);
    restore();
}

void DialField::restore() {
    m_typing = false;
    showValue();
    m_edit->selectAll();
}

void DialField::takeFocus() {
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool DialField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_label && event->type() == QEvent::MouseButtonDblClick) {
        reset();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut) commit();
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        restore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DialField::changeEvent(QEvent* event) {
    if (event) QWidget::changeEvent(event);
    if (event && event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
    m_echo->setFont(sized(font(), -2));
    // Its line is kept free while there is nothing to say yet: nothing below it jumps.
    const bool speaks = m_dial != cost::Dial::Request && m_dial != cost::Dial::Response;
    m_echo->setMinimumHeight(speaks ? QFontMetrics(m_echo->font()).height() : 0);
    showEcho(m_echo->text(), m_wrong);
}

void DialField::showEcho(const QString& text, bool wrong) {
    m_wrong = wrong;
    static_cast<Field*>(m_edit)->setWrong(wrong);
    const Colors& colors = colorsOf(palette());
    m_echo->setColor(wrong ? colors.problem : colors.secondary);
    m_echo->setText(text);
}
