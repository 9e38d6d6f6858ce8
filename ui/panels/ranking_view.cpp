// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ranking_view.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>

namespace {

constexpr int kGap = 12;
constexpr int kSwatch = 30;

// Paints whole cells: swatch, name and detail in one, the chosen row on its own ground, a line below each.
class RankingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Colors& colors = colorsOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, chosen ? colors.selectedRow : colors.base);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colors.line);
        if (chosen && index.column() == RankingModel::Rank)
            painter->fillRect(
                QStyle::visualRect(option.direction, option.rect,
                                   QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
                colors.accent);
        const QString reason = index.data(RankingModel::ReasonRole).toString();
        if (index.column() == RankingModel::OptionName)
            paintOption(*painter, option, index, colors, !reason.isEmpty());
        else
            paintText(*painter, option, index, colors, reason);
        painter->restore();
    }

    // What the text of a cell needs, gap included.
    static int needed(const QModelIndex& index, const QFont& font, bool withDetail) {
        if (index.column() == RankingModel::Rank)
            return QFontMetrics(font).horizontalAdvance(QStringLiteral("10")) + 16;
        const QFont bold = sized(font, 0, QFont::DemiBold);
        int width = QFontMetrics(bold).horizontalAdvance(index.data().toString()) + kGap + 6;
        if (index.column() != RankingModel::OptionName) return width;
        width += kSwatch + 8;
        const QString detail = index.data(RankingModel::DetailRole).toString();
        if (withDetail && !detail.isEmpty())
            width += QFontMetrics(sized(font, -1)).horizontalAdvance(detail) + 8;
        return width;
    }

private:
    void paintOption(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     const Colors& colors, bool refused) const {
        const auto* model = static_cast<const RankingModel*>(index.model());
        const auto seen = [&](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRectF swatch(
            seen(QRect(option.rect.left() + 4, option.rect.center().y() - 6, kSwatch - 2, 13)));
        Look look = model->look(index.row());
        if (refused) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colors.secondary, 1.3));
            const QPointF middle = swatch.center();
            painter.drawEllipse(middle, 5.5, 5.5);
            painter.drawLine(middle + QPointF(-3.9, -3.9), middle + QPointF(3.9, 3.9));
        } else {
            drawSwatch(painter, swatch, look, colors.base);
        }
        QRect rest = option.rect.adjusted(kSwatch + 8, 0, -4, 0);
        const bool first = model->isCheapest(index.row());
        const QFont font = sized(option.font, 0, first ? QFont::DemiBold : QFont::Normal);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(refused ? colors.secondary : colors.text);
        const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width());
        drawWords(painter, option.direction, seen(rest), Qt::AlignLeft | Qt::AlignVCenter, name);
        rest.setLeft(rest.left() + metrics.horizontalAdvance(name) + 8);
        const QFont small = sized(option.font, -1);
        painter.setFont(small);
        painter.setPen(colors.secondary);
        const QString detail = index.data(RankingModel::DetailRole).toString();
        // In part it is better than not at all, but three letters say nothing.
        if (rest.width() >= std::min(48, QFontMetrics(small).horizontalAdvance(detail)))
            drawWords(painter, option.direction, seen(rest), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(detail, Qt::ElideRight, rest.width()));
    }

    static void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                          const Colors& colors, const QString& reason) {
        const bool first = index.column() == RankingModel::UsdAMonth &&
                           static_cast<const RankingModel*>(index.model())->isCheapest(index.row());
        painter.setFont(
            sized(option.font, reason.isEmpty() ? 0 : -1, first ? QFont::DemiBold : QFont::Normal));
        painter.setPen(!reason.isEmpty() && index.column() == RankingModel::UsdAMonth ? colors.problem
                       : index.column() == RankingModel::Rank || !reason.isEmpty()    ? colors.secondary
                                                                                      : colors.text);
        const QRect rect = option.rect.adjusted(6, 0, -6, 0);
        const auto side = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const QString text =
            QFontMetrics(painter.font()).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        drawWords(painter, option.direction, rect, side, text);
    }
};

} // namespace

