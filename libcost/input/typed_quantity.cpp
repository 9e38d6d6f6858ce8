// SPDX-License-Identifier: Apache-2.0
#include "libcost/input/typed_quantity.h"

#include "libcost/base/message.h"
#include "libcost/input/typed_unit.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cost {

namespace {

std::optional<double> inDial(Dial dial, const NumberAndUnit& parts, double hoursPerMonth) {
    if (dial != Dial::Requests) return inMeasure(facts(dial).measure, parts);
    const auto in = countedIn(parts.unit, hoursPerMonth);
    if (!in) return std::nullopt;
    return parts.scaled() * (hoursPerMonth / in->hours);
}

// One of two quantities takes from the other what it leaves out: "8..15M", "100..150 ms", "8M..15M a day".
void complete(NumberAndUnit& part, const NumberAndUnit& other) {
    if (!part.unit.empty()) return;
    if (part.scale == 0) part.scale = other.scale;
    part.unit = other.unit;
}

// The two sides of a word in the text, where it is there once.
std::optional<std::pair<std::string, std::string>> parted(std::string_view text, std::string_view word) {
    const std::size_t at = text.find(word);
    if (at == std::string_view::npos || text.find(word, at + word.size()) != std::string_view::npos)
        return std::nullopt;
    return std::pair{std::string(text.substr(0, at)), std::string(text.substr(at + word.size()))};
}

// The two sides of "..", also typed with a third point. More points, or further ones, are no range.
std::optional<std::pair<std::string, std::string>> partedByPoints(std::string_view text) {
    const std::size_t at = text.find("..");
    if (at == std::string_view::npos) return std::nullopt;
    const std::size_t end = std::min(text.find_first_not_of('.', at), text.size());
    constexpr std::size_t kMost = 3;
    if (end - at > kMost || text.find("..", end) != std::string_view::npos) return std::nullopt;
    return std::pair{std::string(text.substr(0, at)), std::string(text.substr(end))};
}

// "8M or 15M", "8M oder 15M", "8M o 15M": the parts; one where no such word is there.
std::vector<std::string> alternatives(const std::string& text) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t word = 0;
        for (const std::string_view each : {" or ", " oder ", " o "})
            if (std::string_view(text).substr(at).starts_with(each)) word = each.size();
        if (word > 0) {
            parts.push_back(text.substr(from, at - from));
            from = at + word;
        }
        at += std::max<std::size_t>(word, 1);
    }
    parts.push_back(text.substr(from));
    return parts;
}

// Percentages that are left out share what remains of 100; nothing where they do not come to that. Those
// that are shown with two decimals may miss it by as much.
Message wrongWeights(Discrete& all, const std::vector<bool>& given) {
    constexpr double kHundredth = 0.01;
    double sum = 0;
    for (std::size_t i = 0; i < given.size(); ++i)
        sum += given[i] ? all.values[i].weight : 0;
    const auto open = static_cast<double>(std::count(given.begin(), given.end(), false));
    const auto most = static_cast<double>(given.size());
    if (open == most) return ""; // all alike
    if (open == 0 && std::abs(sum - 100) <= kHundredth * most) return "";
    if (open == 0 || !(sum < 100))
        return say("its weights add up to {1} %: they must add up to 100 %", plainNumber(sum));
    for (std::size_t i = 0; i < given.size(); ++i)
        if (!given[i]) all.values[i].weight = (100 - sum) / open;
    return "";
}

class TypedDistribution {
public:
    using Result = Typed<Distribution>;

    TypedDistribution(Dial dial, double hoursPerMonth, Language language)
        : m_dial(dial), m_hours(hoursPerMonth), m_language(language) {}

    Result read(const std::string& text) {
        auto distribution = form(text);
        // The form is that of a range; a number in it has two meanings.
        if (!distribution && !m_why.empty()) return Result::refused(m_why);
        if (!distribution) return std::nullopt;
        return *distribution;
    }

private:
    using Part = std::optional<NumberAndUnit>;

    std::optional<Distribution> form(const std::string& text) {
        for (const char* word : {"+-", "\u00b1", "+/-"})
            if (const auto two = parted(text, word)) return around(two->first, two->second);
        if (const auto two = partedByPoints(text)) return between(two->first, two->second);
        for (const char* word : {" to ", "\u2013", "\u2026", " bis ", " hasta "})
            if (const auto two = parted(text, word)) return between(two->first, two->second);
        if (trimmed(text).starts_with('p') && text.find_first_of("0123456789") != std::string::npos)
            return percentiles(text);
        if (const auto parts = alternatives(text); parts.size() > 1) return oneOf(parts);
        return std::nullopt;
    }

