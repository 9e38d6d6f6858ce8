// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs beside the dials: each control edits one place of the scenario, under a name of its own, and goes
// back to what the file says there.
#pragma once

#include "ui/document/session.h"
#include "ui/widgets/number_box.h"

#include <functional>

class QCheckBox;
class QComboBox;

class InputRows {
public:
    InputRows(Session& session, QWidget* panel) : m_session(session), m_panel(panel) {}

    template <class Value>
    using Set = std::function<void(cost::Scenario& scenario, Value value)>;
    // One of the file's values of `opened`, put into the scenario.
    using Take = std::function<void(cost::Scenario& scenario, const cost::Scenario& opened)>;

    // Controls whose change is an edit of that name.
    NumberBox* number(const cost::InputBounds& bounds, const QString& suffix, const QString& what,
                      const Set<double>& set);
    QComboBox* choice(const QString& what, const Set<int>& set); // by the number that each entry has
    // With the way back, since it has its words itself.
    QCheckBox* check(const QString& text, const QString& what, const Set<bool>& set, const Take& take);
    // The control with its words before it. Ctrl+0 on it, or a double click on the words, takes back what the
    // file says.
    QWidget* labelled(const QString& text, QWidget* control, const QString& what, const Take& take);
    // A control that has no way back.
    QWidget* labelled(const QString& text, QWidget* control);

    // Changes the scenario by a function and names the edit.
    void edit(const QString& what, const std::function<void(cost::Scenario& scenario)>& change);

private:
    std::function<void()> resets(QWidget* control, const QString& what, const Take& take);

    Session& m_session;
    QWidget* m_panel;
};