RankingView::RankingView(Session& session, QWidget* parent)
    : QTableView(parent), m_session(session), m_model(new RankingModel(this)) {
    setModel(m_model);
    setItemDelegate(new RankingDelegate(this));
    setAccessibleName(tr("Ranking of the options"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(18);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicator(RankingModel::Rank, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(16);
    applyColors();
    addMenus();
    connect(&m_session.view(), &View::chosenChanged, this, [this] {
        // What the reader does here has selected its rows already.
        if (m_model->rowOf(m_session.view().chosen()) != currentIndex().row()) showChosen();
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_showing && current.isValid())
                    m_session.view().choose(m_model->optionId(current.row()));
            });
}

void RankingView::draw(const Results& results) {
    // More rows than the chosen one are chosen to be copied: while nothing changes they stay.
    const bool same = m_drawn && *m_drawn == results.scenario;
    if (!same) m_drawn = results.scenario;
    m_showing = true;
    m_model->setResults(results, colorsOf(palette()).dark);
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->reason(row).isEmpty())
            setSpan(row, RankingModel::UsdAMonth, 1, RankingModel::ColumnCount - RankingModel::UsdAMonth);
    fitColumns();
    m_showing = false;
    const int row = m_model->rowOf(m_session.view().chosen());
    if (!same || row != currentIndex().row() || !selectionModel()->isRowSelected(row)) showChosen();
}

// Not by selectRow(), which heeds the keys that are held down, as Ctrl is for Undo.
void RankingView::showChosen() {
    const int row = m_model->rowOf(m_session.view().chosen());
    if (row < 0) return;
    m_showing = true;
    const int column = std::max(currentIndex().column(), 0);
    selectionModel()->setCurrentIndex(m_model->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_showing = false;
}

void RankingView::fitColumns() {
    if (m_model->rowCount() == 0) return;
    const QFont head = horizontalHeader()->font();
    const auto width = [&](int column, bool detail) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int widest = QFontMetrics(head).horizontalAdvance(title) + kGap + 6;
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (column <= RankingModel::OptionName || m_model->reason(row).isEmpty())
                widest =
                    std::max(widest, RankingDelegate::needed(m_model->index(row, column), font(), detail));
        return widest;
    };
    int widths[RankingModel::ColumnCount];
    int sum = 0;
    for (int column = 0; column < RankingModel::ColumnCount; ++column) {
        setColumnHidden(column, !isWanted(column));
        sum += widths[column] = isWanted(column) ? width(column, true) : 0;
    }
    // What gives way first: the detail, then the price of a million, then how busy.
    const int room = viewport()->width();
    const int bare = width(RankingModel::OptionName, false);
    if (sum > room) {
        sum += bare - widths[RankingModel::OptionName];
        widths[RankingModel::OptionName] = bare;
    }
    for (const int column : {RankingModel::PerMillion, RankingModel::Busy}) {
        if (!isWanted(column)) continue;
        const bool fits = sum <= room;
        if (!fits) sum -= widths[column];
        setColumnHidden(column, !fits);
    }
    // Long names are cut rather than the figures.
    widths[RankingModel::OptionName] = std::max(90, widths[RankingModel::OptionName] + room - sum);
    for (int column = 0; column < RankingModel::ColumnCount; ++column)
        if (columnWidth(column) != widths[column] && !isColumnHidden(column))
            setColumnWidth(column, widths[column]);
}

DataTable RankingView::table() const {
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    DataTable table;
    QList<int> columns;
    for (int column = 0; column < RankingModel::ColumnCount; ++column)
        if (isWanted(column)) columns << column;
    for (const int column : std::as_const(columns))
        table.head << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const int row : std::as_const(rows)) {
        QList<DataTable::Cell> cells;
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = m_model->index(row, column);
            QString cell = index.data().toString().simplified();
            if (column == RankingModel::OptionName) {
                const QString detail = index.data(RankingModel::DetailRole).toString();
                if (!detail.isEmpty()) cell += u", " + detail;
            }
            cells << DataTable::Cell{cell, index.data(RankingModel::ExactRole).toString()};
        }
        table.rows << cells;
    }
    return table;
}

