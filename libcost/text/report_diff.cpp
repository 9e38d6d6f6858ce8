// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/report_diff.h"

#include "libcost/text/format.h"
#include "libcost/text/report_parts.h"
#include "libcost/units/one_line.h"

namespace cost {

namespace {

std::string kindText(PriceChange::Kind kind) {
    return std::string(nameOf(kChangeKinds, kind));
}

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

Table changesTable(const CatalogueDiff& diff) {
    using Align = Table::Align;
    Table table({{"Region"},
                 {"Price"},
                 {"Tier"},
                 {""},
                 {"Old USD", Align::Right},
                 {"New USD", Align::Right},
                 {"Change", Align::Right},
                 {"per"}});
    for (const PriceChange& each : diff.changes) {
        const std::string tier = !each.upTo                  ? ""
                                 : std::isfinite(*each.upTo) ? "up to " + numberText(*each.upTo)
                                                             : "the rest";
        table.add({each.region, each.key, tier, kindText(each.kind), each.before, each.after,
                   each.change ? signedPercentOf(*each.change) : "", each.unit});
    }
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

std::string asJson(const CatalogueDiff& diff) {
    json::Value root = {{"format", "breakeven-price-diff"},
                        {"version", 1},
                        {"old", diff.before},
                        {"new", diff.after},
                        {"currency", "USD"},
                        {"changes", json::Value::array()}};
    for (const PriceChange& each : diff.changes) {
        json::Value value = {
            {"region", each.region}, {"key", each.key}, {"unit", each.unit}, {"change", kindText(each.kind)}};
        value["old"] = each.before.empty() ? json::Value(nullptr) : json::Value(each.before);
        value["new"] = each.after.empty() ? json::Value(nullptr) : json::Value(each.after);
        if (each.upTo) value["up_to"] = json::number(*each.upTo);
        if (each.change) value["percent"] = json::number(*each.change * 100);
        root["changes"].push_back(std::move(value));
    }
    if (!diff.scenario) return dumped(root);
    json::Value options = json::Value::array();
    for (std::size_t i = 0; i < diff.scenario->before.rows.size(); ++i) {
        const Comparison::Row& before = diff.scenario->before.rows[i];
        const Quote& after = diff.scenario->after.rows[i].quote;
        json::Value value = {{"id", before.option.id}, {"label", before.option.label}};
        const auto total = [&](const char* key, const char* why, const Quote& quote) {
            value[key] = quote ? json::number(quote->total().usd()) : json::Value(nullptr);
            if (!quote) value[why] = quote.why().reason;
        };
        total("old_usd", "old_unavailable", before.quote);
        total("new_usd", "new_unavailable", after);
        if (before.quote && after)
            value["difference_usd"] = json::number((after->total() - before.quote->total()).usd());
        options.push_back(std::move(value));
    }
    root["scenario"] = {{"name", diff.scenario->scenario.name},
                        {"region", diff.scenario->scenario.region},
                        {"options", std::move(options)}};
    return dumped(root);
}

std::string asCsv(const CatalogueDiff& diff) {
    std::string all = csvRow({"region", "key", "up_to", "change", "old", "new", "percent", "unit"});
    for (const PriceChange& each : diff.changes)
        all += csvRow({each.region, each.key, each.upTo ? sheetText(*each.upTo) : "", kindText(each.kind),
                       each.before, each.after, each.change ? sheetText(*each.change * 100) : "", each.unit});
    if (!diff.scenario) return all;
    // What it does to the options stands in the same columns.
    for (std::size_t i = 0; i < diff.scenario->before.rows.size(); ++i) {
        const Comparison::Row& row = diff.scenario->before.rows[i];
        const Quote& after = diff.scenario->after.rows[i].quote;
        const auto text = [](const Quote& quote) { return quote ? sheetText(quote->total().usd()) : ""; };
        std::string kind = "unavailable";
        std::string percent;
        if (row.quote && after) {
            const double from = row.quote->total().usd();
            const double to = after->total().usd();
            kind = to > from ? "up" : to < from ? "down" : "same";
            if (from > 0) percent = sheetText((to / from - 1) * 100);
        }
        all += csvRow({diff.scenario->scenario.region, "option/" + row.option.id, "", kind, text(row.quote),
                       text(after), percent, "month"});
    }
    return all;
}

} // namespace

std::string diffReport(const CatalogueDiff& diff, const ReportStyle& style) {
    if (style.format == ReportFormat::Json) return asJson(diff);
    if (style.format == ReportFormat::Csv) return asCsv(diff);
    const bool markdown = style.format == ReportFormat::Markdown;
    const std::string what = diff.before + " -> " + diff.after;
    std::string all = markdown ? "# Prices: " + markdownCell(what) + "\n\n**" + summary(diff) + ".**\n"
                               : oneLine(what) + "\n" + strong(summary(diff), style) + "\n";
    if (diff.scenario) {
        const std::string name =
            diff.scenario->scenario.name.empty() ? "Scenario" : diff.scenario->scenario.name;
        const std::string title = name + ", " + diff.scenario->scenario.region;
        const Table table = scenarioTable(*diff.scenario);
        all += markdown ? "\n## " + markdownCell(title) + "\n\n" + table.markdown()
                        : "\n" + strong(title, style) + "\n" + table.text(2);
    }
    if (!diff.changes.empty()) {
        const Table table = changesTable(diff);
        all += markdown ? "\n## Changes\n\n" + table.markdown() : "\n" + table.text(2);
    }
    return all;
}

} // namespace cost
