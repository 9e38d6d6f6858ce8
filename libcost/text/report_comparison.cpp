// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/explain.h"
#include "libcost/text/format.h"
#include "libcost/text/report_parts.h"
#include "libcost/units/one_line.h"
#include "libcost/units/say.h"

#include <algorithm>

namespace cost {

namespace {

std::vector<std::string> allTerms(const Scenario& scenario, const Comparison& comparison) {
    std::vector<std::string> all = termsOf(scenario);
    for (std::string& each : unlikeTerms(scenario, comparison))
        all.push_back(std::move(each));
    return all;
}

// Options that cannot do the work, or those that have no price.
std::string leftOutText(const Comparison& comparison, bool blocked, const ReportStyle& style) {
    std::string text;
    for (const Comparison::Row& row : comparison.rows)
        if (!row.quote && row.quote.blocked() == blocked)
            text += itemText(
                rowTitle(row) + ": " + row.quote.why().reason +
                    (blocked ? say("; it would cost {1} a month", moneyText(row.quote.priced()->total()))
                             : "") +
                    '.',
                style);
    return text;
}

std::string asCsv(const Comparison& comparison) {
    std::string all = csvRow({"rank", "option", "label", "status", "usd", "above_cheapest_usd",
                              "utilisation_mean", "utilisation_peak", "reason"});
    int rank = 0;
    for (const std::size_t index : comparison.ranking) {
        const Comparison::Row& row = comparison.rows[index];
        const Money total = row.quote->total();
        const auto busy = row.quote->utilisation();
        all +=
            csvRow({std::to_string(++rank), row.option.id, row.option.label, "estimated",
                    sheetText(total.usd()), sheetText((total - comparison.cheapest()->quote->total()).usd()),
                    busy ? sheetText(busy->mean) : "", busy ? sheetText(busy->peak) : "", ""});
    }
    for (const Comparison::Row& row : comparison.rows)
        if (!row.quote)
            all += csvRow({"", row.option.id, row.option.label, std::string(statusOf(row.quote)), "", "", "",
                           "", row.quote.why().reason});
    return all;
}

// Whether that option can do the scenario's own work.
bool canWork(const Comparison& comparison, const std::string& id) {
    return std::any_of(comparison.rows.begin(), comparison.rows.end(),
                       [&](const Comparison::Row& row) { return row.option.id == id && row.quote; });
}

std::string asJson(const ReportSubject& subject, const Comparison& comparison,
                   const std::vector<BreakEven>& breakEvens, const std::vector<Winner>& winners) {
    json::Value root = subjectJson(subject, "breakeven-comparison");
    root["cheapest"] =
        comparison.cheapest() ? json::Value(comparison.cheapest()->option.id) : json::Value(nullptr);
    root["ranking"] = json::Value::array();
    for (const std::size_t index : comparison.ranking)
        root["ranking"].push_back(comparison.rows[index].option.id);
    root["terms"] = allTerms(subject.scenario, comparison);
    root["break_evens"] = json::Value::array();
    for (const BreakEven& each : breakEvens)
        if (canWork(comparison, each.cheaperBelow) && canWork(comparison, each.cheaperAbove))
            root["break_evens"].push_back(breakEvenJson(each));
    root["cheapest_by_requests"] = json::Value::array();
    for (const Winner& each : winners) {
        const auto column = static_cast<std::size_t>(std::max(each.column, 0));
        root["cheapest_by_requests"].push_back(
            {{"option",
              each.column < 0 ? json::Value(nullptr) : json::Value(comparison.rows[column].option.id)},
             {"from", json::number(each.from)},
             {"to", json::number(each.upTo)}});
        if (each.contested) root["cheapest_by_requests"].back()["contested"] = true;
    }
    root["options"] = json::Value::array();
    for (const Comparison::Row& row : comparison.rows)
        root["options"].push_back(estimateJson(row));
    return dumped(root);
}

// Whether some option has no price because the catalogue lacks one.
bool lacksPrices(const Comparison& comparison) {
    return std::any_of(comparison.rows.begin(), comparison.rows.end(), [](const Comparison::Row& row) {
        return !row.quote.priced() && row.quote.why().kind == Unavailable::Kind::NoPrice;
    });
}

} // namespace

std::string comparisonReport(const ReportSubject& subject, const Comparison& comparison,
                             const std::vector<BreakEven>& breakEvens, const std::vector<Winner>& winners,
                             const ReportStyle& style) {
    if (style.format == ReportFormat::Csv) return asCsv(comparison);
    if (style.format == ReportFormat::Json) return asJson(subject, comparison, breakEvens, winners);

    const bool markdown = style.format == ReportFormat::Markdown;
    const Answer says = answer(subject.scenario, comparison, winners);
    const Table table = rankingTable(subject, comparison);
    const std::string blocked = leftOutText(comparison, true, style);
    std::string unavailable = leftOutText(comparison, false, style);
    if (lacksPrices(comparison))
        unavailable +=
            itemText(say("Prices that are missing: `breakeven prices update` fetches AWS's public lists, "
                         "`breakeven prices import` takes others."),
                     style);
    std::string crossings;
    for (const std::string& line :
         winnerLines(subject.book, subject.scenario, comparison, Dial::Requests, winners))
        crossings += itemText(line, style);
    std::string terms;
    for (const std::string& each : allTerms(subject.scenario, comparison))
        terms += itemText(each, style);
    std::string all;
    if (markdown) {
        const std::string& name = subject.scenario.name;
        all = "# " + markdownCell(name.empty() ? "Comparison" : name) + "\n\n**" +
              markdownCell(says.headline) + ".** " + markdownCell(says.detail) + "\n\n" +
              markdownLine(subjectText(subject, style)) + ".\n\n" + table.markdown();
        if (!terms.empty()) all += "\nTerms:\n\n" + terms;
        if (!blocked.empty()) all += "\nBlocked:\n\n" + blocked;
        if (!unavailable.empty()) all += "\nNot available:\n\n" + unavailable;
        if (!crossings.empty()) all += "\n## Break-even\n\n" + crossings;
        return all;
    }
    all = subjectText(subject, style) + "\n\n" + strong(says.headline, style) + "\n" + oneLine(says.detail) +
          (says.detail.empty() ? "\n" : "\n\n") + table.text(2);
    if (!terms.empty()) all += "\nTerms:\n" + terms;
    if (!blocked.empty()) all += "\nBlocked:\n" + blocked;
    if (!unavailable.empty()) all += "\nNot available:\n" + unavailable;
    if (!crossings.empty()) all += "\nBreak-even:\n" + crossings;
    if (style.explain) all += "\n" + estimateReport(subject, comparison, style);
    return all;
}

} // namespace cost
