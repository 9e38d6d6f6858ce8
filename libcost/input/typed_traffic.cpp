// SPDX-License-Identifier: Apache-2.0
#include "libcost/input/typed_traffic.h"

#include "libcost/base/message.h"
#include "libcost/input/typed_unit.h"
#include "libcost/units/format.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <sstream>

namespace cost {

namespace {

constexpr std::size_t kDays = 7;
constexpr std::size_t kHours = 24;
constexpr std::array<std::string_view, kDays> kDayNames = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                           "Friday", "Saturday", "Sunday"};

NotUnderstood give() {
    return {
        say("give a rate and when it holds, such as 30M, 300 rps, or 300 rps 9-17 weekdays, 20 rps else")};
}

using Week = std::array<bool, kHoursPerWeek>;

// From one hour of the day to another, the next day's where it is not later.
struct Span {
    std::size_t from = 0;
    std::size_t to = kHours;
};

struct Part {
    std::string rate;
    std::array<bool, kDays> days{};
    std::vector<Span> spans;
    bool rest = false;  // "else"
    bool daily = false; // every day, behind a rate that has a period or behind its hours
    std::string unclear =
        {}; // hours that may end in the afternoon or on the next day, and both, as they are written
    std::string sameDay = {};
    std::string nextDay = {};

    bool anyDay() const { return std::find(days.begin(), days.end(), true) != days.end(); }
};

// Splits at semicolons, and at commas that do not stand between digits.
std::vector<std::string> partsOf(std::string_view text) {
    const std::string plain = folded(text);
    const auto digit = [&](std::size_t i) {
        return i < plain.size() && std::isdigit(static_cast<unsigned char>(plain[i]));
    };
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const bool number = plain[i] == ',' && i > 0 && digit(i - 1) && digit(i + 1);
        if (plain[i] == ';' || plain[i] == '\n' || (plain[i] == ',' && !number))
            parts.emplace_back();
        else
            parts.back() += plain[i];
    }
    return parts;
}

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream stream(text);
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

std::optional<std::size_t> dayNamed(std::string_view word) {
    if (word.size() < 3) return std::nullopt;
    if (word.size() > 3 && word.back() == 's' && word != "tues") word.remove_suffix(1); // mondays
    for (std::size_t day = 0; day < kDays; ++day) {
        std::string name(kDayNames[day]);
        name.front() = static_cast<char>(std::tolower(name.front()));
        if (word.size() <= name.size() && name.compare(0, word.size(), word) == 0) return day;
    }
    return std::nullopt;
}

// 9, 09:00, 9am, 5pm, 24: a whole hour of the day, 0 to 24.
std::optional<std::size_t> hourNamed(std::string_view word) {
    std::size_t hour = 0;
    std::size_t digits = 0;
    while (digits < word.size() && digits < 3 && std::isdigit(static_cast<unsigned char>(word[digits])))
        hour = hour * 10 + static_cast<std::size_t>(word[digits++] - '0');
    if (digits == 0 || digits > 2) return std::nullopt;
    word.remove_prefix(digits);
    if (word.substr(0, 3) == ":00") word.remove_prefix(3);
    if (word == "am" || word == "pm") {
        if (hour < 1 || hour > 12) return std::nullopt;
        return hour % 12 + (word == "pm" ? 12 : 0);
    }
    if (word == "h") word.remove_prefix(1);
    if (!word.empty() || hour > kHours) return std::nullopt;
    return hour;
}

// The two sides of 9-17, 9–17 or mon-fri.
std::optional<std::pair<std::string, std::string>> sidesOf(const std::string& word) {
    for (const std::string_view dash : {"-", "\u2013"})
        if (const std::size_t at = word.find(dash);
            at != std::string::npos && at > 0 && at + dash.size() < word.size())
            return std::pair(word.substr(0, at), word.substr(at + dash.size()));
    return std::nullopt;
}

bool readDays(Part& part, const std::string& word) {
    // Over the end of the week where it comes to that.
    const auto days = [&](std::size_t from, std::size_t last) {
        for (std::size_t day = from; part.days[day] = true, day != last;)
            day = (day + 1) % kDays;
        return true;
    };
    if (word == "weekdays" || word == "weekday" || word == "workdays") return days(0, 4);
    if (word == "weekends" || word == "weekend") return days(5, 6);
    if (const auto day = dayNamed(word)) return days(*day, *day);
    const auto sides = sidesOf(word);
    if (!sides) return false;
    const auto from = dayNamed(sides->first);
    const auto last = dayNamed(sides->second);
    return from && last && days(*from, *last);
}

