// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/regions_dialog.h"

#include "ui/i18n/words.h"

#include "libcost/base/problem.h"
#include "libcost/prices/coverage.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

enum Column { Id, Name, Lambda, Fargate, Instances, Others, ColumnCount };

// "17 of 21", sorted by the first number.
class CountItem : public QTableWidgetItem {
public:
    CountItem(const QString& text, double number) : QTableWidgetItem(text), m_number(number) {
        setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    bool operator<(const QTableWidgetItem& other) const override {
        const auto* count = dynamic_cast<const CountItem*>(&other);
        return count ? m_number < count->m_number : QTableWidgetItem::operator<(other);
    }

private:
    double m_number;
};

} // namespace

RegionsDialog::RegionsDialog(const cost::Catalogue& catalogue, const std::string& chosen, QWidget* parent)
    : QDialog(parent), m_catalogue(catalogue), m_table(new QTableWidget(this)) {
    setWindowTitle(tr("Regions"));
    resize(860, 560);
    auto* layout = new QVBoxLayout(this);
    auto* head =
        new QLabel(tr("How many prices of each Region are known. What is missing may not be sold there; "
                      "AWS's public lists, or prices of your own, may have it."),
                   this);
    head->setWordWrap(true);
    layout->addWidget(head);

    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Region"), tr("Name"), QStringLiteral("Lambda"),
                                        QStringLiteral("Fargate"), tr("EC2 types"), tr("Other prices")});
    m_table->setAccessibleName(tr("Regions"));
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    const std::vector<cost::Region>& regions = m_catalogue.regions();
    m_table->setRowCount(static_cast<int>(regions.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const cost::Region& region = regions[static_cast<std::size_t>(row)];
        m_table->setItem(row, Id, new QTableWidgetItem(words(region.id)));
        m_table->setItem(row, Name, new QTableWidgetItem(words(region.name)));
        for (const int column : {Lambda, Fargate, Instances, Others})
            m_table->setItem(row, column, new CountItem(QStringLiteral("…"), -1));
        if (region.id == chosen) m_table->selectRow(row);
    }
    m_table->resizeColumnsToContents();
    for (const int column : {Lambda, Fargate, Instances, Others})
        m_table->setColumnWidth(column,
                                fontMetrics().horizontalAdvance(QStringLiteral("0,000 of 0,000")) + 24);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    layout->addWidget(m_table, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_take = buttons->addButton(tr("&Use this Region"), QDialogButtonBox::ActionRole);
    QPushButton* update = buttons->addButton(tr("Update from &AWS…"), QDialogButtonBox::ActionRole);
    QPushButton* import = buttons->addButton(tr("&Import price lists…"), QDialogButtonBox::ActionRole);
    for (QPushButton* each : {update, import})
        each->setAutoDefault(false);
    connect(m_take, &QPushButton::clicked, this, &RegionsDialog::takeChosen);
    connect(m_table, &QTableWidget::itemDoubleClicked, this, &RegionsDialog::takeChosen);
    connect(update, &QPushButton::clicked, this, [this] { done(Update); });
    connect(import, &QPushButton::clicked, this, [this] { done(Import); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    QTimer::singleShot(0, this, &RegionsDialog::countNext);
}

void RegionsDialog::countNext() {
    const std::vector<cost::Region>& regions = m_catalogue.regions();
    if (m_next == regions.size()) {
        m_table->setSortingEnabled(true);
        m_table->sortByColumn(Id, Qt::AscendingOrder);
        return;
    }
    const int row = static_cast<int>(m_next);
    const auto set = [&](Column column, std::size_t priced, const QString& text) {
        m_table->setItem(
            row, column,
            new CountItem(priced == 0 ? QStringLiteral("–") : text, static_cast<double>(priced)));
    };
    const auto share = [&](Column column, const cost::RegionCoverage::Service& of) {
        set(column, of.priced, tr("%1 of %2").arg(of.priced).arg(of.priced + of.missing));
    };
    try {
        const cost::RegionCoverage coverage = cost::coverageOf(*m_catalogue.book(regions[m_next].id));
        share(Lambda, coverage.of("lambda"));
        share(Fargate, coverage.of("fargate"));
        set(Instances, coverage.instanceTypes, QString::number(coverage.instanceTypes));
        share(Others, coverage.others());
    } catch (const cost::BadInput& error) {
        m_table->item(row, Name)->setToolTip(words(std::string(error.what())));
        for (const Column column : {Lambda, Fargate, Instances, Others})
            m_table->setItem(row, column, new CountItem(tr("damaged"), -1));
    }
    ++m_next;
    QTimer::singleShot(0, this, &RegionsDialog::countNext);
}

void RegionsDialog::takeChosen() {
    const int row = m_table->currentRow();
    if (row < 0) return;
    const std::string id = m_table->item(row, Id)->text().toStdString();
    accept();
    emit regionTaken(id);
}
