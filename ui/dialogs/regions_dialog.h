// SPDX-License-Identifier: GPL-3.0-or-later
// The Regions by name, and how much of each is priced. They are counted one after the other, so that the
// dialog is there at once.
#pragma once

#include "libcost/prices/catalogue.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

class RegionsDialog : public QDialog {
    Q_OBJECT

public:
    // Reads the catalogue, which must outlive it, while it is open.
    RegionsDialog(const cost::Catalogue& catalogue, const std::string& chosen, QWidget* parent = nullptr);

    QTableWidget* table() const { return m_table; }
    QPushButton* take() const { return m_take; }

    // What exec() may come to besides being accepted or rejected: prices are wanted. They may take the place
    // of the catalogue that is read here, and so are asked for when the dialog is gone.
    enum Wanted { Import = QDialog::Accepted + 1, Update };

signals:
    void regionTaken(const std::string& id);

private:
    void countNext();
    void takeChosen();

    const cost::Catalogue& m_catalogue;
    QTableWidget* m_table;
    QPushButton* m_take;
    std::size_t m_next = 0;
};
