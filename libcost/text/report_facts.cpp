// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/report_facts.h"

#include "libcost/text/format.h"
#include "libcost/text/report_parts.h"
#include "libcost/text/table.h"

namespace cost {

namespace {

json::Value sourceJson(const std::shared_ptr<const Source>& source) {
    if (!source) return nullptr;
    return {{"title", source->title}, {"date", source->date}, {"confidence", source->confidence}};
}

std::string sourceText(const std::shared_ptr<const Source>& source) {
    return source ? source->title + " (" + dateText(source->date) + ')' : "no source";
}

std::string written(const Table& table, const ReportStyle& style) {
    if (style.format == ReportFormat::Csv) return table.csv();
    return style.format == ReportFormat::Markdown ? table.markdown() : table.text();
}

std::string packageText(const InitTime& time) {
    std::string text = time.package;
    const auto add = [&](std::string_view word) {
        text += (text.empty() ? "" : ", ");
        text += word;
    };
    if (time.architecture) add(nameOf(kArchitectures, *time.architecture));
    if (time.vpc) add("VPC");
    if (time.snapStart) add("SnapStart");
    return text;
}

} // namespace

std::string initTimeText(const InitTime& time) {
    const std::string package = packageText(time);
    const std::string least = durationText(time.leastMs);
    const std::string most = durationText(time.mostMs);
    const std::string range = least == most ? "" : " (" + least + " to " + most + ')';
    return time.runtime + (package.empty() ? "" : ", " + package) + ": " + durationText(time.ms) + range +
           ", " + sourceText(time.source);
}

std::string limitsReport(const PriceBook& book, const std::string& filter, const ReportStyle& style) {
    const bool json = style.format == ReportFormat::Json;
    const bool csv = style.format == ReportFormat::Csv;
    json::Value root = {{"format", "breakeven-limits"}, {"version", 1}, {"limits", json::Value::array()}};
    Table table({{csv ? "key" : "Limit"},
                 {csv ? "value" : "", Table::Align::Right},
                 {csv ? "unit" : ""},
                 {csv ? "source" : "Source"}});
    for (const auto& [key, limit] : book.limits()) {
        if (key.find(filter) == std::string::npos) continue;
        const auto source = limit.provenance ? limit.provenance->source : nullptr;
        const std::string note = limit.provenance ? limit.provenance->note : "";
        if (json) {
            json::Value one = {{"key", key},
                               {"value", json::number(limit.value)},
                               {"unit", limit.unit},
                               {"source", sourceJson(source)}};
            if (!note.empty()) one["note"] = note;
            root["limits"].push_back(std::move(one));
            continue;
        }
        table.add(
            {key, csv ? sheetText(limit.value) : numberText(limit.value), limit.unit, sourceText(source)});
        if (!csv && style.explain && !note.empty()) table.addRemark(note);
    }
    return json ? dumped(root) : written(table, style);
}

std::string initTimesReport(const std::vector<InitTime>& times, const std::string& filter,
                            const ReportStyle& style) {
    const bool json = style.format == ReportFormat::Json;
    const bool csv = style.format == ReportFormat::Csv;
    json::Value root = {
        {"format", "breakeven-init-times"}, {"version", 1}, {"presets", json::Value::array()}};
    Table table({{csv ? "name" : "Preset"},
                 {csv ? "init_ms" : "INIT", Table::Align::Right},
                 {csv ? "least_ms" : "from", Table::Align::Right},
                 {csv ? "most_ms" : "to", Table::Align::Right},
                 {csv ? "source" : "Source"}});
    for (const InitTime& time : times) {
        if (time.name.find(filter) == std::string::npos) continue;
        if (json) {
            json::Value one = {{"name", time.name}, {"runtime", time.runtime}};
            if (!time.package.empty()) one["package"] = time.package;
            if (time.architecture)
                one["architecture"] = std::string(nameOf(kArchitectures, *time.architecture));
            if (time.vpc) one["vpc"] = true;
            if (time.snapStart) one["snapstart"] = true;
            one["ms"] = json::number(time.ms);
            one["least_ms"] = json::number(time.leastMs);
            one["most_ms"] = json::number(time.mostMs);
            one["source"] = sourceJson(time.source);
            root["presets"].push_back(std::move(one));
            continue;
        }
        const auto ms = [&](double value) { return csv ? sheetText(value) : durationText(value); };
        table.add({time.name, ms(time.ms), ms(time.leastMs), ms(time.mostMs), sourceText(time.source)});
    }
    return json ? dumped(root) : written(table, style);
}

} // namespace cost
