// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/outlook_text.h"

#include "libcost/base/message.h"
#include "libcost/input/typed_value.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

#include <cmath>
#include <utility>

namespace cost {

namespace {

Message titleOf(Dial dial) {
    return say(facts(dial).title);
}

std::string signedRough(double usd) {
    return (usd < 0 ? "\u2212" : "") + roughMoneyText(std::fabs(usd));
}

// Two leads in words: with a digit or two more where the usual ones do not tell them apart. Beyond that they
// are alike: nobody knows cents.
std::pair<std::string, std::string> roughApart(double low, double high) {
    constexpr int kMore = 2;
    std::pair<std::string, std::string> both;
    for (int more = 0; more <= kMore; ++more) {
        const auto rough = [&](double usd) {
            const double magnitude = std::fabs(usd);
            return (usd < 0 ? "\u2212$" : "$") + compactText(magnitude, (magnitude < 100 ? 2 : 3) + more);
        };
        both = {rough(low), rough(high)};
        if (both.first != both.second) return both;
    }
    return {signedRough(low), signedRough(high)};
}

} // namespace

std::string roughMoneyText(double usd) {
    return "$" + compactText(usd, usd < 100 ? 2 : 3);
}

Message uncertainText(const Scenario& scenario, const UncertainInput& input) {
    return say("{1} {2}, priced at {3}", titleOf(input.dial),
               distributionText(input.dial, input.distribution),
               fieldText(input.dial, position(scenario, input.dial).value_or(0)));
}

Message outlookText(const Option& option, const Outlook::OfOption& of) {
    Message text = of.wins > 0 ? say("{1}: the cheapest in {2}", option.label, percentOf(of.wins))
                               : say("{1}: never the cheapest", option.label);
    const std::string low = roughMoneyText(of.usd.p10);
    const std::string high = roughMoneyText(of.usd.p90);
    text = low == high ? say("{1}; {2} a month in eight of ten", text, low)
                       : say("{1}; {2} to {3} a month in eight of ten, {4} in the middle", text, low, high,
                             roughMoneyText(of.usd.p50));
    if (of.fits < 1) text = say("{1}, where it fits, which is in {2}", text, percentOf(of.fits));
    if (of.meanRegret >= 0.005 * of.meanUsd && of.meanRegret > 0)
        text = say("{1}; in the mean {2} above the cheapest of each future", text,
                   roughMoneyText(of.meanRegret));
    return text + '.';
}

Message influenceText(const Influence& influence) {
    const auto place = [&](double value) { return fieldText(influence.dial, value); };
    const std::string from = place(influence.low);
    const std::string to = place(influence.high);
    const Message range = from == to ? say("{1} about {2}", titleOf(influence.dial), from)
                          : influence.assumed
                              ? say("{1} from {2} to {3} (assumed)", titleOf(influence.dial), from, to)
                              : say("{1} from {2} to {3}", titleOf(influence.dial), from, to);
    const auto& low = influence.leadAtLow;
    const auto& high = influence.leadAtHigh;
    if (!influence.fitsAtLow && !influence.fitsAtHigh)
        return say("{1}: it does not fit at either end.", range);
    if (!influence.fitsAtHigh) return say("{1}: it does not fit at the upper end.", range);
    if (!influence.fitsAtLow) return say("{1}: it does not fit at the lower end.", range);
    if (!low && !high) return say("{1}: no other option can do the work at either end.", range);
    if (!high)
        return say(
            "{1}: its lead is {2} a month at the lower end, and at the upper no other option can do the "
            "work.",
            range, signedRough(*low));
    if (!low)
        return say(
            "{1}: its lead is {2} a month at the upper end, and at the lower no other option can do the "
            "work.",
            range, signedRough(*high));
    const auto [atLow, atHigh] = roughApart(*low, *high);
    if (influence.turnsIt())
        return say("{1}: its lead goes from {2} to {3} a month, so that another is cheaper at one end.",
                   range, atLow, atHigh);
    if (atLow == atHigh) return say("{1}: its lead stays at {2} a month.", range, atLow);
    return say("{1}: its lead goes from {2} to {3} a month.", range, atLow, atHigh);
}

Message futuresText(const Scenario& scenario, const Outlook& outlook) {
    if (outlook.futures == 0) return {};
    Message known;
    for (std::size_t i = 0; i < scenario.uncertain.size(); ++i) {
        const Message title = titleOf(scenario.uncertain[i].dial);
        if (i == 0)
            known = title;
        else
            known =
                i + 1 == scenario.uncertain.size() ? say("{1} and {2}", known, title) : known + ", " + title;
    }
    const Figure futures = numberText(static_cast<double>(outlook.futures));
    if (outlook.nothingFits > 0)
        return say("In {1} futures drawn from what is known of {2}, of which nothing fits in {3}:", futures,
                   known, percentOf(outlook.nothingFits));
    return say("In {1} futures drawn from what is known of {2}:", futures, known);
}

Message rangeHint(const Outlook& outlook) {
    if (outlook.futures > 0 || outlook.influences.empty()) return {};
    return say("Each input was moved by 20 % either way, since none is given as a range: write 8M..15M or "
               "120 ms +- 20 % to say how sure you are of it.");
}

std::vector<Message> outlookFacts(const Scenario& scenario, const Outlook& outlook) {
    std::vector<Message> lines;
    for (std::size_t i = 0; i < outlook.options.size(); ++i)
        if (outlook.options[i].fits > 0)
            lines.push_back(outlookText(scenario.options[i], outlook.options[i]));
    Message idle;
    for (const Influence& influence : outlook.influences)
        if (influence.matters())
            lines.push_back(influenceText(influence));
        else
            idle += (idle.empty() ? "" : ", ") + titleOf(influence.dial);
    if (!idle.empty()) lines.push_back(say("Changes nothing: {1}.", idle));
    return lines;
}

std::vector<Message> outlookLines(const Scenario& scenario, const Outlook& outlook) {
    std::vector<Message> lines = outlookFacts(scenario, outlook);
    if (outlook.futures > 0) lines.insert(lines.begin(), futuresText(scenario, outlook));
    if (Message hint = rangeHint(outlook); !hint.empty()) lines.push_back(std::move(hint));
    return lines;
}

} // namespace cost
