// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/report_parts.h"

#include "libcost/advice/alternatives.h"
#include "libcost/analysis/unused_inputs.h"
#include "libcost/base/message.h"
#include "libcost/output/explain.h"
#include "libcost/output/outlook_text.h"
#include "libcost/output/report_data_parts.h"
#include "libcost/units/format.h"

#include <algorithm>
#include <cmath>

namespace cost {

std::string rendered(const ReportStyle& style, const std::function<Document()>& document,
                     const std::function<std::string()>& answer) {
    switch (style.format) {
    case ReportFormat::Json: return answer();
    case ReportFormat::Csv: return csvOf(document());
    case ReportFormat::Markdown: return markdownOf(document(), style.phrases);
    case ReportFormat::Table: break;
    }
    return textOf(document(), style.color, style.phrases);
}

Message oldPriceText(const std::optional<OldestPrice>& oldest, const AgeLimit& limit) {
    const std::optional<int> age = limit.exceededBy(oldest);
    if (!age) return {};
    if (*age == 1)
        return say("Oldest price used: {1}, 1 day ago ({2}: {3})", dateText(oldest->source->date),
                   oldest->key, oldest->source->title);
    return say("Oldest price used: {1}, {2} days ago ({3}: {4})", dateText(oldest->source->date),
               numberText(*age), oldest->key, oldest->source->title);
}

std::vector<Message> aboutOf(const ReportSubject& subject, const AgeLimit& age) {
    const Scenario& s = subject.scenario;
    std::vector<Message> about = {
        say("{1}: {2} ({3}), {4} h a month, list prices in USD before tax as of {5}",
            s.name.empty() ? say("Scenario") : s.name, s.region, subject.book.regionName(),
            numberText(s.hoursPerMonth), dateText(subject.book.asOf()))};
    if (Message old = oldPriceText(oldestPrice(compare(subject.book, s)), age); !old.empty())
        about.push_back(std::move(old));
    for (const UncertainInput& input : s.uncertain)
        about.push_back(uncertainText(s, input));
    for (const UnusedInput& input : unusedInputs(subject.book, s, subject.beside))
        about.push_back(unusedText(input));
    return about;
}

Opening openingOf(const ReportSubject& subject, const ReportStyle& style, const Message& otherwise) {
    const std::string& name = subject.scenario.name;
    return {
        .title = name.empty() ? otherwise : name, .about = aboutOf(subject, style.age), .aboutNamesIt = true};
}

ReportSubject withAlternatives(const ReportSubject& subject) {
    return {subject.scenario, subject.book, kindsLookedAt(subject.scenario)};
}

std::string_view kindName(BreakEven::Kind kind) {
    using Kind = BreakEven::Kind;
    return kind == Kind::Ends ? "ends" : kind == Kind::Begins ? "begins" : "crossing";
}

const std::string& labelOf(const Scenario& scenario, const std::string& id) {
    const Option* option = optionOf(scenario, id);
    return option ? option->label : id;
}

std::string rowTitle(const Comparison::Row& row) {
    const Estimate* estimate = row.quote.priced();
    if (!estimate || estimate->chosenType().empty()) return row.option.label;
    return row.option.label + ": " + estimate->chosenType();
}

std::string_view statusOf(const Quote& quote) {
    return quote ? "estimated" : quote.blocked() ? "blocked" : "unavailable";
}

Message blockedText(const std::vector<Violation>& violations) {
    return violations.empty() ? Message() : "Blocked: " + violationsText(violations) + '.';
}

std::string countText(std::size_t count, const std::string& one) {
    return numberText(static_cast<double>(count), 0) + ' ' + one + (count == 1 ? "" : "s");
}

std::pair<Figure, Figure> moneyApart(Money a, Money b) {
    return toldApart(a.usd(), b.usd(), [](double usd, int more) -> std::string {
        if (more == 0) return moneyText(Money(usd));
        const std::string text = roundedText(std::abs(usd), more + 2);
        return (usd < 0 ? "\u2212$" : "$") + text;
    });
}

std::pair<Figure, Figure> percentsApart(double a, double b) {
    return toldApart(a, b, [](double share, int more) {
        return more == 0 ? percentOf(share) : numberText(share * 100, more) + " %";
    });
}

std::vector<Message> allTerms(const Scenario& scenario, const Comparison& comparison) {
    std::vector<Message> all = termsOf(scenario);
    for (Message& each : unlikeTerms(scenario, comparison))
        all.push_back(std::move(each));
    return all;
}

std::vector<Violation> blockersOf(const PriceBook& book, const Scenario& scenario, const Option& option) {
    std::vector<Violation> all;
    for (const Obstacle& each : obstaclesOf(book, scenario, option))
        if (each.severity == Obstacle::Severity::Blocker) all.push_back(each.of);
    return all;
}

std::vector<Violation> blockersOf(const ReportSubject& subject, const std::string& id) {
    const Option* option = optionOf(subject.scenario, id);
    return option ? blockersOf(subject.book, subject.scenario, *option) : std::vector<Violation>();
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
    using Cell = Table::Cell;
    Table table({{"", Align::Right, "rank"},
                 Table::hidden("option"),
                 {"Option", Align::Left, "label"},
                 Table::hidden("status"),
                 {"USD a month", Align::Right, "usd"},
                 {"Above cheapest", Align::Right, "above_cheapest_usd"},
                 {"", Align::Right},
                 {"Per 1M requests", Align::Right},
                 {"Busy mean / peak", Align::Right},
                 Table::hidden("utilisation_mean"),
                 Table::hidden("utilisation_peak"),
                 Table::hidden("reason")});
    const double millions = subject.scenario.workload.requestsPerMonth.value_or(0) / 1e6;
    // Of next to no requests a million costs what no number says.
    const auto perMillion = [&](Money total) -> Figure {
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
        const auto busy = row.quote->utilisation();
        const bool first = rank == 0;
        table.add({std::to_string(++rank), row.option.id, Cell(rowTitle(row), row.option.label), "estimated",
                   Cell(moneyText(total), total.usd()),
                   Cell(first ? "" : differenceText(total - least), (total - least).usd()),
                   first ? "" : percentAboveText(total, least), perMillion(total), busyText(*row.quote),
                   busy ? sheetText(busy->mean) : "", busy ? sheetText(busy->peak) : ""});
    }
    for (const Comparison::Row& row : comparison.rows)
        if (!row.quote)
            table.add({Cell("-", ""), row.option.id, Cell(rowTitle(row), row.option.label),
                       std::string(statusOf(row.quote)), Cell(row.quote.blocked() ? say("blocked") : "-", ""),
                       "", "", "", "", "", "", row.quote.why().reason});
    return table;
}

Table linesTable(const Estimate& estimate, bool explain) {
    using Align = Table::Align;
    Table table(
        {{"Line"}, {"Quantity", Align::Right}, {"Price", Align::Right}, {"USD a month", Align::Right}});
    for (const LineItem& line : estimate.lines()) {
        table.add({lineTitle(line), quantityText(line), line.allowance ? "free" : priceText(line),
                   smallMoneyText(line.amount)});
        if (!explain) continue;
        table.addRemark(derivation(line));
        if (Message adjustment = adjustmentText(line); !adjustment.empty()) table.addRemark(adjustment);
        table.addRemark("price: " + sourceText(line));
        if (line.provenance && !line.provenance->note.empty())
            table.addRemark("note: " + line.provenance->note);
    }
    table.add({"Total", "", "", moneyText(estimate.total())});
    return table;
}

std::vector<Message> notesOf(const Estimate& estimate) {
    std::vector<Message> notes;
    for (const Note& note : estimate.notes())
        notes.push_back(noteText(note));
    return notes;
}

} // namespace cost
