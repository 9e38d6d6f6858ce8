// SPDX-License-Identifier: Apache-2.0
// Values as people type them: "300 rps", "2M/day", "1.5 s", "1 GiB", "60 %".
#pragma once

#include "libcost/input/typed_quantity.h"

#include <string>
#include <variant>

namespace cost {

// Why the text was not understood: "give a time, such as 120 ms or 1.5 s".
struct NotUnderstood {
    Message reason;
};

// The value in the dial's own unit. Numbers may have k, M, B (or K, m is not million), thousands commas and
// exponents. A request rate is taken over the scenario's month. Values out of the dial's range are refused,
// and so is what has two meanings, with both of them.
std::variant<double, NotUnderstood> typedValue(Dial dial, std::string_view text, double hoursPerMonth,
                                               Language language = Language::English);

// The same, or what is known of an input that is not known exactly: "8M..15M", "120 ms +- 20 %".
std::variant<double, Distribution, NotUnderstood>
typedInput(Dial dial, std::string_view text, double hoursPerMonth, Language language = Language::English);

// An amount of 0 or more in USD a month: "500", "$1,200.50", "1.5k USD", "500 USD a month".
std::variant<double, NotUnderstood> typedMoney(std::string_view text, Language language = Language::English);

// How the value reads in the field: "30M a month", "120 ms", "512 MB", "4 x", "0.4 %". Reads back as the
// value to the digits shown.
std::string fieldText(Dial dial, double value);

// "8M..15M a month", "120 ms \u00b1 24 ms": reads back as the distribution to the digits shown.
std::string distributionText(Dial dial, const Distribution& distribution);

// The same with as many digits as it takes to read back as exactly that, in English.
std::string inputText(Dial dial, double value);
std::string inputText(Dial dial, const Distribution& distribution);

// What it means, for the line below the field: "11.4 a second, 45.7 at the peak".
Message echoText(Dial dial, const Scenario& scenario);

} // namespace cost