    Part number(const std::string& text) {
        auto read = numberAndUnit(text, facts(m_dial).measure, m_language);
        if (!read.why.empty() && m_why.empty()) m_why = read.why;
        return read.value;
    }
    std::optional<double> value(const Part& part) const {
        return part ? inDial(m_dial, *part, m_hours) : std::nullopt;
    }
    // What is left out is the other's, unless that would be more than the other: "500..1.5 s", "900..2k" and
    // "900..2k rps", of which the period is taken all the same.
    std::optional<double> below(const Part& part, const Part& other) const {
        if (!part || !other) return std::nullopt;
        NumberAndUnit whole = *part;
        complete(whole, *other);
        const auto bound = value(other);
        auto completed = value(whole);
        const auto isMore = [&] { return completed && bound && *completed > *bound; };
        if (isMore() && part->scale == 0 && whole.scale > 0) {
            whole.scale = 0;
            completed = value(whole);
        }
        if (isMore() && m_dial != Dial::Requests && value(part)) return value(part);
        return completed;
    }

    // Requests without a period are counted in that of those beside them: "300 rps or 400", "300 rps..400".
    // The last is completed here, and the others are from it. False where that would be a guess.
    bool shareThePeriod(const std::vector<Part*>& parts) {
        if (m_dial != Dial::Requests) return true;
        const NumberAndUnit* named = nullptr;
        NamedPeriods periods;
        std::vector<NumberAndUnit*> bare;
        for (Part* each : parts) {
            const auto in = *each ? countedIn((*each)->unit, m_hours) : std::nullopt;
            if (!in) continue;
            if (!in->named) {
                bare.push_back(&**each);
                continue;
            }
            periods.add((*each)->scaled(), in->hours);
            named = &**each;
        }
        if (!named || bare.empty()) return true;
        for (NumberAndUnit* each : bare) {
            m_why = periods.refused(each->text, each->scaled(), m_hours);
            if (!m_why.empty()) return false;
            each->unit.clear(); // "20 requests" is as good as 20
        }
        if (Part& last = *parts.back(); last && last->unit.empty()) last->unit = named->unit;
        return true;
    }
    bool shareThePeriod(std::vector<Part>& parts) {
        std::vector<Part*> all;
        for (Part& each : parts)
            all.push_back(&each);
        return shareThePeriod(all);
    }

    std::optional<Distribution> between(const std::string& first, const std::string& second) {
        Part from = number(first);
        Part to = number(second);
        if (!shareThePeriod({&from, &to})) return std::nullopt;
        const auto a = below(from, to);
        const auto b = value(to);
        if (!a || !b) return std::nullopt;
        return Uniform{*a, *b};
    }
    // A deviation in percent is one of the mean, but where the dial itself is in percent.
    std::optional<Distribution> around(const std::string& first, const std::string& second) {
        Part mean = number(first);
        Part by = number(second);
        if (!mean || !by) return std::nullopt;
        if (by->isPercent() && facts(m_dial).measure != Measure::Share) {
            const auto middle = value(mean);
            if (!middle) return std::nullopt;
            return Normal{*middle, *middle * by->number / 100};
        }
        complete(*mean, *by);
        const auto middle = value(mean);
        const auto deviation = below(by, mean);
        if (!middle || !deviation) return std::nullopt;
        return Normal{*middle, *deviation};
    }
    // "p10 8M, p50 10M, p90 20M"
    std::optional<Distribution> percentiles(const std::string& text) {
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
            std::string quantity(trimmed(text.substr(end, next == std::string::npos ? next : next - end)));
            while (!quantity.empty() && (quantity.back() == ',' || quantity.back() == ';'))
                quantity = trimmed(quantity.substr(0, quantity.size() - 1));
            if (!quantity.empty() && (quantity.front() == '=' || quantity.front() == ':'))
                quantity = trimmed(quantity.substr(1));
            parts.push_back(number(quantity));
            all.points.push_back(point);
            at = next;
        }
        if (!shareThePeriod(parts)) return std::nullopt;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto at = below(parts[i], parts.back());
            if (!at) return std::nullopt;
            all.points[i].value = *at;
        }
        return all;
    }
    // "8M or 15M", "8M (70 %) or 15M (30 %)"
    std::optional<Distribution> oneOf(const std::vector<std::string>& texts) {
        Discrete all;
        std::vector<Part> parts;
        std::vector<bool> given;
        for (const std::string& each : texts) {
            Discrete::Value value;
            std::string quantity(trimmed(each));
            const std::size_t open = quantity.find('(');
            given.push_back(open != std::string::npos);
            if (given.back()) {
                if (quantity.back() != ')') return std::nullopt;
                const std::string inside = quantity.substr(open + 1, quantity.size() - open - 2);
                const auto weight = numberAndUnit(inside, Measure::Share, m_language);
                if (!weight.why.empty()) m_why = weight.why;
                if (!weight || !weight->isPercent()) return std::nullopt;
                value.weight = weight->number;
                quantity.resize(open);
            }
            parts.push_back(number(quantity));
            all.values.push_back(value);
        }
        if (!shareThePeriod(parts)) return std::nullopt;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto at = below(parts[i], parts.back());
            if (!at) return std::nullopt;
            all.values[i].value = *at;
        }
        m_why = wrongWeights(all, given);
        if (!m_why.empty()) return std::nullopt;
        return all;
    }

    Dial m_dial;
    double m_hours;
    Language m_language;
    Message m_why; // the first number that has two meanings
};

