// SPDX-License-Identifier: Apache-2.0
// The words behind a typed number: how many it counts in, of what, and in what time. English, German and
// Spanish are understood wherever they do not contradict each other.
#pragma once

#include "libcost/input/written_number.h"
#include "libcost/model/measure.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cost {

// A number and the words behind it: "1,200.5 M / day" is 1200.5, 1e6 and {"/", "day"}.
struct NumberAndUnit {
    double number = 0;
    double scale = 0; // of a word such as M or million; 0 where there is none
    std::vector<std::string> unit;
    std::string text; // as it was typed, for messages

    double scaled() const { return scale > 0 ? number * scale : number; }
    bool isPercent() const { return unit.size() == 1 && unit.front() == "%"; }
};

// Without the blanks at both ends.
std::string_view trimmed(std::string_view foldedText);

// Of a folded text. Words of scale are read where the measure counts: else m is minutes or megabytes. Times
// may be in parts: "1m30s". Says why where a number has two meanings, among requests also 1.500 without a
// letter and what is counted in "/m", and where its separators are those of no number.
Typed<NumberAndUnit> numberAndUnit(std::string_view foldedText, Measure measure, Language language);

// In the measure's own unit, but for requests; nothing where the words are no unit of it.
std::optional<double> inMeasure(Measure measure, const NumberAndUnit& quantity);

// The time in which requests are counted, in hours.
struct CountedIn {
    double hours = 0;
    bool named = false; // else it is the month, because no period is named
};
std::optional<CountedIn> countedIn(const std::vector<std::string>& unit, double hoursPerMonth);

// The period, in hours, that quantities beside each other name, and another one where they name several; 0
// where none does. One without a period is counted in it.
struct NamedPeriods {
    double hours = 0;
    double other = 0;
    double most = 0; // of the numbers in front of them

    void add(double number, double named);
    // Why a number without a period is not counted in it; empty where it is.
    Message refused(const std::string& text, double number, double hoursPerMonth) const;
};

// "a second", "a day": as it may be typed.
std::string periodText(double hours, double hoursPerMonth);

} // namespace cost
