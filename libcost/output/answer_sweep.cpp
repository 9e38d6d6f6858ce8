// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/answer_parts.h"
#include "libcost/output/answers.h"
#include "libcost/output/report_data_parts.h"
#include "libcost/output/report_parts.h"

namespace cost {

namespace {

json::Value solutionJson(const ReportSubject& subject, const BreakEven& at, std::optional<Money> budget) {
    json::Value value = {{"value", json::number(at.value)}};
    if (budget) {
        value["budget_usd"] = json::number(budget->usd());
        value["option"] = at.cheaperBelow + at.cheaperAbove;
        value["within"] = at.cheaperBelow.empty() ? "above" : "below";
    } else {
        addSides(value, at);
    }
    value["usd"] = json::number(at.usd);
    for (const auto& [id, share] : busyAt(subject, at))
        value["utilisation"][id] = {{"mean", json::number(share.mean)}, {"peak", json::number(share.peak)}};
    return value;
}

} // namespace

std::string sweepAnswer(const ReportSubject& subject, const Sweep& sweep) {
    json::Value root = subjectJson(subject, "breakeven-sweep");
    root["dial"] = std::string(facts(sweep.dial).name);
    root["unit"] = std::string(facts(sweep.dial).unit);
    root["x"] = listOf(sweep.x, json::number);
    root["options"] = listOf(sweep.columns, [&](const SweepColumn& column) {
        json::Value option = {{"id", column.optionId}, {"label", labelOf(subject.scenario, column.optionId)}};
        if (column.unavailable) {
            addStatus(option, Quote(*column.unavailable));
            return option;
        }
        const std::vector<Gap> gaps = gapsOf(subject, sweep, column);
        const bool nowhere = !gaps.empty() && gaps.front().whole;
        if (nowhere)
            addStatus(option, gaps.front().why);
        else
            option["status"] = "estimated";
        option["usd"] = listOf(column.usd, json::number);
        if (!nowhere)
            for (const Gap& gap : gaps) {
                json::Value one = {{"from", json::number(gap.from)}, {"to", json::number(gap.to)}};
                addStatus(one, gap.why);
                option["gaps"].push_back(std::move(one));
            }
        return option;
    });
    return dumped(root);
}

std::string solutionAnswer(const ReportSubject& subject, Dial dial, const Solutions& solutions,
                           std::optional<Money> budget, const std::vector<std::string>& asked) {
    json::Value root = subjectJson(subject, "breakeven-solution");
    root["dial"] = std::string(facts(dial).name);
    root["unit"] = std::string(facts(dial).unit);
    root["complete"] = solutions.found.complete;
    root["solutions"] = listOf(solutions.found.all,
                               [&](const BreakEven& each) { return solutionJson(subject, each, budget); });
    for (const Solutions::Unmoved& each : solutions.unmoved)
        root[each.within ? "always_within" : "never_within"].push_back(
            {{"option", each.optionId},
             {"from", json::number(each.priced.from)},
             {"to", json::number(each.priced.to)}});
    for (const Nowhere& each : nowhereOf(subject, dial, solutions, asked)) {
        json::Value one = {{"option", each.option->id}, {"label", each.option->label}};
        addStatus(one, each.why);
        root["unavailable"].push_back(std::move(one));
    }
    return dumped(root);
}

std::string budgetAnswer(const ReportSubject& subject, const Comparison& comparison,
                         const BudgetCheck& check) {
    json::Value root = subjectJson(subject, "breakeven-check");
    root["option"] = check.optionId;
    root["label"] = labelOf(subject.scenario, check.optionId);
    root["held_to"] = std::string(nameOf(kHeldTo, check.heldTo));
    root["total_usd"] = json::number(check.total.usd());
    root["limit_usd"] = json::number(check.limit.usd());
    root["exceeded"] = check.exceeded();
    root["passed"] = check.passed();
    root["status"] = check.blocked.empty() ? "estimated" : "blocked";
    if (!check.blocked.empty()) root["reason"] = check.blocked;
    root["unavailable"] = json::Value::array();
    for (const Comparison::Row& row : comparison.rows)
        if (!row.quote)
            root["unavailable"].push_back({{"id", row.option.id},
                                           {"label", row.option.label},
                                           {"status", std::string(statusOf(row.quote))},
                                           {"reason", row.quote.why().reason}});
    return dumped(root);
}

} // namespace cost
