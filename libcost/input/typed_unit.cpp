// SPDX-License-Identifier: Apache-2.0
#include "libcost/input/typed_unit.h"

#include "libcost/base/message.h"

#include <algorithm>
#include <limits>

namespace cost {

namespace {

struct Word {
    std::string_view name;
    double factor;
};

template <std::size_t Size>
std::optional<double> factorOf(const Word (&words)[Size], std::string_view name) {
    for (const Word& each : words)
        if (each.name == name) return each.factor;
    return std::nullopt;
}

constexpr Word kScales[] = {
    {"k", 1e3},          {"thousand", 1e3},   {"thousands", 1e3}, {"tsd", 1e3},      {"tausend", 1e3},
    {"miles", 1e3},      {"lakh", 1e5},       {"m", 1e6},         {"mio", 1e6},      {"mln", 1e6},
    {"million", 1e6},    {"millions", 1e6},   {"millionen", 1e6}, {"millón", 1e6},   {"millon", 1e6},
    {"millones", 1e6},   {"crore", 1e7},      {"b", 1e9},         {"bn", 1e9},       {"g", 1e9},
    {"billion", 1e9},    {"billions", 1e9},   {"mrd", 1e9},       {"mia", 1e9},      {"milliarde", 1e9},
    {"milliarden", 1e9}, {"millardo", 1e9},   {"millardos", 1e9}, {"t", 1e12},       {"trillion", 1e12},
    {"trillions", 1e12}, {"billionen", 1e12}, {"billón", 1e12},   {"billones", 1e12}};

// Words that mean one thing in a language and another one elsewhere.
struct FalseFriend {
    std::string_view name;
    Language language; // where it means `there`
    double there;
    double elsewhere;
};
constexpr FalseFriend kFalseFriends[] = {{"mil", Language::Spanish, 1e3, 1e6},
                                         {"billion", Language::German, 1e12, 1e9},
                                         {"trillion", Language::German, 1e18, 1e12}};

// To milliseconds.
constexpr Word kTimes[] = {{"", 1},
                           {"ms", 1},
                           {"msec", 1},
                           {"millisecond", 1},
                           {"milliseconds", 1},
                           {"us", 1e-3},
                           {"\u00b5s", 1e-3},
                           {"ns", 1e-6},
                           {"s", 1e3},
                           {"sec", 1e3},
                           {"secs", 1e3},
                           {"second", 1e3},
                           {"seconds", 1e3},
                           {"sekunde", 1e3},
                           {"sekunden", 1e3},
                           {"sek", 1e3},
                           {"segundo", 1e3},
                           {"segundos", 1e3},
                           {"seg", 1e3},
                           {"m", 60e3},
                           {"min", 60e3},
                           {"mins", 60e3},
                           {"minute", 60e3},
                           {"minutes", 60e3},
                           {"minuten", 60e3},
                           {"minuto", 60e3},
                           {"minutos", 60e3},
                           {"h", 3600e3},
                           {"hr", 3600e3},
                           {"hour", 3600e3},
                           {"hours", 3600e3},
                           {"std", 3600e3},
                           {"stunde", 3600e3},
                           {"stunden", 3600e3},
                           {"hora", 3600e3},
                           {"horas", 3600e3},
                           {"millisekunden", 1},
                           {"milisegundos", 1}};
constexpr Word kMemories[] = {{"", 1},      {"mb", 1},     {"mib", 1}, {"m", 1},
                              {"gb", 1024}, {"gib", 1024}, {"g", 1024}};
constexpr Word kSizes[] = {{"", 1},
                           {"kb", 1},
                           {"kib", 1},
                           {"k", 1},
                           {"b", 1.0 / 1024},
                           {"byte", 1.0 / 1024},
                           {"bytes", 1.0 / 1024},
                           {"mb", 1024},
                           {"mib", 1024},
                           {"gb", 1024.0 * 1024},
                           {"gib", 1024.0 * 1024}};

constexpr double kMonths = -1; // in the place of hours: so many are counted by the scenario's month
constexpr Word kPeriods[] = {{"s", 1.0 / 3600},
                             {"sec", 1.0 / 3600},
                             {"second", 1.0 / 3600},
                             {"sekunde", 1.0 / 3600},
                             {"seg", 1.0 / 3600},
                             {"sek", 1.0 / 3600},
                             {"segundo", 1.0 / 3600},
                             {"min", 1.0 / 60},
                             {"minute", 1.0 / 60},
                             {"minuto", 1.0 / 60},
                             {"h", 1},
                             {"hr", 1},
                             {"hour", 1},
                             {"std", 1},
                             {"stunde", 1},
                             {"hora", 1},
                             {"d", 24},
                             {"day", 24},
                             {"tag", 24},
                             {"día", 24},
                             {"dia", 24},
                             {"w", 168},
                             {"wk", 168},
                             {"week", 168},
                             {"woche", 168},
                             {"semana", 168},
                             {"mo", kMonths},
                             {"month", kMonths},
                             {"monat", kMonths},
                             {"mes", kMonths},
                             {"y", 12 * kMonths},
                             {"yr", 12 * kMonths},
                             {"year", 12 * kMonths},
                             {"jahr", 12 * kMonths},
                             {"año", 12 * kMonths},
                             {"ano", 12 * kMonths}};
// A word that is number and period at once.
constexpr Word kRates[] = {{"rps", 1.0 / 3600},
                           {"qps", 1.0 / 3600},
                           {"tps", 1.0 / 3600},
                           {"ps", 1.0 / 3600},
                           {"rpm", 1.0 / 60},
                           {"qpm", 1.0 / 60},
                           {"tpm", 1.0 / 60},
                           {"rph", 1},
                           {"hourly", 1},
                           {"daily", 24},
                           {"weekly", 168},
                           {"monthly", kMonths},
                           {"yearly", 12 * kMonths},
                           {"annually", 12 * kMonths},
                           {"rpd", 24},
                           {"stündlich", 1},
                           {"täglich", 24},
                           {"wöchentlich", 168},
                           {"monatlich", kMonths},
                           {"jährlich", 12 * kMonths},
                           {"diario", 24},
                           {"diarios", 24},
                           {"diaria", 24},
                           {"diarias", 24},
                           {"semanal", 168},
                           {"semanales", 168},
                           {"mensual", kMonths},
                           {"mensuales", kMonths},
                           {"anual", 12 * kMonths},
                           {"anuales", 12 * kMonths}};
constexpr std::string_view kNouns[] = {
    "r",          "req",         "reqs",         "request",      "requests",
    "invocation", "invocations", "call",         "calls",        "query",
    "queries",    "transaction", "transactions", "event",        "events",
    "message",    "messages",    "hit",          "hits",         "anfrage",
    "anfragen",   "aufruf",      "aufrufe",      "solicitud",    "solicitudes",
    "petición",   "peticiones",  "invocación",   "invocaciones", "llamada",
    "llamadas"};
constexpr std::string_view kPer[] = {"/",  "per", "a",   "an", "each", "every", "pro",  "je", "im",
                                     "am", "in",  "der", "al", "la",   "por",   "cada", "p"};

template <std::size_t Size>
bool isOneOf(const std::string_view (&names)[Size], std::string_view name) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// Runs of letters, and every other sign by itself.
std::vector<std::string> unitWords(std::string_view text) {
    std::vector<std::string> words;
    bool inside = false;
    for (const char c : text) {
        if (c == ' ') {
            inside = false;
        } else if (isLetter(c) && inside) {
            words.back() += c;
        } else {
            words.emplace_back(1, c);
            inside = isLetter(c);
        }
    }
    // "Mio." and "Std." are as good as without the point.
    std::erase(words, ".");
    return words;
}

// "kreq" and "krps" are two words.
void partScale(std::vector<std::string>& words) {
    if (words.empty() || words.front().size() < 3) return;
    const std::string rest = words.front().substr(1);
    if (!factorOf(kScales, words.front().substr(0, 1)) || factorOf(kScales, words.front())) return;
    if (!factorOf(kRates, rest) && !isOneOf(kNouns, rest)) return;
    if (rest == "ps" || isOneOf(kNouns, words.front())) return;
    words.front().resize(1);
    words.insert(words.begin() + 1, rest);
}

std::string glued(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& each : words)
        all += each;
    return all;
}

double hoursOf(double period, double hoursPerMonth) {
    return period < 0 ? -period * hoursPerMonth : period;
}

// Why a text of digits and separators is no number; empty where its separators are not to blame.
Message wrongSeparators(std::string_view number) {
    const std::string_view digits = number.substr(0, number.find('e'));
    if (digits.find_first_of(".,'_ ") == std::string_view::npos) return "";
    const NumberReadings read = numberReadings(digits);
    if (read.point || read.comma) return ""; // with its exponent it is too large
    if (digits.find('.') != std::string_view::npos && digits.find(',') != std::string_view::npos)
        return say(
            "\"{1}\" is no number, whichever of its point and its comma is the decimal sign: thousands "
            "stand in groups of three before it, as in 1,200.5 or 1.200,5",
            digits);
    return say("\"{1}\" has separators where no number has them: thousands stand in groups of three, as in "
               "1,200,000, and a decimal sign stands once",
               digits);
}

// "1m30s", "1 h 20 min": two or more, each in a smaller unit than the one before it.
std::optional<NumberAndUnit> timeInParts(std::string_view text) {
    NumberAndUnit sum;
    sum.text = text;
    sum.unit = {"ms"};
    double before = std::numeric_limits<double>::infinity();
    std::size_t parts = 0;
    for (std::string_view rest = text; !rest.empty(); ++parts) {
        const NumberReadings read = numberReadings(rest);
        if (!read.point || read.differ() || rest.front() == '-' || rest.front() == '+') return std::nullopt;
        rest = trimmed(rest.substr(read.size));
        std::size_t size = 0;
        while (size < rest.size() && isLetter(rest[size]))
            ++size;
        const auto unit = size > 0 ? factorOf(kTimes, rest.substr(0, size)) : std::nullopt;
        if (!unit || !(*unit < before)) return std::nullopt;
        sum.number += *read.point * *unit;
        before = *unit;
        rest = trimmed(rest.substr(size));
    }
    return parts > 1 ? std::optional(sum) : std::nullopt;
}

// "/m" and "p.m." may be a minute or a month ("por mes").
bool isMinuteOrMonth(std::vector<std::string> unit) {
    const auto m = std::find(unit.begin(), unit.end(), "m");
    if (m == unit.end() || m == unit.begin() || !isOneOf(kPer, *(m - 1))) return false;
    *m = "min";
    return countedIn(unit, 1).has_value();
}

Typed<NumberAndUnit> readQuantity(std::string_view text, const NumberReadings& read, Measure measure,
                                  Language language) {
    if (language != Language::English && read.differ())
        return Typed<NumberAndUnit>::refused(
            twoReadings(text.substr(0, read.size), *read.point, *read.comma));
    NumberAndUnit quantity;
    quantity.number = read.point ? *read.point : *read.comma;
    quantity.text = text;
    quantity.unit = unitWords(text.substr(read.size));
    std::vector<std::string>& words = quantity.unit;
    if (measure == Measure::Requests) partScale(words);
    if (words.empty() || (measure != Measure::Requests && measure != Measure::Count)) return quantity;
    if (words.size() > 1 && words[0] == "mil" && words[1].starts_with("mill")) {
        quantity.scale = 1e9;
        words.erase(words.begin(), words.begin() + 2);
        return quantity;
    }
    for (const FalseFriend& each : kFalseFriends) {
        if (words.front() != each.name) continue;
        if (each.name == "mil" ? language != each.language : language == each.language)
            return Typed<NumberAndUnit>::refused(
                twoReadings(quantity.text, quantity.number * each.there, quantity.number * each.elsewhere));
        quantity.scale = each.name == "mil" ? each.there : each.elsewhere;
        words.erase(words.begin());
        return quantity;
    }
    if (const auto scale = factorOf(kScales, words.front())) {
        quantity.scale = *scale;
        words.erase(words.begin());
    }
    return quantity;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(' ');
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(' ') + 1 - from);
}

