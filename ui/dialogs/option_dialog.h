// SPDX-License-Identifier: GPL-3.0-or-later
// One option, with the fields that its kind has.
#pragma once

#include "ui/document/document.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QStackedWidget;

class OptionForm;

class OptionDialog : public QDialog {
    Q_OBJECT

public:
    OptionDialog(const Document& document, const cost::Option& option, QWidget* parent = nullptr);
    ~OptionDialog() override;

    // As the fields say. The id stays that of the option given; an untouched default label follows the
    // fields.
    cost::Option option() const;

    QComboBox* kind() const { return m_kind; }
    OptionForm* form() const { return m_forms[static_cast<std::size_t>(kindIndex())]; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int kindIndex() const;
    void showKind();
    void fit();
    void check();

    cost::Option m_option;
    QComboBox* m_kind;
    QLineEdit* m_label;
    QScrollArea* m_scroll;
    QStackedWidget* m_stack;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    std::vector<OptionForm*> m_forms;
};
