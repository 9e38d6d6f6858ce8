// SPDX-License-Identifier: Apache-2.0
#include "libcost/input/typed_value.h"

#include "libcost/base/message.h"
#include "libcost/input/typed_unit.h"
#include "libcost/model/memory_fit.h"
#include "libcost/units/format.h"

#include <cmath>

namespace cost {

namespace {

std::string rangeExample(Dial dial) {
    const double middle = dial == Dial::Requests ? 10e6 : facts(dial).most <= 1 ? 0.1 : 100;
    return ": such as " + distributionText(dial, Uniform{middle * 0.8, middle * 1.5}) + ", " +
           distributionText(dial, Normal{middle, middle * 0.2});
}

// A count of requests with three digits behind its point, such as 12.345, could be thousands: a zero more
// tells.
std::string unmistakable(Dial dial, std::string number) {
    if (dial != Dial::Requests || number.find('.') == std::string::npos) return number;
    const NumberReadings read = numberReadings(number);
    if (read.size == number.size() && read.differ()) number += '0';
    return number;
}

using ValueText = std::string (*)(Dial, double);

// Without its period.
std::string part(Dial dial, double value, ValueText written = fieldText) {
    std::string text = written(dial, value);
    if (dial == Dial::Requests) text.resize(text.size() - std::string(" a month").size());
    return text;
}

bool readsBack(Dial dial, const std::string& text, double value) {
    const auto read = typedQuantity(dial, text, kUsualHoursPerMonth);
    return read && *read == value;
}

// The numbers of a range as they are written. One without a letter or a unit would take that of another:
// where only some have one, all are written in full.
std::vector<std::string> parts(Dial dial, const std::vector<double>& values, ValueText written) {
    std::vector<std::string> texts;
    std::size_t bare = 0;
    for (const double value : values) {
        texts.push_back(part(dial, value, written));
        bare += texts.back().back() >= '0' && texts.back().back() <= '9' ? 1U : 0U;
    }
    if (bare == 0 || bare == texts.size()) return texts;
    for (std::size_t i = 0; i < texts.size(); ++i)
        texts[i] = unmistakable(dial, written == static_cast<ValueText>(fieldText) ? numberText(values[i], 3)
                                                                                   : exactText(values[i]));
    return texts;
}

struct DistributionText {
    Dial dial;
    ValueText written = fieldText;
    int decimals = 2; // of a percentage

    std::vector<std::string> parts(const std::vector<double>& values) const {
        return cost::parts(dial, values, written);
    }
    std::string period() const { return dial == Dial::Requests ? " a month" : ""; }

