// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/answer_parts.h"

#include "libcost/analysis/unused_inputs.h"
#include "libcost/analysis/used_prices.h"
#include "libcost/base/one_line.h"
#include "libcost/input/typed_value.h"
#include "libcost/output/explain.h"
#include "libcost/output/report_parts.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cost {

namespace {

json::Value uncertainJson(const Scenario& scenario, const UncertainInput& input) {
    return {{"dial", std::string(facts(input.dial).name)},
            {"priced_at", orNull(position(scenario, input.dial))},
            {"p10", json::number(quantile(input.distribution, 0.1))},
            {"p90", json::number(quantile(input.distribution, 0.9))},
            {"text", distributionText(input.dial, input.distribution)}};
}

} // namespace

json::Value orNull(const std::string& text) {
    return text.empty() ? json::Value(nullptr) : json::Value(text);
}

json::Value orNull(const std::optional<double>& number) {
    return number ? json::number(*number) : json::Value(nullptr);
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
    for (const UncertainInput& input : subject.scenario.uncertain)
        root["uncertain"].push_back(uncertainJson(subject.scenario, input));
    for (const UnusedInput& input : unusedInputs(subject.book, subject.scenario, subject.beside))
        root["without_effect"].push_back({{"key", input.pointer}, {"reason", input.reason}});
    const auto oldest = oldestPrice(compare(subject.book, subject.scenario));
    root["oldest_price"] = orNull(oldest ? oldest->source->date : "");
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

void addSides(json::Value& value, const BreakEven& at) {
    const auto orTied = [&](const std::string& id) { return id.empty() ? at.tied : id; };
    value["between"] = {orTied(at.cheaperBelow), orTied(at.cheaperAbove)};
    value["cheaper_below"] = orNull(at.cheaperBelow);
    value["cheaper_above"] = orNull(at.cheaperAbove);
    value["kind"] = std::string(kindName(at.kind));
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

namespace {

// What keeps an option from doing the work.
json::Value blockerJson(const Violation& violation) {
    json::Value blocker = {{"kind", std::string(nameOf(kConstraints, violation.constraint))}};
    addViolation(blocker, violation);
    blocker["text"] = violationText(violation);
    return blocker;
}

} // namespace

void addBlocked(json::Value& to, const std::vector<Violation>& violations) {
    if (violations.empty()) return;
    to["status"] = "blocked";
    to["reason"] = violationsText(violations);
    to["blockers"] = listOf(violations, blockerJson);
}

void addStatus(json::Value& to, const Quote& quote) {
    to["status"] = std::string(statusOf(quote));
    if (!quote) to["reason"] = quote.why().reason;
    if (quote.blocked()) to["blockers"] = listOf(quote.violations(), blockerJson);
}

} // namespace cost
