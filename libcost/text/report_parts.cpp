// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/report_parts.h"

#include "libcost/choice/alternatives.h"
#include "libcost/choice/unused_inputs.h"
#include "libcost/text/explain.h"
#include "libcost/text/format.h"
#include "libcost/text/outlook_text.h"
#include "libcost/units/one_line.h"
#include "libcost/units/say.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>

namespace cost {

std::string oldPriceText(const std::optional<OldestPrice>& oldest, const AgeLimit& limit) {
    const std::optional<int> age = limit.exceededBy(oldest);
    if (!age) return "";
    if (*age == 1)
        return say("Oldest price used: {1}, 1 day ago ({2}: {3})", dateText(oldest->source->date),
                   oldest->key, oldest->source->title);
    return say("Oldest price used: {1}, {2} days ago ({3}: {4})", dateText(oldest->source->date),
               numberText(*age), oldest->key, oldest->source->title);
}

std::string subjectText(const ReportSubject& subject, const ReportStyle& style) {
    const Scenario& s = subject.scenario;
    const char* const next = style.format == ReportFormat::Markdown ? ". " : "\n";
    std::string uncertain;
    for (const UncertainInput& input : s.uncertain)
        uncertain += next + uncertainText(s, input);
    std::string unused;
    for (const UnusedInput& input : unusedInputs(subject.book, s, subject.beside))
        unused += next + unusedText(input);
    const std::string old = oldPriceText(oldestPrice(compare(subject.book, s)), style.age);
    return say("{1}: {2} ({3}), {4} h a month, list prices in USD before tax as of {5}",
               s.name.empty() ? say("Scenario") : s.name, s.region, subject.book.regionName(),
               numberText(s.hoursPerMonth), dateText(subject.book.asOf())) +
           (old.empty() ? "" : next + old) + uncertain + unused;
}

ReportSubject withAlternatives(const ReportSubject& subject) {
    return {subject.scenario, subject.book, kindsLookedAt(subject.scenario)};
}

json::Value subjectJson(const ReportSubject& subject, std::string_view format) {
    json::Value root = json::Value::object();
    root["format"] = std::string(format);
    root["version"] = 1;
    root["scenario"] = subject.scenario.name;
    root["region"] = subject.scenario.region;
    root["currency"] = "USD";
    root["prices_as_of"] = subject.book.asOf();
    root["hours_per_month"] = json::number(subject.scenario.hoursPerMonth);
    if (!subject.scenario.uncertain.empty()) root["uncertain"] = uncertainJson(subject.scenario);
    for (const UnusedInput& input : unusedInputs(subject.book, subject.scenario, subject.beside))
        root["without_effect"].push_back({{"key", input.pointer}, {"reason", input.reason}});
    const auto oldest = oldestPrice(compare(subject.book, subject.scenario));
    root["oldest_price"] = oldest ? json::Value(oldest->source->date) : json::Value(nullptr);
    return root;
}

namespace {

// The noise of doubles taken off: 59.568000000000005 is 59.568. What has that many digits of its own keeps
// them.
void clean(json::Value& value, bool amount = false) {
    if (value.is_object()) {
        for (auto& [key, each] : value.items())
            clean(each, key.find("usd") != std::string::npos);
        return;
    }
    if (value.is_array()) {
        for (json::Value& each : value)
            clean(each, amount);
        return;
    }
    if (!value.is_number_float()) return;
    const auto digits = [](double number) {
        char text[64];
        const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::scientific);
        return std::find(text, end.ptr, 'e') - text;
    };
    const double number = value.get<double>();
    // The fewer digits are kept, the more of them must be zeros before it is called noise.
    for (const int kept : {15, 14, 13}) {
        char text[64];
        const auto end =
            std::to_chars(text, text + sizeof text, number, std::chars_format::scientific, kept - 1);
        double rounded = number;
        std::from_chars(text, end.ptr, rounded);
        if (digits(rounded) + 19 - kept > digits(number)) continue;
        // A budget that equals the amount as it is shown is kept.
        if (amount && std::abs(rounded - number) > kMoneyNoise * std::abs(number)) continue;
        value = json::number(rounded);
        return;
    }
}

} // namespace

std::string dumped(json::Value value) {
    clean(value);
    // What a terminal would obey is written as the escape that JSON has for it: the same value.
    return plainLines(value.dump(2, ' ', false, json::Value::error_handler_t::replace) + '\n');
}

std::string_view kindName(BreakEven::Kind kind) {
    using Kind = BreakEven::Kind;
    return kind == Kind::Ends ? "ends" : kind == Kind::Begins ? "begins" : "crossing";
}

