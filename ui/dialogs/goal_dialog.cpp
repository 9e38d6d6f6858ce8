// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/goal_dialog.h"

#include "ui/i18n/dial_name.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/widgets/theme.h"

#include "libcost/input/typed_value.h"
#include "libcost/output/report.h"
#include "libcost/units/format.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <cmath>

namespace {

// As a sentence of its own.
QString sentence(const cost::Message& reason) {
    QString text = words(reason);
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text + u'.';
}

} // namespace

GoalDialog::GoalDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_goal(new QComboBox(this)), m_dial(new QComboBox(this)),
      m_option(new QComboBox(this)), m_otherLabel(new QLabel(tr("as much &as"), this)),
      m_other(new QComboBox(this)), m_budgetLabel(new QLabel(tr("at &most, USD a month"), this)),
      m_budget(new QLineEdit(QStringLiteral("500"), this)), m_words(new QLabel(this)),
      m_answers(new QListWidget(this)), m_set(nullptr) {
    setWindowTitle(tr("Goal seek"));
    m_goal->addItem(tr("Where two options cost the same"), Equal);
    m_goal->addItem(tr("Stay under a budget"), Budget);
    for (const cost::DialFacts& dial : cost::kDials)
        m_dial->addItem(dialTitle(dial.dial), static_cast<int>(dial.dial));
    m_words->setWordWrap(true);
    m_answers->setWordWrap(true);
    m_answers->setAccessibleName(tr("Answers"));
    m_otherLabel->setBuddy(m_other);
    m_budgetLabel->setBuddy(m_budget);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Goal"), m_goal);
    form->addRow(tr("By &turning"), m_dial);
    form->addRow(tr("&Option"), m_option);
    form->addRow(m_otherLabel, m_other);
    form->addRow(m_budgetLabel, m_budget);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_set = buttons->addButton(tr("&Set the dial there"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addWidget(m_answers, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_set, &QPushButton::clicked, this, &GoalDialog::turnToChosen);
    connect(m_answers, &QListWidget::itemActivated, this, &GoalDialog::turnToChosen);
    connect(m_answers, &QListWidget::currentRowChanged, this, [this](int row) {
        m_set->setEnabled(row >= 0 && !std::isnan(m_values[static_cast<std::size_t>(row)]));
    });
    listOptions();
    for (QComboBox* box : {m_goal, m_dial, m_option, m_other})
        connect(box, &QComboBox::currentIndexChanged, this, &GoalDialog::seek);
    connect(m_budget, &QLineEdit::textChanged, this, &GoalDialog::seek);
    // What is edited meanwhile, or undone, changes the answers.
    connect(&m_session, &Session::resultsChanged, this, [this] {
        listOptions();
        seek();
    });
    resize(560, 440);
    seek();
}

void GoalDialog::listOptions() {
    const QSignalBlocker first(m_option);
    const QSignalBlocker second(m_other);
    const bool begins = m_option->count() == 0;
    const QVariant option = m_option->currentData();
    const QVariant other = m_other->currentData();
    m_option->clear();
    m_other->clear();
    m_other->addItem(tr("the cheapest of the others"), QString());
    for (const cost::Option& each : m_session.document().scenario().options) {
        m_option->addItem(words(each.label), words(each.id));
        m_other->addItem(words(each.label), words(each.id));
    }
    m_option->setCurrentIndex(
        std::max(0, m_option->findData(begins ? QVariant(words(m_session.view().chosen())) : option)));
    m_other->setCurrentIndex(std::max(0, m_other->findData(other)));
}

void GoalDialog::seek() {
    const bool equal = m_goal->currentData().toInt() == Equal;
    for (QWidget* widget : {static_cast<QWidget*>(m_otherLabel), static_cast<QWidget*>(m_other)})
        widget->setVisible(equal);
    for (QWidget* widget : {static_cast<QWidget*>(m_budgetLabel), static_cast<QWidget*>(m_budget)})
        widget->setVisible(!equal);
    m_answers->clear();
    m_values.clear();
    m_set->setEnabled(false);
    const cost::Scenario& scenario = m_session.document().scenario();
    const cost::PriceBook& book = *m_session.results().book;
    const auto dial = static_cast<cost::Dial>(m_dial->currentData().toInt());
    const std::string id = m_option->currentData().toString().toStdString();
    const std::string otherId = m_other->currentData().toString().toStdString();
    const cost::Option* option = cost::optionOf(scenario, id);
    if (!option) return;
    std::optional<cost::Money> budget;
    cost::Solutions solutions;
    if (equal) {
        if (id == otherId) return say(tr("Choose two different options."));
        const cost::DialRange range = cost::facts(dial).useful;
        solutions.found = otherId.empty() ? cost::breakEvensWithRest(book, scenario, dial, *option, range)
                                          : cost::breakEvens(book, scenario, dial, *option,
                                                             *cost::optionOf(scenario, otherId), range);
    } else {
        const auto typed = cost::typedMoney(m_budget->text().toStdString(), typedLanguage());
        if (const auto* why = std::get_if<cost::NotUnderstood>(&typed)) return say(sentence(why->reason));
        budget = cost::Money(std::get<double>(typed));
        solutions = cost::budgetSolutions(book, scenario, dial, *budget, id);
    }
    std::vector<std::string> asked{id};
    if (equal && !otherId.empty()) asked.push_back(otherId);
    for (const cost::SolutionLine& line :
         cost::solutionLines({scenario, book}, dial, solutions, budget, asked)) {
        m_values.push_back(line.value.value_or(std::nan("")));
        m_answers->addItem(words(line.text) + u'.');
    }
    say(solutions.found.complete ? QString() : tr("Not every crossing is told: there are too many."));
    for (std::size_t i = 0; i < m_values.size(); ++i)
        if (!std::isnan(m_values[i])) {
            m_answers->setCurrentRow(static_cast<int>(i));
            break;
        }
}

void GoalDialog::say(const QString& message) {
    m_words->setText(message);
    m_words->setVisible(!message.isEmpty());
}

void GoalDialog::turnToChosen() {
    const int row = m_answers->currentRow();
    if (row < 0 || std::isnan(m_values[static_cast<std::size_t>(row)])) return;
    m_session.document().beginGesture();
    const auto dial = static_cast<cost::Dial>(m_dial->currentData().toInt());
    // The memory is that of the option that was asked about.
    if (dial == cost::Dial::Memory) m_session.view().choose(m_option->currentData().toString().toStdString());
    m_session.dials().turn(dial, m_values[static_cast<std::size_t>(row)]);
    m_session.document().beginGesture();
}
