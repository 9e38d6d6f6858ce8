// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/explain.h"
#include "libcost/text/format.h"
#include "libcost/text/report_parts.h"

#include <algorithm>

namespace cost {

namespace {

const std::string& labelOf(const Scenario& scenario, const std::string& id) {
    const Option* option = optionOf(scenario, id);
    return option ? option->label : id;
}

std::string sweepJson(const ReportSubject& subject, const Sweep& sweep) {
    json::Value root = subjectJson(subject, "breakeven-sweep");
    root["dial"] = std::string(facts(sweep.dial).name);
    root["unit"] = std::string(facts(sweep.dial).unit);
    root["x"] = json::Value::array();
    for (const double x : sweep.x)
        root["x"].push_back(json::number(x));
    root["options"] = json::Value::array();
    for (const SweepColumn& column : sweep.columns) {
        json::Value option = {{"id", column.optionId}, {"label", labelOf(subject.scenario, column.optionId)}};
        option["status"] = column.unavailable ? "unavailable" : "estimated";
        if (column.unavailable) {
            option["reason"] = column.unavailable->reason;
        } else {
            option["usd"] = json::Value::array();
            for (const double usd : column.usd)
                option["usd"].push_back(json::number(usd));
        }
        root["options"].push_back(std::move(option));
    }
    return dumped(root);
}

} // namespace

std::string sweepReport(const ReportSubject& subject, const Sweep& sweep, const ReportStyle& style) {
    if (style.format == ReportFormat::Json) return sweepJson(subject, sweep);
    const bool csv = style.format == ReportFormat::Csv;
    const bool requests = sweep.dial == Dial::Requests;
    const std::string title(requests ? "Requests a month" : facts(sweep.dial).title);
    std::vector<Table::Column> columns = {
        {csv ? std::string(facts(sweep.dial).name) : title, Table::Align::Right}};
    for (const SweepColumn& column : sweep.columns)
        columns.push_back(
            {csv ? column.optionId : labelOf(subject.scenario, column.optionId), Table::Align::Right});
    Table table(columns);
    for (std::size_t i = 0; i < sweep.x.size(); ++i) {
        std::vector<std::string> row = {csv        ? exactText(sweep.x[i])
                                        : requests ? numberText(sweep.x[i], 0)
                                                   : dialText(sweep.dial, sweep.x[i])};
        for (const SweepColumn& column : sweep.columns) {
            const bool priced = !column.usd.empty() && !std::isnan(column.usd[i]);
            row.push_back(!priced ? (csv ? "" : "-")
                          : csv   ? exactText(column.usd[i])
                                  : moneyText(Money(column.usd[i])));
        }
        table.add(std::move(row));
    }
    if (csv) return table.csv();
    std::string remarks;
    for (const SweepColumn& column : sweep.columns)
        if (column.unavailable)
            remarks +=
                "- " + labelOf(subject.scenario, column.optionId) + ": " + column.unavailable->reason + ".\n";
    if (style.format == ReportFormat::Markdown)
        return "# " + markdownCell(subject.scenario.name.empty() ? "Sweep" : subject.scenario.name) + "\n\n" +
               markdownCell(subjectText(subject, style)) + ".\n\n" + table.markdown() +
               (remarks.empty() ? "" : "\n" + remarks);
    return subjectText(subject, style) + "\n\n" + table.text(2) + (remarks.empty() ? "" : "\n" + remarks);
}

std::string solutionReport(const ReportSubject& subject, Dial dial, const std::vector<Solution>& solutions,
                           std::optional<Money> budget, const ReportStyle& style) {
    const Scenario& scenario = subject.scenario;
    if (style.format == ReportFormat::Json) {
        json::Value root = subjectJson(subject, "breakeven-solution");
        root["dial"] = std::string(facts(dial).name);
        root["unit"] = std::string(facts(dial).unit);
        root["solutions"] = json::Value::array();
        for (const Solution& each : solutions) {
            json::Value value = {{"value", json::number(each.at.value)}};
            if (budget) {
                value["budget_usd"] = json::number(budget->usd());
                value["option"] = each.optionA;
                value["within"] = each.at.cheaperBelow.empty() ? "above" : "below";
            } else {
                value["between"] = {each.at.cheaperBelow, each.at.cheaperAbove};
            }
            value["usd"] = json::number(each.at.usd);
            root["solutions"].push_back(std::move(value));
        }
        return dumped(root);
    }
    if (style.format == ReportFormat::Csv) {
        std::string all = budget ? csvRow({"dial", "value", "option", "budget_usd", "within", "usd"})
                                 : csvRow({"dial", "value", "cheaper_below", "cheaper_above", "usd"});
        for (const Solution& each : solutions) {
            const std::string name(facts(dial).name);
            all += budget ? csvRow({name, exactText(each.at.value), each.optionA, exactText(budget->usd()),
                                    each.at.cheaperBelow.empty() ? "above" : "below", exactText(each.at.usd)})
                          : csvRow({name, exactText(each.at.value), each.at.cheaperBelow,
                                    each.at.cheaperAbove, exactText(each.at.usd)});
        }
        return all;
    }
    const bool markdown = style.format == ReportFormat::Markdown;
    std::string all =
        (markdown ? markdownCell(subjectText(subject, style)) + "." : subjectText(subject, style)) + "\n\n";
    for (const Solution& each : solutions) {
        std::string text;
        if (budget) {
            const bool below = !each.at.cheaperBelow.empty();
            text = labelOf(scenario, each.optionA) + " stays within " + moneyText(*budget) +
                   (below ? " up to " : " from ") + dialText(dial, each.at.value) + " (" +
                   moneyText(Money(each.at.usd)) + ")";
        } else {
            text = labelOf(scenario, each.at.cheaperBelow) + " and " +
                   labelOf(scenario, each.at.cheaperAbove) + " cost the same at " +
                   dialText(dial, each.at.value) + " (" + moneyText(Money(each.at.usd)) + "); beyond, " +
                   labelOf(scenario, each.at.cheaperAbove) + " is cheaper";
        }
        all += "- " + (markdown ? markdownCell(text) : text) + ".\n";
    }
    if (solutions.empty()) {
        const DialRange range = usefulRange(dial);
        all += std::string("There is no such value from ") + dialText(dial, range.from) + " to " +
               dialText(dial, range.to) + ".\n";
    }
    return all;
}

std::string budgetReport(const ReportSubject& subject, const BudgetCheck& check, const ReportStyle& style) {
    const double share = check.limit.usd() > 0 ? check.total.usd() / check.limit.usd() : 0;
    if (style.format == ReportFormat::Json) {
        json::Value root = subjectJson(subject, "breakeven-check");
        root["option"] = check.optionId;
        root["total_usd"] = json::number(check.total.usd());
        root["limit_usd"] = json::number(check.limit.usd());
        root["exceeded"] = check.exceeded();
        return dumped(root);
    }
    if (style.format == ReportFormat::Csv)
        return csvRow({"option", "total_usd", "limit_usd", "exceeded"}) +
               csvRow({check.optionId, exactText(check.total.usd()), exactText(check.limit.usd()),
                       check.exceeded() ? "true" : "false"});
    const std::string verdict = check.exceeded() ? "Over budget:" : "Within budget:";
    const std::string text = labelOf(subject.scenario, check.optionId) + " costs " + moneyText(check.total) +
                             " a month, " + (share > 0 ? percentOf(share) + " of " : "and the limit is ") +
                             moneyText(check.limit);
    if (style.format == ReportFormat::Markdown)
        return "**" + verdict + "** " + markdownCell(text) + ".\n\n" +
               markdownCell(subjectText(subject, style)) + ".\n";
    return strong(verdict, style) + " " + text + ".\n" + subjectText(subject, style) + "\n";
}

} // namespace cost
