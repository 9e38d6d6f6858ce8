// SPDX-License-Identifier: Apache-2.0
// Traffic as people type it: "2M/day", "300 rps 9-17 weekdays, 20 rps else".
#pragma once

#include "libcost/input/typed_value.h"

namespace cost {

// Parts with a comma or semicolon between them; each a rate, then the days and the hours it holds for:
// weekdays, weekends, daily, mon-fri, sat; 9-17, 22:00-6:00, 9am-5pm. The last may be "else". Hours that no
// part names have no requests. A rate a second, minute or hour holds in each of its hours; one a day, week or
// month is spread over those it names. "2M daily" is 2M a day. A single rate is a volume alone. A number
// without a period beside parts that name one is counted in that, which the echo says.
std::variant<TrafficVolume, NotUnderstood> typedTraffic(std::string_view text, double hoursPerMonth,
                                                        Language language = Language::English);

// Whatever may be typed for a dial: a value, a range, or requests with the hours in which they come.
using TypedField = std::variant<double, Distribution, TrafficVolume, NotUnderstood>;
TypedField typedField(Dial dial, std::string_view text, double hoursPerMonth,
                      Language language = Language::English);

// What it means: "30M a month; 86.6 a second, 300 at the peak, Monday 9:00".
Message trafficEcho(const TrafficVolume& traffic, double hoursPerMonth);

} // namespace cost
