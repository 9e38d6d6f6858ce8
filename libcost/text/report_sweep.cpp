// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/explain.h"
#include "libcost/text/format.h"
#include "libcost/text/report_parts.h"
#include "libcost/units/one_line.h"
#include "libcost/units/say.h"

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
            remarks += itemText(
                labelOf(subject.scenario, column.optionId) + ": " + column.unavailable->reason + ".", style);
    if (style.format == ReportFormat::Markdown)
        return "# " + markdownCell(subject.scenario.name.empty() ? "Sweep" : subject.scenario.name) + "\n\n" +
               markdownLine(subjectText(subject, style)) + ".\n\n" + table.markdown() +
               (remarks.empty() ? "" : "\n" + remarks);
    return subjectText(subject, style) + "\n\n" + table.text(2) + (remarks.empty() ? "" : "\n" + remarks);
}

namespace {

// The fleets among the two options, with how busy they are there.
std::vector<std::pair<std::string, Estimate::Utilisation>> busyAt(const ReportSubject& subject,
                                                                  const BreakEven& at) {
    std::vector<std::pair<std::string, Estimate::Utilisation>> busy;
    for (const std::string& id : {at.cheaperBelow, at.cheaperAbove})
        if (!id.empty())
            if (const auto share = utilisationAt(subject.book, subject.scenario, at.dial, at.value, id))
                busy.emplace_back(id, *share);
    return busy;
}

json::Value solutionJson(const ReportSubject& subject, const BreakEven& at, std::optional<Money> budget) {
    json::Value value = {{"value", json::number(at.value)}};
    if (budget) {
        value["budget_usd"] = json::number(budget->usd());
        value["option"] = at.cheaperBelow + at.cheaperAbove;
        value["within"] = at.cheaperBelow.empty() ? "above" : "below";
    } else {
        value["between"] = {at.cheaperBelow, at.cheaperAbove};
    }
    value["usd"] = json::number(at.usd);
    for (const auto& [id, share] : busyAt(subject, at))
        value["utilisation"][id] = {{"mean", json::number(share.mean)}, {"peak", json::number(share.peak)}};
    return value;
}

std::string solutionText(const ReportSubject& subject, const BreakEven& at, std::optional<Money> budget) {
    const Scenario& scenario = subject.scenario;
    const std::string place = dialText(at.dial, at.value);
    const std::string usd = moneyText(Money(at.usd));
    const std::string below = labelOf(scenario, at.cheaperBelow);
    const std::string above = labelOf(scenario, at.cheaperAbove);
    std::string text;
    if (budget && at.cheaperBelow.empty())
        text = say("{1} stays within {2} from {3} ({4})", above, moneyText(*budget), place, usd);
    else if (budget)
        text = say("{1} stays within {2} up to {3} ({4})", below, moneyText(*budget), place, usd);
    else if (endsThere(subject.book, scenario, at))
        text = say("{1} is cheaper than {2} up to {3} ({4}), where it carries no more", below, above, place,
                   usd);
    else
        text =
            say("{1} and {2} cost the same at {3} ({4}); beyond, {2} is cheaper", below, above, place, usd);
    for (const auto& [id, share] : busyAt(subject, at))
        text = budget ? say("{1}; it is {2} busy there, {3} at the peak", text, percentOf(share.mean),
                            percentOf(share.peak))
                      : say("{1}; {2} is {3} busy there, {4} at the peak", text, labelOf(scenario, id),
                            percentOf(share.mean), percentOf(share.peak));
    return text;
}

} // namespace