// By the last word of the key.
std::optional<Measure> measureOfKey(std::string_view key, double& unit) {
    unit = 1;
    if (key.ends_with("_ms")) return Measure::Time;
    unit = 1e3;
    if (key.ends_with("_s") || key.starts_with("seconds_per")) return Measure::Time;
    unit = 60e3;
    if (key.ends_with("_minutes")) return Measure::Time;
    unit = 3600e3;
    if (key == "hours" || key.ends_with("_hours") || key.starts_with("hours_per")) return Measure::Time;
    unit = 1;
    if (key.ends_with("_mb")) return Measure::Memory;
    if (key.ends_with("_kb")) return Measure::Size;
    if (key.ends_with("share") || key.ends_with("_utilisation") || key.ends_with("_discount"))
        return Measure::Share;
    unit = 1024;
    if (key.ends_with("_gb")) return Measure::Memory;
    return std::nullopt;
}

} // namespace

Message quantityExample(Dial dial) {
    return say(facts(dial).example);
}

Typed<TypedRate> typedRate(std::string_view text, double hoursPerMonth, Language language) {
    const auto parts = numberAndUnit(folded(text), Measure::Requests, language);
    if (!parts) return Typed<TypedRate>::refused(parts.why);
    const auto in = countedIn(parts->unit, hoursPerMonth);
    if (!in || !std::isfinite(parts->scaled())) return std::nullopt;
    return TypedRate{parts->scaled(), in->hours, in->named};
}

Typed<double> typedQuantity(Dial dial, std::string_view text, double hoursPerMonth, Language language) {
    const auto parts = numberAndUnit(folded(text), facts(dial).measure, language);
    if (!parts) return Typed<double>::refused(parts.why);
    const auto value = inDial(dial, *parts, hoursPerMonth);
    if (!value || !std::isfinite(*value)) return std::nullopt;
    return *value;
}

Typed<Distribution> typedDistribution(Dial dial, std::string_view text, double hoursPerMonth,
                                      Language language) {
    if (!facts(dial).mayBeUncertain()) return std::nullopt;
    return TypedDistribution(dial, hoursPerMonth, language).read(folded(text));
}

Typed<double> typedForKey(std::string_view key, std::string_view text, Language language) {
    double unit = 1;
    const auto measure = measureOfKey(key, unit);
    std::string plain = folded(text);
    if (key.find("usd") != std::string_view::npos && plain.starts_with('$')) plain.erase(0, 1);
    const auto parts = numberAndUnit(plain, measure.value_or(Measure::Count), language);
    if (!parts) {
        // Of a key without a unit the text may be a name or a version.
        const NumberReadings read = numberReadings(plain);
        if (!measure && !read.point && !read.comma) return std::nullopt;
        return Typed<double>::refused(parts.why);
    }
    // A bare number is in the key's own unit already.
    if (parts->unit.empty()) return parts->scaled();
    const auto value = inMeasure(measure.value_or(Measure::Count), *parts);
    if (!value || !std::isfinite(*value)) return std::nullopt;
    return *value / unit;
}

} // namespace cost
