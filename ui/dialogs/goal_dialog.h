// SPDX-License-Identifier: GPL-3.0-or-later
// Goal seek: where a dial must stand for an option to meet a budget, or to cost what another one does.
#pragma once

#include "ui/document/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

class GoalDialog : public QDialog {
    Q_OBJECT

public:
    explicit GoalDialog(Session& session, QWidget* parent = nullptr);

    QComboBox* goal() const { return m_goal; }
    QComboBox* dial() const { return m_dial; }
    QComboBox* option() const { return m_option; }
    QComboBox* other() const { return m_other; }
    QLineEdit* budget() const { return m_budget; }
    QListWidget* answers() const { return m_answers; }
    QLabel* message() const { return m_words; }
    QPushButton* setButton() const { return m_set; }

private:
    enum Goal { Equal, Budget };

    void listOptions();
    void seek();
    void say(const QString& message);
    void turnToChosen();

    Session& m_session;
    QComboBox* m_goal;
    QComboBox* m_dial;
    QComboBox* m_option;
    QLabel* m_otherLabel;
    QComboBox* m_other;
    QLabel* m_budgetLabel;
    QLineEdit* m_budget;
    QLabel* m_words;
    QListWidget* m_answers;
    QPushButton* m_set;
    std::vector<double> m_values; // of the answers
};
