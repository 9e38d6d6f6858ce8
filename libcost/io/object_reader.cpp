// SPDX-License-Identifier: Apache-2.0
#include "libcost/io/object_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cost::json {

namespace {

const Value kNothing = Value::object();

std::string plain(double value) {
    char text[64];
    const bool fixed = std::abs(value) < 1e16;
    const auto end = fixed ? std::to_chars(text, text + sizeof text, value, std::chars_format::fixed)
                           : std::to_chars(text, text + sizeof text, value);
    if (end.ec != std::errc()) return "?";
    return {text, end.ptr};
}

} // namespace

std::string oneOfThese(const std::vector<std::string_view>& names) {
    std::string text = "must be ";
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += i + 1 == names.size() ? " or " : ", ";
        text += '"' + std::string(names[i]) + '"';
    }
    return text;
}

std::optional<std::string> wrongNumber(const Value& value, const Bounds& bounds) {
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        if (text.find_first_not_of(" \t") == std::string::npos)
            return "is blank: give a number, or leave it out";
        return "is text: write a number without quotes, not " + shown(value);
    }
    if (!value.is_number()) return "is " + shown(value) + ": a number is needed";
    const double number = value.get<double>();
    const bool low = bounds.leastExcluded ? !(number > bounds.least) : !(number >= bounds.least);
    const bool high = !(number <= bounds.most);
    const bool broken = bounds.whole && std::isfinite(number) && number != std::floor(number);
    if (!low && !high && !broken && std::isfinite(number)) return std::nullopt;

    std::string must = std::string(bounds.what);
    if (must.empty()) {
        must = bounds.whole ? "a whole number " : "";
        if (std::isfinite(bounds.most))
            must += (bounds.leastExcluded ? "above " + plain(bounds.least) + " and up to "
                                          : "from " + plain(bounds.least) + " to ") +
                    plain(bounds.most);
        else
            must += (bounds.leastExcluded ? "above " : "at least ") + plain(bounds.least);
    }
    return "is " + shown(value) + ": it must be " + must;
}

ObjectReader::ObjectReader(const Value& value, std::string pointer, Problems& problems)
    : m_value(value.is_object() ? value : kNothing), m_pointer(std::move(pointer)), m_problems(problems) {
    if (!value.is_object()) tell({m_pointer, "is " + shown(value) + ": an object {...} is needed"});
}

void ObjectReader::complain(std::string_view key, std::string message) {
    if (m_problems.full()) return m_problems.count();
    tell({at(key), std::move(message)});
}

void ObjectReader::tell(Problem problem) {
    if (std::find(m_problems.begin(), m_problems.end(), problem) == m_problems.end())
        m_problems.push_back(std::move(problem));
}

void ObjectReader::ask(std::string_view key) {
    if (std::find(m_asked.begin(), m_asked.end(), key) == m_asked.end()) m_asked.push_back(key);
}

bool ObjectReader::has(std::string_view key) {
    ask(key);
    return m_value.contains(key);
}

const Value* ObjectReader::member(std::string_view key) {
    ask(key);
    const auto found = m_value.find(key);
    if (found == m_value.end()) return nullptr;
    if (found->is_null()) {
        complain(key, "is blank (null): give a value, or leave the key out");
        return nullptr;
    }
    return &*found;
}

std::optional<double> ObjectReader::number(std::string_view key, Bounds bounds) {
    const Value* value = member(key);
    if (!value) return std::nullopt;
    if (const auto wrong = wrongNumber(*value, bounds)) {
        complain(key, *wrong);
        return std::nullopt;
    }
    return value->get<double>();
}

double ObjectReader::number(std::string_view key, Bounds bounds, double otherwise) {
    return number(key, bounds).value_or(otherwise);
}

std::optional<std::vector<double>> ObjectReader::numbers(std::string_view key, Bounds bounds) {
    const Value* value = member(key);
    if (!value) return std::nullopt;
    if (!value->is_array()) {
        complain(key, "is " + shown(*value) + ": a list of numbers is needed");
        return std::nullopt;
    }
    std::vector<double> all;
    bool good = true;
    for (std::size_t i = 0; i < value->size(); ++i) {
        const Value& each = (*value)[i];
        if (m_problems.full() && !each.is_number()) {
            m_problems.count();
            good = false;
        } else if (const auto wrong = wrongNumber(each, bounds)) {
            m_problems.push_back({pointerTo(at(key), i), *wrong});
            good = false;
        } else {
            all.push_back(each.get<double>());
        }
    }
    return good ? std::optional(all) : std::nullopt;
}

std::optional<std::string> ObjectReader::string(std::string_view key) {
    const Value* value = member(key);
    if (!value) return std::nullopt;
    if (!value->is_string()) {
        complain(key, "is " + shown(*value) + ": text in quotes is needed");
        return std::nullopt;
    }
    const auto& text = value->get_ref<const std::string&>();
    if (text.size() > kLongestText) {
        complain(key, "is " + shown(*value) + ", a text of " + std::to_string(text.size()) +
                          " bytes: shorten it to " + std::to_string(kLongestText));
        return std::nullopt;
    }
    return text;
}

std::optional<bool> ObjectReader::boolean(std::string_view key) {
    const Value* value = member(key);
    if (!value) return std::nullopt;
    if (!value->is_boolean()) {
        complain(key, "is " + shown(*value) + ": must be true or false");
        return std::nullopt;
    }
    return value->get<bool>();
}

ObjectReader ObjectReader::object(std::string_view key) {
    const Value* value = member(key);
    return {value ? *value : kNothing, at(key), m_problems};
}

void ObjectReader::complainOfName(std::string_view key, const std::string& text,
                                  const std::vector<std::string_view>& known) {
    std::string message = "is " + shown(text) + ": it ";
    const std::string_view meant = nearest(text, known);
    constexpr std::size_t kFew = 4; // that many are told as well
    if (!meant.empty() && known.size() > kFew)
        message += "is not known; did you mean \"" + std::string(meant) + "\"?";
    else
        message += oneOfThese(known) +
                   (meant.empty() ? std::string() : "; did you mean \"" + std::string(meant) + "\"?");
    complain(key, message);
}

void ObjectReader::finish() {
    for (const auto& [key, value] : m_value.items()) {
        if (std::find(m_asked.begin(), m_asked.end(), key) != m_asked.end()) continue;
        if (m_problems.full()) {
            m_problems.count();
            continue;
        }
        std::string message = "is not a known key";
        if (const std::string_view meant = nearest(key, m_asked); !meant.empty())
            message += "; did you mean \"" + std::string(meant) + "\"?";
        else if (!m_asked.empty()) {
            message += "; known here: ";
            for (std::size_t i = 0; i < m_asked.size(); ++i)
                message += (i > 0 ? ", " : "") + std::string(m_asked[i]);
        }
        complain(key, message);
    }
}

} // namespace cost::json