void RankingView::copy() const {
    QApplication::clipboard()->setMimeData(table().mimeData());
}

bool RankingView::isWanted(int column) const {
    if (column == RankingModel::SinceBaseline && !m_model->compares()) return false;
    return !m_unwanted.contains(column);
}

void RankingView::sortBy(RankingModel::Column column, Qt::SortOrder order) {
    horizontalHeader()->setSortIndicator(column, order);
}

void RankingView::setUnwanted(const QSet<int>& columns) {
    m_unwanted = columns;
    // Without these it would not be a ranking.
    m_unwanted -= {RankingModel::OptionName, RankingModel::UsdAMonth};
    if (m_session.hasDocument()) draw(m_session.results());
}

void RankingView::addMenus() {
    m_columns = new QMenu(tr("&Columns"), this);
    m_sorting = new QMenu(tr("&Sort by"), this);
    for (int column = 0; column < RankingModel::ColumnCount; ++column) {
        const QString title = column == RankingModel::Rank
                                  ? tr("Rank")
                                  : m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction* shown = m_columns->addAction(title);
        shown->setCheckable(true);
        shown->setEnabled(column != RankingModel::OptionName && column != RankingModel::UsdAMonth);
        connect(shown, &QAction::triggered, this, [this, column](bool on) {
            QSet<int> unwanted = m_unwanted;
            if (on)
                unwanted.remove(column);
            else
                unwanted.insert(column);
            setUnwanted(unwanted);
        });
        connect(m_columns, &QMenu::aboutToShow, shown,
                [this, shown, column] { shown->setChecked(!m_unwanted.contains(column)); });
        QAction* sorting = m_sorting->addAction(title);
        connect(sorting, &QAction::triggered, this, [this, column] {
            const bool again = horizontalHeader()->sortIndicatorSection() == column &&
                               horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
            sortBy(static_cast<RankingModel::Column>(column),
                   again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                m_showing = true;
                m_model->sort(column, order);
                m_showing = false;
                if (m_session.hasDocument()) draw(m_session.results());
            });
}

QSize RankingView::sizeHint() const {
    // Extra height goes to the chart.
    const int most = std::clamp((window()->height() - 420) / 40, 3, 8);
    // Its place is kept before it is drawn.
    const auto options = static_cast<int>(m_session.document().scenario().options.size());
    const int rows = std::clamp(m_model->rowCount() > 0 ? m_model->rowCount() : options, 2, most);
    return {640, horizontalHeader()->sizeHint().height() + rows * m_rowHeight + 2};
}

void RankingView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void RankingView::applyColors() {
    const QFontMetrics metrics(font());
    m_rowHeight = std::max(26, metrics.height() + 8);
    verticalHeader()->setDefaultSectionSize(m_rowHeight);
    const QFont small = sized(font(), -2);
    if (horizontalHeader()->font() != small) horizontalHeader()->setFont(small);
}

void RankingView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (!m_model || (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)) return;
    applyColors();
    if (m_session.hasDocument()) draw(m_session.results());
}

void RankingView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RankingView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const int row = currentIndex().row();
    if (!hasFocus() || row < 0) return;
    QPainter painter(viewport());
    painter.setPen(QPen(colorsOf(palette()).accent, 2));
    painter.drawRect(
        QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row)).adjusted(1, 1, -1, -2));
}

// The whole row is framed, not only the cell that the keys are at.
void RankingView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RankingView::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    viewport()->update();
}
