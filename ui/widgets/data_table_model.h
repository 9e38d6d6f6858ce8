// SPDX-License-Identifier: GPL-3.0-or-later
// A table of text as a view shows it. A row with nothing but its first cell is a heading.
#pragma once

#include "ui/compute/data_table.h"

#include <QAbstractTableModel>

class DataTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const DataTable& table);
    const DataTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isHeading(int row) const;
    QVariant alignment(int column) const;

    DataTable m_table;
    QList<bool> m_numbers; // whether a column is of them
};