    std::string operator()(const Uniform& d) const {
        const auto ends = parts({d.from, d.to});
        return ends[0] + ".." + ends[1] + period();
    }
    std::string operator()(const Normal& d) const {
        const auto both = parts({d.mean, d.plusMinus});
        return both[0] + period() + " \u00b1 " + both[1];
    }
    std::string operator()(const Percentiles& d) const {
        std::vector<double> values;
        for (const Percentiles::Point& point : d.points)
            values.push_back(point.value);
        const auto all = parts(values);
        std::string text;
        for (std::size_t i = 0; i < all.size(); ++i)
            text += (text.empty() ? "p" : ", p") + numberText(d.points[i].percent, decimals) + ' ' + all[i];
        return text;
    }
    std::string operator()(const Discrete& d) const {
        std::vector<double> values;
        bool alike = true;
        for (const Discrete::Value& each : d.values) {
            values.push_back(each.value);
            alike = alike && each.weight == d.values.front().weight;
        }
        const auto all = parts(values);
        std::string text;
        for (std::size_t i = 0; i < all.size(); ++i) {
            text += (text.empty() ? "" : " or ") + all[i];
            if (!alike) text += " (" + numberText(d.values[i].weight / d.weights() * 100, decimals) + " %)";
        }
        return text;
    }
};

} // namespace

std::variant<double, NotUnderstood> typedValue(Dial dial, std::string_view text, double hoursPerMonth,
                                               Language language) {
    const auto value = typedQuantity(dial, text, hoursPerMonth, language);
    if (!value) return NotUnderstood{value.why.empty() ? quantityExample(dial) : value.why};
    const DialFacts& of = facts(dial);
    if (*value < of.least || *value > of.most) {
        if (*value < 0) return NotUnderstood{say("must not be negative: {1}", quantityExample(dial))};
        return NotUnderstood{
            say("must be from {1} to {2}", fieldText(dial, of.least), fieldText(dial, of.most))};
    }
    return admissible(dial, *value);
}

std::variant<double, Distribution, NotUnderstood> typedInput(Dial dial, std::string_view text,
                                                             double hoursPerMonth, Language language) {
    const auto distribution = typedDistribution(dial, text, hoursPerMonth, language);
    if (!distribution.why.empty()) return NotUnderstood{distribution.why};
    if (distribution) {
        const Message wrong = wrongDistribution(*distribution, facts(dial).least, facts(dial).most);
        if (!wrong.empty()) return NotUnderstood{wrong + rangeExample(dial)};
        return *distribution;
    }
    const auto value = typedValue(dial, text, hoursPerMonth, language);
    if (const double* number = std::get_if<double>(&value)) return *number;
    return std::get<NotUnderstood>(value);
}

std::variant<double, NotUnderstood> typedMoney(std::string_view text, Language language) {
    const NotUnderstood give{say("give an amount in USD of 0 or more, such as 500 or $1,200.50")};
    std::string plain = folded(text);
    plain.erase(0, std::min(plain.find_first_not_of(' '), plain.size()));
    for (const std::string_view currency : {"us$", "usd", "$"})
        if (plain.starts_with(currency)) {
            plain.erase(0, currency.size());
            break;
        }
    const auto amount = numberAndUnit(plain, Measure::Count, language);
    if (!amount) return amount.why.empty() ? give : NotUnderstood{amount.why};
    std::vector<std::string> unit = amount->unit;
    for (const std::string_view currency : {"us", "$", "usd", "dollar", "dollars"})
        if (!unit.empty() && unit.front() == currency) unit.erase(unit.begin());
    const auto in = countedIn(unit, kUsualHoursPerMonth);
    const double usd = amount->scaled();
    if (!in || in->hours != kUsualHoursPerMonth || !std::isfinite(usd) || usd < 0) return give;
    return usd;
}

std::string fieldText(Dial dial, double value) {
    switch (facts(dial).measure) {
    case Measure::Requests: {
        // Short where that loses nothing.
        const std::string text = compactText(value, 4) + " a month";
        if (value >= 10'000 && readsBack(dial, text, value)) return text;
        return unmistakable(dial, numberText(value, value < 1000 ? 3 : 0)) + " a month";
    }
    case Measure::Time: return value < 60'000 ? durationText(value) : numberText(value / 1000, 1) + " s";
    case Measure::Memory: return memoryText(value);
    case Measure::Share: {
        const int digits = !facts(dial).mayBeTiny ? 2 : value < 0.001 ? 5 : 3;
        return numberText(value * 100, digits) + " %";
    }
    case Measure::Factor: return numberText(value, 2) + " \u00d7";
    case Measure::Size: return numberText(value, 2) + " KB";
    case Measure::Count: break;
    }
    return numberText(value, 2);
}

std::string distributionText(Dial dial, const Distribution& distribution) {
    return std::visit(DistributionText{dial}, distribution);
}

std::string inputText(Dial dial, double value) {
    std::string text = fieldText(dial, value);
    if (readsBack(dial, text, value)) return text;
    const std::string exact = exactText(value);
    switch (facts(dial).measure) {
    case Measure::Requests: return unmistakable(dial, exact) + " a month";
    case Measure::Time:
        text = exactText(value / 1000) + " s";
        return value >= 1000 && readsBack(dial, text, value) ? text : exact + " ms";
    case Measure::Memory: return exact + " MB";
    case Measure::Share:
        text = exactText(value * 100) + " %";
        return readsBack(dial, text, value) ? text : exact;
    case Measure::Factor: return exact + " \u00d7";
    case Measure::Size: return exact + " KB";
    case Measure::Count: break;
    }
    return exact;
}

std::string inputText(Dial dial, const Distribution& distribution) {
    constexpr int kAllDigits = 15;
    return std::visit(DistributionText{dial, inputText, kAllDigits}, distribution);
}

Message echoText(Dial dial, const Scenario& scenario) {
    if (const Distribution* known = distributionOf(scenario, dial))
        return say("8 in 10 from {1} to {2}; priced at {3}", part(dial, quantile(*known, 0.1)),
                   part(dial, quantile(*known, 0.9)), part(dial, position(scenario, dial).value_or(0)));
    const Workload& workload = scenario.workload;
    const double requests = workload.requestsPerMonth.value_or(0);
    const double perSecond = requests / (scenario.hoursPerMonth * 3600);
    const double peak = peakToMean(workload.traffic);
    const double memory = position(scenario, Dial::Memory).value_or(0);
    const double duration = workload.durationByMemory.empty() ? workload.durationMs.value_or(0)
                                                              : durationAt(workload.durationByMemory, memory);
    switch (dial) {
    case Dial::Requests:
        return peak > 1 ? say("{1} a second, {2} at the peak", compactText(perSecond),
                              compactText(perSecond * peak))
                        : say("{1} a second", compactText(perSecond));
    case Dial::Peak: return say("{1} a second at the peak", compactText(perSecond * peak));
    case Dial::Duration:
        if (!workload.durationByMemory.empty()) return say("measured by memory");
        if (workload.cpuMs && *workload.cpuMs > 0)
            return say("{1} run at once at the peak", compactText(perSecond * peak * duration / 1000));
        return say("{1} run at once on average", compactText(perSecond * duration / 1000));
    case Dial::Memory:
        return compactText(memory / kMbPerVcpu, 2) + " vCPU; " + numberText(memory / 1024, 3) + " GB";
    case Dial::Cpu: {
        const double busy = perSecond * workload.cpuMs.value_or(0) / 1000;
        return peak > 1 ? say("{1} vCPU on average, {2} at the peak", compactText(busy, 2),
                              compactText(busy * peak, 2))
                        : say("{1} vCPU on average", compactText(busy, 2));
    }
    case Dial::Init:
    case Dial::ColdShare: {
        const double cold = requests * workload.coldStartShare.value_or(0);
        return say("{1} cold starts a month", compactText(cold));
    }
    case Dial::Request:
    case Dial::Response:
    case Dial::Utilisation:
    case Dial::Discount: return {};
    }
    return {};
}

} // namespace cost
