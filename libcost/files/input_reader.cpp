// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/input_reader.h"

#include "libcost/base/message.h"
#include "libcost/input/typed_quantity.h"

#include <algorithm>
#include <charconv>

namespace cost::reader {

namespace {

using json::ObjectReader;
using json::Value;

constexpr json::Bounds kAnything{.least = -1e15, .most = 1e15};

// "p10", "p99.9"; nothing where the key is no percentile.
std::optional<double> percentOf(const std::string& key) {
    double percent = 0;
    const char* const end = key.data() + key.size();
    if (key.size() < 2 || key.front() != 'p') return std::nullopt;
    const auto read = std::from_chars(key.data() + 1, end, percent);
    return read.ec == std::errc() && read.ptr == end ? std::optional(percent) : std::nullopt;
}

// Nothing, with a complaint, where a part is missing or is no number.
std::optional<Distribution> distributionIn(ObjectReader& outer, std::string_view key, const Value& value) {
    ObjectReader reader = outer.object(key);
    const auto two = [&](const char* a, const char* b) -> std::optional<std::pair<double, double>> {
        const auto first = reader.number(a, kAnything);
        const auto second = reader.number(b, kAnything);
        for (const char* part : {a, b})
            if (!reader.has(part)) reader.complain(part, "is missing beside the other part of the range");
        reader.finish();
        if (!first || !second) return std::nullopt;
        return std::pair(*first, *second);
    };
    if (reader.has("from") || reader.has("to")) {
        const auto ends = two("from", "to");
        if (!ends) return std::nullopt;
        return Uniform{ends->first, ends->second};
    }
    if (reader.has("mean") || reader.has("plus_minus")) {
        const auto bell = two("mean", "plus_minus");
        if (!bell) return std::nullopt;
        return Normal{bell->first, bell->second};
    }
    if (reader.has("values")) {
        const auto values = reader.numbers("values", kAnything);
        const auto weights = reader.numbers("weights", kAnything);
        const bool alike = !reader.has("weights");
        reader.finish();
        if (!values || (!alike && !weights)) return std::nullopt;
        if (weights && weights->size() != values->size()) {
            reader.complain("weights", "must be as many as the values");
            return std::nullopt;
        }
        Discrete discrete;
        for (std::size_t i = 0; i < values->size(); ++i)
            discrete.values.push_back({(*values)[i], weights ? (*weights)[i] : 1});
        return discrete;
    }
    Percentiles percentiles;
    std::size_t named = 0;
    for (const auto& [name, each] : value.items())
        if (const auto percent = percentOf(name)) {
            ++named;
            if (const auto at = reader.number(name, kAnything)) percentiles.points.push_back({*percent, *at});
        }
    if (value.empty()) outer.complain(key, R"(is empty: give a number, or a range such as {"from", "to"})");
    reader.finish();
    if (named == 0 || percentiles.points.size() < named) return std::nullopt;
    std::sort(percentiles.points.begin(), percentiles.points.end(),
              [](const auto& a, const auto& b) { return a.percent < b.percent; });
    return percentiles;
}

struct Written {
    Value operator()(const Uniform& d) const {
        return {{"from", json::number(d.from)}, {"to", json::number(d.to)}};
    }
    Value operator()(const Normal& d) const {
        return {{"mean", json::number(d.mean)}, {"plus_minus", json::number(d.plusMinus)}};
    }
    Value operator()(const Percentiles& d) const {
        Value value = Value::object();
        for (const Percentiles::Point& point : d.points) {
            char text[32];
            const auto end = std::to_chars(text, text + sizeof text, point.percent).ptr;
            value["p" + std::string(text, end)] = json::number(point.value);
        }
        return value;
    }
    Value operator()(const Discrete& d) const {
        Value value = Value::object();
        for (const Discrete::Value& each : d.values) {
            value["values"].push_back(json::number(each.value));
            value["weights"].push_back(json::number(each.weight));
        }
        return value;
    }
};

} // namespace

std::optional<double> Inputs::number(ObjectReader& reader, std::string_view key, const json::Bounds& bounds,
                                     Dial dial) {
    const Value* value = reader.member(key);
    if (!value) return std::nullopt;
    if (value->is_object()) {
        auto distribution = distributionIn(reader, key, *value);
        if (!distribution) return std::nullopt;
        return taken(reader, key, bounds, dial, std::move(*distribution));
    }
    if (value->is_string()) {
        auto typed = typedDistribution(dial, value->get<std::string>(), m_hoursPerMonth);
        if (typed) return taken(reader, key, bounds, dial, std::move(*typed));
        if (!typed.why.empty()) {
            reader.complain(key, "is a range of which " + typed.why.english());
            return std::nullopt;
        }
    }
    return reader.number(key, bounds);
}

std::optional<double> Inputs::taken(ObjectReader& reader, std::string_view key, const json::Bounds& bounds,
                                    Dial dial, Distribution distribution) {
    const Message wrong = wrongDistribution(distribution, bounds.least, bounds.most);
    if (!wrong.empty()) {
        reader.complain(key, "is a range that " + wrong.english());
        return std::nullopt;
    }
    const double value = admissible(dial, median(distribution));
    m_uncertain.insert_or_assign(dial, std::move(distribution));
    return value;
}

bool Inputs::uncertain(Dial dial) const {
    return m_uncertain.count(dial) > 0;
}

std::vector<UncertainInput> Inputs::all() && {
    std::vector<UncertainInput> all;
    for (auto& [dial, distribution] : m_uncertain)
        all.push_back({dial, std::move(distribution)});
    return all;
}

json::Value distributionJson(const Distribution& distribution) {
    return std::visit(Written(), distribution);
}

} // namespace cost::reader
