// SPDX-License-Identifier: GPL-3.0-or-later
// The options by rising cost, or by another column; then those without a price, each with its reason.
#pragma once

#include "ui/compute/results.h"
#include "ui/widgets/option_look.h"

#include <QAbstractTableModel>

class RankingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Rank, OptionName, UsdAMonth, AboveCheapest, SinceBaseline, PerMillion, Busy, ColumnCount };
    enum Role { DetailRole = Qt::UserRole, LookRole, ReasonRole, ExactRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setResults(const Results& results, bool dark);
    // Stays in force for results to come. By rank is how it begins.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    std::string optionId(int row) const;
    int rowOf(const std::string& optionId) const;
    // Whether there is a baseline to compare with.
    bool compares() const { return m_compares; }
    const Look& look(int row) const { return m_rows[static_cast<std::size_t>(row)].look; }
    // Why the row has no rank; empty for those that have one.
    QString reason(int row) const { return m_rows[static_cast<std::size_t>(row)].reason; }
    bool isCheapest(int row) const { return m_rows[static_cast<std::size_t>(row)].keys[Rank] == 1; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::string id;
        QString cells[ColumnCount];
        double keys[ColumnCount] = {}; // what cells that are numbers are sorted by
        QString detail;
        QString reason;
        Look look;
    };
    static Row ranked(const Results& results, const cost::Comparison::Row& from, std::size_t rank);
    static Row unranked(const cost::Comparison::Row& from);

    void arrange();

    std::vector<Row> m_rows;
    int m_sortedBy = Rank;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_compares = false;
};
