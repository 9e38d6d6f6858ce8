// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/typed_value.h"

#include "libcost/text/format.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

namespace cost {

namespace {

struct NumberAndUnit {
    double number = 0;
    std::string unit; // lower case, blanks taken out
};

// Whether the comma there parts thousands: 1,200. In 1,5 it is a decimal comma, which is not guessed at.
bool isThousands(const std::string& text, std::size_t comma) {
    const auto digit = [&](std::size_t i) {
        return i < text.size() && std::isdigit(static_cast<unsigned char>(text[i]));
    };
    return comma > 0 && digit(comma - 1) && digit(comma + 1) && digit(comma + 2) && digit(comma + 3) &&
           !digit(comma + 4);
}

// "1,200.5 M / day" -> 1200500000, "/day". The scale letter belongs to the number when a unit or nothing
// follows it; `scales` is false where m means something else (minutes, megabytes).
std::optional<NumberAndUnit> split(std::string_view text, bool scales) {
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
    std::string unit = plain.substr(i);
    std::transform(unit.begin(), unit.end(), unit.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
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
            result.number *= factor;
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

std::string example(Dial dial) {
    switch (dial) {
    case Dial::Requests: return "give a number of requests, such as 30M, 300 rps, 40k/h or 2M/day";
    case Dial::Duration: return "give a time, such as 120 ms or 1.5 s";
    case Dial::Cpu: return "give a CPU time, such as 20 ms";
    case Dial::Init: return "give a time, such as 500 ms or 1.2 s";
    case Dial::Memory: return "give a memory size, such as 512 MB or 1 GB";
    case Dial::ColdShare: return "give a share, such as 0.4 % or 0.004";
    case Dial::Peak: return "give a factor of 1 or more, such as 4";
    case Dial::Request:
    case Dial::Response: return "give a size, such as 6 KB or 1 MB";
    case Dial::Utilisation: return "give a share, such as 60 % or 0.6";
    case Dial::Discount: return "give a share, such as 12.5 % or 0.125";
    }
    return "";
}

std::optional<double> understood(Dial dial, std::string_view text, double hoursPerMonth) {
    if (dial == Dial::Requests) {
        const auto rate = typedRate(text, hoursPerMonth);
        if (!rate) return std::nullopt;
        return rate->requests * (hoursPerMonth / rate->hours);
    }
    const auto parts = split(text, false);
    if (!parts) return std::nullopt;
    std::optional<double> factor;
    switch (dial) {
    case Dial::Requests: break;
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
    return parts->number * *factor;
}

} // namespace

std::optional<TypedRate> typedRate(std::string_view text, double hoursPerMonth) {
    const auto parts = split(text, true);
    const auto hours = parts ? hoursOf(parts->unit, hoursPerMonth) : std::nullopt;
    if (!hours || !std::isfinite(parts->number)) return std::nullopt;
    return TypedRate{parts->number, *hours};
}

std::variant<double, NotUnderstood> typedValue(Dial dial, std::string_view text, double hoursPerMonth) {
    const auto value = understood(dial, text, hoursPerMonth);
    if (!value || !std::isfinite(*value)) return NotUnderstood{example(dial)};
    const DialFacts& of = facts(dial);
    if (*value < of.least || *value > of.most) {
        if (*value < 0) return NotUnderstood{"must not be negative: " + example(dial)};
        return NotUnderstood{"must be from " + fieldText(dial, of.least) + " to " + fieldText(dial, of.most)};
    }
    return admissible(dial, *value);
}

std::string fieldText(Dial dial, double value) {
    switch (dial) {
    case Dial::Requests: {
        // Short where that loses nothing.
        const std::string text = compactText(value, 4) + " a month";
        const auto back = understood(dial, text, kUsualHoursPerMonth);
        if (value >= 10'000 && back && *back == value) return text;
        return numberText(value, value < 1000 ? 3 : 0) + " a month";
    }
    case Dial::Duration:
    case Dial::Cpu:
    case Dial::Init: return value < 60'000 ? durationText(value) : numberText(value / 1000, 1) + " s";
    case Dial::Memory: return memoryText(value);
    case Dial::ColdShare: return percentOf(value);
    case Dial::Utilisation:
    case Dial::Discount: return numberText(value * 100, 2) + " %";
    case Dial::Peak: return numberText(value, 2) + " \u00d7";
    case Dial::Request:
    case Dial::Response: return numberText(value, 2) + " KB";
    }
    return "";
}

std::string echoText(Dial dial, const Scenario& scenario) {
    const Workload& workload = scenario.workload;
    const double requests = workload.requestsPerMonth.value_or(0);
    const double perSecond = requests / (scenario.hoursPerMonth * 3600);
    const double peak = peakToMean(workload.traffic);
    const double memory = position(scenario, Dial::Memory).value_or(0);
    const double duration = workload.durationByMemory.empty() ? workload.durationMs.value_or(0)
                                                              : durationAt(workload.durationByMemory, memory);
    switch (dial) {
    case Dial::Requests:
        return compactText(perSecond) + " a second" +
               (peak > 1 ? ", " + compactText(perSecond * peak) + " at the peak" : "");
    case Dial::Peak: return compactText(perSecond * peak) + " a second at the peak";
    case Dial::Duration:
        if (!workload.durationByMemory.empty()) return "measured by memory";
        if (workload.cpuMs && *workload.cpuMs > 0)
            return compactText(perSecond * peak * duration / 1000) + " run at once at the peak";
        return compactText(perSecond * duration / 1000) + " run at once on average";
    case Dial::Memory: {
        // AWS gives one vCPU at 1,769 MB, in proportion below and above.
        constexpr double kMbPerVcpu = 1769;
        return compactText(memory / kMbPerVcpu, 2) + " vCPU; " + numberText(memory / 1024, 3) + " GB";
    }
    case Dial::Cpu: {
        const double busy = perSecond * workload.cpuMs.value_or(0) / 1000;
        return compactText(busy, 2) + " vCPU on average" +
               (peak > 1 ? ", " + compactText(busy * peak, 2) + " at the peak" : "");
    }
    case Dial::Init:
    case Dial::ColdShare: {
        const double cold = requests * workload.coldStartShare.value_or(0);
        return compactText(cold) + " cold starts a month";
    }
    case Dial::Request:
    case Dial::Response:
    case Dial::Utilisation:
    case Dial::Discount: return "";
    }
    return "";
}

} // namespace cost
