// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table_model.h"

#include "ui/widgets/theme.h"

#include <QApplication>

#include <algorithm>

void DataTableModel::show(const DataTable& table) {
    beginResetModel();
    m_table = table;
    m_numbers.clear();
    for (int column = 0; column < columnCount(); ++column)
        m_numbers << m_table.isNumeric(column);
    endResetModel();
}

int DataTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int DataTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.head.size());
}

bool DataTableModel::isHeading(int row) const {
    const QList<DataTable::Cell>& cells = m_table.rows[row];
    return cells.size() > 1 && std::all_of(cells.begin() + 1, cells.end(),
                                           [](const DataTable::Cell& cell) { return cell.shown.isEmpty(); });
}

QVariant DataTableModel::data(const QModelIndex& index, int role) const {
    const DataTable::Cell& cell = m_table.rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole: return cell.shown;
    case Qt::ToolTipRole: return cell.shown;
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::FontRole:
        if (isHeading(index.row())) return sized(QApplication::font(), 0, QFont::DemiBold);
        return {};
    default: return {};
    }
}

QVariant DataTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return m_table.head[section];
    if (role == Qt::TextAlignmentRole) return alignment(section);
    return {};
}

// Words in a column of numbers stand under them.
QVariant DataTableModel::alignment(int column) const {
    return QVariant::fromValue((m_numbers[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}
