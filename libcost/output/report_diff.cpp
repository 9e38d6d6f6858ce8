// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/report_diff.h"

#include "libcost/output/answers.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

namespace cost {

namespace {

std::string summary(const CatalogueDiff& diff) {
    std::string counts;
    for (const auto& [name, kind] : kChangeKinds) {
        std::size_t count = 0;
        for (const PriceChange& change : diff.changes)
            count += change.kind == kind ? 1 : 0;
        if (count == 0) continue;
        counts +=
            (counts.empty() ? "" : ", ") + numberText(static_cast<double>(count)) + ' ' + std::string(name);
    }
    return counts.empty() ? "No price differs" : "Prices: " + counts;
}

// What it does to the options stands in the same columns, for programs.
void addOptions(Table& table, const ScenarioDiff& diff) {
    const auto text = [](const Quote& quote) { return quote ? sheetText(quote->total().usd()) : ""; };
    for (std::size_t i = 0; i < diff.before.rows.size(); ++i) {
        const Comparison::Row& row = diff.before.rows[i];
        const Quote& after = diff.after.rows[i].quote;
        std::string kind = "unavailable";
        std::string percent;
        if (row.quote && after) {
            const double from = row.quote->total().usd();
            const double to = after->total().usd();
            kind = to > from ? "up" : to < from ? "down" : "same";
            if (from > 0) percent = sheetText((to / from - 1) * 100);
        }
        table.addHidden({diff.scenario.region, "option/" + row.option.id, "", kind, text(row.quote),
                         text(after), percent, "month"});
    }
}

Table changesTable(const CatalogueDiff& diff) {
    using Align = Table::Align;
    using Cell = Table::Cell;
    Table table({{"Region", Align::Left, "region"},
                 {"Price", Align::Left, "key"},
                 {"Tier", Align::Left, "up_to"},
                 {"", Align::Left, "change"},
                 {"Old USD", Align::Right, "old"},
                 {"New USD", Align::Right, "new"},
                 {"Change", Align::Right, "percent"},
                 {"per", Align::Left, "unit"}});
    for (const PriceChange& each : diff.changes) {
        Cell tier = "";
        if (each.upTo)
            tier = {std::isfinite(*each.upTo) ? "up to " + numberText(*each.upTo) : "the rest", *each.upTo};
        const Cell change = each.change ? Cell(signedPercentOf(*each.change), *each.change * 100) : "";
        table.add({each.region, each.key, tier, std::string(nameOf(kChangeKinds, each.kind)), each.before,
                   each.after, change, each.unit});
    }
    if (diff.scenario) addOptions(table, *diff.scenario);
    return table;
}

std::string totalText(const Quote& quote) {
    return quote ? moneyText(quote->total()) : std::string(statusOf(quote));
}

Table scenarioTable(const ScenarioDiff& diff) {
    using Align = Table::Align;
    Table table({{"Option"},
                 {"Old USD a month", Align::Right},
                 {"New USD a month", Align::Right},
                 {"Difference", Align::Right},
                 {"", Align::Right}});
    for (std::size_t i = 0; i < diff.before.rows.size(); ++i) {
        const Quote& before = diff.before.rows[i].quote;
        const Quote& after = diff.after.rows[i].quote;
        std::string difference;
        std::string share;
        if (before && after) {
            difference = differenceText(after->total() - before->total());
            if (before->total() != after->total()) share = percentAboveText(after->total(), before->total());
        }
        table.add({diff.before.rows[i].option.label, totalText(before), totalText(after), difference, share});
    }
    return table;
}

} // namespace

std::string diffReport(const CatalogueDiff& diff, const ReportStyle& style) {
    const auto document = [&] {
        Document all = {
            Opening{.title = "Prices: " + diff.before + " -> " + diff.after, .headline = summary(diff)}};
        if (diff.scenario) {
            const Scenario& scenario = diff.scenario->scenario;
            all.push_back(
                Heading{(scenario.name.empty() ? "Scenario" : scenario.name) + ", " + scenario.region});
            all.push_back(scenarioTable(*diff.scenario));
        }
        if (!diff.changes.empty()) all.push_back(Heading{"Changes"});
        all.push_back(changesTable(diff));
        return all;
    };
    return rendered(style, document, [&] { return diffAnswer(diff); });
}

} // namespace cost
