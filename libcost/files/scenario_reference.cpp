// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/field_reader.h"
#include "libcost/files/scenario_schema.h"
#include "libcost/model/option_fields.h"
#include "libcost/model/scenario_fields.h"
#include "libcost/units/format.h"

#include <cmath>
#include <set>

namespace cost {

namespace {

std::string text(std::string_view view) {
    return std::string(view);
}

std::string code(std::string_view view) {
    return '`' + text(view) + '`';
}

// "10,240", "1e15"
std::string amount(double value) {
    if (value < 1e7) return numberText(value);
    std::string words = roundedText(value, 0);
    std::erase(words, ',');
    const std::size_t digits = words.find_last_not_of('0') + 1;
    const std::size_t zeros = words.size() - digits;
    return zeros < 6 ? words : words.substr(0, digits) + 'e' + std::to_string(zeros);
}

std::string range(const FieldRules& rules) {
    const InputBounds& bounds = rules.bounds;
    const std::string least = (bounds.leastExcluded ? "above " : "") + amount(bounds.least);
    const std::string to = bounds.leastExcluded ? ", up to " : " to ";
    const std::string unit = rules.unit.empty() ? "" : ' ' + text(rules.unit);
    std::string words;
    if (rules.mostPerHour > 0)
        words = least + unit + to + "all of the month";
    else if (std::isfinite(bounds.most))
        words = least + to + amount(bounds.most) + unit;
    else
        words = least + (bounds.leastExcluded ? "" : " or more") + unit;
    return words + (bounds.whole ? ", whole" : "");
}

std::string mayBe(const Field& field) {
    switch (field.kind) {
    case FieldKind::Number: return range(field.rules) + (field.rules.dial ? "; a range" : "");
    case FieldKind::YesNo: return "true, false";
    case FieldKind::Text: return "text";
    case FieldKind::Numbers: return "list of numbers: " + range(field.rules);
    case FieldKind::Texts: return "list of texts";
    case FieldKind::Range: return range(field.rules) + "; a pair of them";
    case FieldKind::Pairs: return "list of pairs";
    case FieldKind::Map: return "object of numbers: " + range(field.rules);
    case FieldKind::Object: return field.rules.orTrue ? "object, true, false" : "object";
    case FieldKind::Name: break;
    }
    std::string words;
    for (const std::string_view name : field.names)
        words += (words.empty() ? "" : ", ") + code(name);
    return words;
}

std::string unlessGiven(const Field& field) {
    const FieldRules& rules = field.rules;
    if (!rules.missing.empty())
        return "needed" + (rules.orElse.empty() ? "" : " unless " + code(rules.orElse) + " is given");
    if (!rules.unlessGiven.empty()) return text(rules.unlessGiven);
    const json::Value usual = reader::usual(field);
    if (usual.is_null()) return "";
    return usual.is_number() ? amount(usual.get<double>())
                             : code(usual.is_string() ? usual.get<std::string>() : usual.dump());
}

std::string says(const Field& field) {
    const FieldRules& rules = field.rules;
    std::string words = text(field.help);
    if (const auto& [key, value] = rules.onlyWith; !key.empty())
        words += "; only with " + code(key) + " " + code(value);
    return words + (rules.source.empty() ? "" : " (" + text(rules.source) + ")");
}

// A table of the keys, and one of each object among them that was not told before.
class Reference {
public:
    void add(const std::string& heading, const std::string& place, const Fields& fields, int depth = 2) {
        m_text += '\n' + std::string(static_cast<std::size_t>(depth), '#') + ' ' + heading +
                  "\n\n| key | may be | unless given | says |\n|---|---|---|---|\n";
        for (const Field& field : fields)
            m_text += "| " + code(field.key) + " | " + mayBe(field) + " | " + unlessGiven(field) + " | " +
                      says(field) + " |\n";
        for (const Field& field : fields) {
            if (field.kind != FieldKind::Object || !m_told.insert(&field.fields()).second) continue;
            const std::string inner = place + (place.empty() ? "" : "/") + text(field.key);
            add(code(inner), inner, field.fields(), depth + 1);
        }
    }
    const std::string& all() const { return m_text; }

private:
    std::string m_text;
    std::set<const Fields*> m_told;
};

} // namespace

std::string scenarioReference() {
    Reference reference;
    reference.add("The file", "", fieldsOf<Scenario>());
    reference.add("Options of every kind", "options/*", fieldsOf<Option>());
    for (const Compute& blank : blankOptions()) {
        const std::string kind = text(kindOf(blank));
        reference.add("Options with `\"kind\": \"" + kind + "\"`", "options/*", fieldsOf(blank));
    }
    return "# Scenario files\n\n"
           "What each key may be. This page is what `breakeven schema --format markdown` says;\n"
           "[scenario.schema.json](scenario.schema.json) is the same for editors and other programs.\n\n"
           "A file begins with `\"format\": \"breakeven-scenario\", \"version\": 1`, and lists its "
           "`options`. What may "
           "be *a range* need not\nbe known exactly: `\"8M..15M\"`, `{\"from\", \"to\"}`, `{\"mean\", "
           "\"plus_minus\"}`, percentiles "
           "or `{\"values\", \"weights\"}`.\n" +
           reference.all();
}

} // namespace cost