bool readHours(Part& part, const std::string& word) {
    const auto sides = sidesOf(word);
    if (!sides) return false;
    const auto from = hourNamed(sides->first);
    const auto to = hourNamed(sides->second);
    if (!from || !to || *from == kHours || *from == *to) return false;
    // 9-5 is office hours to most, and 22-6 is a night.
    constexpr std::size_t kNoon = 12;
    const bool bare = sides->second.find_first_not_of("0123456789") == std::string::npos;
    if (bare && *from > *to && *from <= kNoon) {
        const std::string begin = std::to_string(*from);
        part.unclear = word;
        part.sameDay = begin + '-' + std::to_string(*to + kNoon);
        part.nextDay = begin + ":00-" + std::to_string(*to) + ":00";
    }
    part.spans.push_back({*from, *to});
    return true;
}

// The part's days and hours; what is left is its rate.
Part read(const std::string& text, double hoursPerMonth, Language language) {
    Part part;
    const auto hasPeriod = [&] {
        const auto rate = typedRate(part.rate, hoursPerMonth, language);
        return !rate || rate->named;
    };
    for (const std::string& word : wordsOf(text)) {
        const bool joins =
            word == "on" || word == "from" || word == "at" || word == "and" || word == "during";
        if (word == "else" || word == "otherwise" || word == "rest")
            part.rest = true;
        else if (word == "daily" || word == "everyday") {
            // "2M daily" is a rate; in "300 rps daily" and behind hours it says on which days.
            if (part.spans.empty() && !part.rate.empty() && !hasPeriod())
                part.rate += " daily";
            else
                part.daily = true;
        } else if (!readDays(part, word) && !readHours(part, word) && (part.rate.empty() || !joins))
            part.rate += (part.rate.empty() ? "" : " ") + word;
    }
    return part;
}

// The hours that the part holds for, and on how many days they begin.
struct Held {
    Week hours{};
    std::size_t days = 0;
};

Held heldBy(const Part& part, const Week& taken) {
    Held held;
    const bool everyDay = !part.anyDay();
    const std::vector<Span> spans = part.spans.empty() ? std::vector<Span>{{}} : part.spans;
    for (std::size_t day = 0; day < kDays; ++day) {
        if (!everyDay && !part.days[day]) continue;
        bool any = false;
        for (const Span& span : spans)
            for (std::size_t hour = span.from; hour < span.to + (span.to > span.from ? 0 : kHours); ++hour) {
                const std::size_t at = (day * kHours + hour) % kHoursPerWeek;
                if (part.rest && taken[at]) continue;
                held.hours[at] = any = true;
            }
        held.days += any;
    }
    return held;
}

NamedPeriods namedPeriods(const std::vector<Part>& parts, double hoursPerMonth, Language language) {
    NamedPeriods found;
    for (const Part& part : parts) {
        const auto rate = typedRate(part.rate, hoursPerMonth, language);
        if (rate && rate->named) found.add(rate->requests, rate->hours);
    }
    return found;
}

Message hourText(std::size_t hourOfWeek) {
    return say(kDayNames[hourOfWeek / kHours]) + ' ' + std::to_string(hourOfWeek % kHours) + ":00";
}

} // namespace

