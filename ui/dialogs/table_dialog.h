// SPDX-License-Identifier: GPL-3.0-or-later
// A chart's rows as a table: its twin for who reads by ear, and for who wants the figures.
#pragma once

#include "ui/compute/data_table.h"

#include <QDialog>

class QTableView;

class TableDialog : public QDialog {
    Q_OBJECT

public:
    explicit TableDialog(const DataTable& table, QWidget* parent = nullptr);

    QTableView* view() const { return m_view; }

private:
    QTableView* m_view;
};
