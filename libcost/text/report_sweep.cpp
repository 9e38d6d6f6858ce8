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

// A stretch of places at which an option cannot do the work or has no price, and why.
struct Gap {
    double from = 0;
    double to = 0;
    bool whole = false; // all of the sweep
    Quote why;
};

std::vector<Gap> gapsOf(const ReportSubject& subject, const Sweep& sweep, const SweepColumn& column) {
    constexpr std::size_t kMost = 100; // of a jagged cost: nobody reads more
    const std::size_t count = sweep.x.size();
    const auto isGap = [&](std::size_t i) { return column.usd.empty() || std::isnan(column.usd[i]); };
    std::vector<Gap> gaps;
    for (std::size_t i = 0; i < count && gaps.size() < kMost; ++i) {
        if (!isGap(i)) continue;
        const std::size_t first = i;
        while (i + 1 < count && isGap(i + 1))
            ++i;
        const double from = sweep.x[first];
        const double to = sweep.x[i];
        const bool whole = first == 0 && i + 1 == count;
        // Why it is, next to where it can; of all of it, where the scenario stands.
        std::vector<double> places{first == 0 && !whole ? to : from};
        if (const auto now = position(subject.scenario, sweep.dial);
            whole && now && *now >= from && *now <= to)
            places.insert(places.begin(), *now);
        for (const double place : places)
            if (auto quote = quoteAt(subject.book, subject.scenario, sweep.dial, place, column.optionId);
                quote && !*quote) {
                gaps.push_back({from, to, whole, std::move(*quote)});
                break;
            }
    }
    return gaps;
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
        if (column.unavailable) {
            addStatus(option, Quote(*column.unavailable));
            root["options"].push_back(std::move(option));
            continue;
        }
        const std::vector<Gap> gaps = gapsOf(subject, sweep, column);
        const bool nowhere = !gaps.empty() && gaps.front().whole;
        if (nowhere)
            addStatus(option, gaps.front().why);
        else
            option["status"] = "estimated";
        option["usd"] = json::Value::array();
        for (const double usd : column.usd)
            option["usd"].push_back(json::number(usd));
        if (!nowhere)
            for (const Gap& gap : gaps) {
                json::Value one = {{"from", json::number(gap.from)}, {"to", json::number(gap.to)}};
                addStatus(one, gap.why);
                option["gaps"].push_back(std::move(one));
            }
        root["options"].push_back(std::move(option));
    }
    return dumped(root);
}

} // namespace

std::vector<std::string> sweepRemarks(const ReportSubject& subject, const Sweep& sweep) {
    std::vector<std::string> remarks;
    for (const SweepColumn& column : sweep.columns) {
        const std::string& label = labelOf(subject.scenario, column.optionId);
        if (column.unavailable) {
            remarks.push_back(label + ": unavailable: " + column.unavailable->reason + '.');
            continue;
        }
        for (const Gap& gap : gapsOf(subject, sweep, column)) {
            std::string where;
            if (!gap.whole) {
                const std::string from = dialText(sweep.dial, gap.from);
                const std::string to = dialText(sweep.dial, gap.to);
                where = from == to ? " at " + from : " from " + from + " to " + to;
            }
            remarks.push_back(label + ": " + std::string(statusOf(gap.why)) + where + ": " +
                              gap.why.why().reason + '.');
        }
    }
    return remarks;
}

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
        std::vector<std::string> row = {csv        ? sheetText(sweep.x[i])
                                        : requests ? numberText(sweep.x[i], 0)
                                                   : dialText(sweep.dial, sweep.x[i])};
        for (const SweepColumn& column : sweep.columns) {
            const bool priced = !column.usd.empty() && !std::isnan(column.usd[i]);
            row.push_back(!priced ? (csv ? "" : "-")
                          : csv   ? sheetText(column.usd[i])
                                  : moneyText(Money(column.usd[i])));
        }
        table.add(std::move(row));
    }
    if (csv) return table.csv();
    std::string remarks;
    for (const std::string& remark : sweepRemarks(subject, sweep))
        remarks += itemText(remark, style);
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
    for (const std::string& id : {at.cheaperBelow, at.cheaperAbove, at.tied})
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
        addSides(value, at);
    }
    value["usd"] = json::number(at.usd);
    for (const auto& [id, share] : busyAt(subject, at))
        value["utilisation"][id] = {{"mean", json::number(share.mean)}, {"peak", json::number(share.peak)}};
    return value;
}

