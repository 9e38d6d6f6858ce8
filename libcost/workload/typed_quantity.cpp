// SPDX-License-Identifier: Apache-2.0
#include "libcost/workload/typed_quantity.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

namespace cost {

namespace {

struct NumberAndUnit {
    double number = 0;
    double scale = 0; // of a letter such as M; 0 where there is none
    std::string unit; // lower case, blanks taken out

    double scaled() const { return scale > 0 ? number * scale : number; }
};

// Whether the comma there parts thousands: 1,200. In 1,5 it is a decimal comma, which is not guessed at.
bool isThousands(const std::string& text, std::size_t comma) {
    const auto digit = [&](std::size_t i) {
        return i < text.size() && std::isdigit(static_cast<unsigned char>(text[i]));
    };
    return comma > 0 && digit(comma - 1) && digit(comma + 1) && digit(comma + 2) && digit(comma + 3) &&
           !digit(comma + 4);
}

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

// "1,200.5 M / day" -> 1200500000, "/day". The scale letter belongs to the number when a unit or nothing
// follows it; `scales` is false where m means something else (minutes, megabytes).
std::optional<NumberAndUnit> quantityOf(std::string_view text, bool scales) {
    std::string plain;
    for (const char c : text)
        if (!std::isspace(static_cast<unsigned char>(c))) plain += c;
    for (std::size_t i = plain.find("\u00d7"); i != std::string::npos; i = plain.find("\u00d7"))
        plain.replace(i, 2, "x");
    std::string digits;
    std::size_t i = 0;
    for (; i < plain.size(); ++i) {
        const char c = plain[i];
        const bool exponent = (c == 'e' || c == 'E') && !digits.empty() && i + 1 < plain.size() &&
                              (std::isdigit(static_cast<unsigned char>(plain[i + 1])) ||
                               ((plain[i + 1] == '+' || plain[i + 1] == '-') && i + 2 < plain.size() &&
                                std::isdigit(static_cast<unsigned char>(plain[i + 2]))));
        if (exponent) {
            digits += c;
            digits += plain[++i];
        } else if (std::isdigit(static_cast<unsigned char>(c)) || c == '.' || (c == '-' && digits.empty()))
            digits += c;
        else if (c != ',')
            break;
        else if (!isThousands(plain, i))
            return std::nullopt;
    }
    NumberAndUnit result;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), result.number);
    if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size())
        return std::nullopt;
    std::string unit = lower(plain.substr(i));
    if (scales && !unit.empty()) {
        static constexpr std::pair<std::string_view, double> kScales[] = {
            {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"mio", 1e6}, {"mln", 1e6}, {"bn", 1e9},
            {"k", 1e3},        {"m", 1e6},       {"b", 1e9},       {"g", 1e9},   {"t", 1e12}};
        for (const auto& [name, factor] : kScales) {
            if (unit.compare(0, name.size(), name) != 0) continue;
            const std::string after = unit.substr(name.size());
            if (!after.empty() && std::isalpha(static_cast<unsigned char>(after.front())) &&
                name.size() == 1 && after.compare(0, 1, "r") != 0 && after.compare(0, 1, "p") != 0 &&
                after.compare(0, 1, "a") != 0)
                continue;
            result.scale = factor;
            unit = after;
            break;
        }
    }
    result.unit = unit;
    return result;
}

struct UnitFactor {
    std::string_view name;
    double factor;
};

template <std::size_t Size>
std::optional<double> factorOf(const UnitFactor (&units)[Size], const std::string& unit) {
    for (const UnitFactor& each : units)
        if (each.name == unit) return each.factor;
    return std::nullopt;
}

// To milliseconds.
constexpr UnitFactor kTimes[] = {{"", 1},           {"ms", 1},     {"msec", 1},      {"us", 1e-3},
                                 {"\u00b5s", 1e-3}, {"s", 1e3},    {"sec", 1e3},     {"second", 1e3},
                                 {"seconds", 1e3},  {"m", 60e3},   {"min", 60e3},    {"minute", 60e3},
                                 {"minutes", 60e3}, {"h", 3600e3}, {"hour", 3600e3}, {"hours", 3600e3}};
// To megabytes of 1,024 KB.
constexpr UnitFactor kMemories[] = {{"", 1},      {"mb", 1},     {"mib", 1}, {"m", 1},
                                    {"gb", 1024}, {"gib", 1024}, {"g", 1024}};
// To kilobytes.
constexpr UnitFactor kSizes[] = {{"", 1},
                                 {"kb", 1},
                                 {"kib", 1},
                                 {"k", 1},
                                 {"b", 1.0 / 1024},
                                 {"bytes", 1.0 / 1024},
                                 {"mb", 1024},
                                 {"mib", 1024},
                                 {"gb", 1024.0 * 1024},
                                 {"gib", 1024.0 * 1024}};

