// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ranking_model.h"

#include "ui/compute/rates.h"
#include "ui/i18n/option_name.h"
#include "ui/i18n/words.h"

#include "libcost/units/format.h"

#include <QFont>
#include <QtMath>

#include <algorithm>

RankingModel::Row RankingModel::ranked(const Results& results, const cost::Comparison::Row& from,
                                       std::size_t rank) {
    const cost::Money total = from.quote->total();
    const cost::Money least = results.comparison.cheapest()->quote->total();
    const ::OptionName name = optionName(from.option);
    Row row;
    row.id = from.option.id;
    row.cells[Rank] = words(cost::numberText(static_cast<double>(rank), 0));
    row.keys[Rank] = static_cast<double>(rank);
    row.keys[UsdAMonth] = row.keys[AboveCheapest] = total.usd();
    row.cells[OptionName] = name.name;
    row.detail = name.detail;
    if (const std::string& type = from.quote->chosenType(); !type.empty())
        row.detail = row.detail.isEmpty() ? words(type) : QString(words(type) + u", " + row.detail);
    if (const auto count = from.quote->fleetCount()) {
        const bool tasks = std::holds_alternative<cost::Fargate>(from.option.compute);
        const QString number = words(cost::numberText(*count, 1));
        const QString units = tasks ? QString(number + QStringLiteral(" × "))
                                    : tr("%1 instance(s)", nullptr, qCeil(*count)).arg(number);
        if (row.detail.isEmpty())
            row.detail = units.trimmed();
        else
            row.detail = tasks ? QString(units + row.detail) : QString(row.detail + u", " + units);
    }
    row.cells[UsdAMonth] = words(cost::moneyText(total));
    if (total != least) {
        row.cells[AboveCheapest] = words(cost::differenceText(total - least));
        if (const std::string percent = cost::percentAboveText(total, least); !percent.empty())
            row.cells[AboveCheapest] += u"   " + words(percent);
    }
    if (results.baseline) {
        const auto before = results.baseline->usd(from.option.id);
        row.keys[SinceBaseline] = before ? (total - *before).usd() : 0;
        row.cells[SinceBaseline] = before ? words(cost::differenceText(total - *before)) : tr("new");
    }
    if (const auto each = perMillionRequests(total, results.scenario)) {
        row.cells[PerMillion] = words(cost::moneyText(*each));
        row.keys[PerMillion] = each->usd();
    }
    const auto busy = from.quote->utilisation();
    row.keys[Busy] = busy ? busy->mean : -1;
    if (busy)
        row.cells[Busy] = words(cost::percentOf(busy->mean)) + u" / " + words(cost::percentOf(busy->peak));
    else
        row.cells[Busy] = from.quote->fleetCount() ? tr("not known") : tr("pay per use");
    return row;
}

RankingModel::Row RankingModel::unranked(const cost::Comparison::Row& from) {
    const ::OptionName name = optionName(from.option);
    Row row;
    row.id = from.option.id;
    row.cells[Rank] = QStringLiteral("–");
    row.cells[OptionName] = name.name;
    row.detail = name.detail;
    const cost::Unavailable& why = from.quote.why();
    row.reason = words(why.reason);
    row.reason.replace(0, 1, row.reason.left(1).toUpper());
    return row;
}

void RankingModel::setResults(const Results& results, bool dark) {
    const std::vector<Look> looks = looksOf(results.scenario, dark);
    std::vector<Row> rows;
    m_compares = results.baseline.has_value();
    std::size_t rank = 0;
    for (const std::size_t i : results.comparison.ranking) {
        rows.push_back(ranked(results, results.comparison.rows[i], ++rank));
        rows.back().look = looks[i];
    }
    for (std::size_t i = 0; i < results.comparison.rows.size(); ++i) {
        if (results.comparison.rows[i].quote) continue;
        rows.push_back(unranked(results.comparison.rows[i]));
        rows.back().look = looks[i];
    }
    const bool asMany = rows.size() == m_rows.size();
    if (!asMany) beginResetModel();
    m_rows = std::move(rows);
    arrange();
    if (asMany)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

void RankingModel::arrange() {
    const auto column = static_cast<std::size_t>(m_sortedBy);
    const auto before = [&](const Row& a, const Row& b) {
        // Whatever the order, what has no price comes last.
        if (a.reason.isEmpty() != b.reason.isEmpty()) return a.reason.isEmpty();
        const Row& first = m_order == Qt::AscendingOrder ? a : b;
        const Row& second = m_order == Qt::AscendingOrder ? b : a;
        if (m_sortedBy == OptionName)
            return QString::localeAwareCompare(first.cells[column], second.cells[column]) < 0;
        return first.keys[column] < second.keys[column];
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), before);
}

void RankingModel::sort(int column, Qt::SortOrder order) {
    if (column < 0) column = Rank;
    m_sortedBy = column;
    m_order = order;
    beginResetModel();
    arrange();
    endResetModel();
}

std::string RankingModel::optionId(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : std::string();
}

int RankingModel::rowOf(const std::string& optionId) const {
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[static_cast<std::size_t>(row)].id == optionId) return row;
    return -1;
}

int RankingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool refused = !row.reason.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (refused && index.column() == UsdAMonth) return row.reason;
        return row.cells[index.column()];
    case Qt::ToolTipRole:
        if (refused) return row.reason;
        if (index.column() == OptionName) return QString(row.cells[OptionName] + u"  " + row.detail);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == OptionName) return QString(row.cells[OptionName] + u" " + row.detail);
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == OptionName) return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        if (refused && index.column() == UsdAMonth)
            return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case DetailRole: return row.detail;
    case ReasonRole: return row.reason;
    case ExactRole:
        // To all digits, of what is one number.
        if (refused || row.cells[index.column()].isEmpty()) return {};
        if (index.column() == UsdAMonth || index.column() == PerMillion)
            return words(cost::sheetText(row.keys[index.column()]));
        return {};
    default: return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == OptionName ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Rank: return tr("#");
    case OptionName: return tr("Option");
    case UsdAMonth: return tr("USD a month");
    case AboveCheapest: return tr("Above cheapest");
    case SinceBaseline: return tr("Since baseline");
    case PerMillion: return tr("Per 1M");
    case Busy: return tr("Busy mean / peak");
    default: return {};
    }
}