void addSides(json::Value& value, const BreakEven& at) {
    const auto side = [&](const std::string& id) {
        return id.empty() ? json::Value(nullptr) : json::Value(id);
    };
    const auto orTied = [&](const std::string& id) { return id.empty() ? at.tied : id; };
    value["between"] = {orTied(at.cheaperBelow), orTied(at.cheaperAbove)};
    value["cheaper_below"] = side(at.cheaperBelow);
    value["cheaper_above"] = side(at.cheaperAbove);
    value["kind"] = std::string(kindName(at.kind));
}

json::Value breakEvenJson(const BreakEven& breakEven) {
    json::Value value = json::Value::object();
    value["dial"] = std::string(facts(breakEven.dial).name);
    value["value"] = json::number(breakEven.value);
    addSides(value, breakEven);
    value["usd"] = json::number(breakEven.usd);
    value["of_cheapest"] = breakEven.ofCheapest;
    return value;
}

namespace {

json::Value lineJson(const LineItem& line) {
    json::Value value = json::Value::object();
    value["component"] = std::string(line.component.name);
    if (!line.component.detail.empty()) value["detail"] = std::string(line.component.detail);
    value["title"] = lineTitle(line);
    value["quantity"] = json::number(line.quantity());
    value["unit"] = std::string(line.unit);
    value["from"] = json::number(line.from);
    value["up_to"] = json::number(line.upTo);
    value["usd_per_unit"] = line.price.text();
    value["usd"] = json::number(line.amount.usd());
    value["derivation"] = derivation(line);
    if (const std::string adjustment = adjustmentText(line); !adjustment.empty())
        value["adjustment"] = adjustment;
    if (line.provenance && line.provenance->source) {
        value["price"] = {{"key", line.provenance->key},
                          {"region", line.provenance->region},
                          {"source", line.provenance->source->title},
                          {"date", line.provenance->source->date},
                          {"confidence", line.provenance->source->confidence}};
        if (!line.provenance->note.empty()) value["price"]["note"] = line.provenance->note;
    }
    return value;
}

} // namespace

std::string rowTitle(const Comparison::Row& row) {
    const Estimate* estimate = row.quote.priced();
    if (!estimate || estimate->chosenType().empty()) return row.option.label;
    return row.option.label + ": " + estimate->chosenType();
}

std::string_view statusOf(const Quote& quote) {
    return quote ? "estimated" : quote.blocked() ? "blocked" : "unavailable";
}

void addViolation(json::Value& to, const Violation& of) {
    if (of.limit > 0) {
        to["value"] = json::number(of.value);
        to["limit"] = json::number(of.limit);
    }
    if (!of.provenance || !of.provenance->source) return;
    to["source"] = of.provenance->source->title;
    to["date"] = of.provenance->source->date;
}

json::Value blockersJson(const std::vector<Violation>& violations) {
    json::Value all = json::Value::array();
    for (const Violation& each : violations) {
        json::Value blocker = {{"kind", std::string(nameOf(kConstraints, each.constraint))}};
        addViolation(blocker, each);
        blocker["text"] = violationText(each);
        all.push_back(std::move(blocker));
    }
    return all;
}

void addBlocked(json::Value& to, const std::vector<Violation>& violations) {
    if (violations.empty()) return;
    to["status"] = "blocked";
    to["reason"] = violationsText(violations);
    to["blockers"] = blockersJson(violations);
}

std::string blockedText(const std::vector<Violation>& violations) {
    return violations.empty() ? "" : "Blocked: " + violationsText(violations) + '.';
}

void addStatus(json::Value& to, const Quote& quote) {
    to["status"] = std::string(statusOf(quote));
    if (!quote) to["reason"] = quote.why().reason;
    if (quote.blocked()) to["blockers"] = blockersJson(quote.violations());
}

std::string countText(std::size_t count, const std::string& one) {
    return numberText(static_cast<double>(count), 0) + ' ' + one + (count == 1 ? "" : "s");
}

std::pair<std::string, std::string> moneyApart(Money a, Money b) {
    return toldApart(a.usd(), b.usd(), [](double usd, int more) {
        if (more == 0) return moneyText(Money(usd));
        const std::string text = roundedText(std::abs(usd), more + 2);
        return (usd < 0 ? "\u2212$" : "$") + text;
    });
}

std::pair<std::string, std::string> percentsApart(double a, double b) {
    return toldApart(a, b, [](double share, int more) {
        return more == 0 ? percentOf(share) : numberText(share * 100, more) + " %";
    });
}

std::vector<Violation> blockersOf(const PriceBook& book, const Scenario& scenario, const Option& option) {
    std::vector<Violation> all;
    for (const Obstacle& each : obstaclesOf(book, scenario, option))
        if (each.severity == Obstacle::Severity::Blocker) all.push_back(each.of);
    return all;
}

