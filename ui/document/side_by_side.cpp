// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/side_by_side.h"

#include "ui/i18n/words.h"

#include "libcost/files/scenario_diff.h"
#include "libcost/units/format.h"

#include <QCoreApplication>

namespace {

struct SideBySide {
    Q_DECLARE_TR_FUNCTIONS(SideBySide)
};

using Cells = QList<DataTable::Cell>;

// One scenario of those that are compared.
struct Side {
    const cost::Scenario* scenario;
    const cost::Comparison* comparison;

    const cost::Comparison::Row* row(const std::string& optionId) const {
        for (const cost::Comparison::Row& each : comparison->rows)
            if (each.option.id == optionId) return &each;
        return nullptr;
    }
};

DataTable::Cell amount(cost::Money usd, std::optional<cost::Money> first) {
    DataTable::Cell cell = DataTable::usd(usd.usd());
    if (first && usd != *first) {
        cell.shown += QStringLiteral("  (") + words(cost::differenceText(usd - *first));
        if (const std::string percent = cost::percentAboveText(usd, *first); !percent.empty())
            cell.shown += u", " + words(percent);
        cell.shown += u')';
    }
    return cell;
}

// A line with an amount of each side, where it has one.
template <class Of>
Cells amounts(const QString& title, const std::vector<Side>& sides, const Of& of) {
    Cells cells{{title}};
    std::optional<cost::Money> first;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const std::variant<cost::Money, QString> what = of(sides[i]);
        if (const auto* usd = std::get_if<cost::Money>(&what)) {
            cells << amount(*usd, first);
            if (i == 0) first = *usd;
        } else {
            cells << DataTable::Cell{std::get<QString>(what)};
        }
    }
    return cells;
}

// As the file says it, in words: "workload › requests per month".
QString titleOf(const std::string& pointer) {
    QString title = words(pointer);
    return title.replace(u'/', QStringLiteral(" › ")).replace(u'_', u' ');
}

} // namespace

DataTable sideBySide(const Results& results, const QString& title, const std::vector<Beside>& others) {
    DataTable table;
    table.title = SideBySide::tr("Side by side");
    table.head << QString() << title;
    std::vector<Side> sides{{&results.scenario, &results.comparison}};
    std::vector<cost::Scenario> scenarios{results.scenario};
    for (const Beside& each : others) {
        table.head << each.name;
        sides.push_back({&each.scenario, &each.comparison});
        scenarios.push_back(each.scenario);
    }
    const auto heading = [&](const QString& text) {
        Cells cells{{text}};
        while (static_cast<std::size_t>(cells.size()) <= sides.size())
            cells << DataTable::Cell();
        table.rows << cells;
    };

    heading(SideBySide::tr("Answer"));
    Cells who{{SideBySide::tr("Cheapest")}};
    for (const Side& side : sides) {
        const cost::Comparison::Row* cheapest = side.comparison->cheapest();
        who << DataTable::Cell{cheapest ? words(cheapest->option.label) : SideBySide::tr("none has a price")};
    }
    table.rows << who;
    table.rows << amounts(SideBySide::tr("USD a month"), sides,
                          [](const Side& side) -> std::variant<cost::Money, QString> {
                              if (const auto* cheapest = side.comparison->cheapest())
                                  return cheapest->quote->total();
                              return QStringLiteral("–");
                          });

    heading(SideBySide::tr("Options, USD a month"));
    std::vector<std::string> ids;
    for (const Side& side : sides)
        for (const cost::Comparison::Row& row : side.comparison->rows)
            if (std::find(ids.begin(), ids.end(), row.option.id) == ids.end()) ids.push_back(row.option.id);
    for (const std::string& id : ids) {
        QString name;
        for (const Side& side : sides)
            if (const auto* row = side.row(id); row && name.isEmpty()) name = words(row->option.label);
        table.rows << amounts(name, sides, [&](const Side& side) -> std::variant<cost::Money, QString> {
            const cost::Comparison::Row* row = side.row(id);
            if (!row) return SideBySide::tr("not compared");
            if (!row->quote) return words(row->quote.why().reason);
            return row->quote->total();
        });
    }

    const std::vector<cost::StatedDifference> differences = cost::statedDifferences(scenarios);
    heading(differences.empty() ? SideBySide::tr("All inputs are the same")
                                : SideBySide::tr("Inputs that differ"));
    for (const cost::StatedDifference& each : differences) {
        Cells cells{{titleOf(each.pointer)}};
        for (const std::string& value : each.values) {
            bool number = false;
            const double figure = words(value).toDouble(&number);
            cells << (number          ? DataTable::Cell{words(cost::numberText(figure)), words(value)}
                      : value.empty() ? DataTable::Cell{QStringLiteral("–")}
                                      : DataTable::Cell{words(value)});
        }
        table.rows << cells;
    }
    return table;
}