// The last digit that dialText shows of a value.
double shownStep(Dial dial, double value) {
    switch (facts(dial).measure) {
    case Measure::Requests:
    case Measure::Memory: return 1;
    case Measure::Time:
        return value < 10          ? 0.001
               : value < 100       ? 0.01
               : value < 1000      ? 0.1
               : value < 60'000    ? 1
               : value < 3'600'000 ? 1000
                                   : 36'000;
    case Measure::Share:
        if (!facts(dial).mayBeTiny) return 0.0001;
        return value >= 0.0995 ? 0.01 : value >= 0.00095 ? 0.001 : 0.0001;
    case Measure::Factor:
    case Measure::Size:
    case Measure::Count: return 0.01;
    }
    return 1;
}

// Rounded to the side that keeps to the budget, so that what is read keeps to it too.
std::string keptText(const BreakEven& at) {
    const double step = shownStep(at.dial, at.value);
    const double steps = at.value / step;
    const bool below = at.cheaperAbove.empty();
    return dialText(at.dial, (below ? std::floor(steps + 1e-9) : std::ceil(steps - 1e-9)) * step);
}

// What the option costs at that value of the dial; nothing where it has no price there.
std::optional<Money> costAt(const ReportSubject& subject, Dial dial, double value, const std::string& id) {
    const auto quote = quoteAt(subject.book, subject.scenario, dial, value, id);
    return quote && *quote ? std::optional((*quote)->total()) : std::nullopt;
}

// What a budget is passed by where the cost steps over it; empty where it rises past it.
std::string stepText(const ReportSubject& subject, const BreakEven& at, Money budget) {
    const bool below = at.cheaperAbove.empty();
    const double aside = std::max(facts(at.dial).step, std::abs(at.value) * 1e-7 + 1e-9);
    const double next = admissible(at.dial, below ? at.value + aside : at.value - aside);
    const auto usd = costAt(subject, at.dial, next, at.cheaperBelow + at.cheaperAbove);
    if (!usd || !exceeds(*usd, budget)) return "";
    // A rise that is as small as the step aside is none.
    const double rise = std::abs(usd->usd() - at.usd);
    if (rise <= std::max(0.01, 1e-5 * std::abs(usd->usd()))) return "";
    return moneyBesideText(*usd, budget);
}

// An amount that keeps to the budget, with as many digits as it takes to be read as one that does.
std::string keptMoneyText(Money usd, Money budget) {
    constexpr double kCents = 100;
    const Money cents(std::floor(usd.usd() * kCents + 0.5) / kCents);
    if (exceeds(usd, budget) == exceeds(cents, budget)) return moneyText(usd);
    return exceeds(budget, usd) ? moneyBesideText(usd, budget) : exactMoneyText(budget);
}

// Why an option has no price below that value of the dial: a little below, then closer, so that amounts
// beside a limit are told apart. Empty where that is not known.
std::string blockedBelow(const ReportSubject& subject, const BreakEven& at, const std::string& id) {
    for (const double aside : {1e-2, 1e-4, 1e-7}) {
        const double step = std::max(std::abs(at.value) * aside, facts(at.dial).step);
        const double below = admissible(at.dial, at.value - step);
        const auto quote = quoteAt(subject.book, subject.scenario, at.dial, below, id);
        if (below < at.value && quote && quote->blocked()) return quote->why().reason;
    }
    return "";
}

