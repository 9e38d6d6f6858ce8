// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/answer_parts.h"
#include "libcost/output/answers.h"
#include "libcost/output/explain.h"
#include "libcost/output/report_parts.h"

#include <algorithm>

namespace cost {

namespace {

json::Value lineJson(const LineItem& line) {
    json::Value value = {{"component", std::string(line.component.name)}};
    if (!line.component.detail.empty()) value["detail"] = std::string(line.component.detail);
    value["title"] = lineTitle(line);
    value["quantity"] = json::number(line.quantity());
    value["unit"] = std::string(line.unit);
    value["from"] = json::number(line.from);
    value["up_to"] = json::number(line.upTo);
    value["usd_per_unit"] = line.price.text();
    value["usd"] = json::number(line.amount.usd());
    value["derivation"] = derivation(line);
    if (const Message adjustment = adjustmentText(line); !adjustment.empty())
        value["adjustment"] = adjustment;
    if (line.provenance && line.provenance->source) {
        value["price"] = {{"key", line.provenance->key},
                          {"region", line.provenance->region},
                          {"source", line.provenance->source->title},
                          {"date", line.provenance->source->date},
                          {"confidence", line.provenance->source->confidence}};
        if (!line.provenance->note.empty()) value["price"]["note"] = line.provenance->note;
    }
    return value;
}

json::Value estimateJson(const Comparison::Row& row) {
    json::Value value = {{"id", row.option.id}, {"label", row.option.label}};
    if (const Estimate* of = row.quote.priced(); of && !of->chosenType().empty())
        value["instance"] = of->chosenType();
    value["kind"] = std::string(kindOf(row.option.compute));
    addStatus(value, row.quote);
    if (!row.quote.priced()) return value;
    const Estimate& estimate = *row.quote.priced();
    value["total_usd"] = json::number(estimate.total().usd());
    if (const auto count = estimate.fleetCount()) value["count"] = json::number(*count);
    if (const auto busy = estimate.utilisation()) {
        value["utilisation_mean"] = json::number(busy->mean);
        value["utilisation_peak"] = json::number(busy->peak);
    }
    value["lines"] = listOf(estimate.lines(), lineJson);
    value["notes"] = notesOf(estimate);
    return value;
}

json::Value breakEvenJson(const BreakEven& breakEven) {
    json::Value value = {{"dial", std::string(facts(breakEven.dial).name)},
                         {"value", json::number(breakEven.value)}};
    addSides(value, breakEven);
    value["usd"] = json::number(breakEven.usd);
    value["of_cheapest"] = breakEven.ofCheapest;
    return value;
}

// Whether that option can do the scenario's own work.
bool canWork(const Comparison& comparison, const std::string& id) {
    return std::any_of(comparison.rows.begin(), comparison.rows.end(),
                       [&](const Comparison::Row& row) { return row.option.id == id && row.quote; });
}

} // namespace

std::string estimateAnswer(const ReportSubject& subject, const Comparison& comparison) {
    json::Value root = subjectJson(subject, "breakeven-estimate");
    root["options"] = listOf(comparison.rows, estimateJson);
    return dumped(root);
}

std::string comparisonAnswer(const ReportSubject& subject, const Comparison& comparison,
                             const std::vector<BreakEven>& breakEvens, const std::vector<Winner>& winners) {
    json::Value root = subjectJson(subject, "breakeven-comparison");
    const auto idOf = [&](std::size_t index) { return comparison.rows[index].option.id; };
    root["cheapest"] = orNull(comparison.ranking.empty() ? "" : idOf(comparison.ranking.front()));
    root["ranking"] = listOf(comparison.ranking, idOf);
    root["terms"] = allTerms(subject.scenario, comparison);
    root["break_evens"] = json::Value::array();
    for (const BreakEven& each : breakEvens)
        if (canWork(comparison, each.cheaperBelow) && canWork(comparison, each.cheaperAbove))
            root["break_evens"].push_back(breakEvenJson(each));
    root["cheapest_by_requests"] = listOf(winners, [&](const Winner& each) {
        json::Value one = {
            {"option", orNull(each.column < 0 ? "" : idOf(static_cast<std::size_t>(each.column)))},
            {"from", json::number(each.from)},
            {"to", json::number(each.upTo)}};
        if (each.contested) one["contested"] = true;
        return one;
    });
    root["options"] = listOf(comparison.rows, estimateJson);
    return dumped(root);
}

} // namespace cost
