// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/message.h"
#include "libcost/output/answers.h"
#include "libcost/output/explain.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

#include <algorithm>

namespace cost {

namespace {

// Options that cannot do the work, or those that have no price.
std::vector<Message> leftOut(const Comparison& comparison, bool blocked) {
    std::vector<Message> lines;
    for (const Comparison::Row& row : comparison.rows)
        if (!row.quote && row.quote.blocked() == blocked)
            lines.push_back(
                rowTitle(row) + ": " + row.quote.why().reason +
                (blocked ? say("; it would cost {1} a month", moneyText(row.quote.priced()->total())) : "") +
                '.');
    return lines;
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
    const auto document = [&] {
        const Answer says = answer(subject.scenario, comparison, winners);
        Opening opening = openingOf(subject, style, "Comparison");
        opening.headline = says.headline;
        opening.detail = says.detail;
        std::vector<Message> unavailable = leftOut(comparison, false);
        if (lacksPrices(comparison))
            unavailable.push_back(
                say("Prices that are missing: `breakeven prices update` fetches AWS's public lists, "
                    "`breakeven prices import` takes others."));
        Document all = {
            std::move(opening),
            rankingTable(subject, comparison),
            Items{allTerms(subject.scenario, comparison), "Terms"},
            Items{leftOut(comparison, true), "Blocked"},
            Items{std::move(unavailable), "Not available"},
            Items{winnerLines(subject.book, subject.scenario, comparison, Dial::Requests, winners),
                  "Break-even", true}};
        if (style.explain) {
            all.push_back(Opening{.about = aboutOf(subject, style.age)});
            for (Block& block : estimateBlocks(comparison, true))
                all.push_back(std::move(block));
        }
        return all;
    };
    return rendered(style, document,
                    [&] { return comparisonAnswer(subject, comparison, breakEvens, winners); });
}

} // namespace cost
