// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/format.h"
#include "libcost/text/report_parts.h"
#include "libcost/units/one_line.h"

#include <algorithm>
#include <set>

namespace cost {

namespace {

// One price as the listing shows it: a tier of an entry, an instance price, a percentage or a gap.
struct PriceRow {
    std::string key;
    std::string tier; // "up to 6B"; empty for the only one
    std::string usd;  // exact; empty when unknown
    std::string unit;
    std::string source;
    std::string date;
    std::string confidence;
    std::string note; // or why it is unknown
    std::optional<double> upTo;
};

void addSource(PriceRow& row, const Source* source) {
    if (!source) return;
    row.source = source->title;
    row.date = source->date;
    row.confidence = source->confidence;
}

std::vector<PriceRow> rowsOf(const PriceBook& book, const std::string& filter) {
    std::vector<PriceRow> rows;
    const auto wanted = [&](const std::string& key) { return key.find(filter) != std::string::npos; };
    for (const auto& [key, entry] : book.entries()) {
        if (!wanted(key)) continue;
        double from = 0;
        for (const Tier& tier : entry.tiers) {
            PriceRow row{key, "", tier.price.text(),      entry.unit,  "",
                         "",  "", entry.provenance->note, std::nullopt};
            if (std::isfinite(tier.upTo)) {
                row.upTo = tier.upTo;
                row.tier = "up to " + compactText(tier.upTo, 4);
            } else if (from > 0) {
                row.tier = "over " + compactText(from, 4);
            }
            addSource(row, entry.provenance->source.get());
            rows.push_back(std::move(row));
            from = tier.upTo;
        }
    }
    for (const auto& [key, stated] : book.percentages())
        if (wanted(key)) {
            PriceRow row{key, "", stated.percent.text(),   "%",         "",
                         "",  "", stated.provenance->note, std::nullopt};
            addSource(row, stated.provenance->source.get());
            rows.push_back(std::move(row));
        }
    for (const auto& [key, stated] : book.allowances())
        if (wanted(key)) {
            PriceRow row{key,
                         "free, first " + compactText(stated.quantity, 4) +
                             (stated.scope == AllowanceScope::AccountRegion ? " in each Region" : ""),
                         "0",
                         stated.unit,
                         "",
                         "",
                         "",
                         stated.provenance->note,
                         stated.quantity};
            addSource(row, stated.provenance->source.get());
            rows.push_back(std::move(row));
        }
    for (const auto& [type, prices] : book.instances())
        for (const auto& [name, purchase] : kPurchases) {
            const std::string key = "ec2/" + type + "/" + std::string(name);
            const auto& usd = prices.usdPerHour[static_cast<std::size_t>(purchase)];
            if (!usd || !wanted(key)) continue;
            PriceRow row{key, "", usd->text(), "instance-h", "", "", "", "", std::nullopt};
            if (purchase == Purchase::Spot)
                row.note = "on demand less " + std::to_string(prices.spotSavingPercent.value_or(0)) +
                           " %; interrupted " + prices.interruption;
            addSource(row, prices.sources[static_cast<std::size_t>(purchase)].get());
            rows.push_back(std::move(row));
        }
    for (const auto& [key, why] : book.missing())
        if (wanted(key)) rows.push_back({key, "", "", "", "", "", "", "unavailable: " + why, std::nullopt});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PriceRow& a, const PriceRow& b) { return a.key < b.key; });
    return rows;
}

std::string header(const PriceBook& book, const std::string& filter, const ReportStyle& style) {
    const std::string old = oldPriceText(oldestPrice(book, filter), style.age);
    return "Prices of " + oneLine(book.region()) + " (" + oneLine(book.regionName()) + ") in USD, as of " +
           dateText(book.asOf()) +
           (old.empty() ? "" : (style.format == ReportFormat::Markdown ? ". " : "\n") + old);
}

} // namespace

std::vector<std::string> priceKeys(const PriceBook& book) {
    std::vector<std::string> keys;
    for (const PriceRow& row : rowsOf(book, ""))
        if (keys.empty() || keys.back() != row.key) keys.push_back(row.key);
    return keys;
}