std::vector<SolutionLine> solutionLines(const ReportSubject& subject, Dial dial, const Solutions& solutions,
                                        std::optional<Money> budget) {
    const Scenario& scenario = subject.scenario;
    const std::vector<BreakEven>& all = solutions.found.all;
    std::vector<SolutionLine> lines;
    // Two staircases may change places a thousand times; programs get them all.
    constexpr std::size_t kMost = 40;
    for (std::size_t i = 0; i < std::min(all.size(), kMost); ++i)
        lines.push_back({solutionText(subject, all[i], budget), all[i].value});
    if (all.size() > kMost)
        lines.push_back(
            {say("and {1} more, up to {2}", numberText(static_cast<double>(all.size() - kMost), 0),
                 dialText(dial, all.back().value)),
             all.back().value});
    const DialRange range = usefulRange(dial);
    for (const Solutions::Unmoved& each : solutions.unmoved) {
        const bool whole = each.priced.from <= range.from && each.priced.to >= range.to;
        const std::string line =
            each.within
                ? say("{1} stays within {2}, from {3} to {4}", labelOf(scenario, each.optionId),
                      moneyText(*budget), dialText(dial, each.priced.from), dialText(dial, each.priced.to))
                : say("{1} is never within {2}, from {3} to {4}", labelOf(scenario, each.optionId),
                      moneyText(*budget), dialText(dial, each.priced.from), dialText(dial, each.priced.to));
        lines.push_back(
            {whole ? line : say("{1}, which is as far as it carries the load", line), std::nullopt});
    }
    if (lines.empty())
        lines.push_back({say("There is no such value from {1} to {2}", dialText(dial, range.from),
                             dialText(dial, range.to)),
                         std::nullopt});
    return lines;
}

std::string solutionReport(const ReportSubject& subject, Dial dial, const Solutions& solutions,
                           std::optional<Money> budget, const ReportStyle& style) {
    const std::vector<BreakEven>& all = solutions.found.all;
    if (style.format == ReportFormat::Json) {
        json::Value root = subjectJson(subject, "breakeven-solution");
        root["dial"] = std::string(facts(dial).name);
        root["unit"] = std::string(facts(dial).unit);
        root["complete"] = solutions.found.complete;
        root["solutions"] = json::Value::array();
        for (const BreakEven& each : all)
            root["solutions"].push_back(solutionJson(subject, each, budget));
        for (const Solutions::Unmoved& each : solutions.unmoved)
            root[each.within ? "always_within" : "never_within"].push_back(
                {{"option", each.optionId},
                 {"from", json::number(each.priced.from)},
                 {"to", json::number(each.priced.to)}});
        return dumped(root);
    }
    if (style.format == ReportFormat::Csv) {
        std::string text = budget ? csvRow({"dial", "value", "option", "budget_usd", "within", "usd"})
                                  : csvRow({"dial", "value", "cheaper_below", "cheaper_above", "usd"});
        const std::string name(facts(dial).name);
        for (const BreakEven& each : all)
            text += budget ? csvRow({name, exactText(each.value), each.cheaperBelow + each.cheaperAbove,
                                     exactText(budget->usd()), each.cheaperBelow.empty() ? "above" : "below",
                                     exactText(each.usd)})
                           : csvRow({name, exactText(each.value), each.cheaperBelow, each.cheaperAbove,
                                     exactText(each.usd)});
        return text;
    }
    const bool markdown = style.format == ReportFormat::Markdown;
    std::string text =
        (markdown ? markdownLine(subjectText(subject, style)) + "." : subjectText(subject, style)) + "\n\n";
    // That there is none is no item of a list.
    const bool none = all.empty() && solutions.unmoved.empty();
    for (const SolutionLine& line : solutionLines(subject, dial, solutions, budget))
        text += none ? lineText(line.text + ".", style) + '\n' : itemText(line.text + ".", style);
    if (!solutions.found.complete)
        text +=
            "\nNot every crossing is told: there are too many, or the cost both rises and falls with this "
            "dial.\n";
    return text;
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
               markdownLine(subjectText(subject, style)) + ".\n";
    return strong(verdict, style) + " " + oneLine(text) + ".\n" + subjectText(subject, style) + "\n";
}

} // namespace cost
