// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/typed_value.h"

#include "libcost/text/format.h"
#include "libcost/units/say.h"

#include <cmath>

namespace cost {

namespace {

std::string example(Dial dial) {
    switch (dial) {
    case Dial::Requests: return say("give a number of requests, such as 30M, 300 rps, 40k/h or 2M/day");
    case Dial::Duration: return say("give a time, such as 120 ms or 1.5 s");
    case Dial::Cpu: return say("give a CPU time, such as 20 ms");
    case Dial::Init: return say("give a time, such as 500 ms or 1.2 s");
    case Dial::Memory: return say("give a memory size, such as 512 MB or 1 GB");
    case Dial::ColdShare: return say("give a share, such as 0.4 % or 0.004");
    case Dial::Peak: return say("give a factor of 1 or more, such as 4");
    case Dial::Request:
    case Dial::Response: return say("give a size, such as 6 KB or 1 MB");
    case Dial::Utilisation: return say("give a share, such as 60 % or 0.6");
    case Dial::Discount: return say("give a share, such as 12.5 % or 0.125");
    }
    return "";
}

std::string rangeExample(Dial dial) {
    const double middle = dial == Dial::Requests ? 10e6 : facts(dial).most <= 1 ? 0.1 : 100;
    return ": such as " + distributionText(dial, Uniform{middle * 0.8, middle * 1.5}) + ", " +
           distributionText(dial, Normal{middle, middle * 0.2});
}

// Without its period.
std::string part(Dial dial, double value) {
    std::string text = fieldText(dial, value);
    if (dial == Dial::Requests) text.resize(text.size() - std::string(" a month").size());
    return text;
}

struct DistributionText {
    Dial dial;

    std::string part(double value) const { return cost::part(dial, value); }
    std::string period() const { return dial == Dial::Requests ? " a month" : ""; }

    std::string operator()(const Uniform& d) const { return part(d.from) + ".." + part(d.to) + period(); }
    std::string operator()(const Normal& d) const {
        return part(d.mean) + period() + " \u00b1 " + part(d.plusMinus);
    }
    std::string operator()(const Percentiles& d) const {
        std::string text;
        for (const Percentiles::Point& point : d.points)
            text += (text.empty() ? "p" : ", p") + numberText(point.percent, 2) + ' ' + part(point.value);
        return text;
    }
    std::string operator()(const Discrete& d) const {
        std::string text;
        bool alike = true;
        for (const Discrete::Value& each : d.values)
            alike = alike && each.weight == d.values.front().weight;
        for (const Discrete::Value& each : d.values) {
            text += (text.empty() ? "" : " or ") + part(each.value);
            if (!alike) text += " (" + numberText(each.weight / d.weights() * 100, 2) + " %)";
        }
        return text;
    }
};

} // namespace

std::variant<double, NotUnderstood> typedValue(Dial dial, std::string_view text, double hoursPerMonth) {
    const auto value = typedQuantity(dial, text, hoursPerMonth);
    if (!value || !std::isfinite(*value)) return NotUnderstood{example(dial)};
    const DialFacts& of = facts(dial);
    if (*value < of.least || *value > of.most) {
        if (*value < 0) return NotUnderstood{say("must not be negative: {1}", example(dial))};
        return NotUnderstood{
            say("must be from {1} to {2}", fieldText(dial, of.least), fieldText(dial, of.most))};
    }
    return admissible(dial, *value);
}

std::variant<double, Distribution, NotUnderstood> typedInput(Dial dial, std::string_view text,
                                                             double hoursPerMonth) {
    if (const auto distribution = typedDistribution(dial, text, hoursPerMonth)) {
        const std::string wrong = wrongDistribution(*distribution, facts(dial).least, facts(dial).most);
        if (!wrong.empty()) return NotUnderstood{wrong + rangeExample(dial)};
        return *distribution;
    }
    const auto value = typedValue(dial, text, hoursPerMonth);
    if (const double* number = std::get_if<double>(&value)) return *number;
    return std::get<NotUnderstood>(value);
}

std::string fieldText(Dial dial, double value) {
    switch (dial) {
    case Dial::Requests: {
        // Short where that loses nothing.
        const std::string text = compactText(value, 4) + " a month";
        const auto back = typedQuantity(dial, text, kUsualHoursPerMonth);
        if (value >= 10'000 && back && *back == value) return text;
        return numberText(value, value < 1000 ? 3 : 0) + " a month";
    }
    case Dial::Duration:
    case Dial::Cpu:
    case Dial::Init: return value < 60'000 ? durationText(value) : numberText(value / 1000, 1) + " s";
    case Dial::Memory: return memoryText(value);
    case Dial::ColdShare: return numberText(value * 100, value < 0.001 ? 5 : 3) + " %";
    case Dial::Utilisation:
    case Dial::Discount: return numberText(value * 100, 2) + " %";
    case Dial::Peak: return numberText(value, 2) + " \u00d7";
    case Dial::Request:
    case Dial::Response: return numberText(value, 2) + " KB";
    }
    return "";
}

std::string distributionText(Dial dial, const Distribution& distribution) {
    return std::visit(DistributionText{dial}, distribution);
}

std::string echoText(Dial dial, const Scenario& scenario) {
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
    case Dial::Memory: {
        // AWS gives one vCPU at 1,769 MB, in proportion below and above.
        constexpr double kMbPerVcpu = 1769;
        return compactText(memory / kMbPerVcpu, 2) + " vCPU; " + numberText(memory / 1024, 3) + " GB";
    }
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
    case Dial::Discount: return "";
    }
    return "";
}

} // namespace cost
