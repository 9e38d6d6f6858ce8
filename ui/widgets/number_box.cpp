// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_box.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QToolTip>

#include <charconv>
#include <cmath>
#include <iterator>

namespace {

// So many that every double comes back as it was; only those that there are are shown.
constexpr int kDecimals = 30;

QString plain(double value) {
    char text[400];
    const auto written = std::to_chars(text, std::end(text), value, std::chars_format::fixed);
    return QString::fromLatin1(text, static_cast<qsizetype>(written.ptr - text));
}

} // namespace

NumberBox::NumberBox(const cost::InputBounds& bounds, QWidget* parent)
    : QDoubleSpinBox(parent), m_whole(bounds.whole) {
    setDecimals(m_whole ? 0 : kDecimals);
    setRange(bounds.least, bounds.most);
    // Its text is taken: what is undone from now on is the document's.
    connect(this, &QAbstractSpinBox::editingFinished, lineEdit(), [this] { lineEdit()->setModified(false); });
}

void NumberBox::draw(double value, const QString& said) {
    const QSignalBlocker blocker(this);
    const bool another = this->value() != value || m_said.second != said;
    m_said = {value, said};
    if (another || !lineEdit()->isModified()) setValue(value);
}

void NumberBox::putBack() {
    const QSignalBlocker blocker(this);
    setValue(value());
}

QString NumberBox::textFromValue(double value) const {
    return value == m_said.first && !m_said.second.isEmpty() ? m_said.second : plain(value);
}

std::optional<double> NumberBox::numberIn(const QString& text) const {
    QString bare = text;
    if (!suffix().isEmpty() && bare.endsWith(suffix())) bare.chop(suffix().size());
    // The unit may be left in part.
    if (const QString unit = suffix().trimmed(); !unit.isEmpty() && bare.trimmed().endsWith(unit))
        bare = bare.trimmed().chopped(unit.size());
    bare = bare.trimmed();
    static const QRegularExpression kGrouped(QStringLiteral(R"(^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$)"));
    static const QRegularExpression kNumber(QStringLiteral(R"(^(\d+[.,]?\d*|[.,]\d+)$)"));
    if (kGrouped.match(bare).hasMatch()) {
        // One comma before three digits may be either kind, but where only whole numbers are.
        if (!m_whole && bare.count(u',') == 1 && !bare.contains(u'.')) return std::nullopt;
        bare.remove(u',');
    } else if (!kNumber.match(bare).hasMatch()) {
        return std::nullopt;
    }
    const QByteArray digits = bare.replace(u',', u'.').toLatin1();
    double value = 0;
    const auto read = std::from_chars(digits.begin(), digits.end(), value);
    if (read.ec != std::errc() || !std::isfinite(value)) return std::nullopt;
    if (m_whole && value != std::floor(value)) return std::nullopt;
    return value;
}

bool NumberBox::isShown(const QString& text) const {
    if (!specialValueText().isEmpty() && value() == minimum() && text == specialValueText()) return true;
    return text == prefix() + textFromValue(value()) + suffix();
}

double NumberBox::valueFromText(const QString& text) const {
    if (isShown(text)) return value();
    if (!specialValueText().isEmpty() && text == specialValueText()) return minimum();
    return numberIn(text).value_or(value());
}

QValidator::State NumberBox::validate(QString& text, int&) const {
    if (isShown(text) || (!specialValueText().isEmpty() && text == specialValueText()))
        return QValidator::Acceptable;
    const auto number = numberIn(text);
    // Nothing that is typed is swallowed: what is left of it could be another number.
    return number && *number >= minimum() && *number <= maximum() ? QValidator::Acceptable
                                                                  : QValidator::Intermediate;
}

void NumberBox::fixup(QString& text) const {
    // The number that it had comes back, and the reader hears why.
    if (isVisible() && !isShown(text) && !text.trimmed().isEmpty())
        QToolTip::showText(mapToGlobal(QPoint(0, height())),
                           tr("%1 is not taken: give a number from %2 to %3, with a point before decimals")
                               .arg(text, plain(minimum()), plain(maximum())));
    QDoubleSpinBox::fixup(text);
}
