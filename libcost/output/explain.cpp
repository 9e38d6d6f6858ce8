// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/explain.h"

#include "libcost/base/message.h"
#include "libcost/model/option_scaling.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

#include <algorithm>
#include <set>
#include <utility>

namespace cost {

namespace {

std::string plainPrice(ListPrice price) {
    return '$' + price.text();
}

Message singular(std::string_view unit) {
    if (unit == "GB-s") return say("GB-second");
    if (unit == "vCPU-h") return say("vCPU-hour");
    if (unit == "GB-h") return say("GB-hour");
    if (unit == "instance-h") return say("instance-hour");
    if (unit == "poller-h") return say("poller-unit-hour");
    std::string text(unit);
    if (text.size() > 1 && text.back() == 's') text.pop_back();
    return say(text);
}

Message named(double value, std::string_view noun) {
    const Figure number = numberText(value);
    if (noun.empty()) return number;
    // One of a kind: "1 task", "1 address". Units such as GB-s are no plurals.
    if (value == 1 && noun.size() > 4 && noun.ends_with("s") && noun.find('-') == std::string_view::npos)
        noun.remove_suffix(noun.ends_with("sses") ? 2 : 1);
    return number + Message(' ') + say(noun);
}

} // namespace

Message lineTitle(const LineItem& line) {
    const Message title = say(line.component.title);
    const auto amount = [&](double value) { return compactText(value, 4) + ' ' + say(line.unit); };
    if (line.allowance)
        return say("{1}, first {2}", title,
                   line.unit == "requests" ? compactText(line.tierUpTo, 4) : amount(line.tierUpTo));
    const bool bounded = std::isfinite(line.tierUpTo);
    if (line.tierFrom == 0 && !bounded) return title;
    if (line.tierFrom == 0) return say("{1}, up to {2}", title, amount(line.tierUpTo));
    if (bounded) return say("{1}, next {2}", title, amount(line.tierUpTo - line.tierFrom));
    return say("{1}, over {2}", title, amount(line.tierFrom));
}

Message stepText(const Step& step) {
    if (step.noun == "s") return durationText(step.value * 1000);
    if (step.noun == "of them cold") return say("{1} cold", percentOf(step.value));
    // Short where that loses nothing: 30M requests.
    const double shortened = std::round(step.value / 1000) * 1000;
    if (step.value >= 10'000 && shortened == step.value &&
        compactText(step.value, 5) == compactText(step.value, 9))
        return compactText(step.value, 5) + ' ' + say(step.noun);
    return named(step.value, step.noun);
}

Message derivation(const LineItem& line) {
    Message text;
    for (const Step& step : line.steps) {
        if (!text.empty()) text += " x ";
        text += named(step.value, step.noun);
    }
    const std::string unit(line.unit);
    if (line.steps.size() > 1) text += " = " + named(line.used, unit);
    const bool part = line.quantity() < line.used * (1 - 1e-12);
    if (line.allowance) {
        if (part)
            return say("{1}; of these, {2} covered by the free tier: $0", text, named(line.quantity(), unit));
        return say("{1} covered by the free tier: $0", text);
    }
    if (part) text = say("{1}; of these, {2} here", text, named(line.quantity(), unit));
    return say("{1}; at {2} each = {3}", text, plainPrice(line.price),
               '$' + numberText(line.amount.usd(), 6));
}

Message priceText(const LineItem& line) {
    if (line.allowance) return say("free, first {1} {2} a month", numberText(line.tierUpTo), say(line.unit));
    return say("{1} per {2}", plainPrice(line.price), singular(line.unit));
}

Message adjustmentText(const LineItem& line) {
    if (line.discount > 0) {
        LineItem before = line;
        before.discount = 0;
        const Message first = adjustmentText(before);
        const std::string percent = numberText(line.discount * 100, 2);
        if (first.empty())
            return say("list price {1} less {2} %: the account's discount on servers", plainPrice(line.list),
                       percent);
        return say("{1}; less {2} %: the account's discount on servers", first, percent);
    }
    if (!line.adjustment) return {};
    const Adjustment& a = *line.adjustment;
    // A discount leaves most of the price, a fee takes a small part of it.
    if (a.share.hundredths() > 5'000)
        return say("list price {1} less {2} %: {3}", plainPrice(line.list), a.share.rest().text(),
                   say(a.name));
    return say("{1} % of the list price {2}: {3}", a.share.text(), plainPrice(line.list), say(a.name));
}

Message sourceText(const LineItem& line) {
    if (!line.provenance || !line.provenance->source) return say("no source");
    const Source& source = *line.provenance->source;
    if (source.date.empty()) return source.title;
    return say("{1} ({2}, {3} confidence)", source.title, dateText(source.date), say(source.confidence));
}

namespace {

// What sets the price of an option off from the list price; empty where nothing does.
struct Discounted {
    Message operator()(const Lambda& o) const { return plan(o.savingsPlan); }
    Message operator()(const LambdaEdge&) const { return {}; }
    Message operator()(const ManagedInstances& o) const {
        return o.usdPerHour ? say("a stated price") : plan(o.savingsPlan);
    }
    Message operator()(const Fargate& o) const { return o.spot ? Message("Spot") : plan(o.savingsPlan); }
    Message operator()(const Ec2& o) const {
        if (o.purchase == Purchase::OnDemand) return {};
        return o.purchase == Purchase::Spot ? Message("Spot") : say("reserved");
    }
    static Message plan(SavingsPlan plan) { return plan == SavingsPlan::None ? Message() : "Savings Plan"; }
};

// The servers of an option that stand all the time, as far as terms tell them apart.
struct Servers {
    const Surroundings* around = nullptr;
    bool balanced = false; // by AWS, or by a load balancer
    std::string kind;      // of vCPU
};

std::optional<Servers> serversOf(const Comparison::Row& row) {
    const auto family = [](const std::string& type) { return type.substr(0, type.find('.')); };
    if (const auto* o = std::get_if<Fargate>(&row.option.compute)) {
        if (o->runs) return std::nullopt;
        return Servers{&o->surroundings, o->surroundings.loadBalancer.has_value(),
                       o->cpuSpeed ? "" : "fargate " + std::string(nameOf(kArchitectures, o->architecture))};
    }
    if (const auto* o = std::get_if<Ec2>(&row.option.compute)) {
        const std::string& chosen = row.quote->chosenType();
        return Servers{&o->surroundings, o->surroundings.loadBalancer.has_value(),
                       o->cpuSpeed ? "" : family(chosen.empty() ? o->instance : chosen)};
    }
    if (const auto* o = std::get_if<ManagedInstances>(&row.option.compute))
        return Servers{nullptr, true, o->cpuSpeed ? "" : family(o->instance)};
    return std::nullopt;
}

void append(std::string& list, const std::string& label) {
    list += (list.empty() ? "" : "; ") + label;
}

bool isSized(const Option& option) {
    if (const auto* o = std::get_if<Fargate>(&option.compute)) return !o->tasks && !o->runs;
    if (const auto* o = std::get_if<Ec2>(&option.compute)) return !o->count;
    if (const auto* o = std::get_if<ManagedInstances>(&option.compute)) return !o->count;
    return false;
}

} // namespace

Message termsOf(const Scenario& scenario, const Option& option) {
    std::vector<Message> parts;
    const Message how = std::visit(Discounted(), option.compute);
    if (!how.empty()) parts.push_back(how);
    if (std::holds_alternative<Lambda>(option.compute)) {
        parts.push_back(scenario.account.freeTier.applies ? say("after free tier") : say("no free tier"));
    } else if (std::holds_alternative<LambdaEdge>(option.compute)) {
        parts.push_back(say("no free tier")); // AWS gives none
    } else {
        const bool takesDiscount = !std::holds_alternative<ManagedInstances>(option.compute);
        if (scenario.account.serverDiscount > 0 && takesDiscount)
            parts.push_back(say("{1} % off", numberText(scenario.account.serverDiscount * 100, 2)));
        parts.push_back(isSized(option)
                            ? say("up to {1} busy", percentOf(targetUtilisation(scenario.workload.sizing)))
                            : say("as given"));
    }
    Message text;
    for (const Message& part : parts)
        text += (text.empty() ? "" : "; ") + part;
    return text;
}

std::vector<Message> termsOf(const Scenario& scenario) {
    std::vector<Message> terms;
    const auto any = [&](const auto& holds) {
        return std::any_of(scenario.options.begin(), scenario.options.end(), holds);
    };
    if (any([](const Option& o) { return std::holds_alternative<Lambda>(o.compute); }))
        terms.push_back(scenario.account.freeTier.applies
                            ? say("Lambda is priced after the account's free tier.")
                            : say("Lambda is priced without a free tier."));
    if (any(isSized)) {
        const Sizing& sizing = scenario.workload.sizing;
        const Figure busy = percentOf(targetUtilisation(sizing));
        const Figure fewest = numberText(std::max(sizing.minimumCount, sizing.zones.value_or(1)), 0);
        const auto sized = [&](bool following) {
            return any([&](const Option& o) {
                return isSized(o) && followsLoad(o.compute, sizing.scaling) == following;
            });
        };
        const Message span = !sized(true)    ? say("for the whole month")
                             : !sized(false) ? say("hour by hour")
                                             : say("for the whole month or hour by hour, as each says");
        if (!sizing.serviceLevel) {
            terms.push_back(
                say("Fleets are sized to be at most {1} busy at the peak, {2}, and never fewer than {3}.",
                    busy, span, fewest));
        } else {
            const Figure share = percentOf(sizing.serviceLevel->share);
            const Figure within = durationText(sizing.serviceLevel->withinMs);
            terms.push_back(sizing.serviceLevel->promise == Promise::Wait
                                ? say("Fleets are sized to be at most {1} busy at the peak, with {2} of "
                                      "requests waiting no longer "
                                      "than {3}, {4}, and never fewer than {5}.",
                                      busy, share, within, span, fewest)
                                : say("Fleets are sized to be at most {1} busy at the peak, with {2} of "
                                      "requests answered within "
                                      "{3}, {4}, and never fewer than {5}.",
                                      busy, share, within, span, fewest));
        }
    }
    Message discounted;
    std::size_t count = 0;
    for (const Option& option : scenario.options) {
        const Message how = std::visit(Discounted(), option.compute);
        if (how.empty()) continue;
        ++count;
        discounted += (discounted.empty() ? "" : "; ") + option.label + " (" + how + ")";
    }
    if (count > 0 && count < scenario.options.size())
        terms.push_back(say("Discounted, while the others pay list prices: {1}.", discounted));
    if (scenario.account.serverDiscount > 0)
        terms.push_back(
            say("A discount of {1} % is taken off the compute of all servers, and off nothing else.",
                numberText(scenario.account.serverDiscount * 100, 2)));
    return terms;
}

std::vector<Message> unlikeTerms(const Scenario& scenario, const Comparison& comparison) {
    std::vector<Message> terms;
    const double target = targetUtilisation(scenario.workload.sizing);
    const bool waits = scenario.workload.invocation == Invocation::Synchronous;
    std::string balanced;
    std::string bare;
    std::string unspread;
    std::string single;
    std::set<std::string> kinds;
    for (const Comparison::Row& row : comparison.rows) {
        if (!row.quote) continue;
        const std::string& label = row.option.label;
        const auto busy = row.quote->utilisation();
        if (busy && busy->peak > target * (1 + 1e-9)) {
            const auto [peak, most] = percentsApart(busy->peak, target);
            terms.push_back(say("As given: {1} is {2} busy at the peak; sized fleets are at most {3} busy.",
                                label, peak, most));
        }
        for (const Note& note : row.quote->notes())
            if (note.kind == Note::Kind::CpuSpeed)
                terms.push_back(say("{1}: a vCPU is taken to be {2} times as fast as the one that cpu_ms was "
                                    "measured on.",
                                    label, numberText(note.values[0], 2)));
        const auto servers = serversOf(row);
        if (!servers) continue;
        if (!servers->kind.empty()) kinds.insert(servers->kind);
        const double count = row.quote->fleetCount().value_or(0);
        if (servers->around) append(servers->balanced ? balanced : bare, label);
        if (waits && count > 1 && !servers->balanced) append(unspread, label);
        if (count == 1) append(single, label);
    }
    if (!balanced.empty() && !bare.empty())
        terms.push_back(say("With a load balancer: {1}. Without: {2}.", balanced, bare));
    if (!unspread.empty())
        terms.push_back(
            say("Two servers or more answer synchronous requests, and nothing in the price spreads "
                "the requests over them: {1}.",
                unspread));
    if (!single.empty())
        terms.push_back(
            say("A single one, so that nothing answers while it fails or is replaced: {1}.", single));
    // Speeds that are stated by family are stated for a reason: then nothing is taken to be equal.
    if (kinds.size() > 1 && scenario.workload.cpuMs && scenario.workload.sizing.cpuSpeed.empty())
        terms.push_back(say("vCPUs of all types are taken to be equally fast; cpu_speed says otherwise."));
    return terms;
}

Message dialText(Dial dial, double value) {
    switch (facts(dial).measure) {
    case Measure::Requests: {
        const Figure number = numberText(value, 0);
        return number == "1" ? say("{1} request a month", number) : say("{1} requests a month", number);
    }
    case Measure::Time: return durationText(value);
    case Measure::Memory: return memoryText(value);
    case Measure::Share: return facts(dial).mayBeTiny ? percentOf(value) : numberText(value * 100, 2) + " %";
    case Measure::Factor: {
        const Figure times = numberText(value, 2);
        return times == "1" ? say("the mean") : say("{1} times the mean", times);
    }
    case Measure::Size: return numberText(value, 2) + " KB";
    case Measure::Count: break;
    }
    return numberText(value, 2);
}

namespace {

Message shortPlace(Dial dial, double value) {
    if (dial != Dial::Requests) return dialText(dial, value);
    const Figure number = compactText(value);
    return number == "1" ? say("{1} request a month", number) : say("{1} requests a month", number);
}

// A number as a range begins with it, whose end has the unit.
Message bareNumber(Dial dial, double value, bool compact) {
    if (dial != Dial::Requests) return dialText(dial, value);
    return compact ? compactText(value) : numberText(value, 0);
}

// What is cheapest over the requests, seen from where they stand.
class Neighbours {
public:
    Neighbours(const Scenario& scenario, const Comparison& comparison, const std::vector<Winner>& winners)
        : m_scenario(scenario), m_comparison(comparison), m_winners(winners) {
        const auto now = scenario.workload.requestsPerMonth;
        const std::size_t best = comparison.ranking.front();
        for (std::size_t i = 0; now && i < winners.size(); ++i)
            if (winners[i].holds(*now) && winners[i].column == static_cast<int>(best)) m_here = i;
        if (!m_here) return;
        const bool below = *m_here > 0;
        const bool above = *m_here + 1 < winners.size();
        const double down = below ? *now / winners[*m_here].from : 0;
        const double up = above ? winners[*m_here].upTo / *now : 0;
        if (above) m_sides.push_back(*m_here + 1);
        if (below) m_sides.insert(above && up <= down ? m_sides.end() : m_sides.begin(), *m_here - 1);
    }

    // The parts on either side, the nearer first.
    const std::vector<std::size_t>& sides() const { return m_sides; }

    std::optional<std::size_t> option(std::size_t part) const {
        const int column = m_winners[part].column;
        return column < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(column));
    }

    // "wins from 12.6M to 20.5M requests a month"
    Message wins(std::size_t part) const {
        const Winner& w = m_winners[part];
        const bool last = part + 1 == m_winners.size();
        if (part == 0) return say("wins below {1}", shortPlace(Dial::Requests, w.upTo));
        if (last) return say("wins from {1} on", shortPlace(Dial::Requests, w.from));
        const Figure from = compactText(w.from);
        const Figure upTo = compactText(w.upTo);
        if (from == upTo) return say("wins about {1}", shortPlace(Dial::Requests, w.from));
        return say("wins from {1} to {2}", from, shortPlace(Dial::Requests, w.upTo));
    }

    // "Fargate, one small task wins from 12.6M to 20.5M requests a month, but cannot do today's work"
    Message sentence(std::size_t part) const {
        const auto of = option(part);
        if (!of)
            return part < *m_here ? say("Below {1} no option can do the work",
                                        shortPlace(Dial::Requests, m_winners[part].upTo))
                                  : say("From {1} on no option can do the work",
                                        shortPlace(Dial::Requests, m_winners[part].from));
        const Message text = m_scenario.options[*of].label + ' ' + wins(part);
        return m_comparison.rows[*of].quote.blocked()
                   ? say("{1}, but cannot do the work of this scenario", text)
                   : text;
    }

private:
    const Scenario& m_scenario;
    const Comparison& m_comparison;
    const std::vector<Winner>& m_winners;
    std::optional<std::size_t> m_here;
    std::vector<std::size_t> m_sides;
};

} // namespace

Message breakEvenText(const BreakEven& breakEven, const Comparison& comparison) {
    const auto labelOf = [&](const std::string& id) {
        const auto row = std::find_if(comparison.rows.begin(), comparison.rows.end(),
                                      [&](const Comparison::Row& r) { return r.option.id == id; });
        return row == comparison.rows.end() ? id : row->option.label;
    };
    return say("At {1} {2} becomes cheaper than {3}", dialText(breakEven.dial, breakEven.value),
               labelOf(breakEven.cheaperAbove), labelOf(breakEven.cheaperBelow));
}

std::vector<Message> winnerLines(const PriceBook& book, const Scenario& scenario,
                                 const Comparison& comparison, Dial dial, const std::vector<Winner>& winners,
                                 std::size_t most) {
    if (winners.size() < 2) return {};
    const auto line = [&](std::size_t i) -> Message {
        const Winner& w = winners[i];
        const bool last = i + 1 == winners.size();
        const Message upTo = dialText(dial, w.upTo);
        const Message where = i == 0 ? say("Up to {1}", upTo)
                              : last ? say("From {1} on", dialText(dial, w.from))
                              : dialText(dial, w.from) == upTo
                                  ? say("At about {1}", upTo)
                                  : say("From {1} to {2}", bareNumber(dial, w.from, false), upTo);
        if (w.column < 0) return say("{1} no option can do the work.", where);
        const Option& option = scenario.options[static_cast<std::size_t>(w.column)];
        Message text = w.contested
                           ? say("{1}, {2} is cheapest, or others at places by a little", where, option.label)
                           : say("{1}, {2} is cheapest", where, option.label);
        if (i > 0)
            if (const auto quote = quoteAt(book, scenario, dial, w.from, option.id); quote && quote->priced())
                text = say("{1} ({2} a month at first)", text, moneyText(quote->priced()->total()));
        // What a fleet carries is judged to a billionth.
        const double beyond = facts(dial).step > 0 ? w.upTo + facts(dial).step : w.upTo * (1 + 4e-9);
        if (const auto above = last ? std::nullopt : quoteAt(book, scenario, dial, beyond, option.id);
            above && !*above)
            text = say("{1}, and carries no more", text);
        const Quote& here = comparison.rows[static_cast<std::size_t>(w.column)].quote;
        if (here.blocked()) text = say("{1}; it cannot do the work of this scenario", text);
        return text + '.';
    };
    // Those around where the dial stands.
    const double now = position(scenario, dial).value_or(winners.front().from);
    std::size_t at = 0;
    while (at + 1 < winners.size() && winners[at].upTo < now)
        ++at;
    const std::size_t count = std::min(most, winners.size());
    const std::size_t first = std::min(at > count / 2 ? at - count / 2 : 0, winners.size() - count);
    std::vector<Message> lines;
    if (first > 0) lines.push_back(say("({1} more below)", numberText(static_cast<double>(first))));
    for (std::size_t i = first; i < first + count; ++i)
        lines.push_back(line(i));
    if (const std::size_t rest = winners.size() - first - count; rest > 0)
        lines.push_back(say("({1} more above)", numberText(static_cast<double>(rest))));
    return lines;
}

Answer answer(const Scenario& scenario, const Comparison& comparison, const std::vector<Winner>& winners) {
    const Comparison::Row* best = comparison.cheapest();
    if (!best) {
        const bool blocked = std::any_of(comparison.rows.begin(), comparison.rows.end(),
                                         [](const Comparison::Row& row) { return row.quote.blocked(); });
        return {blocked ? say("No option can do the work") : say("No option has a price here"),
                say("Each option says why.")};
    }
    const Money least = best->quote->total();
    const Neighbours around(scenario, comparison, winners);
    std::vector<Message> sentences;
    Answer result;
    std::optional<std::size_t> next;
    if (comparison.ranking.size() == 1) {
        // Alone because the others cannot, or because nobody knows what they cost: that is no victory.
        std::size_t blocked = 0;
        for (const Comparison::Row& row : comparison.rows)
            if (row.quote.blocked()) ++blocked;
        const std::size_t unknown = comparison.rows.size() - 1 - blocked;
        result.headline = say("{1}: {2} a month", best->option.label, moneyText(least));
        if (unknown > 0)
            sentences.push_back(
                say("What the others cost is not known here: nothing can be compared with it"));
        else if (blocked > 0)
            sentences.push_back(say("It is the only option that can do the work"));
    } else {
        next = comparison.ranking[1];
        const Comparison::Row& second = comparison.rows[*next];
        const Money usd = second.quote->total();
        result.headline =
            clearlyCheaper(least, usd, comparison.threshold, furtherTied(best->option, second.option))
                ? say("{1} is cheapest: {2} a month", best->option.label, moneyText(least))
                : say("No clear winner: {1}, {2} a month", best->option.label, moneyText(least));
        const Figure gap = differenceText(usd - least);
        const std::string percent = percentAboveText(usd, least);
        const std::string share = percent.empty() ? "" : ", " + percent;
        sentences.push_back(gap == moneyText(Money()) ? say("{1} costs the same", second.option.label)
                                                      : say("{1} costs {2} ({3}{4})", second.option.label,
                                                            moneyText(usd), gap, share));
    }
    std::optional<std::size_t> last; // told of
    for (const std::size_t side : around.sides()) {
        const auto of = around.option(side);
        const bool again = of && last == of && sentences.size() > 1 && comparison.rows[*of].quote;
        if (again || (next && of == next && sentences.size() == 1))
            sentences.back() = say("{1} and {2}", sentences.back(), around.wins(side));
        else
            sentences.push_back(around.sentence(side));
        last = of;
    }
    for (const Message& each : sentences)
        result.detail += (result.detail.empty() ? "" : " ") + each + '.';
    return result;
}

} // namespace cost