std::string pricesReport(const PriceBook& book, const std::string& filter, const ReportStyle& style) {
    const std::vector<PriceRow> rows = rowsOf(book, filter);
    if (style.format == ReportFormat::Json) {
        json::Value root = {{"format", "breakeven-price-listing"},
                            {"version", 1},
                            {"region", book.region()},
                            {"currency", "USD"},
                            {"prices_as_of", book.asOf()},
                            {"oldest_price", nullptr},
                            {"prices", json::Value::array()}};
        if (const auto oldest = oldestPrice(book, filter)) root["oldest_price"] = oldest->source->date;
        for (const PriceRow& row : rows) {
            json::Value value = {{"key", row.key}};
            if (row.usd.empty()) {
                value["status"] = "unavailable";
                value["reason"] = row.note.substr(std::string("unavailable: ").size());
            } else {
                value["status"] = "known";
                value[row.unit == "%" ? "percent" : "usd"] = row.usd;
                value["unit"] = row.unit;
                value["up_to"] = row.upTo ? json::number(*row.upTo) : json::Value(nullptr);
                value["source"] = row.source;
                value["date"] = row.date;
                value["confidence"] = row.confidence;
                if (!row.note.empty()) value["note"] = row.note;
            }
            root["prices"].push_back(std::move(value));
        }
        return dumped(root);
    }
    if (style.format == ReportFormat::Csv) {
        std::string all =
            csvRow({"region", "key", "up_to", "usd", "unit", "source", "date", "confidence", "note"});
        for (const PriceRow& row : rows)
            all += csvRow({book.region(), row.key, row.upTo ? sheetText(*row.upTo) : "", row.usd, row.unit,
                           row.source, row.date, row.confidence, row.note});
        return all;
    }
    Table table(
        {{"Price"}, {"Tier"}, {"USD", Table::Align::Right}, {"per"}, {"Date"}, {"Confidence"}, {"Source"}});
    for (const PriceRow& row : rows) {
        if (row.usd.empty()) {
            table.add({row.key, "", "-", "", "", "", row.note});
            continue;
        }
        table.add({row.key, row.tier, row.usd, row.unit, row.date, row.confidence, row.source});
        if (style.explain && !row.note.empty()) table.addRemark(row.note);
    }
    if (rows.empty())
        return header(book, filter, style) + "\n\n" +
               lineText("No price matches \"" + filter + "\".", style) + "\n";
    if (style.format == ReportFormat::Markdown)
        return markdownLine(header(book, filter, style)) + ".\n\n" + table.markdown();
    return header(book, filter, style) + "\n\n" + table.text(2);
}

std::string regionsReport(const std::vector<RegionCoverage>& regions, const std::string& asOf,
                          const ReportStyle& style) {
    std::set<std::string> all;
    for (const RegionCoverage& region : regions)
        for (const auto& [service, coverage] : region.services)
            all.insert(service);
    const auto servicesOf = [](const RegionCoverage& region) {
        std::set<std::string> names;
        for (const auto& [service, coverage] : region.services)
            names.insert(service);
        if (region.instanceTypes > 0) names.insert("ec2");
        return names;
    };
    if (style.format == ReportFormat::Json) {
        json::Value root = {{"format", "breakeven-regions"},
                            {"version", 1},
                            {"prices_as_of", asOf},
                            {"regions", json::Value::array()}};
        for (const RegionCoverage& region : regions) {
            json::Value priced = json::Value::object();
            for (const auto& [service, coverage] : region.services)
                priced[service] = {{"priced", coverage.priced}, {"missing", coverage.missing}};
            root["regions"].push_back({{"id", region.id},
                                       {"name", region.name},
                                       {"services", servicesOf(region)},
                                       {"instance_types", region.instanceTypes},
                                       {"prices", std::move(priced)}});
        }
        return dumped(root);
    }
    const bool csv = style.format == ReportFormat::Csv;
    const auto share = [](const RegionCoverage::Service& of) {
        return of.priced == 0 ? std::string("-")
                              : std::to_string(of.priced) + " of " + std::to_string(of.priced + of.missing);
    };
    std::vector<Table::Column> columns = {{csv ? "region" : "Region"}, {csv ? "name" : "Name"}};
    if (csv) {
        columns.insert(columns.end(), {{"services"}, {"instance_types"}, {"prices"}, {"missing"}});
    } else {
        columns.insert(columns.end(), {{"Lambda", Table::Align::Right},
                                       {"Fargate", Table::Align::Right},
                                       {"EC2 types", Table::Align::Right},
                                       {"Other prices", Table::Align::Right},
                                       {"None of"}});
    }
    Table table(std::move(columns));
    for (const RegionCoverage& region : regions) {
        std::string without;
        for (const std::string& service : all)
            if (!region.services.contains(service)) without += (without.empty() ? "" : " ") + service;
        const bool none = region.services.empty() && region.instanceTypes == 0;
        if (csv) {
            std::string services;
            for (const std::string& service : servicesOf(region))
                services += (services.empty() ? "" : " ") + service;
            table.add({region.id, region.name, services, std::to_string(region.instanceTypes),
                       std::to_string(region.all().priced), std::to_string(region.all().missing)});
        } else {
            table.add({region.id, region.name, share(region.of("lambda")), share(region.of("fargate")),
                       region.instanceTypes > 0 ? std::to_string(region.instanceTypes) : "-",
                       share(region.others()), none ? "all: no prices" : without});
        }
    }
    if (csv) return table.csv();
    const std::string title = "Regions, and how much of each is priced, as of " + dateText(asOf);
    const std::string advice =
        "What a Region lacks, `breakeven prices update` fetches from AWS's public lists, or prices of "
        "your own give it (`breakeven prices import`).";
    if (style.format == ReportFormat::Markdown)
        return title + ".\n\n" + table.markdown() + '\n' + advice + '\n';
    return title + "\n\n" + table.text(2) + '\n' + advice + '\n';
}

} // namespace cost
