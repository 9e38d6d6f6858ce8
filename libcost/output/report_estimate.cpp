// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/answers.h"
#include "libcost/output/explain.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

namespace cost {

namespace {

// Every line of every option, for programs.
Table sheetOf(const Comparison& comparison) {
    Table sheet = Table::sheet({"option", "label", "status", "component", "line", "quantity", "unit", "from",
                                "up_to", "usd_per_unit", "usd", "price_source", "price_date"});
    for (const Comparison::Row& row : comparison.rows) {
        const std::string status(statusOf(row.quote));
        if (!row.quote) sheet.add({row.option.id, row.option.label, status, "", row.quote.why().reason});
        if (!row.quote.priced()) continue;
        for (const LineItem& line : row.quote.priced()->lines()) {
            const Source* source = line.provenance ? line.provenance->source.get() : nullptr;
            sheet.add({row.option.id, row.option.label, status, std::string(line.component.name),
                       lineTitle(line), sheetText(line.quantity()), std::string(line.unit),
                       sheetText(line.from), sheetText(line.upTo), line.price.text(),
                       sheetText(line.amount.usd()), source ? source->title : "",
                       source ? source->date : ""});
        }
    }
    return sheet;
}

} // namespace

Document estimateBlocks(const Comparison& comparison, bool explain) {
    Document blocks;
    for (const Comparison::Row& row : comparison.rows) {
        blocks.push_back(Heading{rowTitle(row), 2, row.option.id});
        if (row.quote.blocked())
            blocks.push_back(Paragraph{row.quote.why().reason + '.', "Blocked:"});
        else if (!row.quote)
            blocks.push_back(Paragraph{"Unavailable: " + row.quote.why().reason + '.'});
        const Estimate* estimate = row.quote.priced();
        if (!estimate) continue;
        blocks.push_back(linesTable(*estimate, explain));
        blocks.push_back(Items{notesOf(*estimate)});
    }
    return blocks;
}

std::string estimateReport(const ReportSubject& subject, const Comparison& comparison,
                           const ReportStyle& style) {
    const auto document = [&] {
        Document all = estimateBlocks(comparison, style.explain);
        all.insert(all.begin(), openingOf(subject, style, "Estimate"));
        all.push_back(sheetOf(comparison));
        return all;
    };
    return rendered(style, document, [&] { return estimateAnswer(subject, comparison); });
}

} // namespace cost