std::string solutionText(const ReportSubject& subject, const BreakEven& at, std::optional<Money> budget) {
    const Scenario& scenario = subject.scenario;
    const std::string place = budget ? keptText(at) : dialText(at.dial, at.value);
    const std::string usd = budget ? keptMoneyText(Money(at.usd), *budget) : moneyText(Money(at.usd));
    const std::string below = labelOf(scenario, at.cheaperBelow);
    const std::string above = labelOf(scenario, at.cheaperAbove);
    std::string text;
    using Kind = BreakEven::Kind;
    if (budget && at.cheaperBelow.empty())
        text = say("{1} stays within {2} from {3} ({4})", above, exactMoneyText(*budget), place, usd);
    else if (budget)
        text = say("{1} stays within {2} up to {3} ({4})", below, exactMoneyText(*budget), place, usd);
    else if (at.kind == Kind::Parts)
        text = say("{1} and {2} cost the same up to {3} ({4}); beyond, {2} is cheaper",
                   labelOf(scenario, at.tied), above, place, usd);
    else if (at.kind == Kind::Meets)
        text = say("{1} is cheaper than {2} up to {3} ({4}); from there on they cost the same", below,
                   labelOf(scenario, at.tied), place, usd);
    else if (at.kind == Kind::Ends)
        text =
            say("{1} is cheaper than {2} up to {3} ({4}), where it can do no more", below, above, place, usd);
    else if (at.kind == Kind::Begins) {
        const std::string why = blockedBelow(subject, at, at.cheaperAbove);
        text = why.empty() ? say("{1} is cheaper than {2} from {3} on ({4}); below, it has no price", above,
                                 below, place, usd)
                           : say("{1} is cheaper than {2} from {3} on ({4}); below, it cannot do the work: "
                                 "{5}",
                                 above, below, place, usd, why);
    } else {
        // A whole task or millisecond more is a step: then they cost the same nowhere.
        const auto other = costAt(subject, at.dial, at.value, at.cheaperAbove);
        const std::string beside = other ? moneyText(*other) : usd;
        text = beside == usd ? say("{1} and {2} cost the same at {3} ({4}); beyond, {2} is cheaper", below,
                                   above, place, usd)
                             : say("{1} is cheaper than {2} up to {3} ({4} beside {5}); there a step of "
                                   "the cost passes, and beyond, {2} is cheaper",
                                   below, above, place, usd, beside);
    }
    for (const auto& [id, share] : busyAt(subject, at))
        text = budget ? say("{1}; it is {2} busy there, {3} at the peak", text, percentOf(share.mean),
                            percentOf(share.peak))
                      : say("{1}; {2} is {3} busy there, {4} at the peak", text, labelOf(scenario, id),
                            percentOf(share.mean), percentOf(share.peak));
    if (budget)
        if (const std::string step = stepText(subject, at, *budget); !step.empty())
            text = at.cheaperBelow.empty() ? say("{1}; below, a step of the cost comes to {2}", text, step)
                                           : say("{1}; beyond, a step of the cost comes to {2}", text, step);
    return text;
}

} // namespace

