// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/message.h"
#include "libcost/output/answers.h"
#include "libcost/output/explain.h"
#include "libcost/output/report_data_parts.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

#include <algorithm>

namespace cost {

std::vector<std::pair<std::string, Estimate::Utilisation>> busyAt(const ReportSubject& subject,
                                                                  const BreakEven& at) {
    std::vector<std::pair<std::string, Estimate::Utilisation>> busy;
    for (const std::string& id : {at.cheaperBelow, at.cheaperAbove, at.tied})
        if (!id.empty())
            if (const auto share = utilisationAt(subject.book, subject.scenario, at.dial, at.value, id))
                busy.emplace_back(id, *share);
    return busy;
}

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

namespace {

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
Message keptText(const BreakEven& at) {
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
Message blockedBelow(const ReportSubject& subject, const BreakEven& at, const std::string& id) {
    for (const double aside : {1e-2, 1e-4, 1e-7}) {
        const double step = std::max(std::abs(at.value) * aside, facts(at.dial).step);
        const double below = admissible(at.dial, at.value - step);
        const auto quote = quoteAt(subject.book, subject.scenario, at.dial, below, id);
        if (below < at.value && quote && quote->blocked()) return quote->why().reason;
    }
    return {};
}

Message solutionText(const ReportSubject& subject, const BreakEven& at, std::optional<Money> budget) {
    const Scenario& scenario = subject.scenario;
    const Message place = budget ? keptText(at) : dialText(at.dial, at.value);
    const std::string usd = budget ? keptMoneyText(Money(at.usd), *budget) : moneyText(Money(at.usd));
    const std::string below = labelOf(scenario, at.cheaperBelow);
    const std::string above = labelOf(scenario, at.cheaperAbove);
    Message text;
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
        const Message why = blockedBelow(subject, at, at.cheaperAbove);
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

Message unmovedText(const Scenario& scenario, Dial dial, const Solutions::Unmoved& of, Money budget) {
    const std::string& label = labelOf(scenario, of.optionId);
    const Figure limit = exactMoneyText(budget);
    const Message from = dialText(dial, of.priced.from);
    const Message to = dialText(dial, of.priced.to);
    if (from == to)
        return of.within ? say("{1} stays within {2} at {3}", label, limit, from)
                         : say("{1} is never within {2} at {3}", label, limit, from);
    return of.within ? say("{1} stays within {2}, from {3} to {4}", label, limit, from, to)
                     : say("{1} is never within {2}, from {3} to {4}", label, limit, from, to);
}

Table sheetOf(const ReportSubject& subject, Dial dial, const Solutions& solutions,
              std::optional<Money> budget, const std::vector<std::string>& asked) {
    Table sheet = budget ? Table::sheet({"dial", "value", "option", "budget_usd", "within", "usd", "reason"})
                         : Table::sheet({"dial", "value", "cheaper_below", "cheaper_above", "usd", "kind",
                                         "option", "reason"});
    const std::string name(facts(dial).name);
    const std::string limit = budget ? sheetText(budget->usd()) : "";
    for (const BreakEven& each : solutions.found.all)
        if (budget)
            sheet.add({name, sheetText(each.value), each.cheaperBelow + each.cheaperAbove, limit,
                       each.cheaperBelow.empty() ? "above" : "below", sheetText(each.usd)});
        else
            sheet.add({name, sheetText(each.value), each.cheaperBelow, each.cheaperAbove, sheetText(each.usd),
                       std::string(kindName(each.kind))});
    // What has no value has a row too, which says so.
    for (const Solutions::Unmoved& each : solutions.unmoved)
        sheet.add({name, "", each.optionId, limit, each.within ? "always" : "never"});
    for (const Nowhere& each : nowhereOf(subject, dial, solutions, asked)) {
        const std::string status(statusOf(each.why));
        const Message& reason = each.why.why().reason;
        if (budget)
            sheet.add({name, "", each.option->id, limit, status, "", reason});
        else
            sheet.add({name, "", "", "", "", status, each.option->id, reason});
    }
    return sheet;
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
        const Message line = unmovedText(scenario, dial, each, budget.value_or(Money()));
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
        const Message& reason = each.why.why().reason;
        lines.push_back({each.why.blocked() ? say("{1} cannot do the work: {2}", each.option->label, reason)
                                            : say("{1} has no price: {2}", each.option->label, reason),
                         std::nullopt});
    }
    return lines;
}

std::string solutionReport(const ReportSubject& subject, Dial dial, const Solutions& solutions,
                           std::optional<Money> budget, const std::vector<std::string>& asked,
                           const ReportStyle& style) {
    const auto document = [&] {
        Document all = {sheetOf(subject, dial, solutions, budget, asked),
                        Opening{.about = aboutOf(subject, style.age)}};
        Items items;
        for (const SolutionLine& line : solutionLines(subject, dial, solutions, budget, asked))
            items.lines.push_back(line.text + '.');
        // That there is none is no item of a list.
        if (solutions.found.all.empty() && solutions.unmoved.empty() && items.lines.size() == 1)
            all.push_back(Paragraph{items.lines.front()});
        else
            all.push_back(std::move(items));
        if (!solutions.found.complete)
            all.push_back(Paragraph{"Not every crossing is told: there are too many, or the cost both rises "
                                    "and falls with this dial."});
        return all;
    };
    return rendered(style, document, [&] { return solutionAnswer(subject, dial, solutions, budget, asked); });
}

} // namespace cost
