// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/option_dialog.h"

#include "ui/dialogs/option_forms.h"
#include "ui/i18n/words.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

OptionDialog::OptionDialog(const cost::PriceBook& book, const cost::Option& option, QWidget* parent)
    : QDialog(parent), m_option(option), m_kind(new QComboBox(this)), m_label(new QLineEdit(this)),
      m_stack(new QStackedWidget(this)), m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)),
      m_forms(optionForms(book, option.compute, m_stack)) {
    setWindowTitle(tr("Option"));
    m_label->setMaxLength(1000);
    m_kind->addItems(
        {tr("Lambda"), tr("Lambda@Edge"), tr("Lambda Managed Instances"), tr("Fargate"), tr("EC2")});
    for (OptionForm* form : m_forms) {
        m_stack->addWidget(form);
        connect(form, &OptionForm::changed, this, &OptionDialog::check);
    }
    if (!option.label.empty() && option.label != cost::defaultLabel(option.compute))
        m_label->setText(words(option.label));
    m_problem->setWordWrap(true);
    QPalette alarm = palette();
    alarm.setColor(QPalette::WindowText, colorsOf(palette()).problem);
    m_problem->setPalette(alarm);

    auto* head = new QFormLayout;
    head->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    head->addRow(tr("Kind"), m_kind);
    head->addRow(tr("Label"), m_label);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_stack);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OptionDialog::showKind);
    m_kind->setCurrentIndex(static_cast<int>(option.compute.index()));
    showKind();
    resize(sizeHint().expandedTo(QSize(400, 0)));
}

OptionDialog::~OptionDialog() = default;

int OptionDialog::kindIndex() const {
    return m_kind->currentIndex();
}

void OptionDialog::showKind() {
    m_stack->setCurrentIndex(kindIndex());
    check();
}

void OptionDialog::check() {
    const QString problem = form()->problem();
    m_problem->setText(problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    m_label->setPlaceholderText(problem.isEmpty() ? words(cost::defaultLabel(form()->compute())) : QString());
}

cost::Option OptionDialog::option() const {
    cost::Option result = m_option;
    result.compute = form()->compute();
    const QString label = m_label->text().trimmed();
    result.label = label.isEmpty() ? cost::defaultLabel(result.compute) : label.toStdString();
    return result;
}