namespace {

// An option that has no price or cannot do the work anywhere on the dial, and why.
struct Nowhere {
    const Option* option;
    Quote why;
};

std::vector<Nowhere> nowhereOf(const ReportSubject& subject, Dial dial, const Solutions& solutions,
                               const std::vector<std::string>& asked) {
    const DialRange range = facts(dial).useful;
    const double now =
        std::clamp(position(subject.scenario, dial).value_or(range.from), range.from, range.to);
    const auto isAnswered = [&](const std::string& id) {
        return std::any_of(solutions.found.all.begin(), solutions.found.all.end(),
                           [&](const BreakEven& each) {
                               return each.cheaperBelow == id || each.cheaperAbove == id || each.tied == id;
                           }) ||
               std::any_of(solutions.unmoved.begin(), solutions.unmoved.end(),
                           [&](const Solutions::Unmoved& each) { return each.optionId == id; });
    };
    std::vector<Nowhere> all;
    for (const std::string& id : asked) {
        const Option* option = optionOf(subject.scenario, id);
        if (!option || isAnswered(id)) continue;
        if (pricedRange(subject.book, subject.scenario, dial, *option, range)) continue;
        for (const double place : {now, range.from})
            if (auto quote = quoteAt(subject.book, subject.scenario, dial, place, id); quote && !*quote) {
                all.push_back({option, std::move(*quote)});
                break;
            }
    }
    return all;
}

std::string unmovedText(const Scenario& scenario, Dial dial, const Solutions::Unmoved& of, Money budget) {
    const std::string& label = labelOf(scenario, of.optionId);
    const std::string limit = exactMoneyText(budget);
    const std::string from = dialText(dial, of.priced.from);
    const std::string to = dialText(dial, of.priced.to);
    if (from == to)
        return of.within ? say("{1} stays within {2} at {3}", label, limit, from)
                         : say("{1} is never within {2} at {3}", label, limit, from);
    return of.within ? say("{1} stays within {2}, from {3} to {4}", label, limit, from, to)
                     : say("{1} is never within {2}, from {3} to {4}", label, limit, from, to);
}

} // namespace

std::vector<SolutionLine> solutionLines(const ReportSubject& subject, Dial dial, const Solutions& solutions,
                                        std::optional<Money> budget, const std::vector<std::string>& asked) {
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
    const DialRange range = facts(dial).useful;
    for (const Solutions::Unmoved& each : solutions.unmoved) {
        const bool whole = each.priced.from <= range.from && each.priced.to >= range.to;
        const std::string line = unmovedText(scenario, dial, each, budget.value_or(Money()));
        lines.push_back(
            {whole ? line : say("{1}, which is as far as it carries the load", line), std::nullopt});
    }
    const std::vector<Nowhere> nowhere = nowhereOf(subject, dial, solutions, asked);
    // Where nobody is left to ask of, it is said of each why.
    const std::size_t needed = budget ? std::size_t{1} : std::size_t{2};
    if (lines.empty() && (nowhere.empty() || asked.size() >= nowhere.size() + needed))
        lines.push_back({say("{1}: there is no such value from {2} to {3}", say(facts(dial).title),
                             dialText(dial, range.from), dialText(dial, range.to)),
                         std::nullopt});
    for (const Nowhere& each : nowhere) {
        const std::string& reason = each.why.why().reason;
        lines.push_back({each.why.blocked() ? say("{1} cannot do the work: {2}", each.option->label, reason)
                                            : say("{1} has no price: {2}", each.option->label, reason),
                         std::nullopt});
    }
    return lines;
}