std::variant<TrafficVolume, NotUnderstood> typedTraffic(std::string_view text, double hoursPerMonth,
                                                        Language language) {
    std::vector<Part> parts;
    for (const std::string& each : partsOf(text))
        parts.push_back(read(each, hoursPerMonth, language));
    const Part& first = parts.front();
    if (parts.size() == 1 && !first.anyDay() && first.spans.empty() && !first.rest && !first.daily) {
        const auto rate = typedRate(first.rate, hoursPerMonth, language);
        if (!rate) return rate.why.empty() ? give() : NotUnderstood{rate.why};
        const auto volume = typedValue(Dial::Requests, first.rate, hoursPerMonth, language);
        if (const auto* why = std::get_if<NotUnderstood>(&volume)) return *why;
        return TrafficVolume{std::get<double>(volume), {}};
    }
    std::vector<double> hourly(kHoursPerWeek);
    Week taken{};
    const NamedPeriods periods = namedPeriods(parts, hoursPerMonth, language);
    Message note;
    for (const Part& part : parts) {
        if (part.rest && &part != &parts.back()) return NotUnderstood{say("\"else\" must be the last part")};
        if (!part.unclear.empty())
            return NotUnderstood{say("\"{1}\" can end in the afternoon or on the next day: write {2} or {3}",
                                     part.unclear, part.sameDay, part.nextDay)};
        const auto rate = typedRate(part.rate, hoursPerMonth, language);
        if (!rate || rate->requests < 0) return rate.why.empty() ? give() : NotUnderstood{rate.why};
        if (part.daily && !rate->named)
            return NotUnderstood{
                say("\"{1}\" can be so many a day or so many a month: write \"{1} a day\" or "
                    "\"{1} a month\"",
                    part.rate)};
        // A number alone is counted as those beside it are: "300 rps 9-17, 20 else".
        double period = rate->hours;
        if (!rate->named && periods.hours > 0) {
            if (auto why = periods.refused(part.rate, rate->requests, hoursPerMonth); !why.empty())
                return NotUnderstood{std::move(why)};
            period = periods.hours;
            const Message sentence = say("\"{1}\" is taken to be {1} {2}, as what stands beside it",
                                         part.rate, periodText(period, hoursPerMonth));
            note += note.empty() ? sentence : "; " + sentence;
        }
        const Held held = heldBy(part, taken);
        const auto count = static_cast<double>(std::count(held.hours.begin(), held.hours.end(), true));
        if (count == 0)
            return NotUnderstood{say("\"else\" has no hour left: the parts before it name them all")};
        double each = rate->requests * (1 / period);
        if (period == kHours) // so many on each day that it names
            each = rate->requests * static_cast<double>(held.days) / count;
        else if (period > kHours) // all of the week's or the month's within those hours
            each = rate->requests / period * static_cast<double>(kHoursPerWeek) / count;
        for (std::size_t hour = 0; hour < kHoursPerWeek; ++hour) {
            if (!held.hours[hour]) continue;
            if (taken[hour]) return NotUnderstood{say("two parts hold on {1}: keep one", hourText(hour))};
            taken[hour] = true;
            hourly[hour] = each;
        }
    }
    // The file's least weight: below it a week counts as empty.
    if (*std::max_element(hourly.begin(), hourly.end()) < kLeastWeight)
        return NotUnderstood{say("some hour must have requests")};
    TrafficVolume traffic = volumeOf(std::move(hourly), hoursPerMonth);
    traffic.note = std::move(note);
    if (!(traffic.requestsPerMonth <= facts(Dial::Requests).most))
        return NotUnderstood{say("must be up to {1}", fieldText(Dial::Requests, facts(Dial::Requests).most))};
    return traffic;
}

TypedField typedField(Dial dial, std::string_view text, double hoursPerMonth, Language language) {
    auto input = typedInput(dial, text, hoursPerMonth, language);
    if (const double* value = std::get_if<double>(&input)) return *value;
    if (auto* known = std::get_if<Distribution>(&input)) return std::move(*known);
    // A range that is wrong is not taken for anything else.
    const auto range = typedDistribution(dial, text, hoursPerMonth, language);
    if (dial != Dial::Requests || range || !range.why.empty()) return std::get<NotUnderstood>(input);
    auto traffic = typedTraffic(text, hoursPerMonth, language);
    if (const auto* why = std::get_if<NotUnderstood>(&traffic)) return *why;
    TrafficVolume& volume = std::get<TrafficVolume>(traffic);
    if (volume.hourly.empty()) return volume.requestsPerMonth;
    return std::move(volume);
}

Message trafficEcho(const TrafficVolume& traffic, double hoursPerMonth) {
    const std::string month = fieldText(Dial::Requests, traffic.requestsPerMonth);
    const std::string second = compactText(traffic.requestsPerMonth / hoursPerMonth / 3600);
    if (traffic.hourly.empty()) return say("{1}; {2} a second", month, second);
    const auto most = std::max_element(traffic.hourly.begin(), traffic.hourly.end());
    const Message busiest = hourText(static_cast<std::size_t>(most - traffic.hourly.begin()));
    const Message echo = say("{1}; {2} a second on average, {3} in the busiest hour, {4}", month, second,
                             compactText(*most / 3600), busiest);
    return traffic.note.empty() ? echo : echo + "; " + traffic.note;
}

} // namespace cost
