// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/explain.h"
#include "libcost/text/format.h"
#include "libcost/text/report_parts.h"
#include "libcost/units/one_line.h"

namespace cost {

namespace {

std::string asTable(const ReportSubject& subject, const Comparison& comparison, const ReportStyle& style) {
    std::string all = subjectText(subject, style) + "\n";
    for (const Comparison::Row& row : comparison.rows) {
        all += "\n" + strong(rowTitle(row), style) + faint("  [" + row.option.id + "]", style) + "\n";
        if (!row.quote)
            all += "  " + std::string(row.quote.blocked() ? "Blocked" : "Unavailable") + ": " +
                   oneLine(row.quote.why().reason) + "\n";
        const Estimate* estimate = row.quote.priced();
        if (!estimate) continue;
        all += linesTable(*estimate, style).text(2);
        for (const Note& note : estimate->notes())
            all += "  " + itemText(noteText(note), style);
    }
    return all;
}

std::string asMarkdown(const ReportSubject& subject, const Comparison& comparison, const ReportStyle& style) {
    const Scenario& s = subject.scenario;
    std::string all = "# " + markdownCell(s.name.empty() ? "Estimate" : s.name) + "\n\n" +
                      markdownLine(subjectText(subject, style)) + ".\n";
    for (const Comparison::Row& row : comparison.rows) {
        all += "\n## " + markdownCell(rowTitle(row)) + "\n\n";
        const Estimate* estimate = row.quote.priced();
        if (!row.quote)
            all += std::string(row.quote.blocked() ? "**Blocked:** " : "Unavailable: ") +
                   markdownCell(row.quote.why().reason) + ".\n" + (estimate ? "\n" : "");
        if (!estimate) continue;
        all += linesTable(*estimate, style).markdown();
        if (!estimate->notes().empty()) all += '\n';
        for (const Note& note : estimate->notes())
            all += itemText(noteText(note), style);
    }
    return all;
}

std::string asCsv(const Comparison& comparison) {
    std::string all = csvRow({"option", "label", "status", "component", "line", "quantity", "unit", "from",
                              "up_to", "usd_per_unit", "usd", "price_source", "price_date"});
    for (const Comparison::Row& row : comparison.rows) {
        const std::string status(statusOf(row.quote));
        if (!row.quote)
            all += csvRow({row.option.id, row.option.label, status, "", row.quote.why().reason, "", "", "",
                           "", "", "", "", ""});
        if (!row.quote.priced()) continue;
        for (const LineItem& line : row.quote.priced()->lines()) {
            const Source* source = line.provenance ? line.provenance->source.get() : nullptr;
            all += csvRow({row.option.id, row.option.label, status, std::string(line.component.name),
                           lineTitle(line), sheetText(line.quantity()), std::string(line.unit),
                           sheetText(line.from), sheetText(line.upTo), line.price.text(),
                           sheetText(line.amount.usd()), source ? source->title : "",
                           source ? source->date : ""});
        }
    }
    return all;
}

} // namespace

std::string estimateReport(const ReportSubject& subject, const Comparison& comparison,
                           const ReportStyle& style) {
    switch (style.format) {
    case ReportFormat::Table: return asTable(subject, comparison, style);
    case ReportFormat::Markdown: return asMarkdown(subject, comparison, style);
    case ReportFormat::Csv: return asCsv(comparison);
    case ReportFormat::Json: break;
    }
    json::Value root = subjectJson(subject, "breakeven-estimate");
    root["options"] = json::Value::array();
    for (const Comparison::Row& row : comparison.rows)
        root["options"].push_back(estimateJson(row));
    return dumped(root);
}

} // namespace cost
