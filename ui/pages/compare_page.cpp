// SPDX-License-Identifier: GPL-3.0-or-later
// The document and other scenarios side by side, with their differences.
#include "ui/document/session.h"
#include "ui/pages/page.h"
#include "ui/widgets/data_table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>

namespace {

class ComparePage : public Page {
    Q_DECLARE_TR_FUNCTIONS(ComparePage)

public:
    ComparePage(Session& session, QWidget* parent);

    void draw(const Results& results) override;
    void copy() const override;
    bool isRanked() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void redraw();
    void fitColumns();
    void listColumns();

    Session& m_session;
    DataTableModel* m_model;
    QTableView* m_view;
    QToolButton* m_remove;
    QLabel* m_hint;
};

ComparePage::ComparePage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_model(new DataTableModel(this)), m_view(new QTableView(this)),
      m_remove(new QToolButton(this)), m_hint(new QLabel(this)) {
    auto* add = new QPushButton(tr("Add a scen&ario…"), this);
    add->setObjectName(QStringLiteral("addBeside"));
    connect(add, &QPushButton::clicked, this, [this] { emit commandWanted(QStringLiteral("compareWith")); });
    auto* keep = new QPushButton(tr("&Keep this one as it is"), this);
    keep->setObjectName(QStringLiteral("keepBeside"));
    keep->setToolTip(tr("A column with the scenario as it is now: what you change then shows beside it"));
    connect(keep, &QPushButton::clicked, &m_session.compared(), &Compared::addAsItIs);
    m_remove->setObjectName(QStringLiteral("removeBeside"));
    m_remove->setText(tr("Remo&ve"));
    m_remove->setPopupMode(QToolButton::InstantPopup);
    m_remove->setFocusPolicy(Qt::TabFocus);
    m_remove->setMenu(new QMenu(m_remove));
    connect(m_remove->menu(), &QMenu::aboutToShow, this, &ComparePage::listColumns);
    auto* copying = new QPushButton(tr("&Copy"), this);
    connect(copying, &QPushButton::clicked, this, &ComparePage::copy);

    m_hint->setText(
        tr("Nothing is beside it yet. Add a scenario of a file, or keep this one as it is and change it: "
           "each gets a column, with its difference to the first."));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(10, 6, 10, 6);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Scenarios side by side"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    auto* copyKey = new QShortcut(QKeySequence::Copy, m_view, this, &ComparePage::copy, Qt::WidgetShortcut);
    copyKey->setObjectName(QStringLiteral("copyBeside"));

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 2);
    for (QWidget* each : std::initializer_list<QWidget*>{add, keep, m_remove})
        bar->addWidget(each);
    bar->addStretch();
    bar->addWidget(copying);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_hint);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(&m_session.compared(), &Compared::besideChanged, this, &ComparePage::redraw);
}

void ComparePage::redraw() {
    if (m_session.hasDocument()) draw(m_session.results());
}

void ComparePage::draw(const Results& results) {
    if (!isVisible()) return;
    const int columns = m_model->columnCount();
    const QModelIndex at = m_view->currentIndex();
    m_model->show(sideBySide(results, m_session.document().called(), m_session.compared().beside()));
    // Where the keys begin; nothing is selected by that.
    m_view->selectionModel()->setCurrentIndex(m_model->index(std::max(at.row(), 1), std::max(at.column(), 0)),
                                              QItemSelectionModel::NoUpdate);
    m_hint->setVisible(m_session.compared().beside().empty());
    if (columns != m_model->columnCount()) fitColumns();
    m_remove->setEnabled(!m_session.compared().beside().empty());
}

void ComparePage::fitColumns() {
    QHeaderView* head = m_view->horizontalHeader();
    const int columns = m_model->columnCount();
    if (columns < 2) return;
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setStretchLastSection(false);
    m_view->resizeColumnsToContents();
    const int first = std::min(head->sectionSize(0) + 16, std::max(160, width() / 3));
    head->resizeSection(0, first);
    // The scenarios share what is left, as long as their figures have room; then the table scrolls.
    const int least = 16 * fontMetrics().averageCharWidth() + 40;
    const int each = std::max(least, (m_view->viewport()->width() - first) / (columns - 1));
    for (int column = 1; column < columns; ++column)
        head->resizeSection(column, each);
}

void ComparePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitColumns();
}

void ComparePage::listColumns() {
    m_remove->menu()->clear();
    for (std::size_t i = 0; i < m_session.compared().beside().size(); ++i)
        m_remove->menu()->addAction(m_session.compared().beside()[i].name, this,
                                    [this, i] { m_session.compared().remove(i); });
}

void ComparePage::copy() const {
    QApplication::clipboard()->setMimeData(m_model->table().mimeData());
}

void ComparePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    redraw();
}

} // namespace

Page* comparePage(Session& session, QWidget* parent) {
    return new ComparePage(session, parent);
}
