// SPDX-License-Identifier: GPL-3.0-or-later
// Every price that the options at hand rest on: its figure, its source and its date.
#pragma once

#include "ui/compute/results.h"

#include <QDialog>

class QTableWidget;

class PricesDialog : public QDialog {
    Q_OBJECT

public:
    // `folders` are where prices are read from, the first going before the others.
    PricesDialog(const Results& results, const QStringList& folders, QWidget* parent = nullptr);

    QTableWidget* table() const { return m_table; }
    // Every row as it is sorted, for sheets, mail and Markdown.
    void copy() const;

private:
    QTableWidget* m_table;
};