json::Value estimateJson(const Comparison::Row& row) {
    json::Value value = json::Value::object();
    value["id"] = row.option.id;
    value["label"] = row.option.label;
    if (const Estimate* of = row.quote.priced(); of && !of->chosenType().empty())
        value["instance"] = of->chosenType();
    value["kind"] = std::string(kindOf(row.option.compute));
    addStatus(value, row.quote);
    if (!row.quote.priced()) return value;
    const Estimate& estimate = *row.quote.priced();
    value["total_usd"] = json::number(estimate.total().usd());
    if (const auto count = estimate.fleetCount()) value["count"] = json::number(*count);
    if (const auto busy = estimate.utilisation()) {
        value["utilisation_mean"] = json::number(busy->mean);
        value["utilisation_peak"] = json::number(busy->peak);
    }
    value["lines"] = json::Value::array();
    for (const LineItem& line : estimate.lines())
        value["lines"].push_back(lineJson(line));
    value["notes"] = json::Value::array();
    for (const Note& note : estimate.notes())
        value["notes"].push_back(noteText(note));
    return value;
}

std::string lineText(std::string_view text, const ReportStyle& style) {
    return style.format == ReportFormat::Markdown ? markdownLine(text) : oneLine(text);
}

std::string itemText(std::string_view text, const ReportStyle& style) {
    return "- " + lineText(text, style) + '\n';
}

std::string strong(const std::string& text, const ReportStyle& style) {
    return style.color ? "\033[1m" + oneLine(text) + "\033[0m" : oneLine(text);
}

std::string faint(const std::string& text, const ReportStyle& style) {
    return style.color ? "\033[2m" + oneLine(text) + "\033[0m" : oneLine(text);
}

namespace {

std::string busyText(const Estimate& estimate) {
    if (const auto busy = estimate.utilisation())
        return percentOf(busy->mean) + " / " + percentOf(busy->peak);
    return estimate.fleetCount() ? "not known" : "pay per use";
}

std::string quantityText(const LineItem& line) {
    const std::string number = numberText(line.quantity(), 4);
    return number + ' ' + (number == "1" && line.unit == "requests" ? "request" : std::string(line.unit));
}

} // namespace

Table rankingTable(const ReportSubject& subject, const Comparison& comparison) {
    using Align = Table::Align;
    Table table({{"", Align::Right},
                 {"Option"},
                 {"USD a month", Align::Right},
                 {"Above cheapest", Align::Right},
                 {"", Align::Right},
                 {"Per 1M requests", Align::Right},
                 {"Busy mean / peak", Align::Right}});
    const double millions = subject.scenario.workload.requestsPerMonth.value_or(0) / 1e6;
    // Of next to no requests a million costs what no number says.
    const auto perMillion = [&](Money total) -> std::string {
        if (!(millions > 0)) return "";
        constexpr double kMost = 1e15; // to the cent a double says no more
        const double usd = total.usd() / millions;
        return usd < kMost ? moneyText(Money(usd)) : "-";
    };
    int rank = 0;
    for (const std::size_t index : comparison.ranking) {
        const Comparison::Row& row = comparison.rows[index];
        const Money total = row.quote->total();
        const Money least = comparison.cheapest()->quote->total();
        const bool first = rank == 0;
        table.add({std::to_string(++rank), rowTitle(row), moneyText(total),
                   first ? "" : differenceText(total - least), first ? "" : percentAboveText(total, least),
                   perMillion(total), busyText(*row.quote)});
    }
    for (const Comparison::Row& row : comparison.rows)
        if (!row.quote) table.add({"-", rowTitle(row), row.quote.blocked() ? say("blocked") : "-"});
    return table;
}

Table linesTable(const Estimate& estimate, const ReportStyle& style) {
    using Align = Table::Align;
    Table table(
        {{"Line"}, {"Quantity", Align::Right}, {"Price", Align::Right}, {"USD a month", Align::Right}});
    for (const LineItem& line : estimate.lines()) {
        table.add({lineTitle(line), quantityText(line), line.allowance ? "free" : priceText(line),
                   smallMoneyText(line.amount)});
        if (!style.explain) continue;
        table.addRemark(derivation(line));
        if (const std::string adjustment = adjustmentText(line); !adjustment.empty())
            table.addRemark(adjustment);
        table.addRemark("price: " + sourceText(line));
        if (line.provenance && !line.provenance->note.empty())
            table.addRemark("note: " + line.provenance->note);
    }
    table.add({"Total", "", "", moneyText(estimate.total())});
    return table;
}

} // namespace cost
