// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/field_reader.h"

namespace cost::reader {

namespace {

using json::ObjectReader;
using json::Value;

template <class T>
FieldValue given(std::optional<T> value) {
    return value ? FieldValue(std::move(*value)) : FieldValue();
}

FieldValue number(const Field& field, ObjectReader& reader, const Reading& reading) {
    json::Bounds bounds = within(field.rules.bounds);
    if (const auto dial = field.rules.dial)
        return given(reading.inputs->number(reader, field.key, bounds, *dial));
    std::string what;
    if (field.rules.mostPerHour > 0) {
        bounds.most = reading.monthHours * field.rules.mostPerHour;
        what = "from " + json::shown(json::number(bounds.least)) + " to " +
               json::shown(json::number(bounds.most)) + ", which is all of the scenario's month";
        if (!bounds.leastExcluded) bounds.what = what;
    }
    return given(reader.number(field.key, bounds));
}

FieldValue name(const Field& field, ObjectReader& reader) {
    const auto text = reader.string(field.key);
    if (!text) return {};
    const std::string_view name = field.rules.understood ? field.rules.understood(*text) : *text;
    if (std::find(field.names.begin(), field.names.end(), name) != field.names.end())
        return std::string(name);
    if (name.empty() && !text->empty())
        reader.complain(field.key, "is " + json::shown(*text) + ": " + std::string(field.rules.mustBe));
    else
        reader.complainOfName(field.key, *text, field.names);
    return {};
}

FieldValue numbers(const Field& field, ObjectReader& reader) {
    auto values = reader.numbers(field.key, within(field.rules.bounds));
    const auto& [count, other] = field.rules.counts;
    if (!values || count == 0 || values->size() == count || values->size() == other)
        return given(std::move(values));
    reader.complain(field.key, "must be " + std::string(field.rules.mustBe));
    return {};
}

// Each is checked by who knows the names; "" stands for what is no text.
FieldValue texts(const Field& field, ObjectReader& reader) {
    const Value* list = reader.member(field.key);
    if (!list) return {};
    if (!list->is_array() || list->empty()) {
        reader.complain(field.key, "must be " + std::string(field.rules.mustBe));
        return {};
    }
    std::vector<std::string> all;
    for (const Value& each : *list)
        all.push_back(each.is_string() ? each.get<std::string>() : "");
    return all;
}

FieldValue valueAt(const Field& field, ObjectReader& reader, const Reading& reading) {
    switch (field.kind) {
    case FieldKind::Number: return number(field, reader, reading);
    case FieldKind::YesNo: return given(reader.boolean(field.key));
    case FieldKind::Text: return given(reader.string(field.key));
    case FieldKind::Name: return name(field, reader);
    case FieldKind::Numbers: return numbers(field, reader);
    case FieldKind::Texts: return texts(field, reader);
    default: return {};
    }
}

void readObject(const Field& field, ObjectReader& reader, void* into, const Reading& reading) {
    if (!reader.has(field.key)) return;
    const FieldRules& rules = field.rules;
    const Value* value = rules.orTrue ? reader.member(field.key) : nullptr;
    if (rules.orTrue && !value) return;
    if (value && value->is_boolean()) {
        if (field.set)
            field.set(into, value->get<bool>());
        else if (value->get<bool>())
            field.made(into);
        return;
    }
    if (value && !value->is_object() && !rules.mustBe.empty())
        return reader.complain(field.key,
                               "is " + json::shown(*value) + ": it must be " + std::string(rules.mustBe));
    ObjectReader inner = reader.object(field.key);
    void* const made = field.made(into);
    for (const Field& each : field.fields())
        read(each, inner, made, reading);
    inner.finish();
}

struct Written {
    Value operator()(std::monostate) const { return nullptr; }
    Value operator()(double value) const { return json::number(value); }
    Value operator()(bool value) const { return value; }
    Value operator()(const std::string& value) const { return value; }
    Value operator()(const std::vector<std::string>& values) const { return values; }
    Value operator()(const std::vector<double>& values) const {
        Value list = Value::array();
        for (const double value : values)
            list.push_back(json::number(value));
        return list;
    }
    Value operator()(const FieldPairs& pairs) const {
        Value list = Value::array();
        for (const auto& [first, second] : pairs)
            list.push_back({json::number(first), json::number(second)});
        return list;
    }
    Value operator()(const FieldMap& map) const {
        Value object = Value::object();
        for (const auto& [key, value] : map)
            object[key] = json::number(value);
        return object;
    }
};

} // namespace

void read(const Field& field, ObjectReader& reader, void* into, const Reading& reading) {
    const FieldRules& rules = field.rules;
    if (const auto& [key, value] = rules.onlyWith; !key.empty()) {
        const Value* other = reader.member(key);
        if (!other || *other != value) return;
    }
    const bool there = reader.has(field.key);
    if (field.kind == FieldKind::Object) return readObject(field, reader, into, reading);
    if (!there && !rules.missing.empty() && (rules.orElse.empty() || !reader.has(rules.orElse)))
        reader.complain(field.key, "is missing: " + std::string(rules.missing));
    FieldValue value = valueAt(field, reader, reading);
    if (value.index() == 0) return;
    const std::string wrong = rules.wrong ? rules.wrong(value) : "";
    if (wrong.empty())
        field.set(into, std::move(value));
    else
        reader.complain(field.key, wrong);
}

void write(const Fields& fields, const void* from, Value& into, const Scenario* scenario) {
    for (const Field& field : fields) {
        const std::string key(field.key);
        const FieldRules& rules = field.rules;
        const FieldValue value = field.get ? field.get(from) : FieldValue();
        const Distribution* range = scenario && rules.dial ? distributionOf(*scenario, *rules.dial) : nullptr;
        if (value.index() != 0) {
            if (range)
                into[key] = distributionJson(*range);
            else if (rules.written || !rules.missing.empty() || value != field.usual)
                into[key] = std::visit(Written(), value);
        } else if (field.kind == FieldKind::Object) {
            if (const void* inner = field.inside(from))
                write(field.fields(), inner, into[key] = Value::object(), scenario);
        }
    }
}

Value usual(const Field& field) {
    if (!field.rules.missing.empty()) return {};
    const Value value = std::visit(Written(), field.usual);
    return value.is_boolean() || value.is_number() || (value.is_string() && value != "") ? value : Value();
}

} // namespace cost::reader
