// SPDX-License-Identifier: GPL-3.0-or-later
// What one key of a file is edited with, by the kind of what stands there.
#pragma once

#include "ui/dialogs/option_words.h"

#include "libcost/model/field.h"

#include <QWidget>

struct FieldEditor {
    QWidget* widget = nullptr; // null for kinds that have none
    // What is chosen or typed; nothing where the key is absent.
    std::function<cost::FieldValue()> value;
    // What is wrong with what is typed, if anything.
    std::function<QString()> problem = [] { return QString(); };
};

// A number, yes or no, a name, a text or a list of them, and of an object whether it is there, beginning with
// `start`. `changed` is called at every change. Ranges, pairs and maps, which rows do not set, have no
// editor.
FieldEditor fieldEditor(std::string_view row, const cost::Field& field, const cost::FieldValue& start,
                        QWidget* parent, const std::function<void()>& changed);

// As a sentence, in the language of the window: "Sized from the workload".
QString sentence(std::string_view text);
