// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/data_table.h"

#include "ui/i18n/words.h"

#include "libcost/output/table.h"
#include "libcost/units/format.h"

#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace {

cost::Table tableOf(const DataTable& table) {
    using Align = cost::Table::Align;
    std::vector<cost::Table::Column> columns;
    for (qsizetype i = 0; i < table.head.size(); ++i)
        columns.push_back({table.head[i].toStdString(), table.isNumeric(i) ? Align::Right : Align::Left});
    cost::Table made(std::move(columns));
    for (const QList<DataTable::Cell>& row : table.rows) {
        std::vector<cost::Table::Cell> cells;
        for (const DataTable::Cell& cell : row)
            cells.emplace_back(cell.shown.toStdString(),
                               (cell.exact.isEmpty() ? cell.shown : cell.exact).toStdString());
        made.add(std::move(cells));
    }
    return made;
}

} // namespace

DataTable::Cell DataTable::figure(double value, const QString& shown) {
    if (!std::isfinite(value)) return {};
    return {shown, words(cost::sheetText(value))};
}

DataTable::Cell DataTable::usd(double usd) {
    return figure(usd, words(cost::moneyText(cost::Money(usd))));
}

DataTable::Cell DataTable::number(double value, int decimals) {
    return figure(value, words(cost::numberText(value, decimals)));
}

bool DataTable::isNumeric(qsizetype column) const {
    return std::any_of(rows.begin(), rows.end(),
                       [column](const QList<Cell>& row) { return !row[column].exact.isEmpty(); });
}

QString DataTable::csv() const {
    QString text;
    for (const QString& line : QStringList(title) + notes)
        if (!line.isEmpty()) text += u"# " + line + u'\n';
    return text + words(tableOf(*this).csv());
}

QMimeData* DataTable::mimeData() const {
    const cost::Table table = tableOf(*this);
    QString tabs = head.join(u'\t') + u'\n';
    for (const QList<Cell>& row : rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells << cell.shown;
        tabs += cells.join(u'\t') + u'\n';
    }
    auto* data = new QMimeData;
    data->setText(tabs);
    data->setHtml(words(table.html()));
    const auto add = [&](const char* type, const QString& text) {
        data->setData(QString::fromLatin1(type), text.toUtf8());
    };
    add("text/tab-separated-values", tabs);
    add("text/csv", words(table.csv()));
    add("text/markdown", words(table.markdown()));
    return data;
}
