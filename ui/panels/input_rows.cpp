// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/input_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace {

// The words before a control: a double click on them resets it.
class ResetLabel : public QLabel {
public:
    using QLabel::QLabel;
    std::function<void()> reset;

protected:
    void mouseDoubleClickEvent(QMouseEvent*) override {
        if (reset) reset();
    }
};

} // namespace

NumberBox* InputRows::number(const cost::InputBounds& bounds, const QString& suffix, const QString& what,
                             const Set<double>& set) {
    auto* box = new NumberBox(bounds, m_panel);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    QObject::connect(box, &NumberBox::valueChanged, m_panel, [this, what, set](double value) {
        edit(what, [&](cost::Scenario& scenario) { set(scenario, value); });
    });
    return box;
}

QComboBox* InputRows::choice(const QString& what, const Set<int>& set) {
    auto* box = new QComboBox(m_panel);
    QObject::connect(box, &QComboBox::activated, m_panel, [this, box, what, set](int index) {
        const int chosen = box->itemData(index).toInt();
        edit(what, [&](cost::Scenario& scenario) { set(scenario, chosen); });
    });
    return box;
}

QCheckBox* InputRows::check(const QString& text, const QString& what, const Set<bool>& set,
                            const Take& take) {
    auto* box = new QCheckBox(text, m_panel);
    QObject::connect(box, &QCheckBox::clicked, m_panel, [this, what, set](bool on) {
        edit(what, [&](cost::Scenario& scenario) { set(scenario, on); });
    });
    resets(box, what, take);
    return box;
}

QWidget* InputRows::labelled(const QString& text, QWidget* control, const QString& what, const Take& take) {
    QWidget* row = labelled(text, control);
    auto* label = static_cast<ResetLabel*>(row->findChild<QLabel*>());
    label->setToolTip(
        QCoreApplication::translate("DialField", "Double click, or Ctrl+0: back to the value in the file"));
    label->reset = resets(control, what, take);
    return row;
}

QWidget* InputRows::labelled(const QString& text, QWidget* control) {
    auto* row = new QWidget(m_panel);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new ResetLabel(text, row);
    label->setBuddy(control);
    layout->addWidget(label, 1);
    layout->addWidget(control);
    return row;
}

void InputRows::edit(const QString& what, const std::function<void(cost::Scenario& scenario)>& change) {
    cost::Scenario scenario = m_session.document().scenario();
    change(scenario);
    m_session.document().replace(scenario, what);
}

std::function<void()> InputRows::resets(QWidget* control, const QString& what, const Take& take) {
    const auto reset = [this, control, what, take] {
        // What is typed and not yet taken goes, too.
        if (auto* box = qobject_cast<NumberBox*>(control)) box->putBack();
        edit(what, [&](cost::Scenario& scenario) { take(scenario, m_session.document().opened()); });
    };
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_0), control, nullptr, nullptr,
                              Qt::WidgetWithChildrenShortcut);
    QObject::connect(key, &QShortcut::activated, m_panel, reset);
    return reset;
}
