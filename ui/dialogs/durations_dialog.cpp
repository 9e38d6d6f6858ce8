// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/durations_dialog.h"

#include "ui/i18n/dial_name.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/widgets/theme.h"

#include "libcost/input/typed_value.h"
#include "libcost/output/report_memory.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

DurationsDialog::DurationsDialog(const std::vector<cost::DurationPoint>& measured, QWidget* parent)
    : QDialog(parent), m_field(new QPlainTextEdit(this)), m_echo(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Measured durations"));
    resize(420, 360);
    auto* about =
        new QLabel(tr("One memory size and the duration measured there in each line, such as "
                      "<b>512 MB 240 ms</b>. They take the place of the duration, whatever the memory is."),
                   this);
    about->setWordWrap(true);
    m_field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_field->setAccessibleName(tr("Memory sizes and durations"));
    m_field->setPlaceholderText(QStringLiteral("512 MB  240 ms\n1024 MB  130 ms\n1769 MB  90 ms"));
    m_field->setTabChangesFocus(true);
    m_echo->setWordWrap(true);
    m_echo->setMinimumHeight(3 * fontMetrics().height());
    m_echo->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_echo);
    layout->addWidget(m_buttons);
    QString text;
    for (const cost::DurationPoint& point : measured)
        text += editedInField(cost::inputText(cost::Dial::Memory, point.memoryMb)) + QStringLiteral("  ") +
                editedInField(cost::inputText(cost::Dial::Duration, point.milliseconds)) + u'\n';
    m_field->setPlainText(text);
    m_start = text;
    m_given = measured;
    connect(m_field, &QPlainTextEdit::textChanged, this, &DurationsDialog::read);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

QString DurationsDialog::problem() const {
    return m_good ? QString() : m_echo->text();
}

void DurationsDialog::read() {
    m_measured.clear();
    QString wrong;
    const QStringList lines = m_field->toPlainText().split(u'\n');
    // A number and perhaps its unit, twice.
    static const QRegularExpression kPair(
        QStringLiteral(
            R"(^\s*(\d(?:[\d.,]*\d)?\s*(?:[MG]i?B)?)[\s,;:]+(\d(?:[\d.,]*\d)?\s*(?:ms|s|min)?)\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    for (qsizetype i = 0; i < lines.size() && wrong.isEmpty(); ++i) {
        if (lines[i].trimmed().isEmpty()) continue;
        const QRegularExpressionMatch match = kPair.match(lines[i]);
        const auto number = [&](cost::Dial dial, int part) -> std::optional<double> {
            const auto typed = cost::typedValue(dial, match.captured(part).trimmed().toStdString(),
                                                cost::kUsualHoursPerMonth, typedLanguage());
            if (const auto* why = std::get_if<cost::NotUnderstood>(&typed)) {
                wrong = tr("Line %1: %2").arg(i + 1).arg(words(why->reason));
                return std::nullopt;
            }
            return std::get<double>(typed);
        };
        if (!match.hasMatch()) {
            wrong = tr("Line %1 is no memory size and a duration, such as 512 MB 240 ms.").arg(i + 1);
            continue;
        }
        const auto memory = number(cost::Dial::Memory, 1);
        const auto duration = memory ? number(cost::Dial::Duration, 2) : std::nullopt;
        if (memory && duration) m_measured.push_back({*memory, *duration});
    }
    std::sort(m_measured.begin(), m_measured.end(),
              [](const auto& a, const auto& b) { return a.memoryMb < b.memoryMb; });
    for (std::size_t i = 1; i < m_measured.size() && wrong.isEmpty(); ++i)
        if (m_measured[i].memoryMb == m_measured[i - 1].memoryMb)
            wrong = tr("%1 is given twice.")
                        .arg(words(cost::fieldText(cost::Dial::Memory, m_measured[i].memoryMb)));
    m_good = wrong.isEmpty();
    // What nobody touched keeps the digits that are not shown.
    if (m_field->toPlainText() == m_start) m_measured = m_given;
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText,
                     m_good ? colorsOf(palette()).secondary : colorsOf(palette()).problem);
    m_echo->setPalette(colored);
    if (!m_good)
        m_echo->setText(wrong);
    else if (m_measured.empty())
        m_echo->setText(tr("Nothing was measured: the duration holds at every size."));
    else
        m_echo->setText(words(cost::fitText(cost::fitMemory(m_measured), m_measured.size())));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_good);
}
