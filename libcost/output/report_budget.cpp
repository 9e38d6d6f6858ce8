// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/answers.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

namespace cost {

namespace {

// "costs $28.84 a month, 96 % of $30.00": never an amount that reads like the limit where it is not.
std::string costText(const std::string& label, const BudgetCheck& check) {
    const std::string limit = exactMoneyText(check.limit);
    const bool met = !exceeds(check.total, check.limit) && !exceeds(check.limit, check.total);
    const std::string total = met ? limit : moneyBesideText(check.total, check.limit);
    if (!(check.limit.usd() > 0)) return label + " costs " + total + " a month, and the limit is " + limit;
    const std::string share = percentOf(check.total.usd() / check.limit.usd());
    if (met || share != percentOf(1))
        return label + " costs " + total + " a month, " + share + " of " + limit;
    const Money apart(std::abs(check.total.usd() - check.limit.usd()));
    return label + " costs " + total + " a month, " + exactMoneyText(apart) +
           (check.exceeded() ? " more than " : " less than ") + limit;
}

// The other options without an estimate, and why.
std::vector<Message> without(const Comparison& comparison, const std::string& checked, bool blocked) {
    std::vector<Message> lines;
    for (const Comparison::Row& row : comparison.rows)
        if (!row.quote && row.quote.blocked() == blocked && row.option.id != checked)
            lines.push_back(row.option.label + ": " + row.quote.why().reason + '.');
    return lines;
}

Table sheetOf(const BudgetCheck& check) {
    Table sheet =
        Table::sheet({"option", "total_usd", "limit_usd", "exceeded", "held_to", "passed", "status"});
    sheet.add({check.optionId, sheetText(check.total.usd()), sheetText(check.limit.usd()),
               check.exceeded() ? "true" : "false", std::string(nameOf(kHeldTo, check.heldTo)),
               check.passed() ? "true" : "false", check.blocked.empty() ? "estimated" : "blocked"});
    return sheet;
}

} // namespace

std::string budgetReport(const ReportSubject& subject, const Comparison& comparison, const BudgetCheck& check,
                         const ReportStyle& style) {
    const auto document = [&] {
        const std::string& label = labelOf(subject.scenario, check.optionId);
        Message text =
            check.blocked.empty() ? costText(label, check) : label + " cannot do the work: " + check.blocked;
        if (check.blocked.empty() && check.heldTo == BudgetCheck::HeldTo::Cheapest)
            text += "; it is the cheapest option";
        return Document{sheetOf(check),
                        Paragraph{text + '.', !check.blocked.empty() ? "Blocked:"
                                              : check.exceeded()     ? "Over budget:"
                                                                     : "Within budget:"},
                        Opening{.about = aboutOf(subject, style.age)},
                        Items{without(comparison, check.optionId, true), "Blocked"},
                        Items{without(comparison, check.optionId, false), "Without a price"}};
    };
    return rendered(style, document, [&] { return budgetAnswer(subject, comparison, check); });
}

} // namespace cost