// How many hours the period has that requests are counted by.
std::optional<double> hoursOf(std::string unit, double hoursPerMonth) {
    for (const std::string_view noun : {"requests", "request", "reqs", "req", "invocations", "calls"})
        if (unit.compare(0, noun.size(), noun) == 0) {
            unit.erase(0, noun.size());
            break;
        }
    if (unit == "ps" || unit == "rps" || unit == "r/s") unit = "/s";
    if (unit == "rpm" || unit == "r/m") unit = "/min";
    for (const std::string_view per : {"/", "per", "an", "a", "each"})
        if (unit.size() > per.size() && unit.compare(0, per.size(), per) == 0) {
            unit.erase(0, per.size());
            break;
        }
    static constexpr std::pair<std::string_view, double> kHours[] = {
        {"s", 1.0 / 3600}, {"sec", 1.0 / 3600},  {"second", 1.0 / 3600},
        {"min", 1.0 / 60}, {"minute", 1.0 / 60}, {"h", 1},
        {"hr", 1},         {"hour", 1},          {"d", 24},
        {"day", 24},       {"w", 168},           {"week", 168}};
    if (unit.empty() || unit == "mo" || unit == "month") return hoursPerMonth;
    if (unit == "y" || unit == "year") return 12 * hoursPerMonth;
    for (const auto& [name, length] : kHours)
        if (unit == name) return length;
    return std::nullopt;
}

// In the dial's own unit.
std::optional<double> inDial(Dial dial, const std::optional<NumberAndUnit>& parts, double hoursPerMonth) {
    if (!parts) return std::nullopt;
    std::optional<double> factor;
    switch (dial) {
    case Dial::Requests: {
        const auto hours = hoursOf(parts->unit, hoursPerMonth);
        if (!hours) return std::nullopt;
        return parts->scaled() * (hoursPerMonth / *hours);
    }
    case Dial::Duration:
    case Dial::Cpu:
    case Dial::Init: factor = factorOf(kTimes, parts->unit); break;
    case Dial::Memory: factor = factorOf(kMemories, parts->unit); break;
    case Dial::Request:
    case Dial::Response: factor = factorOf(kSizes, parts->unit); break;
    case Dial::ColdShare:
    case Dial::Utilisation:
    case Dial::Discount:
        if (parts->unit == "%") return parts->number / 100;
        if (parts->unit.empty()) factor = 1;
        break;
    case Dial::Peak:
        if (parts->unit.empty() || parts->unit == "x" || parts->unit == "times") factor = 1;
        break;
    }
    if (!factor) return std::nullopt;
    return parts->scaled() * *factor;
}

bool scales(Dial dial) {
    return dial == Dial::Requests;
}

// One of two quantities takes from the other what it leaves out: "8..15M", "100..150 ms", "8M..15M a day".
void complete(std::optional<NumberAndUnit>& part, const std::optional<NumberAndUnit>& other) {
    if (!part || !other || !part->unit.empty()) return;
    if (part->scale == 0) part->scale = other->scale;
    part->unit = other->unit;
}

// The two sides of a word in the text, where it is there once.
std::optional<std::pair<std::string, std::string>> parted(std::string_view text, std::string_view word) {
    const std::size_t at = text.find(word);
    if (at == std::string_view::npos || text.find(word, at + word.size()) != std::string_view::npos)
        return std::nullopt;
    return std::pair{std::string(text.substr(0, at)), std::string(text.substr(at + word.size()))};
}

std::vector<std::string> splitAt(const std::string& text, std::string_view word) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, from)) {
        parts.push_back(text.substr(from, at - from));
        from = at + word.size();
    }
    parts.push_back(text.substr(from));
    return parts;
}

