// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/explain.h"

#include "libcost/text/format.h"

#include <algorithm>

namespace cost {

namespace {

std::string plainPrice(ListPrice price) {
    return '$' + price.text();
}

std::string singular(std::string_view unit) {
    if (unit == "GB-s") return "GB-second";
    if (unit == "vCPU-h") return "vCPU-hour";
    if (unit == "GB-h") return "GB-hour";
    if (unit == "instance-h") return "instance-hour";
    if (unit == "poller-h") return "poller-unit-hour";
    std::string text(unit);
    if (text.size() > 1 && text.back() == 's') text.pop_back();
    return text;
}

std::string named(double value, std::string_view noun) {
    std::string text = numberText(value);
    if (noun.empty()) return text;
    // One of a kind: "1 task", "1 address". Units such as GB-s are no plurals.
    if (value == 1 && noun.size() > 4 && noun.ends_with("s") && noun.find('-') == std::string_view::npos)
        noun.remove_suffix(noun.ends_with("sses") ? 2 : 1);
    return text + ' ' + std::string(noun);
}

} // namespace

std::string lineTitle(const LineItem& line) {
    const std::string title(line.component.title);
    const std::string unit(line.unit);
    if (line.allowance)
        return title + ", first " + compactText(line.tierUpTo, 4) + (unit == "requests" ? "" : ' ' + unit);
    const bool bounded = std::isfinite(line.tierUpTo);
    if (line.tierFrom == 0 && !bounded) return title;
    if (line.tierFrom == 0) return title + ", up to " + compactText(line.tierUpTo, 4) + ' ' + unit;
    if (bounded) return title + ", next " + compactText(line.tierUpTo - line.tierFrom, 4) + ' ' + unit;
    return title + ", over " + compactText(line.tierFrom, 4) + ' ' + unit;
}

std::string stepText(const Step& step) {
    if (step.noun == "s") return durationText(step.value * 1000);
    if (step.noun == "of them cold") return percentOf(step.value) + " cold";
    // Short where that loses nothing: 30M requests.
    const double shortened = std::round(step.value / 1000) * 1000;
    if (step.value >= 10'000 && shortened == step.value &&
        compactText(step.value, 5) == compactText(step.value, 9))
        return compactText(step.value, 5) + ' ' + std::string(step.noun);
    return named(step.value, step.noun);
}

std::string derivation(const LineItem& line) {
    std::string text;
    for (const Step& step : line.steps) {
        if (!text.empty()) text += " x ";
        text += named(step.value, step.noun);
    }
    const std::string unit(line.unit);
    if (line.steps.size() > 1) text += " = " + named(line.used, unit);
    const bool part = line.quantity() < line.used * (1 - 1e-12);
    if (line.allowance) {
        if (part) text += "; of these, " + named(line.quantity(), unit);
        return text + " covered by the free tier: $0";
    }
    if (part) text += "; of these, " + named(line.quantity(), unit) + " here";
    return text + "; at " + plainPrice(line.price) + " each = $" + numberText(line.amount.usd(), 6);
}

std::string priceText(const LineItem& line) {
    if (line.allowance)
        return "free, first " + numberText(line.tierUpTo) + ' ' + std::string(line.unit) + " a month";
    return plainPrice(line.price) + " per " + singular(line.unit);
}

std::string adjustmentText(const LineItem& line) {
    if (line.discount > 0) {
        LineItem before = line;
        before.discount = 0;
        const std::string first = adjustmentText(before);
        return (first.empty() ? "list price " + plainPrice(line.list) : first + ";") + " less " +
               numberText(line.discount * 100, 2) + " %: the account's discount on servers";
    }
    if (!line.adjustment) return "";
    const Adjustment& a = *line.adjustment;
    const std::string list = "list price " + plainPrice(line.list);
    // A discount leaves most of the price, a fee takes a small part of it.
    if (a.share.hundredths() > 5'000) return list + " less " + a.share.rest().text() + " %: " + a.name;
    return a.share.text() + " % of the " + list + ": " + a.name;
}

std::string sourceText(const LineItem& line) {
    if (!line.provenance || !line.provenance->source) return "no source";
    const Source& source = *line.provenance->source;
    std::string text = source.title;
    if (!source.date.empty())
        text += " (" + dateText(source.date) + ", " + source.confidence + " confidence)";
    return text;
}

// " (AWS Lambda quotas page, mid-2026 (day unknown))"
std::string limitSource(const Note& note) {
    if (!note.provenance || !note.provenance->source) return "";
    return " (" + note.provenance->source->title + ')';
}

std::string noteText(const Note& note) {
    const auto& v = note.values;
    using Kind = Note::Kind;
    switch (note.kind) {
    case Kind::ColdStartsNotPriced:
        return "Cold starts are not priced: init_ms is given, but not the share of requests that start cold "
               "(cold_start_share).";
    case Kind::InitNotBilled:
        return "INIT runs once when a version is published; with SnapStart a cold start restores the "
               "snapshot instead.";
    case Kind::TimeoutExceeded:
        return "A request takes " + durationText(v[0] * 1000) + ", longer than Lambda's limit of " +
               durationText(v[1] * 1000) + limitSource(note) +
               ": split the work, or take durable or Step Functions.";
    case Kind::OutOfMemory:
        return "A request needs " + memoryText(v[0]) + ", more than the function's " + memoryText(v[1]) +
               ": it runs out of memory.";
    case Kind::ConcurrencyExceeded:
        return "About " + numberText(v[0], 0) +
               " requests run at once at the peak, more than the default limit of " + numberText(v[1], 0) +
               limitSource(note) + ": ask AWS for a higher one.";
    case Kind::RateExceeded:
        return "About " + numberText(v[0], 0) + " requests a second come at the peak, more than the " +
               numberText(v[1], 0) + " that the default concurrency takes" + limitSource(note) +
               ": ask AWS for a higher one.";
    case Kind::PayloadExceeded:
        return "A payload of " + numberText(v[0], 1) + " MB is above Lambda's limit of " +
               numberText(v[1], 0) + " MB" + limitSource(note) + ": pass it through S3.";
    case Kind::ResponseExceeded:
        return "A response of " + numberText(v[0], 1) + " MB is above Lambda's limit of " +
               numberText(v[1], 0) + " MB" + limitSource(note) + ": stream it, or pass it through S3.";
    case Kind::PackageExceeded:
        return "A package of " + numberText(v[0], 0) + " MB unzipped is above Lambda's limit of " +
               numberText(v[1], 0) + " MB, layers included" + limitSource(note) +
               ": make it a container image.";
    case Kind::ImageExceeded:
        return "A container image of " + memoryText(v[0]) + " is above Lambda's limit of " +
               memoryText(v[1]) + limitSource(note) + ": load what is large from S3 or EFS.";
    case Kind::EnvironmentExceeded:
        return "Environment variables of " + numberText(v[0], 1) + " KB are above Lambda's limit of " +
               numberText(v[1], 0) + " KB" + limitSource(note) + ": keep them in Parameter Store or in S3.";
    case Kind::DurationExtrapolated:
        return "No duration was measured at " + memoryText(v[0]) + " (measured from " + memoryText(v[1]) +
               " to " + memoryText(v[2]) + "): it is extrapolated.";
    case Kind::ProvisionedServes:
        return "Provisioned concurrency is taken to serve " + numberText(v[0], 0) + " requests (" +
               percentOf(v[1]) + "): those that arrive while it is enabled, as far as it can.";
    case Kind::FreeRequestsOnly:
        return "The free GB-seconds are used by what runs on demand only, not by provisioned concurrency.";
    case Kind::FreeForJava: return "SnapStart costs nothing on Java.";
    case Kind::FleetBusy:
        return "Busy " + percentOf(v[0]) + " on average, " + percentOf(v[1]) + " at the peak.";
    case Kind::FleetLoadUnknown:
        return "Its load is not known: give workload/cpu_ms to see how busy it is and whether it carries the "
               "peak.";
    case Kind::FleetSizedByCpu:
        return "Sized to " + numberText(v[0], 0) + ' ' + note.subject + " by CPU time, at most " +
               percentOf(v[1]) + " busy at the peak.";
    case Kind::FleetSizedByMemory:
        return "Sized to " + numberText(v[0], 0) + ' ' + note.subject +
               " by the memory of the requests at once.";
    case Kind::FleetSizedByMinimum:
        return "Sized to " + numberText(v[0], 0) + ' ' + note.subject + ", the least that stand.";
    case Kind::FleetSizedByConcurrency:
        return "Sized to " + numberText(v[0], 0) + ' ' + note.subject +
               " by the requests at once: each takes " + numberText(v[1], 0) + ", filled to " +
               percentOf(v[2]) + " at most.";
    case Kind::FleetSizedByWait:
        return "Sized to " + numberText(v[0], 0) + ' ' + note.subject + " so that " + percentOf(v[1]) +
               " of requests wait no longer than " + durationText(v[2]) + " at the peak (Erlang C).";
    case Kind::FleetSizedByResponse:
        return "Sized to " + numberText(v[0], 0) + ' ' + note.subject + " so that " + percentOf(v[1]) +
               " of requests are answered within " + durationText(v[2]) + " at the peak (Erlang C).";
    case Kind::FleetSizedForZoneLoss:
        return "Sized to " + numberText(v[0], 0) + ' ' + note.subject + " in " + numberText(v[1], 0) +
               " zones: those of all but one carry the peak.";
    case Kind::FleetFollowsLoad:
        return "Follows the load hour by hour: " + numberText(v[0], 0) + " to " + numberText(v[1], 0) + ' ' +
               note.subject + ", each started " + numberText(v[2]) + " min ahead.";
    case Kind::FleetCommitted:
        if (v[0] == 0)
            return "No " + note.subject + " are worth committing: what runs above a base costs less.";
        return numberText(v[0], 0) + ' ' + note.subject + " are committed, " + numberText(v[1], 2) +
               " on average run above them: of all such splits the cheapest.";
    case Kind::CheapestType:
        return note.subject + " is the cheapest of " + numberText(v[1], 0) +
               " types that would do: " + moneyText(Money(v[0])) + ".";
    case Kind::NextCheapestType: return "Next: " + note.subject + ", " + moneyText(Money(v[0])) + ".";
    case Kind::BurstableNotPriced:
        return "A burstable type: CPU above its baseline costs credits, which are not priced.";
    case Kind::SpotMoves:
        return "Spot prices move, and AWS takes the capacity back with two minutes' notice.";
    case Kind::SavingsPlanCommits:
        return "A Savings Plan is paid by the hour whether it is used or not; here it is taken to be used in "
               "full.";
    case Kind::FeeOnListPrice:
        return "The management fee is 15 % of the on-demand list price, whatever is paid for the instance.";
    case Kind::SurroundingsNotPriced:
        return "Volumes, addresses, load balancers and data transfer are not included.";
    }
    return "";
}

namespace {

// What sets the price of an option off from the list price; empty where nothing does.
struct Discounted {
    std::string operator()(const Lambda& o) const { return plan(o.savingsPlan); }
    std::string operator()(const LambdaEdge&) const { return ""; }
    std::string operator()(const ManagedInstances& o) const {
        return o.usdPerHour ? "a stated price" : plan(o.savingsPlan);
    }
    std::string operator()(const Fargate& o) const { return o.spot ? "Spot" : plan(o.savingsPlan); }
    std::string operator()(const Ec2& o) const {
        if (o.purchase == Purchase::OnDemand) return "";
        return o.purchase == Purchase::Spot ? "Spot" : "reserved";
    }
    static std::string plan(SavingsPlan plan) { return plan == SavingsPlan::None ? "" : "Savings Plan"; }
};

bool isSized(const Option& option) {
    if (const auto* o = std::get_if<Fargate>(&option.compute)) return !o->tasks && !o->runs;
    if (const auto* o = std::get_if<Ec2>(&option.compute)) return !o->count;
    if (const auto* o = std::get_if<ManagedInstances>(&option.compute)) return !o->count;
    return false;
}

} // namespace

std::string termsOf(const Scenario& scenario, const Option& option) {
    std::vector<std::string> parts;
    const std::string how = std::visit(Discounted(), option.compute);
    if (!how.empty()) parts.push_back(how);
    if (std::holds_alternative<Lambda>(option.compute)) {
        parts.push_back(scenario.account.freeTier.applies ? "after free tier" : "no free tier");
    } else if (std::holds_alternative<LambdaEdge>(option.compute)) {
        parts.push_back("no free tier"); // AWS gives none
    } else {
        const bool takesDiscount = !std::holds_alternative<ManagedInstances>(option.compute);
        if (scenario.account.serverDiscount > 0 && takesDiscount)
            parts.push_back(numberText(scenario.account.serverDiscount * 100, 2) + " % off");
        parts.push_back(isSized(option)
                            ? "up to " + percentOf(targetUtilisation(scenario.workload.sizing)) + " busy"
                            : "as given");
    }
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : "; ") + part;
    return text;
}

std::vector<std::string> termsOf(const Scenario& scenario) {
    std::vector<std::string> terms;
    const auto any = [&](const auto& holds) {
        return std::any_of(scenario.options.begin(), scenario.options.end(), holds);
    };
    if (any([](const Option& o) { return std::holds_alternative<Lambda>(o.compute); }))
        terms.push_back(scenario.account.freeTier.applies ? "Lambda is priced after the account's free tier."
                                                          : "Lambda is priced without a free tier.");
    if (any(isSized)) {
        const Sizing& sizing = scenario.workload.sizing;
        std::string text =
            "Fleets are sized to be at most " + percentOf(targetUtilisation(sizing)) + " busy at the peak";
        if (sizing.serviceLevel)
            text += ", with " + percentOf(sizing.serviceLevel->share) + " of requests " +
                    (sizing.serviceLevel->promise == Promise::Wait ? "waiting no longer than "
                                                                   : "answered within ") +
                    durationText(sizing.serviceLevel->withinMs);
        text += sizing.scaling == Scaling::Hourly ? ", hour by hour" : ", for the whole month";
        terms.push_back(text + ", and never fewer than " +
                        numberText(std::max(sizing.minimumCount, sizing.zones.value_or(1)), 0) + ".");
    }
    std::string discounted;
    std::size_t count = 0;
    for (const Option& option : scenario.options) {
        const std::string how = std::visit(Discounted(), option.compute);
        if (how.empty()) continue;
        ++count;
        discounted += (discounted.empty() ? "" : "; ") + option.label + " (" + how + ")";
    }
    if (count > 0 && count < scenario.options.size())
        terms.push_back("Discounted, while the others pay list prices: " + discounted + ".");
    if (scenario.account.serverDiscount > 0)
        terms.push_back("A discount of " + numberText(scenario.account.serverDiscount * 100, 2) +
                        " % is taken off the compute of all servers, and off nothing else.");
    return terms;
}

std::string dialText(Dial dial, double value) {
    switch (dial) {
    case Dial::Requests: {
        const std::string number = numberText(value, 0);
        return number + (number == "1" ? " request a month" : " requests a month");
    }
    case Dial::Duration:
    case Dial::Cpu:
    case Dial::Init: return durationText(value);
    case Dial::Memory: return memoryText(value);
    case Dial::ColdShare: return percentOf(value);
    case Dial::Utilisation:
    case Dial::Discount: return numberText(value * 100, 2) + " %";
    case Dial::Peak: return value == 1 ? "the mean" : numberText(value, 2) + " times the mean";
    case Dial::Request:
    case Dial::Response: return numberText(value, 2) + " KB";
    }
    return "";
}

namespace {

const std::string& labelOf(const Comparison& comparison, const std::string& id) {
    const auto row = std::find_if(comparison.rows.begin(), comparison.rows.end(),
                                  [&](const Comparison::Row& r) { return r.option.id == id; });
    return row == comparison.rows.end() ? id : row->option.label;
}

} // namespace

std::string breakEvenText(const BreakEven& breakEven, const Comparison& comparison) {
    return "From " + dialText(breakEven.dial, breakEven.value) + ", " +
           labelOf(comparison, breakEven.cheaperAbove) + " is cheaper than " +
           labelOf(comparison, breakEven.cheaperBelow);
}

namespace {

std::string shortPlace(const BreakEven& at) {
    return at.dial == Dial::Requests ? compactText(at.value) + " requests a month"
                                     : dialText(at.dial, at.value);
}

} // namespace

Answer answer(const Comparison& comparison, const std::vector<BreakEven>& breakEvens,
              std::optional<double> now) {
    const Comparison::Row* best = comparison.cheapest();
    if (!best) return {"No option has a price here", "Each option says why."};
    Answer result;
    const Money least = best->quote->total();
    if (comparison.ranking.size() == 1) {
        result.headline = best->option.label + ": " + moneyText(least) + " a month";
        return result;
    }
    const Comparison::Row& next = comparison.rows[comparison.ranking[1]];
    const Money second = next.quote->total();
    const bool clear = clearlyCheaper(least, second, comparison.threshold);
    result.headline = clear ? best->option.label + " is cheapest: " + moneyText(least) + " a month"
                            : "No clear winner: " + best->option.label + ", " + moneyText(least) + " a month";
    const std::string gap = differenceText(second - least);
    if (gap == moneyText(Money()))
        result.detail = next.option.label + " costs the same";
    else
        result.detail = next.option.label + " costs " + moneyText(second) + " (" + gap +
                        (least.usd() > 0 ? ", " + signedPercentOf(second.usd() / least.usd() - 1) : "") + ")";
    // Where the answer changes: the nearest place above, else the nearest below.
    const BreakEven* flip = nullptr;
    for (const BreakEven& each : breakEvens)
        if (now && each.ofCheapest && each.value > *now && each.cheaperBelow == best->option.id) {
            flip = &each;
            break;
        }
    if (flip) {
        const bool isNext = flip->cheaperAbove == next.option.id;
        result.detail +=
            (isNext ? std::string(" and wins") : ". " + labelOf(comparison, flip->cheaperAbove) + " wins") +
            " from " + shortPlace(*flip) + " on.";
        return result;
    }
    result.detail += '.';
    for (const BreakEven& each : breakEvens)
        if (now && each.ofCheapest && each.value <= *now && each.cheaperAbove == best->option.id)
            flip = &each;
    if (flip)
        result.detail +=
            " Below " + shortPlace(*flip) + ", " + labelOf(comparison, flip->cheaperBelow) + " wins.";
    return result;
}

} // namespace cost
