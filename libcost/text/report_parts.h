// SPDX-License-Identifier: Apache-2.0
// What the reports share. Not part of the installed headers.
#pragma once

#include "libcost/choice/uncertainty.h"
#include "libcost/json/document.h"
#include "libcost/text/report.h"
#include "libcost/text/table.h"

#include <utility>

namespace cost {

// "Orders API, us-east-1 (US East, N. Virginia), 730 h a month, prices as of 19 Sep 2026", and the oldest
// price used where it is too old.
std::string subjectText(const ReportSubject& subject, const ReportStyle& style);
// The same subject, of an answer that looks at what the scenario does not list.
ReportSubject withAlternatives(const ReportSubject& subject);
// The members every JSON answer begins with; `format` such as "breakeven-estimate".
json::Value subjectJson(const ReportSubject& subject, std::string_view format);
// The text of an answer, without the noise of doubles in its numbers.
std::string dumped(json::Value value);

// The option's label, and the instance type that was chosen for it: "EC2 auto: m7g.large".
std::string rowTitle(const Comparison::Row& row);

// The options by rising cost, then those without a price.
Table rankingTable(const ReportSubject& subject, const Comparison& comparison);
// Every line of an estimate and its total; with derivations and sources where the style asks for them.
Table linesTable(const Estimate& estimate, const ReportStyle& style);

// "estimated", "blocked" or "unavailable".
std::string_view statusOf(const Quote& quote);
// What it is about in numbers, and who says so, as members of a JSON object.
void addViolation(json::Value& to, const Violation& of);
// What keeps an option from doing the work, one object each.
json::Value blockersJson(const std::vector<Violation>& violations);
// The same, with the status and the reason; nothing where nothing does.
void addBlocked(json::Value& to, const std::vector<Violation>& violations);
// "Blocked: it has no GPU."; empty where nothing keeps it.
std::string blockedText(const std::vector<Violation>& violations);
// "status"; and where it is no estimate why: "reason", and "blockers" of what is blocked.
void addStatus(json::Value& to, const Quote& quote);

// "1 request", "12 requests": of a noun that has an s in the plural.
std::string countText(std::size_t count, const std::string& one);
// Two amounts, or two shares, in words that are unlike where they differ.
std::pair<std::string, std::string> moneyApart(Money a, Money b);
std::pair<std::string, std::string> percentsApart(double a, double b);

json::Value estimateJson(const Comparison::Row& row);
json::Value breakEvenJson(const BreakEven& breakEven);
json::Value uncertainJson(const Scenario& scenario);
json::Value outlookJson(const Scenario& scenario, const Outlook& outlook);
// "crossing", also where two begin or cease to cost the same; "ends" and "begins" where one has a price on
// one side only.
std::string_view kindName(BreakEven::Kind kind);
// Between which options it is, which is the cheaper on each side (null where they cost the same), and whether
// one ends or begins there.
void addSides(json::Value& value, const BreakEven& at);

// The text as the style's format shows it: as Markdown's where a line begins, else in one line of plain text.
std::string lineText(std::string_view text, const ReportStyle& style);
// The same as an item of a list, with its line break.
std::string itemText(std::string_view text, const ReportStyle& style);
// In one line, with ANSI emphasis where the style asks for it.
std::string strong(const std::string& text, const ReportStyle& style);
std::string faint(const std::string& text, const ReportStyle& style);

} // namespace cost
