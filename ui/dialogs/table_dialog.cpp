// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/table_dialog.h"

#include "ui/widgets/data_table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

TableDialog::TableDialog(const DataTable& table, QWidget* parent)
    : QDialog(parent), m_view(new QTableView(this)) {
    setWindowTitle(table.title);
    auto* notes = new QLabel(table.notes.join(u'\n'), this);
    notes->setWordWrap(true);
    auto* model = new DataTableModel(this);
    model->show(table);
    m_view->setModel(model);
    m_view->setAccessibleName(table.title);
    m_view->setAccessibleDescription(table.notes.join(QStringLiteral(". ")));
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->resizeColumnsToContents();
    m_view->horizontalHeader()->setStretchLastSection(true);
    if (model->rowCount() > 0) m_view->setCurrentIndex(model->index(0, 0));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [table] { QApplication::clipboard()->setMimeData(table.mimeData()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(notes);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    m_view->setFocus();
    const int wide = m_view->horizontalHeader()->length() + 60;
    resize(std::clamp(wide, 480, screen()->availableSize().width() * 3 / 4), 480);
}
