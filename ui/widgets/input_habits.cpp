// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input_habits.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace {

bool isUndo(const QKeyEvent& key) {
    return key.matches(QKeySequence::Undo);
}

bool isRedo(const QKeyEvent& key) {
    return key.matches(QKeySequence::Redo) ||
           (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier) ||
           (key.key() == Qt::Key_Z && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
}

// The line of text that keys at that widget edit; null where there is none.
QLineEdit* textOf(QObject* widget) {
    if (auto* line = qobject_cast<QLineEdit*>(widget)) return line;
    if (auto* box = qobject_cast<QComboBox*>(widget)) return box->lineEdit();
    if (qobject_cast<QAbstractSpinBox*>(widget))
        return widget->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    return nullptr;
}

// The input that a wheel above that widget would turn; null where it is none.
QWidget* turnedBy(QObject* widget) {
    for (auto* each = qobject_cast<QWidget*>(widget); each; each = each->parentWidget()) {
        if (qobject_cast<QScrollBar*>(each)) return nullptr;
        if (qobject_cast<QComboBox*>(each) || qobject_cast<QAbstractSpinBox*>(each) ||
            qobject_cast<QAbstractSlider*>(each))
            return each;
        if (each->isWindow()) return nullptr; // the list of a combo box is a window of its own
    }
    return nullptr;
}

} // namespace

InputHabits::InputHabits(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool InputHabits::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool undo = isUndo(key);
        if (!undo && !isRedo(key)) break;
        const QLineEdit* text = textOf(watched);
        if (!text) break;
        // What was taken is the document's to undo, though the text still remembers how it was typed.
        const bool own = !text->isReadOnly() &&
                         (undo ? text->isModified() && text->isUndoAvailable() : text->isRedoAvailable());
        if (own) break;
        event->ignore();
        return true;
    }
    case QEvent::Wheel: {
        const QWidget* input = turnedBy(watched);
        if (!input || input->hasFocus() || input->isAncestorOf(QApplication::focusWidget())) break;
        event->ignore(); // whatever scrolls around it gets it
        return true;
    }
    case QEvent::Polish:
        // Or the wheel would give it the focus, and then turn it.
        if (qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched))
            if (auto* input = static_cast<QWidget*>(watched); input->focusPolicy() == Qt::WheelFocus)
                input->setFocusPolicy(Qt::StrongFocus);
        break;
    default: break;
    }
    return false;
}

void takeTyped(QWidget& window) {
    QWidget* at = window.focusWidget();
    if (!at) return;
    // Told to the field itself: a window that is not in front has no focus to lose.
    const bool focused = at->hasFocus();
    QFocusEvent out(QEvent::FocusOut);
    QApplication::sendEvent(at, &out);
    QFocusEvent in(QEvent::FocusIn);
    if (focused) QApplication::sendEvent(at, &in);
}
