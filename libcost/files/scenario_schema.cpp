// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/scenario_schema.h"

#include "libcost/files/field_reader.h"
#include "libcost/files/option_reader.h"
#include "libcost/files/scenario_file.h"
#include "libcost/model/option_fields.h"
#include "libcost/model/scenario_fields.h"

#include <cmath>

namespace cost {

namespace {

using json::Value;

Value objectSchema(const Fields& fields);

std::string text(std::string_view view) {
    return std::string(view);
}

Value numberSchema(const InputBounds& bounds) {
    Value schema = {{"type", bounds.whole ? "integer" : "number"}};
    if (std::isfinite(bounds.least))
        schema[bounds.leastExcluded ? "exclusiveMinimum" : "minimum"] = json::number(bounds.least);
    if (std::isfinite(bounds.most)) schema["maximum"] = json::number(bounds.most);
    return schema;
}

InputBounds boundsOf(const FieldRules& rules) {
    InputBounds bounds = rules.bounds;
    if (rules.mostPerHour > 0) bounds.most = kMonthHours.most * rules.mostPerHour;
    return bounds;
}

Value nameSchema(const Field& field) {
    Value names = {{"enum", Value(field.names)}};
    if (field.rules.pattern.empty()) return names;
    return {{"anyOf", {names, {{"type", "string"}, {"pattern", text(field.rules.pattern)}}}}};
}

Value listSchema(const Value& items, std::size_t least, std::size_t most) {
    Value schema = {{"type", "array"}, {"items", items}};
    if (least > 0) schema["minItems"] = least;
    if (most > 0) schema["maxItems"] = most;
    return schema;
}

Value anyOf(const Value& one, const Value& other) {
    Value schema;
    schema["anyOf"] = {one, other};
    return schema;
}

Value numbersSchema(const Value& number, const FieldRules& rules) {
    if (rules.mostCount > 0) return listSchema(number, 1, rules.mostCount);
    const auto& [count, other] = rules.counts;
    const Value one = listSchema(number, count, count);
    return count == other ? one : anyOf(one, listSchema(number, other, other));
}

Value valueSchema(const Field& field) {
    const FieldRules& rules = field.rules;
    const Value number = numberSchema(boundsOf(rules));
    switch (field.kind) {
    case FieldKind::Number: return rules.dial ? anyOf(number, {{"$ref", "#/$defs/range"}}) : number;
    case FieldKind::YesNo: return {{"type", "boolean"}};
    case FieldKind::Text: return {{"type", "string"}, {"maxLength", json::kLongestText}};
    case FieldKind::Name: return nameSchema(field);
    case FieldKind::Numbers: return numbersSchema(number, rules);
    case FieldKind::Texts: return listSchema({{"type", "string"}}, 1, 0);
    case FieldKind::Range: return anyOf(number, listSchema(number, 2, 2));
    case FieldKind::Pairs: {
        Value pair = {{"type", "array"}, {"minItems", 2}, {"maxItems", 2}};
        pair["prefixItems"] = {number, numberSchema(rules.second)};
        return listSchema(pair, 1, 0);
    }
    case FieldKind::Map: return {{"type", "object"}, {"additionalProperties", number}};
    case FieldKind::Object: break;
    }
    const Value object = objectSchema(field.fields());
    return rules.orTrue ? anyOf({{"type", "boolean"}}, object) : object;
}

// What is known of an input that is not known exactly. Readers say which keys go together.
Value rangeSchema() {
    const Value number = {{"type", "number"}};
    Value object = {{"type", "object"}, {"minProperties", 1}};
    for (const char* key : {"from", "to", "mean", "plus_minus"})
        object["properties"][key] = number;
    for (const char* key : {"values", "weights"})
        object["properties"][key] = listSchema(number, 0, 0);
    object["patternProperties"]["^p[0-9.]+$"] = number;
    object["additionalProperties"] = false;
    Value range = anyOf({{"type", "string"}, {"pattern", "[0-9]"}}, object);
    range["description"] = "a range: text such as 8M..15M, {from, to}, {mean, plus_minus}, percentiles "
                           "{p10, p90}, or {values, weights}";
    return range;
}

std::string description(const Field& field) {
    const FieldRules& rules = field.rules;
    std::string words = text(field.help);
    if (!rules.unit.empty()) words += "; " + text(rules.unit);
    if (!rules.unlessGiven.empty()) words += "; unless given: " + text(rules.unlessGiven);
    return words;
}

Value fieldSchema(const Field& field) {
    Value schema = {{"description", description(field)}};
    schema.update(valueSchema(field));
    if (const Value usual = reader::usual(field); !usual.is_null()) schema["default"] = usual;
    return schema;
}

// Which keys must be there, and which may not be there unless another one says so.
void addConditions(const Fields& fields, Value& schema) {
    for (const Field& field : fields) {
        const FieldRules& rules = field.rules;
        const std::string key = text(field.key);
        if (!rules.missing.empty() && rules.orElse.empty()) schema["required"].push_back(key);
        if (!rules.missing.empty() && !rules.orElse.empty())
            schema["anyOf"] = {{{"required", {key}}}, {{"required", {text(rules.orElse)}}}};
        if (rules.onlyWith.first.empty()) continue;
        schema["if"]["properties"][text(rules.onlyWith.first)] = {{"const", text(rules.onlyWith.second)}};
        schema["else"]["properties"][key] = false;
    }
}

Value objectSchema(const Fields& fields) {
    Value schema = {{"type", "object"}};
    for (const Field& field : fields)
        schema["properties"][text(field.key)] = fieldSchema(field);
    schema["additionalProperties"] = false;
    addConditions(fields, schema);
    return schema;
}

Value optionSchema(const Compute& blank) {
    Fields fields = fieldsOf<Option>();
    for (const Field& field : fieldsOf(blank))
        fields.push_back(field);
    Value schema = objectSchema(fields);
    Value properties = {{"kind", {{"const", text(kindOf(blank))}}}};
    properties.update(schema["properties"]);
    schema["properties"] = properties;
    Value required = {"kind"};
    for (const Value& key : schema["required"])
        required.push_back(key);
    schema["required"] = required;
    return schema;
}

} // namespace

std::string scenarioSchema() {
    Value schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                    {"title", "Breakeven scenario"}};
    const Value root = objectSchema(fieldsOf<Scenario>());
    schema.update(root);
    schema["properties"] = {{"format", {{"const", text(kScenarioFormat)}}}, {"version", {{"const", 1}}}};
    schema["properties"].update(root["properties"]);
    schema["required"] = {"format", "version"};
    for (const Value& key : root["required"])
        schema["required"].push_back(key);
    schema["required"].push_back("options");
    Value kinds = Value::array();
    for (const Compute& blank : blankOptions()) {
        const std::string kind = text(kindOf(blank));
        kinds.push_back({{"$ref", "#/$defs/" + kind}});
        schema["$defs"][kind] = optionSchema(blank);
    }
    schema["properties"]["options"] = listSchema({{"oneOf", kinds}}, 1, reader::kMostOptions);
    schema["$defs"]["range"] = rangeSchema();
    return schema.dump(2) + '\n';
}

} // namespace cost
