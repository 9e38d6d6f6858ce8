// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prices_dialog.h"

#include "ui/compute/data_table.h"
#include "ui/i18n/words.h"

#include "libcost/output/explain.h"
#include "libcost/units/format.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <map>

namespace {

// By key and tier, so that a price that several options share stands there once.
std::map<std::pair<std::string, std::string>, const cost::LineItem*> used(const Results& results) {
    std::map<std::pair<std::string, std::string>, const cost::LineItem*> lines;
    for (const cost::Comparison::Row& row : results.comparison.rows)
        if (row.quote)
            for (const cost::LineItem& line : row.quote->lines())
                if (line.provenance)
                    lines.emplace(std::pair{line.provenance->key, priceText(line).english()}, &line);
    return lines;
}

} // namespace

PricesDialog::PricesDialog(const Results& results, const QStringList& folders, QWidget* parent)
    : QDialog(parent), m_table(new QTableWidget(this)) {
    setWindowTitle(tr("Where the prices come from"));
    resize(980, 460);
    auto* layout = new QVBoxLayout(this);
    auto* head = new QLabel(
        tr("List prices of %1 (%2) in US dollars, before tax; the catalogue was last checked on %3.")
            .arg(words(results.book->regionName()), words(results.book->region()),
                 words(cost::dateText(results.book->asOf()))),
        this);
    head->setWordWrap(true);
    layout->addWidget(head);

    const QStringList titles = {tr("Price"),      tr("Figure"), tr("Date"),
                                tr("Confidence"), tr("Source"), tr("Remark")};
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setAccessibleName(tr("Prices used"));
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    for (const auto& [key, line] : used(results)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const cost::Source* source = line->provenance->source.get();
        const QString cells[] = {words(line->provenance->key),
                                 words(cost::priceText(*line)),
                                 source ? words(source->date) : QString(),
                                 source ? words(source->confidence) : QString(),
                                 source ? words(source->title) : QString(),
                                 words(line->provenance->note)};
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(2, Qt::AscendingOrder); // the oldest first
    layout->addWidget(m_table, 1);

    auto* from = new QLabel(tr("Read from: %1").arg(folders.join(QStringLiteral(", "))), this);
    from->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    from->setWordWrap(true);
    layout->addWidget(from);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copying = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copying->setAutoDefault(false);
    connect(copying, &QPushButton::clicked, this, &PricesDialog::copy);
    connect(new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &PricesDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void PricesDialog::copy() const {
    DataTable table;
    for (int column = 0; column < m_table->columnCount(); ++column)
        table.head << m_table->horizontalHeaderItem(column)->text();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QList<DataTable::Cell> cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << DataTable::Cell{m_table->item(row, column)->text()};
        table.rows << cells;
    }
    QApplication::clipboard()->setMimeData(table.mimeData());
}
