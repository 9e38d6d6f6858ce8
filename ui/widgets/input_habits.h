// SPDX-License-Identifier: GPL-3.0-or-later
// What all inputs of the program do alike, dialogs included: Undo and Redo are the document's unless a text
// is being edited, and the wheel turns nothing that the keys are not at.
#pragma once

#include <QObject>

class QWidget;

class InputHabits : public QObject {
    Q_OBJECT

public:
    // For every widget of the application, while it lives.
    explicit InputHabits(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

// What is typed in that window and not yet taken belongs to the document: the field takes it.
void takeTyped(QWidget& window);