std::string trimmed(const std::string& text) {
    const std::size_t from = text.find_first_not_of(" \t");
    if (from == std::string::npos) return "";
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

class TypedDistribution {
public:
    TypedDistribution(Dial dial, double hoursPerMonth) : m_dial(dial), m_hours(hoursPerMonth) {}

    std::optional<Distribution> read(const std::string& text) const {
        for (const char* word : {"+-", "\u00b1", "+/-"})
            if (const auto two = parted(text, word)) return around(two->first, two->second);
        for (const char* word : {"..", " to ", "\u2013"})
            if (const auto two = parted(text, word)) return between(two->first, two->second);
        if (trimmed(text).starts_with('p') && text.find_first_of("0123456789") != std::string::npos)
            return percentiles(text);
        if (text.find(" or ") != std::string::npos) return oneOf(text);
        return std::nullopt;
    }

private:
    using Part = std::optional<NumberAndUnit>;
    Part number(const std::string& text) const { return quantityOf(text, scales(m_dial)); }
    std::optional<double> value(const Part& part) const { return inDial(m_dial, part, m_hours); }

    std::optional<Distribution> between(const std::string& first, const std::string& second) const {
        Part from = number(first);
        Part to = number(second);
        complete(from, to);
        const auto a = value(from);
        const auto b = value(to);
        if (!a || !b) return std::nullopt;
        return Uniform{*a, *b};
    }
    // A deviation in percent is one of the mean, but where the dial itself is in percent.
    std::optional<Distribution> around(const std::string& first, const std::string& second) const {
        Part mean = number(first);
        Part by = number(second);
        const bool share =
            m_dial == Dial::ColdShare || m_dial == Dial::Utilisation || m_dial == Dial::Discount;
        if (by && by->unit == "%" && !share) {
            const auto middle = value(mean);
            if (!middle) return std::nullopt;
            return Normal{*middle, *middle * by->number / 100};
        }
        complete(mean, by);
        complete(by, mean);
        const auto middle = value(mean);
        const auto deviation = value(by);
        if (!middle || !deviation) return std::nullopt;
        return Normal{*middle, *deviation};
    }
    // "p10 8M, p50 10M, p90 20M"
    std::optional<Distribution> percentiles(const std::string& text) const {
        Percentiles all;
        std::vector<Part> parts;
        for (std::size_t at = text.find('p'); at != std::string::npos;) {
            const std::size_t digits = at + 1;
            std::size_t end = digits;
            while (end < text.size() &&
                   (std::isdigit(static_cast<unsigned char>(text[end])) || text[end] == '.'))
                ++end;
            Percentiles::Point point;
            const auto percent = std::from_chars(text.data() + digits, text.data() + end, point.percent);
            if (percent.ec != std::errc() || percent.ptr != text.data() + end) return std::nullopt;
            // The next one begins behind a comma or a blank: a p may belong to a unit, such as rps.
            std::size_t next = text.find('p', end);
            while (next != std::string::npos &&
                   !(next + 1 < text.size() && std::isdigit(static_cast<unsigned char>(text[next + 1])) &&
                     (text[next - 1] == ' ' || text[next - 1] == ',' || text[next - 1] == ';')))
                next = text.find('p', next + 1);
            std::string quantity = trimmed(text.substr(end, next == std::string::npos ? next : next - end));
            while (!quantity.empty() && (quantity.back() == ',' || quantity.back() == ';'))
                quantity = trimmed(quantity.substr(0, quantity.size() - 1));
            if (!quantity.empty() && (quantity.front() == '=' || quantity.front() == ':'))
                quantity = trimmed(quantity.substr(1));
            parts.push_back(number(quantity));
            all.points.push_back(point);
            at = next;
        }
        for (std::size_t i = 0; i < parts.size(); ++i) {
            complete(parts[i], parts.back());
            const auto at = value(parts[i]);
            if (!at) return std::nullopt;
            all.points[i].value = *at;
        }
        return all;
    }
    // "8M or 15M", "8M (70 %) or 15M (30 %)"
    std::optional<Distribution> oneOf(const std::string& text) const {
        Discrete all;
        std::vector<Part> parts;
        for (const std::string& each : splitAt(text, " or ")) {
            Discrete::Value value;
            std::string quantity = trimmed(each);
            if (const std::size_t open = quantity.find('('); open != std::string::npos) {
                const auto weight = quantityOf(std::string_view(quantity).substr(open + 1), false);
                if (!weight || weight->unit != "%)") return std::nullopt;
                value.weight = weight->number;
                quantity.resize(open);
            }
            parts.push_back(number(quantity));
            all.values.push_back(value);
        }
        for (std::size_t i = 0; i < parts.size(); ++i) {
            complete(parts[i], parts.back());
            const auto at = value(parts[i]);
            if (!at) return std::nullopt;
            all.values[i].value = *at;
        }
        return all;
    }

    Dial m_dial;
    double m_hours;
};

} // namespace

std::optional<TypedRate> typedRate(std::string_view text, double hoursPerMonth) {
    const auto parts = quantityOf(text, true);
    const auto hours = parts ? hoursOf(parts->unit, hoursPerMonth) : std::nullopt;
    if (!hours || !std::isfinite(parts->scaled())) return std::nullopt;
    return TypedRate{parts->scaled(), *hours};
}

std::optional<double> typedQuantity(Dial dial, std::string_view text, double hoursPerMonth) {
    return inDial(dial, quantityOf(text, scales(dial)), hoursPerMonth);
}

std::optional<Distribution> typedDistribution(Dial dial, std::string_view text, double hoursPerMonth) {
    if (!mayBeUncertain(dial)) return std::nullopt;
    return TypedDistribution(dial, hoursPerMonth).read(lower(text));
}

} // namespace cost
