// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/field_editor.h"

#include "ui/i18n/words.h"
#include "ui/widgets/number_box.h"

#include "libcost/base/message.h"
#include "libcost/units/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>

#include <charconv>

namespace {

using cost::FieldKind;
using cost::FieldValue;

// What holds where the key is absent; empty where it cannot be.
QString absent(const cost::Field& field, const FieldWords& called) {
    if (!called.more.isEmpty()) return called.more;
    if (!field.rules.unlessGiven.empty()) return sentence(field.rules.unlessGiven);
    return field.usual.index() == 0 ? QCoreApplication::translate("OptionForm", "none") : QString();
}

FieldEditor number(const cost::Field& field, const FieldValue& start, const FieldWords& called,
                   QWidget* parent, const std::function<void()>& changed) {
    const bool optional = field.usual.index() == 0;
    cost::InputBounds bounds = field.rules.bounds;
    if (field.rules.mostPerHour > 0) bounds.most = field.rules.mostPerHour * cost::kMonthHours.most;
    // One step below what it may be stands for its absence.
    if (optional) bounds.least = bounds.least > 0 ? 0 : -1;
    auto* box = new NumberBox(bounds, parent);
    if (!field.rules.unit.empty()) box->setSuffix(u' ' + words(cost::say(field.rules.unit)));
    box->setSpecialValueText(absent(field, called));
    const double* given = std::get_if<double>(&start);
    if (!given) given = std::get_if<double>(&field.usual);
    box->setValue(given ? *given : bounds.least);
    QObject::connect(box, &NumberBox::valueChanged, parent, changed);
    return {box, [box, optional] {
                return optional && box->value() == box->minimum() ? FieldValue() : FieldValue(box->value());
            }};
}

FieldEditor yesNo(const FieldValue& start, const FieldWords& called, QWidget* parent,
                  const std::function<void()>& changed) {
    auto* box = new QCheckBox(called.more.isEmpty() ? called.label : called.more, parent);
    box->setChecked(start == FieldValue(true));
    QObject::connect(box, &QCheckBox::toggled, parent, changed);
    return {box, [box] { return FieldValue(box->isChecked()); }};
}

FieldEditor name(std::string_view row, const cost::Field& field, const FieldValue& start,
                 const FieldWords& called, QWidget* parent, const std::function<void()>& changed) {
    auto* box = new QComboBox(parent);
    if (field.usual.index() == 0) box->addItem(absent(field, called));
    for (const std::string_view each : field.names) {
        const NameWords said = nameWords(row, each);
        if (said.offered || start == FieldValue(std::string(each))) box->addItem(said.text, words(each));
    }
    if (const auto* given = std::get_if<std::string>(&start))
        box->setCurrentIndex(std::max(0, box->findData(words(*given))));
    QObject::connect(box, &QComboBox::currentIndexChanged, parent, changed);
    return {box, [box] {
                const QString chosen = box->currentData().toString();
                return chosen.isEmpty() ? FieldValue() : FieldValue(chosen.toStdString());
            }};
}

QLineEdit* line(const QString& text, QWidget* parent, const std::function<void()>& changed) {
    auto* edit = new QLineEdit(text, parent);
    QObject::connect(edit, &QLineEdit::textChanged, parent, changed);
    return edit;
}

FieldEditor text(const FieldValue& start, QWidget* parent, const std::function<void()>& changed) {
    const auto* given = std::get_if<std::string>(&start);
    QLineEdit* edit = line(given ? words(*given) : QString(), parent, changed);
    return {edit, [edit] {
                const QString typed = edit->text().trimmed();
                return typed.isEmpty() ? FieldValue() : FieldValue(typed.toStdString());
            }};
}

QStringList pieces(const QLineEdit* edit) {
    static const QRegularExpression kBetween(QStringLiteral("[\\s,;]+"));
    return edit->text().split(kBetween, Qt::SkipEmptyParts);
}

std::optional<double> numberIn(const QString& piece) {
    bool ok = false;
    const double value = piece.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

FieldEditor numbers(const cost::Field& field, const FieldValue& start, const FieldWords& called,
                    QWidget* parent, const std::function<void()>& changed) {
    QStringList given;
    if (const auto* list = std::get_if<std::vector<double>>(&start))
        for (const double each : *list)
            given << words(cost::numberText(each));
    QLineEdit* edit = line(given.join(QStringLiteral(", ")), parent, changed);
    edit->setPlaceholderText(absent(field, called));
    return {edit,
            [edit] {
                std::vector<double> all;
                for (const QString& piece : pieces(edit))
                    if (const auto value = numberIn(piece)) all.push_back(*value);
                return FieldValue(all);
            },
            [edit] {
                for (const QString& piece : pieces(edit))
                    if (!numberIn(piece))
                        return QCoreApplication::translate("OptionForm", "%1 is no number.").arg(piece);
                return QString();
            }};
}

FieldEditor texts(const cost::Field& field, const FieldValue& start, const FieldWords& called,
                  QWidget* parent, const std::function<void()>& changed) {
    QStringList given;
    if (const auto* list = std::get_if<std::vector<std::string>>(&start))
        for (const std::string& each : *list)
            given << words(each);
    QLineEdit* edit = line(given.join(QStringLiteral(", ")), parent, changed);
    edit->setPlaceholderText(absent(field, called));
    return {edit, [edit] {
                std::vector<std::string> all;
                for (const QString& piece : pieces(edit))
                    all.push_back(piece.toStdString());
                return FieldValue(all);
            }};
}

} // namespace

FieldEditor fieldEditor(std::string_view row, const cost::Field& field, const FieldValue& start,
                        QWidget* parent, const std::function<void()>& changed) {
    const FieldWords called = fieldWords(row);
    switch (field.kind) {
    case FieldKind::Number: return number(field, start, called, parent, changed);
    case FieldKind::Object:
    case FieldKind::YesNo: return yesNo(start, called, parent, changed);
    case FieldKind::Name: return name(row, field, start, called, parent, changed);
    case FieldKind::Text: return text(start, parent, changed);
    case FieldKind::Numbers: return numbers(field, start, called, parent, changed);
    case FieldKind::Texts: return texts(field, start, called, parent, changed);
    default: return {};
    }
}

QString sentence(std::string_view text) {
    QString said = words(cost::say(text));
    if (!said.isEmpty()) said.front() = said.front().toUpper();
    return said;
}