std::string solutionReport(const ReportSubject& subject, Dial dial, const Solutions& solutions,
                           std::optional<Money> budget, const std::vector<std::string>& asked,
                           const ReportStyle& style) {
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
        for (const Nowhere& each : nowhereOf(subject, dial, solutions, asked)) {
            json::Value one = {{"option", each.option->id}, {"label", each.option->label}};
            addStatus(one, each.why);
            root["unavailable"].push_back(std::move(one));
        }
        return dumped(root);
    }
    if (style.format == ReportFormat::Csv) {
        std::string text = budget
                               ? csvRow({"dial", "value", "option", "budget_usd", "within", "usd", "reason"})
                               : csvRow({"dial", "value", "cheaper_below", "cheaper_above", "usd", "kind",
                                         "option", "reason"});
        const std::string name(facts(dial).name);
        for (const BreakEven& each : all)
            text += budget ? csvRow({name, sheetText(each.value), each.cheaperBelow + each.cheaperAbove,
                                     sheetText(budget->usd()), each.cheaperBelow.empty() ? "above" : "below",
                                     sheetText(each.usd), ""})
                           : csvRow({name, sheetText(each.value), each.cheaperBelow, each.cheaperAbove,
                                     sheetText(each.usd), std::string(kindName(each.kind)), "", ""});
        // What has no value has a row too, which says so.
        for (const Solutions::Unmoved& each : solutions.unmoved)
            text += csvRow({name, "", each.optionId, budget ? sheetText(budget->usd()) : "",
                            each.within ? "always" : "never", "", ""});
        for (const Nowhere& each : nowhereOf(subject, dial, solutions, asked)) {
            const std::string status(statusOf(each.why));
            const std::string& id = each.option->id;
            const std::string& reason = each.why.why().reason;
            text += budget ? csvRow({name, "", id, sheetText(budget->usd()), status, "", reason})
                           : csvRow({name, "", "", "", "", status, id, reason});
        }
        return text;
    }
    const bool markdown = style.format == ReportFormat::Markdown;
    std::string text =
        (markdown ? markdownLine(subjectText(subject, style)) + "." : subjectText(subject, style)) + "\n\n";
    // That there is none is no item of a list.
    const std::vector<SolutionLine> lines = solutionLines(subject, dial, solutions, budget, asked);
    const bool none = all.empty() && solutions.unmoved.empty() && lines.size() == 1;
    for (const SolutionLine& line : lines)
        text += none ? lineText(line.text + ".", style) + '\n' : itemText(line.text + ".", style);
    if (!solutions.found.complete)
        text +=
            "\nNot every crossing is told: there are too many, or the cost both rises and falls with this "
            "dial.\n";
    return text;
}

namespace {

// "costs $28.84 a month, 96 % of $30.00": never an amount that reads like the limit where it is not.
std::string verdictText(const std::string& label, const BudgetCheck& check) {
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

} // namespace

std::string budgetReport(const ReportSubject& subject, const Comparison& comparison, const BudgetCheck& check,
                         const ReportStyle& style) {
    const std::string heldTo(nameOf(kHeldTo, check.heldTo));
    if (style.format == ReportFormat::Json) {
        json::Value root = subjectJson(subject, "breakeven-check");
        root["option"] = check.optionId;
        root["label"] = labelOf(subject.scenario, check.optionId);
        root["held_to"] = heldTo;
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
    if (style.format == ReportFormat::Csv)
        return csvRow({"option", "total_usd", "limit_usd", "exceeded", "held_to", "passed", "status"}) +
               csvRow({check.optionId, sheetText(check.total.usd()), sheetText(check.limit.usd()),
                       check.exceeded() ? "true" : "false", heldTo, check.passed() ? "true" : "false",
                       check.blocked.empty() ? "estimated" : "blocked"});
    const bool markdown = style.format == ReportFormat::Markdown;
    const std::string verdict = !check.blocked.empty() ? "Blocked:"
                                : check.exceeded()     ? "Over budget:"
                                                       : "Within budget:";
    std::string text = verdictText(labelOf(subject.scenario, check.optionId), check);
    if (check.heldTo == BudgetCheck::HeldTo::Cheapest) text += "; it is the cheapest option";
    if (!check.blocked.empty())
        text = labelOf(subject.scenario, check.optionId) + " cannot do the work: " + check.blocked;
    std::string without;
    for (const bool blocked : {true, false}) {
        std::string lines;
        for (const Comparison::Row& row : comparison.rows)
            if (!row.quote && row.quote.blocked() == blocked && row.option.id != check.optionId)
                lines += itemText(row.option.label + ": " + row.quote.why().reason + '.', style);
        if (lines.empty()) continue;
        const std::string title = blocked ? "Blocked:" : "Without a price:";
        without += markdown ? '\n' + title + "\n\n" + lines : title + '\n' + lines;
    }
    if (markdown)
        return "**" + verdict + "** " + markdownCell(text) + ".\n\n" +
               markdownLine(subjectText(subject, style)) + ".\n" + without;
    return strong(verdict, style) + " " + oneLine(text) + ".\n" + subjectText(subject, style) + "\n" +
           without;
}

} // namespace cost