Typed<NumberAndUnit> numberAndUnit(std::string_view text, Measure measure, Language language) {
    text = trimmed(text);
    if (measure == Measure::Time)
        if (auto time = timeInParts(text)) return std::move(*time);
    const NumberReadings read = numberReadings(text);
    const std::string_view number = text.substr(0, read.size);
    if (!read.point && !read.comma) return Typed<NumberAndUnit>::refused(wrongSeparators(number));
    auto quantity = readQuantity(text, read, measure, language);
    if (measure != Measure::Requests || !quantity) return quantity;
    // Requests come in thousands, and fractions of one are rare: 30.000 is as likely 30,000. Of millions a
    // fraction is usual.
    if (quantity->scale == 0 && read.differ() && number.find('.') != std::string_view::npos)
        return Typed<NumberAndUnit>::refused(twoReadings(number, *read.point, *read.comma));
    if (isMinuteOrMonth(quantity->unit))
        return Typed<NumberAndUnit>::refused(
            say("\"{1}\" can be so many a minute or so many a month: write /min or /month", text));
    return quantity;
}

std::string periodText(double hours, double hoursPerMonth) {
    constexpr Word kPeriodTexts[] = {
        {"a second", 1.0 / 3600}, {"a minute", 1.0 / 60}, {"an hour", 1}, {"a day", 24}, {"a week", 168}};
    for (const Word& each : kPeriodTexts)
        if (each.factor == hours) return std::string(each.name);
    return hours > hoursPerMonth ? "a year" : "a month";
}

