// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/answers.h"
#include "libcost/output/report_data_parts.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

#include <algorithm>
#include <set>

namespace cost {

std::vector<PriceRow> priceRows(const PriceBook& book, const std::string& filter) {
    std::vector<PriceRow> rows;
    const auto wanted = [&](const std::string& key) { return key.find(filter) != std::string::npos; };
    const auto add = [&](PriceRow row, const Source* source) {
        if (source) {
            row.source = source->title;
            row.date = source->date;
            row.confidence = source->confidence;
        }
        rows.push_back(std::move(row));
    };
    for (const auto& [key, entry] : book.all().entries) {
        if (!wanted(key)) continue;
        double from = 0;
        for (const Tier& tier : entry.tiers) {
            PriceRow row{
                .key = key, .usd = tier.price.text(), .unit = entry.unit, .note = entry.provenance->note};
            if (std::isfinite(tier.upTo)) {
                row.upTo = tier.upTo;
                row.tier = "up to " + compactText(tier.upTo, 4);
            } else if (from > 0) {
                row.tier = "over " + compactText(from, 4);
            }
            add(std::move(row), entry.provenance->source.get());
            from = tier.upTo;
        }
    }
    for (const auto& [key, stated] : book.all().percentages)
        if (wanted(key))
            add({.key = key, .usd = stated.percent.text(), .unit = "%", .note = stated.provenance->note},
                stated.provenance->source.get());
    for (const auto& [key, stated] : book.all().allowances)
        if (wanted(key))
            add({.key = key,
                 .tier = "free, first " + compactText(stated.quantity, 4) +
                         (stated.scope == AllowanceScope::AccountRegion ? " in each Region" : ""),
                 .usd = "0",
                 .unit = stated.unit,
                 .note = stated.provenance->note,
                 .upTo = stated.quantity},
                stated.provenance->source.get());
    for (const auto& [type, prices] : book.all().instances)
        for (const auto& [name, purchase] : kPurchases) {
            const std::string key = "ec2/" + type + "/" + std::string(name);
            const auto& usd = prices.usdPerHour[static_cast<std::size_t>(purchase)];
            if (!usd || !wanted(key)) continue;
            PriceRow row{.key = key, .usd = usd->text(), .unit = "instance-h"};
            if (purchase == Purchase::Spot)
                row.note = "on demand less " + std::to_string(prices.spotSavingPercent.value_or(0)) +
                           " %; interrupted " + prices.interruption;
            add(std::move(row), prices.sources[static_cast<std::size_t>(purchase)].get());
        }
    for (const auto& [key, why] : book.all().missing)
        if (wanted(key)) add({.key = key, .note = "unavailable: " + why}, nullptr);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PriceRow& a, const PriceRow& b) { return a.key < b.key; });
    return rows;
}

std::vector<std::string> priceKeys(const PriceBook& book) {
    std::vector<std::string> keys;
    for (const PriceRow& row : priceRows(book, ""))
        if (keys.empty() || keys.back() != row.key) keys.push_back(row.key);
    return keys;
}

std::string pricesReport(const PriceBook& book, const std::string& filter, const ReportStyle& style) {
    const auto document = [&] {
        const std::vector<PriceRow> rows = priceRows(book, filter);
        using Align = Table::Align;
        Table table({Table::hidden("region"),
                     {"Price", Align::Left, "key"},
                     {"Tier", Align::Left, "up_to"},
                     {"USD", Align::Right, "usd"},
                     {"per", Align::Left, "unit"},
                     Table::hidden("source"),
                     {"Date", Align::Left, "date"},
                     {"Confidence", Align::Left, "confidence"},
                     {"Source"},
                     Table::hidden("note")});
        for (const PriceRow& row : rows) {
            const bool known = !row.usd.empty();
            table.add({book.region(),
                       row.key,
                       {row.tier, row.upTo ? sheetText(*row.upTo) : ""},
                       {known ? row.usd : "-", row.usd},
                       row.unit,
                       row.source,
                       row.date,
                       row.confidence,
                       known ? row.source : row.note,
                       row.note});
            if (known && style.explain && !row.note.empty()) table.addRemark(row.note);
        }
        Opening opening{.about = {"Prices of " + book.region() + " (" + book.regionName() +
                                  ") in USD, as of " + dateText(book.asOf())}};
        if (Message old = oldPriceText(oldestPrice(book, filter), style.age); !old.empty())
            opening.about.push_back(std::move(old));
        Document all = {std::move(opening)};
        if (rows.empty()) all.push_back(Paragraph{"No price matches \"" + filter + "\"."});
        all.push_back(std::move(table));
        return all;
    };
    return rendered(style, document, [&] { return pricesAnswer(book, filter); });
}

std::vector<std::string> servicesOf(const RegionCoverage& region) {
    std::set<std::string> names;
    for (const auto& [service, coverage] : region.services)
        names.insert(service);
    if (region.instanceTypes > 0) names.insert("ec2");
    return {names.begin(), names.end()};
}

namespace {

std::string spaced(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

Table regionsTable(const std::vector<RegionCoverage>& regions) {
    std::set<std::string> services;
    for (const RegionCoverage& region : regions)
        for (const auto& [service, coverage] : region.services)
            services.insert(service);
    const auto share = [](const RegionCoverage::Service& of) {
        return of.priced == 0 ? std::string("-")
                              : std::to_string(of.priced) + " of " + std::to_string(of.priced + of.missing);
    };
    using Align = Table::Align;
    Table table({{"Region", Align::Left, "region"},
                 {"Name", Align::Left, "name"},
                 Table::hidden("services"),
                 {"Lambda", Align::Right},
                 {"Fargate", Align::Right},
                 {"EC2 types", Align::Right, "instance_types"},
                 {"Other prices", Align::Right},
                 {"None of"},
                 Table::hidden("prices"),
                 Table::hidden("missing")});
    for (const RegionCoverage& region : regions) {
        std::vector<std::string> without;
        for (const std::string& service : services)
            if (!region.services.contains(service)) without.push_back(service);
        const bool none = region.services.empty() && region.instanceTypes == 0;
        const std::string types = std::to_string(region.instanceTypes);
        table.add({region.id,
                   region.name,
                   spaced(servicesOf(region)),
                   share(region.of("lambda")),
                   share(region.of("fargate")),
                   {region.instanceTypes > 0 ? types : "-", types},
                   share(region.others()),
                   none ? "all: no prices" : spaced(without),
                   std::to_string(region.all().priced),
                   std::to_string(region.all().missing)});
    }
    return table;
}

} // namespace

std::string regionsReport(const std::vector<RegionCoverage>& regions, const std::string& asOf,
                          const ReportStyle& style) {
    const auto document = [&] {
        return Document{
            Opening{.about = {"Regions, and how much of each is priced, as of " + dateText(asOf)}},
            regionsTable(regions),
            Paragraph{"What a Region lacks, `breakeven prices update` fetches from AWS's public lists, or "
                      "prices of your own give it (`breakeven prices import`)."}};
    };
    return rendered(style, document, [&] { return regionsAnswer(regions, asOf); });
}

} // namespace cost
