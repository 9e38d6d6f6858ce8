// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/option_dialog.h"

#include "ui/dialogs/option_form.h"
#include "ui/dialogs/option_words.h"
#include "ui/i18n/words.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

OptionDialog::OptionDialog(const Document& document, const cost::Option& option, QWidget* parent)
    : QDialog(parent), m_option(option), m_kind(new QComboBox(this)), m_label(new QLineEdit(this)),
      m_scroll(new QScrollArea(this)), m_stack(new QStackedWidget(m_scroll)), m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Option"));
    m_label->setMaxLength(1000);
    for (std::size_t i = 0; i < usualOptions().size(); ++i) {
        const cost::Compute& usual = usualOptions()[i];
        m_kind->addItem(nameWords("kind", cost::kindOf(usual)).text);
        auto* form = new OptionForm(document, i == option.compute.index() ? option.compute : usual, m_stack);
        m_forms.push_back(form);
        m_stack->addWidget(form);
        connect(form, &OptionForm::changed, this, &OptionDialog::check);
    }
    m_scroll->setWidget(m_stack);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->installEventFilter(this);
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
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
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
    // All are as wide as the widest, and the one in front says how high.
    for (OptionForm* each : m_forms)
        each->setSizePolicy(QSizePolicy::Preferred,
                            each == form() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentIndex(kindIndex());
    fit();
    check();
}

// What opens inside gets the room that it needs, as far as the screen has it.
void OptionDialog::fit() {
    const QSize wanted = m_stack->sizeHint();
    const int most = screen()->availableGeometry().height() * 2 / 3;
    m_scroll->setMinimumSize(wanted.width() + m_scroll->verticalScrollBar()->sizeHint().width(),
                             std::min(wanted.height(), most));
}

bool OptionDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_stack && event->type() == QEvent::LayoutRequest) fit();
    return QDialog::eventFilter(watched, event);
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
