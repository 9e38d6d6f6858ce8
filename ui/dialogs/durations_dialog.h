// SPDX-License-Identifier: GPL-3.0-or-later
// Durations measured at several memory sizes, as a table to type or paste into.
#pragma once

#include "libcost/model/workload.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

class DurationsDialog : public QDialog {
    Q_OBJECT

public:
    explicit DurationsDialog(const std::vector<cost::DurationPoint>& measured, QWidget* parent = nullptr);

    // By rising memory; empty where the field is. Valid while the dialog can be accepted.
    const std::vector<cost::DurationPoint>& measured() const { return m_measured; }
    QPlainTextEdit* field() const { return m_field; }
    QString problem() const;

private:
    void read();

    std::vector<cost::DurationPoint> m_given;
    QString m_start;
    std::vector<cost::DurationPoint> m_measured;
    QPlainTextEdit* m_field;
    QLabel* m_echo;
    QDialogButtonBox* m_buttons;
    bool m_good = true;
};
