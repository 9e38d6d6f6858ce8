// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text that can be shown as wrong.
#pragma once

#include <QLineEdit>

class Field : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void setWrong(bool wrong);
    bool isWrong() const { return m_wrong; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_wrong = false;
};
