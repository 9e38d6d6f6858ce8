// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/answer_parts.h"
#include "libcost/output/answers.h"
#include "libcost/output/report_data_parts.h"

namespace cost {

namespace {

json::Value sourceJson(const Source* source) {
    if (!source) return nullptr;
    return {{"title", source->title}, {"date", source->date}, {"confidence", source->confidence}};
}

} // namespace

std::string pricesAnswer(const PriceBook& book, const std::string& filter) {
    json::Value root = {{"format", "breakeven-price-listing"},
                        {"version", 1},
                        {"region", book.region()},
                        {"currency", "USD"},
                        {"prices_as_of", book.asOf()}};
    const auto oldest = oldestPrice(book, filter);
    root["oldest_price"] = orNull(oldest ? oldest->source->date : "");
    root["prices"] = listOf(priceRows(book, filter), [](const PriceRow& row) {
        json::Value value = {{"key", row.key}};
        if (row.usd.empty()) {
            value["status"] = "unavailable";
            value["reason"] = row.note.substr(std::string("unavailable: ").size());
        } else {
            value["status"] = "known";
            value[row.unit == "%" ? "percent" : "usd"] = row.usd;
            value["unit"] = row.unit;
            value["up_to"] = orNull(row.upTo);
            value["source"] = row.source;
            value["date"] = row.date;
            value["confidence"] = row.confidence;
            if (!row.note.empty()) value["note"] = row.note;
        }
        return value;
    });
    return dumped(root);
}

std::string regionsAnswer(const std::vector<RegionCoverage>& regions, const std::string& asOf) {
    json::Value root = {{"format", "breakeven-regions"}, {"version", 1}, {"prices_as_of", asOf}};
    root["regions"] = listOf(regions, [](const RegionCoverage& region) -> json::Value {
        json::Value priced = json::Value::object();
        for (const auto& [service, coverage] : region.services)
            priced[service] = {{"priced", coverage.priced}, {"missing", coverage.missing}};
        return {{"id", region.id},
                {"name", region.name},
                {"services", servicesOf(region)},
                {"instance_types", region.instanceTypes},
                {"prices", std::move(priced)}};
    });
    return dumped(root);
}

std::string diffAnswer(const CatalogueDiff& diff) {
    json::Value root = {{"format", "breakeven-price-diff"},
                        {"version", 1},
                        {"old", diff.before},
                        {"new", diff.after},
                        {"currency", "USD"}};
    root["changes"] = listOf(diff.changes, [](const PriceChange& each) {
        json::Value value = {
            {"region", each.region},      {"key", each.key},
            {"unit", each.unit},          {"change", std::string(nameOf(kChangeKinds, each.kind))},
            {"old", orNull(each.before)}, {"new", orNull(each.after)}};
        if (each.upTo) value["up_to"] = json::number(*each.upTo);
        if (each.change) value["percent"] = json::number(*each.change * 100);
        return value;
    });
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

std::string limitsAnswer(const PriceBook& book, const std::string& filter) {
    json::Value root = {{"format", "breakeven-limits"}, {"version", 1}, {"limits", json::Value::array()}};
    for (const auto& [key, limit] : book.all().limits) {
        if (key.find(filter) == std::string::npos) continue;
        const Provenance* provenance = limit.provenance.get();
        json::Value one = {{"key", key},
                           {"value", json::number(limit.value)},
                           {"unit", limit.unit},
                           {"source", sourceJson(provenance ? provenance->source.get() : nullptr)}};
        if (provenance && !provenance->note.empty()) one["note"] = provenance->note;
        root["limits"].push_back(std::move(one));
    }
    return dumped(root);
}

std::string initTimesAnswer(const std::vector<InitTime>& times, const std::string& filter) {
    json::Value root = {
        {"format", "breakeven-init-times"}, {"version", 1}, {"presets", json::Value::array()}};
    for (const InitTime& time : times) {
        if (time.name.find(filter) == std::string::npos) continue;
        json::Value one = {{"name", time.name}, {"runtime", time.runtime}};
        if (!time.package.empty()) one["package"] = time.package;
        if (time.architecture) one["architecture"] = std::string(nameOf(kArchitectures, *time.architecture));
        if (time.vpc) one["vpc"] = true;
        if (time.snapStart) one["snapstart"] = true;
        one["ms"] = json::number(time.ms);
        one["least_ms"] = json::number(time.leastMs);
        one["most_ms"] = json::number(time.mostMs);
        one["source"] = sourceJson(time.source.get());
        root["presets"].push_back(std::move(one));
    }
    return dumped(root);
}

} // namespace cost