void NamedPeriods::add(double number, double named) {
    (hours > 0 && named != hours ? other : hours) = named;
    most = std::max(most, number);
}

Message NamedPeriods::refused(const std::string& text, double number, double hoursPerMonth) const {
    // "2M 9-17, 100 rps else" is hardly meant to be two million a second.
    constexpr double kAlike = 100;
    const auto in = [&](double period) { return text + ' ' + periodText(period, hoursPerMonth); };
    if (other > 0)
        return say("\"{1}\" names no period, and what stands beside it names several: write {2} or {3}", text,
                   in(hours), in(other));
    if (hours < hoursPerMonth && number > kAlike * most)
        return say("\"{1}\" names no period, and is far more than what stands beside it: write {2} or {3}",
                   text, in(hours), in(hoursPerMonth));
    return "";
}

std::optional<double> inMeasure(Measure measure, const NumberAndUnit& quantity) {
    const std::string unit = glued(quantity.unit);
    std::optional<double> factor;
    switch (measure) {
    case Measure::Time: factor = factorOf(kTimes, unit); break;
    case Measure::Memory: factor = factorOf(kMemories, unit); break;
    case Measure::Size: factor = factorOf(kSizes, unit); break;
    case Measure::Share:
        if (unit == "%" || unit == "percent") return quantity.number / 100;
        if (unit.empty()) factor = 1;
        break;
    case Measure::Factor:
        if (unit.empty() || unit == "x" || unit == "times" || unit == "mal" || unit == "veces") factor = 1;
        break;
    case Measure::Count:
    case Measure::Requests:
        if (unit.empty()) factor = 1;
        break;
    }
    if (!factor) return std::nullopt;
    return quantity.scaled() * *factor;
}

std::optional<CountedIn> countedIn(const std::vector<std::string>& unit, double hoursPerMonth) {
    std::size_t at = 0;
    const auto noun = [&] {
        if (at < unit.size() && isOneOf(kNouns, unit[at])) ++at;
    };
    std::optional<double> period;
    noun();
    if (at < unit.size()) period = factorOf(kRates, unit[at]);
    if (period) {
        ++at;
    } else {
        std::size_t per = 0;
        // "a day" and "an" hour, "a la semana", "in der Woche": two such words at most.
        while (at < unit.size() && per < 2 && isOneOf(kPer, unit[at])) {
            ++at;
            ++per;
        }
        if (per > 0) {
            if (at == unit.size()) return std::nullopt;
            period = factorOf(kPeriods, unit[at++]);
            if (!period) return std::nullopt;
        }
    }
    noun();
    if (at != unit.size()) return std::nullopt;
    return CountedIn{period ? hoursOf(*period, hoursPerMonth) : hoursPerMonth, period.has_value()};
}

} // namespace cost
