// SPDX-License-Identifier: Apache-2.0
#include "tests/schema/json_schema.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <regex>
#include <set>

namespace {

const std::set<std::string> kAnnotations = {"$schema",     "title", "description",
                                            "definitions", "$defs", "default"};
// Read together with the keyword beside them.
const std::set<std::string> kBeside = {"patternProperties", "additionalProperties", "then", "else"};

bool matches(const std::string& pattern, const std::string& text) {
    static std::map<std::string, std::regex> compiled;
    const auto found = compiled.find(pattern);
    const std::regex& regex = found != compiled.end()
                                  ? found->second
                                  : compiled.emplace(pattern, std::regex(pattern)).first->second;
    return std::regex_search(text, regex);
}

bool isType(const std::string& type, const Json& value) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "boolean") return value.is_boolean();
    if (type == "null") return value.is_null();
    if (type == "number") return value.is_number();
    return type == "integer" && value.is_number() && value.get<double>() == std::floor(value.get<double>());
}

class Validator {
public:
    Validator(const Json& root, std::vector<std::string>& problems) : m_root(root), m_problems(problems) {}

    void check(const Json& schema, const Json& value, const std::string& place) {
        if (schema.is_boolean()) {
            if (!schema.get<bool>()) complain(place, "must not be there");
            return;
        }
        for (const auto& [keyword, rule] : schema.items())
            if (!kAnnotations.count(keyword)) apply(keyword, rule, schema, value, place);
    }

private:
    void complain(const std::string& place, const std::string& message) {
        m_problems.push_back(place + ": " + message);
    }
    void demand(bool holds, const std::string& keyword, const Json& rule, const std::string& place) {
        if (!holds) complain(place, "breaks \"" + keyword + "\": " + rule.dump());
    }

    void apply(const std::string& keyword, const Json& rule, const Json& schema, const Json& value,
               const std::string& place) {
        const auto must = [&](bool holds) { demand(holds, keyword, rule, place); };
        if (keyword == "$ref")
            check(referred(rule.get<std::string>()), value, place);
        else if (keyword == "type")
            must(rule.is_string() ? isType(rule.get<std::string>(), value)
                                  : std::any_of(rule.begin(), rule.end(), [&](const Json& t) {
                                        return isType(t.get<std::string>(), value);
                                    }));
        else if (keyword == "const")
            must(value == rule);
        else if (keyword == "enum")
            must(std::find(rule.begin(), rule.end(), value) != rule.end());
        else if (keyword == "oneOf")
            must(std::count_if(rule.begin(), rule.end(),
                               [&](const Json& each) { return accepts(each, value); }) == 1);
        else if (keyword == "anyOf")
            must(std::any_of(rule.begin(), rule.end(),
                             [&](const Json& each) { return accepts(each, value); }));
        else if (keyword == "if")
            branch(schema, accepts(rule, value) ? "then" : "else", value, place);
        else if (keyword == "pattern")
            must(!value.is_string() || matches(rule.get<std::string>(), value.get<std::string>()));
        else if (keyword == "minLength")
            must(!value.is_string() || value.get<std::string>().size() >= rule.get<std::size_t>());
        else if (keyword == "maxLength")
            must(!value.is_string() || value.get<std::string>().size() <= rule.get<std::size_t>());
        else if (keyword == "minimum")
            must(!value.is_number() || value.get<double>() >= rule.get<double>());
        else if (keyword == "maximum")
            must(!value.is_number() || value.get<double>() <= rule.get<double>());
        else if (keyword == "exclusiveMinimum")
            must(!value.is_number() || value.get<double>() > rule.get<double>());
        else if (keyword == "exclusiveMaximum")
            must(!value.is_number() || value.get<double>() < rule.get<double>());
        else if (keyword == "minItems")
            must(!value.is_array() || value.size() >= rule.get<std::size_t>());
        else if (keyword == "maxItems")
            must(!value.is_array() || value.size() <= rule.get<std::size_t>());
        else if (keyword == "minProperties")
            must(!value.is_object() || value.size() >= rule.get<std::size_t>());
        else if (keyword == "required")
            for (const Json& key : rule)
                demand(!value.is_object() || value.contains(key.get<std::string>()), keyword, key, place);
        else if (keyword == "items" || keyword == "prefixItems")
            items(rule, value, place);
        else if (keyword == "propertyNames")
            names(rule, value, place);
        else if (keyword == "properties" || (kBeside.count(keyword) && isFirst(keyword, schema)))
            members(schema, value, place);
        else if (!kBeside.count(keyword))
            complain(place, "the schema has the keyword \"" + keyword + "\", which is not known here");
    }

    void branch(const Json& schema, const std::string& which, const Json& value, const std::string& place) {
        if (schema.contains(which)) check(schema[which], value, place);
    }

    // The three keywords on members are read once, at the first of them that is there.
    static bool isFirst(const std::string& keyword, const Json& schema) {
        if (keyword == "then" || keyword == "else" || schema.contains("properties")) return false;
        return keyword == "patternProperties" || !schema.contains("patternProperties");
    }

    const Json& referred(const std::string& to) const {
        return m_root.at(Json::json_pointer(to.substr(1))); // "#/definitions/x"
    }

    bool accepts(const Json& schema, const Json& value) const {
        std::vector<std::string> problems;
        Validator(m_root, problems).check(schema, value, "");
        return problems.empty();
    }

    // One schema for all, or one for each place.
    void items(const Json& rule, const Json& value, const std::string& place) {
        if (!value.is_array()) return;
        for (std::size_t i = 0; i < value.size(); ++i)
            if (!rule.is_array())
                check(rule, value[i], place + '/' + std::to_string(i));
            else if (i < rule.size())
                check(rule[i], value[i], place + '/' + std::to_string(i));
    }

    void names(const Json& rule, const Json& value, const std::string& place) {
        if (!value.is_object()) return;
        for (const auto& [key, member] : value.items())
            check(rule, Json(key), place + '/' + key);
    }

    void members(const Json& schema, const Json& value, const std::string& place) {
        if (!value.is_object()) return;
        const Json none = Json::object();
        const Json& properties = schema.contains("properties") ? schema["properties"] : none;
        const Json& patterns = schema.contains("patternProperties") ? schema["patternProperties"] : none;
        for (const auto& [key, member] : value.items()) {
            bool known = properties.contains(key);
            if (known) check(properties[key], member, place + '/' + key);
            for (const auto& [pattern, rule] : patterns.items())
                if (matches(pattern, key)) {
                    known = true;
                    check(rule, member, place + '/' + key);
                }
            if (!known && schema.contains("additionalProperties"))
                check(schema["additionalProperties"], member, place + '/' + key);
        }
    }

    const Json& m_root;
    std::vector<std::string>& m_problems;
};

} // namespace

std::vector<std::string> schemaProblems(const Json& schema, const Json& value) {
    std::vector<std::string> problems;
    Validator(schema, problems).check(schema, value, "");
    return problems;
}
