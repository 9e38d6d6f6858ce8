// SPDX-License-Identifier: Apache-2.0
// What the reports share. Not part of the installed headers.
#pragma once

#include "libcost/output/document.h"
#include "libcost/output/report.h"

#include <functional>
#include <utility>

namespace cost {

// The report as the style asks for it: of document and answer (in JSON), the one that is needed is made.
std::string rendered(const ReportStyle& style, const std::function<Document()>& document,
                     const std::function<std::string()>& answer);

// "Orders API, us-east-1 (US East, N. Virginia), 730 h a month, prices as of 19 Sep 2026", the oldest price
// used where it is too old, and what is uncertain or has no effect: sentences without full stop.
std::vector<Message> aboutOf(const ReportSubject& subject, const AgeLimit& age);
// The beginning of a report of a scenario, with another title where that has no name.
Opening openingOf(const ReportSubject& subject, const ReportStyle& style, const Message& otherwise);
// The same subject, of an answer that looks at what the scenario does not list.
ReportSubject withAlternatives(const ReportSubject& subject);

// The option's label, and the instance type that was chosen for it: "EC2 auto: m7g.large".
std::string rowTitle(const Comparison::Row& row);
// The label of an option of the scenario; of none of them the id.
const std::string& labelOf(const Scenario& scenario, const std::string& id);

// The options by rising cost, then those without a price.
Table rankingTable(const ReportSubject& subject, const Comparison& comparison);
// Every line of an estimate and its total; with derivations and sources where that is asked for.
Table linesTable(const Estimate& estimate, bool explain);
// What there is to say beside its lines, a sentence each.
std::vector<Message> notesOf(const Estimate& estimate);
// Each option with its lines and notes, or why it has none.
Document estimateBlocks(const Comparison& comparison, bool explain);
// On what terms the options are compared: the scenario's, and those that are not alike.
std::vector<Message> allTerms(const Scenario& scenario, const Comparison& comparison);

// "estimated", "blocked" or "unavailable".
std::string_view statusOf(const Quote& quote);
// "Blocked: it has no GPU."; empty where nothing keeps it.
Message blockedText(const std::vector<Violation>& violations);
// "crossing", also where two begin or cease to cost the same; "ends" and "begins" where one has a price on
// one side only.
std::string_view kindName(BreakEven::Kind kind);

// "1 request", "12 requests": of a noun that has an s in the plural.
std::string countText(std::size_t count, const std::string& one);
// Two amounts, or two shares, in words that are unlike where they differ.
std::pair<Figure, Figure> moneyApart(Money a, Money b);
std::pair<Figure, Figure> percentsApart(double a, double b);

} // namespace cost
