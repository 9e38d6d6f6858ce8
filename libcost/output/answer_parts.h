// SPDX-License-Identifier: Apache-2.0
// What the JSON answers share. Not part of the installed headers.
#pragma once

#include "libcost/io/document.h"
#include "libcost/output/report.h"

namespace cost {

// Answers are in English in JSON: programs read them.
inline void to_json(json::Value& to, const Message& message) {
    to = message.english();
}

// The members every answer about a scenario begins with; `format` such as "breakeven-estimate".
json::Value subjectJson(const ReportSubject& subject, std::string_view format);
// The text of an answer, without the noise of doubles in its numbers.
std::string dumped(json::Value value);

// What it is about in numbers, and who says so, as members of a JSON object.
void addViolation(json::Value& to, const Violation& of);
// The status, the reason, and what keeps an option from doing the work; nothing where nothing does.
void addBlocked(json::Value& to, const std::vector<Violation>& violations);
// "status"; and where it is no estimate why: "reason", and "blockers" of what is blocked.
void addStatus(json::Value& to, const Quote& quote);
// Between which options it is, which is the cheaper on each side (null where they cost the same), and whether
// one ends or begins there.
void addSides(json::Value& value, const BreakEven& at);

// Null where there is none.
json::Value orNull(const std::string& text);
json::Value orNull(const std::optional<double>& number);

// What is made of each, as a list.
template <class Range, class Make>
json::Value listOf(const Range& range, const Make& make) {
    json::Value all = json::Value::array();
    for (const auto& each : range)
        all.push_back(make(each));
    return all;
}

} // namespace cost
