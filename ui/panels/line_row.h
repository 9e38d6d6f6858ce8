// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a bill: what it is for, and its amount. Opens on click or Enter.
#pragma once

#include <QAbstractButton>

class LineRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit LineRow(QWidget* parent = nullptr);

    void setLine(const QString& title, const QString& amount, bool quiet);
    void setStrong(bool strong); // the total

    QString amount() const { return m_amount; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_amount;
    bool m_quiet = false;
    bool m_strong = false;
};
